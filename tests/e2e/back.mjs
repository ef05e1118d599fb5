// The conversation of mevrouw E. goes on (R27): half a year and a year later, for any hand. What is
// said and laid is made up, and says nothing of what was before (R14).
import { HER, HIM, JEANNETTE, NOTE, WORDS, mouse } from "./case.mjs";
import {
  box, button, door, fileOf, offer, offered, radio, row, save, slider,
} from "./walk.mjs";
import { expect } from "./watch.mjs";

export const FIRST = "14 januari 2027";
export const SECOND = "14 juli 2027";
export const THIRD = "14 januari 2028";

/** The clocks of those days. */
export const CLOCK = {
  [FIRST]: "2027-01-14T10:00:00", [SECOND]: "2027-07-14T10:00:00", [THIRD]: "2028-01-14T10:00:00",
};

export const SUMMER = {
  about: "De zomer, en hoe het thuis gaat.",
  went: "Ik ben bij mijn zus geweest. Voor de koffie was het te warm.",
  his: "Ze belt haar zus nu elke zondag.",
  places: {
    [HER]: { "Mensen om me heen": 40, "Op pad": 65, Wonen: 15 },
    [HIM]: { "Mensen om me heen": 55, Wonen: 30 },
  },
  unlaid: "Mijn dag",
  words: "De scootmobiel past niet in de schuur.",
  note: { what: "Koffie bij ons aan tafel.", when: "vanaf september", who: "Ik vraag de buren." },
  closing: "Zo is het.",
  again: "rond de jaarwisseling",
  againOn: "2028-01-14",
};

export const WINTER = {
  about: "Een jaar verder.",
  sister: "Mijn zus komt nu ook hier.",
  coffee: "Het werd de donderdag, met vier buren.",
  places: { [HER]: { "Mensen om me heen": 70, "Hoe ik me voel": 30 } },
  closing: "Ja, dit zijn mijn woorden.",
};

/** Everything that was written at a moment. */
export const SAID = {
  [FIRST]: [...Object.values(WORDS), ...Object.values(NOTE)],
  [SECOND]: [SUMMER.about, SUMMER.went, SUMMER.his, SUMMER.words, SUMMER.closing, SUMMER.again,
    ...Object.values(SUMMER.note)],
  [THIRD]: [WINTER.about, WINTER.sister, WINTER.coffee, WINTER.closing],
};

export const dialog = (page) => page.getByRole("dialog");
export const agreed = (page, day) =>
  page.getByRole("group", { name: `Afspraken van ${day}`, exact: true });
export const went = (page, day, about) => {
  const group = agreed(page, day);
  const note = group.getByRole("group", { name: about ? `briefje over ${about}` : "briefje", exact: true });
  return {
    box: box(note, "Hoe is het gegaan?"),
    choice: (name) => note.getByRole("radiogroup", { name: "Telt dit nog?" })
      .getByRole("radio", { name, exact: true }),
  };
};
/** A fiche of an earlier moment on a bar: its outline. */
export const outline = (page, domain, name, day) =>
  page.getByRole("img", { name: `${domain}, ${name ? `fiche van ${name}` : "mijn fiche"}, ${day}: ` });
export const outlines = (page) => page.getByRole("img", { name: /, \d+ [a-z]+ \d{4}: / });
export const story = (page) => page.getByRole("article").filter({
  has: page.getByRole("heading", { name: "Ons verhaal", exact: true }) });

/** It is this day, from the next page on. */
export const today = (page, day) => page.clock.setFixedTime(new Date(CLOCK[day]));

/** Opens a file at the first screen, and stands before the question what to do with it. */
export async function openEarlier(page, content, hand = mouse(page)) {
  const choosing = page.waitForEvent("filechooser");
  await hand.press(button(page, "Openen"));
  await (await choosing).setFiles(fileOf(content));
  await expect(dialog(page)).toHaveAccessibleName(/^Een eerder gesprek, van /);
}

/** Begins a new moment, and comes to what was agreed. */
export async function lookBack(page, content, day, hand = mouse(page)) {
  await openEarlier(page, content, hand);
  await hand.press(button(dialog(page), "Samen terugkijken"));
  await expect(agreed(page, day)).toBeVisible();
}

/** Leaves in the middle, and comes back to what the device kept. */
export async function comeBackTo(page, hand, domain) {
  await page.reload();
  await hand.press(offered(offer(page), "Verder"));
  await row(page, domain).waitFor();
}

async function chooseAll(page, hand, domains) {
  await hand.press(door(page, "Kiezen"));
  await expect(page.getByRole("main").getByRole("button", { pressed: true })).toHaveCount(0);
  for (const domain of domains) await hand.press(button(page, domain));
  await hand.press(button(page, "Naar het bord"));
}

async function layAll(page, hand, places) {
  for (const [name, of] of Object.entries(places)) {
    await hand.turn(name);
    for (const [domain, place] of Object.entries(of)) await hand.lay(domain, name, place);
  }
  await hand.turn(HER);
}

