// The conversation of mevrouw E. (design/case-mevrouw-e.md), for any hand: a mouse, a finger, keys.
import { bar, conversation } from "./files.mjs";
import {
  box, button, door, fileOf, lying, offer, offered, openFile, radio, row, save, slider, tick,
} from "./walk.mjs";
import { expect } from "./watch.mjs";

export const HER = "Mevrouw E.";
export const HIM = "Haar man";
export const JEANNETTE = "Jeannette (WIJteam)";

export const QUESTION = "Hoe gaat het nu, met de scootmobiel?";
export const CHOSEN =
  ["Mensen om me heen", "Op pad", "Hoe ik me voel", "Mijn dag", "Gezin en familie"];
const IDS = ["mensen", "op-pad", "gevoel", "dag", "gezin"];

/** Where fiches lie, in hundredths from the sad smiley. */
export const PLACES = {
  [HER]: { "Mensen om me heen": 12, "Op pad": 80, "Hoe ik me voel": 50, "Mijn dag": 35,
    "Gezin en familie": 95 },
  [HIM]: { "Mensen om me heen": 22, "Op pad": 98, "Hoe ik me voel": 66, "Gezin en familie": 88 },
  [JEANNETTE]: { "Mensen om me heen": 45 },
};

export const WORDS = {
  "Mensen om me heen": "Ik mis mijn zus. En de koffie bij de buren.",
  "Op pad": "Ik kan weer zelf naar de markt.",
};
export const NOTE = {
  what: "Ik wil weer zelf naar mijn zus. En een keer in de week koffie bij de buren.",
  when: "voor de zomer",
  who: "Ik bel mijn zus. Jeannette belt mij half januari.",
};
export const CLOSING = "Ja. We hadden er nooit zo bij stilgestaan.";

/** That conversation as a file has it, for who only looks at it. */
export const theCase = () => conversation((file, moment) => {
  const people = { [HER]: ["p1", "cirkel"], [HIM]: ["p2", "vierkant"], [JEANNETTE]: ["p3", "zeshoek"] };
  const written = (tekst) => ({ van: ["p1"], tekst });
  file.deelnemers = Object.values(people).map(([id, vorm]) => ({ id, bewoner: id === "p1", vorm }));
  moment.aanTafel = Object.entries(people).map(([naam, [wie]]) => ({ wie, naam }));
  moment.hierGaatHetOver = written(QUESTION);
  moment.bord = CHOSEN.map((label, at) => ({
    ...bar(IDS[at], label, Object.entries(PLACES).filter(([, places]) => label in places)
      .map(([name, places]) => ({ van: people[name][0], plek: places[label] / 100 }))),
    woorden: label in WORDS ? [written(WORDS[label])] : undefined,
  }));
  moment.blocnote = [{ id: "b1", wat: written(NOTE.what), wanneer: written(NOTE.when), wieDoetWat: written(NOTE.who) }];
  moment.kloptHet = written(CLOSING);
});

/**
 * How a hand does things. `press` presses what is given, `write` writes in a box, `lay` lays the
 * fiche of `name` on a bar, and `turn` gives somebody the turn.
 */
export const mouse = (page) => ({
  press: (locator) => locator.click(),
  write: (locator, text) => locator.fill(text),
  turn: (name) => radio(page, name).check(),
  lay: async (domain, name, place) => {
    await button(page, `Leg bij de verdrietige smiley, ${domain}`).click();
    await slider(page, domain, name).fill(String(place));
  },
});

export async function begin(page, hand) {
  await hand.write(box(page, "Waar wilt u het over hebben?"), QUESTION);
  await hand.press(button(page, "Verander, Ik"));
  await person(page, hand, HER);
  await hand.press(button(page, "Nog iemand"));
  await person(page, hand, HIM, "partner");
  await hand.press(button(page, "Nog iemand"));
  await person(page, hand, JEANNETTE, "iemand van het wijkteam");
  await hand.press(button(page, "Begin"));
}

async function person(page, hand, name, role) {
  await hand.write(box(page, "Naam"), name);
  if (role) await hand.press(button(page, role));
  await hand.press(button(page, "Klaar"));
  await button(page, `Verander, ${name}`).waitFor();
}

export async function choosing(page, hand) {
  for (const domain of CHOSEN) await hand.press(button(page, domain));
  await hand.press(button(page, "Naar het bord"));
  await row(page, CHOSEN[0]).waitFor();
}

export async function laying(page, hand) {
  for (const [name, places] of Object.entries(PLACES)) {
    if (name !== HER) await hand.turn(name);
    for (const [domain, place] of Object.entries(places)) await hand.lay(domain, name, place);
  }
  await hand.turn(HER);
}

/** Leaves in the middle, and comes back to what the device kept. */
export async function comeBack(page, hand = mouse(page)) {
  await page.reload();
  await hand.press(offered(offer(page), "Verder"));
  await row(page, CHOSEN[0]).waitFor();
}

export async function words(page, hand) {
  for (const [domain, text] of Object.entries(WORDS)) {
    await hand.press(button(page, `Meer, ${domain}`));
    await hand.write(box(page, `Woorden bij ${domain}`), text);
  }
  await hand.press(button(page, "Meer, Mensen om me heen"));
  await hand.press(button(page, "Hier eerst mee beginnen, Mensen om me heen"));
}

