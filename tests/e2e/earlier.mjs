// Earlier moments as files have them, and every screen on which people look back at them.
import { THIRD, agreed, dialog, openEarlier, today, went } from "./back.mjs";
import { HER, HIM } from "./case.mjs";
import { bar, conversation, text } from "./files.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { button, choose, fileOf, go, lay, openFile, start, turn } from "./walk.mjs";

const by = (who, tekst) => ({ van: [who], tekst });
const seats = (file) => structuredClone(file.momenten[0].aanTafel);

/** Two people, and two moments: January and July 2027. `change` may do anything to it. */
export function twoMoments(change = () => {}) {
  return conversation((file, moment) => {
    moment.bord[0].woorden = [by("p1", "Ik mis mijn zus.")];
    moment.bord.push(bar("gezin", "Gezin en familie", [{ van: "p1", plek: 0.9 }]));
    moment.blocnote = [{ id: "b1", wat: by("p1", "Naar mijn zus."), wanneer: by("p1", "voor de zomer") }];
    file.momenten.push({
      id: "m2",
      datum: "2027-07-14",
      aanTafel: seats(file),
      hierGaatHetOver: by("p1", "De zomer."),
      bord: [
        bar("mensen", "Mensen om me heen", [{ van: "p1", plek: 0.4 }, { van: "p2", plek: 0.6 }]),
        bar("wonen", "Wonen", [{ van: "p1", plek: 0.15 }]),
      ],
      blocnote: [{ id: "b2", leefgebieden: [{ leefgebied: "wonen", label: "Wonen" }],
        wat: by("p1", "Een hek om de tuin.") }],
      terugblik: [{ moment: "m1", briefje: "b1", gegaan: [by("p1", "Ik ging met de trein.")],
        teltNog: "laten-gaan" }],
      kloptHet: by("p1", "Zo is het."),
    });
    change(file, file.momenten[1]);
  });
}

/** A new moment beside those two, in January 2028, with these domains on its board. */
export async function thirdMoment(page, domains = [], content = text(twoMoments())) {
  await today(page, THIRD);
  await start(page);
  await openEarlier(page, content);
  await button(dialog(page), "Samen terugkijken").click();
  await dialog(page).waitFor({ state: "detached" });
  if (domains.length) await choose(page, ...domains);
  if (domains.length) await go(page, "Bord");
}

/** Walks through looking back and calls `look(name)` on every screen, panel and dialog on the way. */
export async function lookingBack(page, look) {
  await voices(page, [DUTCH]);
  await today(page, THIRD);
  await start(page);
  await openEarlier(page, text(twoMoments()));
  await look("Een eerder gesprek");
  await button(dialog(page), "Samen terugkijken").click();
  await agreed(page, "14 juli 2027").waitFor();
  await look("Afspraken");
  await went(page, "14 juli 2027", "Wonen").box.fill("Het hek staat er.");
  await went(page, "14 juli 2027", "Wonen").choice("Dit wordt anders").check();
  await look("Afspraken, met hoe het ging");
  await go(page, "Beginnen");
  await look("Beginnen, bij een volgend moment");
  await go(page, "Kiezen");
  await look("Kiezen, met wat vorige keer gekozen is");
  await choose(page, "Mensen om me heen", "Geld");
  await look("Kiezen, met wat weer gekozen is");
  await go(page, "Bord");
  await lay(page, "Mensen om me heen", 70, HER);
  await look("Bord, voor Klaar met leggen");
  await button(page, "Klaar met leggen").click();
  await look("Bord, na Klaar met leggen");
  await button(page, "Leg het bord van toen ernaast").click();
  await look("Bord, toen naast nu");
  await button(page, "Van iedereen").click();
  await button(page, "Vorig moment").click();
  await turn(page, HIM);
  await look("Bord, van iedereen, bij een ander");
  await button(page, "Leg het bord van toen weg").click();
  await go(page, "Samen lezen");
  await page.getByLabel("Op welke dag kijken we weer?").fill("2028-07-14");
  await look("Samen lezen, met een dag");
  await button(page, "Ons verhaal").click();
  await look("Ons verhaal");
  await button(page, "Wat gaat er mee?").click();
  await look("Samen lezen, wat er meegaat van eerder");
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(twoMoments((file, moment) => {
    moment.bord[0].fiches[0].plek = 0.5;
  }))));
  await button(dialog(page), "Houd allebei").waitFor();
  await look("Twee bestanden van een gesprek");
}