async function say(page, hand, name, text) {
  await hand.write(box(page, name), text);
}

/** Half a year later, with her husband; Jeannette is not there. */
export async function summer(page, hand, content, halfway = async () => {}) {
  await lookBack(page, content, FIRST, hand);
  await hand.write(went(page, FIRST, "Mensen om me heen").box, SUMMER.went);
  await hand.press(went(page, FIRST, "Mensen om me heen").choice("Dit blijft"));
  await hand.press(door(page, "Beginnen"));
  await say(page, hand, "Waar wilt u het over hebben?", SUMMER.about);
  await hand.press(button(page, `${JEANNETTE} gaat van tafel`));
  await chooseAll(page, hand, ["Mensen om me heen", "Op pad", SUMMER.unlaid, "Wonen"]);
  await layAll(page, hand, SUMMER.places);
  await halfway();
  await hand.turn(HIM);
  await hand.press(door(page, "Blocnote"));
  await hand.write(went(page, FIRST, "Mensen om me heen").box, SUMMER.his);
  await hand.press(door(page, "Bord"));
  await hand.turn(HER);
  await thenBesideNow(page, hand);
  await hand.press(button(page, "Meer, Wonen"));
  await say(page, hand, "Woorden bij Wonen", SUMMER.words);
  await hand.press(door(page, "Blocnote"));
  await hand.press(button(page, "Schrijf erbij"));
  await say(page, hand, "In uw eigen woorden", SUMMER.note.what);
  await say(page, hand, "Wanneer", SUMMER.note.when);
  await say(page, hand, "Wie doet wat", SUMMER.note.who);
  await hand.press(button(page, "Klaar"));
  await hand.press(button(page, "Zo is het goed"));
  await say(page, hand, "Klopt dit zo, in uw woorden?", SUMMER.closing);
  await say(page, hand, "Wanneer kijken we weer?", SUMMER.again);
  await page.getByLabel("Op welke dag kijken we weer?").fill(SUMMER.againOn);
  return save(page, hand.press);
}

/** The board of then comes after "Klaar met leggen", goes, and leaves the new one as it lies. */
async function thenBesideNow(page, hand) {
  const beside = button(page, "Leg het bord van toen ernaast");
  await expect(beside).toHaveCount(0);
  await hand.press(button(page, "Klaar met leggen"));
  const place = await slider(page, "Op pad", HER).inputValue();
  await hand.press(beside);
  await expect(outline(page, "Op pad", HER, FIRST)).toBeVisible();
  await expect(outlines(page).filter({ visible: true })).toHaveCount(5);
  await hand.press(button(page, "Van iedereen"));
  await expect(outline(page, "Mensen om me heen", JEANNETTE, FIRST)).toBeVisible();
  await expect(slider(page, "Op pad", HER)).toHaveValue(place);
  await hand.press(button(page, "Leg het bord van toen weg"));
  await expect(outlines(page)).toHaveCount(0);
}

/** A year later, she alone: what was agreed at both moments still counts. */
export async function winter(page, hand, content, halfway = async () => {}) {
  await lookBack(page, content, SECOND, hand);
  await hand.write(went(page, FIRST, "Mensen om me heen").box, WINTER.sister);
  await hand.press(went(page, FIRST, "Mensen om me heen").choice("Dit hoeft niet meer"));
  await hand.write(went(page, SECOND).box, WINTER.coffee);
  await hand.press(went(page, SECOND).choice("Dit wordt anders"));
  await hand.press(door(page, "Beginnen"));
  await say(page, hand, "Waar wilt u het over hebben?", WINTER.about);
  await chooseAll(page, hand, ["Mensen om me heen", "Hoe ik me voel"]);
  await layAll(page, hand, WINTER.places);
  await halfway();
  await hand.press(button(page, "Leg het bord van toen ernaast"));
  await expect(outline(page, "Wonen", HER, SECOND)).toBeVisible();
  await hand.press(button(page, "Vorig moment"));
  await expect(outline(page, "Gezin en familie", HER, FIRST)).toBeVisible();
  await expect(outlines(page).and(page.getByRole("img", { name: SECOND }))).toHaveCount(0);
  await hand.press(button(page, "Volgend moment"));
  await expect(outline(page, "Wonen", HER, SECOND)).toBeVisible();
  await hand.press(door(page, "Samen lezen"));
  await say(page, hand, "Klopt dit zo, in uw woorden?", WINTER.closing);
  return save(page, hand.press);
}

/** The moments of a file, each as its text: byte for byte what stands between its brackets. */
export function momentTexts(bytes) {
  const lines = bytes.toString("utf8").split("\n");
  const from = lines.indexOf('  "momenten": [') + 1;
  const until = lines.findIndex((line, at) => at > from && line.startsWith("  ]"));
  return lines.slice(from, until).join("\n").replace(/\n {4}\},\n/g, "\n    }\n\0").split("\0")
    .map((text) => text.trimEnd());
}