export async function note(page, hand) {
  await hand.press(door(page, "Blocnote"));
  await hand.press(button(page, "Schrijf erbij"));
  await hand.write(box(page, "In uw eigen woorden"), NOTE.what);
  await hand.write(box(page, "Wanneer"), NOTE.when);
  await hand.write(box(page, "Wie doet wat"), NOTE.who);
  await hand.press(tick(page, HER));
  await hand.press(tick(page, HIM));
  await hand.press(tick(page, "Mensen om me heen"));
  await hand.press(button(page, "Klaar"));
}

export async function closing(page, hand) {
  await hand.press(button(page, "Zo is het goed"));
  await hand.write(box(page, "Klopt dit zo, in uw woorden?"), CLOSING);
  await hand.write(box(page, "Voor wie is dit?"), "mevrouw E., Jeannette");
  await hand.write(box(page, "Wie kan ik bellen?"), "Jeannette, WIJteam");
  await hand.write(box(page, "Wanneer kijken we weer?"), "na de zomer");
}

/**
 * The whole conversation, from the first question to the screen where it is saved. Halfway, when
 * the fiches lie, something may come in between.
 */
export async function hold(page, hand = mouse(page), halfway = async () => {}) {
  await begin(page, hand);
  await choosing(page, hand);
  await laying(page, hand);
  await halfway();
  await words(page, hand);
  await note(page, hand);
  await closing(page, hand);
}

/** What the resident's file says of it, whatever hand laid it: places are a finger's work. */
export function expectTheCase(file) {
  const [moment] = file.momenten;
  expect(file.momenten).toHaveLength(1);
  expect(file.deelnemers.map((one) => [one.bewoner, one.vorm])).toEqual(
    [[true, "cirkel"], [false, "vierkant"], [false, "zeshoek"]]);
  expect(file.aanspreekvorm).toBe("u");
  const [her, him, jeannette] = file.deelnemers.map((one) => one.id);
  expect(moment.aanTafel).toEqual([
    { wie: her, naam: HER },
    { wie: him, naam: HIM, rol: "partner" },
    { wie: jeannette, naam: JEANNETTE, rol: "iemand van het wijkteam" },
  ]);
  expect(moment.hierGaatHetOver).toEqual({ van: [her], tekst: QUESTION });
  expect(moment.bord.map((bar) => bar.label)).toEqual(CHOSEN);
  expect(moment.bord.map((bar) => bar.eerst ?? false)).toEqual([true, false, false, false, false]);
  expectPlaces(moment.bord, { [her]: HER, [him]: HIM, [jeannette]: JEANNETTE });
  expect(moment.bord.map((bar) => bar.woorden ?? [])).toEqual(
    CHOSEN.map((label) => label in WORDS ? [{ van: [her], tekst: WORDS[label] }] : []));
  const [written, ...rest] = moment.blocnote;
  expect(rest).toEqual([]);
  expect(written.leefgebieden).toEqual(
    [{ leefgebied: moment.bord[0].leefgebied, label: "Mensen om me heen" }]);
  expect(written.wat).toEqual({ van: [her, him], tekst: NOTE.what });
  expect(written.wanneer).toEqual({ van: [her, him], tekst: NOTE.when });
  expect(written.wieDoetWat).toEqual({ van: [her, him], tekst: NOTE.who });
  expect(moment.kloptHet).toEqual({ van: [her], tekst: CLOSING });
  expect(moment.voorWie).toEqual(["mevrouw E., Jeannette"]);
  expect(moment.wieBellen).toBe("Jeannette, WIJteam");
  expect(moment.weerSamen).toEqual({ van: [her], tekst: "na de zomer" });
}

/** A fiche lies within a tenth of the bar of where it was meant to lie, with two decimals. */
function expectPlaces(bars, names) {
  for (const bar of bars) {
    const meant = Object.entries(PLACES).filter(([, places]) => bar.label in places);
    expect(bar.fiches.map((fiche) => names[fiche.van])).toEqual(meant.map(([name]) => name));
    for (const [at, [, places]] of meant.entries()) {
      const { plek, gelegdDoor } = bar.fiches[at];
      expect(Math.abs(plek - places[bar.label] / 100)).toBeLessThanOrEqual(0.1);
      expect(Math.abs(plek * 100 - Math.round(plek * 100))).toBeLessThan(1e-9);
      expect(gelegdDoor).toBeUndefined();
    }
  }
}

/** Ends the conversation in a file, and gives what `save` gives. */
export async function keep(page, hand = mouse(page)) {
  const saved = await save(page, hand.press);
  expectTheCase(saved.file);
  return saved;
}

/** Opens that file at another table: it lies there as it lay, and is written as it was. */
export async function openAgain(page, { bytes, file }, hand = mouse(page)) {
  await openFile(page, fileOf(bytes));
  await hand.press(button(page, "Verder met dit gesprek"));
  for (const domain of CHOSEN) await row(page, domain).waitFor();
  await page.getByText(QUESTION).waitFor();
  await row(page, CHOSEN[0]).getByText("eerst", { exact: true }).waitFor();
  const { plek } = file.momenten[0].bord.find((bar) => bar.label === "Mijn dag").fiches[0];
  expect(Number(await slider(page, "Mijn dag", HER).inputValue()) / 100).toBe(plek);
  await lying(page, "Op pad", HIM).waitFor();
  expect(await lying(page, "Mijn dag", HIM).count()).toBe(0);
  await hand.press(door(page, "Samen lezen"));
  expect((await save(page, hand.press)).bytes.equals(bytes)).toBe(true);
}
