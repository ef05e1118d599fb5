// Conversations that nobody wrote down beforehand: of any number of people, about anything, in `u` or
// in `je`. Each is made of a number, so that one that goes wrong goes wrong again.
import { box, button, door, end, lying, radio, row, slider, tick } from "./walk.mjs";
import { expect } from "./watch.mjs";

const DOMAINS = ["Wonen", "Geld", "Gezondheid", "Hoe ik me voel", "Mensen om me heen",
  "Gezin en familie", "Mijn dag", "Werk en leren", "Huishouden", "Voor mezelf zorgen", "Op pad",
  "Veilig voelen", "Zorgen voor een ander", "Wat me goed doet"];
const NAMES = ["Truus", "Anja", "Samir", "Els", "Meneer de Vries", "Zoë", "Łukasz"];
const ROLES = ["partner", "mijn buurvrouw", "tolk", "", "iemand van het wijkteam"];
const WORDS = ["Ik ken hier iedereen, en ik wil blijven.", "Dat gaat goed; heel goed zelfs.",
  "'s Ochtends niet, 's avonds wel.", "Samen met Els, en met de hond.", "De trap. En het licht."];

/** The same row of chances for the same number. */
function chances(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const under = (most) => Math.floor(next() * most);
  const one = (all) => all[under(all.length)];
  const some = (all, number) => [...all].sort(() => next() - 0.5).slice(0, number);
  return { under, one, some, perhaps: (thing) => (next() < 0.6 ? thing : undefined) };
}

/** A conversation: who sits there, what counts, where fiches lie, and all that is written. */
export function talkOf(seed) {
  const by = chances(seed);
  const [resident, ...others] = by.some(NAMES, 1 + by.under(5));
  const chosen = by.some(DOMAINS, 2 + by.under(6));
  const own = by.perhaps("Onze hond, en de tuin");
  const onBoard = own ? [...chosen, own] : chosen;
  const laidBy = (domains) => Object.fromEntries(domains.map((domain) => [domain, by.under(101)]));
  const hers = by.some(onBoard, 1 + by.under(onBoard.length));
  return {
    je: seed % 2 === 1,
    question: by.perhaps(by.one(WORDS)),
    resident,
    others: others.map((name) => ({ name, role: by.one(ROLES) })),
    chosen,
    own,
    onBoard,
    places: [[resident, laidBy(hers)],
      ...others.map((name) => [name, laidBy(by.some(hers, by.under(hers.length + 1)))])],
    words: Object.fromEntries(by.some(onBoard, 2).map((domain) => [domain, by.one(WORDS)])),
    first: by.perhaps(onBoard.at(-1)),
    note: { about: by.perhaps(onBoard[0]), what: by.one(WORDS), when: by.perhaps("na de zomer") },
    closing: by.perhaps(by.one(WORDS)),
    forWhom: "voor ons vijven, en voor de huisarts",
    again: by.perhaps("als het weer licht is, of eerder"),
  };
}

/** Holds it, from the first question to where it is saved; halfway something may come in between. */
export async function holdTalk(page, hand, talk, halfway = async () => {}) {
  await begin(page, hand, talk);
  await choose(page, hand, talk);
  for (const [name, places] of talk.places) {
    if (name !== talk.resident) await hand.turn(name);
    for (const [domain, place] of Object.entries(places)) await hand.lay(domain, name, place);
  }
  if (talk.others.length) await hand.turn(talk.resident);
  await halfway();
  await write(page, hand, talk);
  await close(page, hand, talk);
}

async function begin(page, hand, talk) {
  if (talk.je) await hand.press(radio(page, "je"));
  const asked = `Waar ${talk.je ? "wil je" : "wilt u"} het over hebben?`;
  if (talk.question) await hand.write(box(page, asked), talk.question);
  await hand.press(button(page, "Verander, Ik"));
  await person(page, hand, { name: talk.resident, role: "" });
  for (const other of talk.others) {
    await hand.press(button(page, "Nog iemand"));
    await person(page, hand, other);
  }
  await hand.press(button(page, "Begin"));
}

async function person(page, hand, { name, role }) {
  await hand.write(box(page, "Naam"), name);
  if (role) await hand.write(box(page, "Wie is dit?"), role);
  await hand.press(button(page, "Klaar"));
  await button(page, `Verander, ${name}`).waitFor();
}

async function choose(page, hand, talk) {
  for (const domain of talk.chosen) {
    await hand.press(button(page, domain));
    await expect(button(page, domain)).toHaveAttribute("aria-pressed", "true");
  }
  if (talk.own) {
    await hand.press(button(page, "Iets anders"));
    await hand.write(box(page, "Wat telt er nog meer?"), talk.own);
    await hand.press(button(page, "Leg erbij"));
    await expect(button(page, talk.own)).toHaveAttribute("aria-pressed", "true");
  }
  await hand.press(button(page, "Naar het bord"));
  await row(page, talk.chosen[0]).waitFor();
}

async function write(page, hand, talk) {
  for (const [domain, words] of Object.entries(talk.words)) {
    await hand.press(button(page, `Meer, ${domain}`));
    await hand.write(box(page, `Woorden bij ${domain}`), words);
  }
  if (talk.first) {
    const first = button(page, `Hier eerst mee beginnen, ${talk.first}`);
    if (!(await first.isVisible())) await hand.press(button(page, `Meer, ${talk.first}`));
    await hand.press(first);
  }
  await hand.press(door(page, "Blocnote"));
  await hand.press(button(page, "Schrijf erbij"));
  await hand.write(box(page, `In ${talk.je ? "je" : "uw"} eigen woorden`), talk.note.what);
  if (talk.note.when) await hand.write(box(page, "Wanneer"), talk.note.when);
  if (talk.note.about) await hand.press(tick(page, talk.note.about));
  await hand.press(button(page, "Klaar"));
}

async function close(page, hand, talk) {
  await hand.press(button(page, "Zo is het goed"));
  const asked = `Klopt dit zo, in ${talk.je ? "jouw" : "uw"} woorden?`;
  if (talk.closing) await hand.write(box(page, asked), talk.closing);
  await hand.write(box(page, "Voor wie is dit?"), talk.forWhom);
  if (talk.again) await hand.write(box(page, "Wanneer kijken we weer?"), talk.again);
}

/** The board shows it as it was laid. */
export async function expectOnBoard(page, talk) {
  for (const [name, places] of talk.places) {
    for (const domain of Object.keys(places)) {
      const fiche = name === talk.resident
        ? slider(page, domain, name) : lying(page, domain, name);
      await expect(fiche).toHaveCount(1);
    }
  }
  for (const domain of talk.onBoard) await end(page, domain, "blije").waitFor();
}

/** The file says of it what was said and laid, to the letter, and nothing else. */
export function expectInFile(file, talk) {
  const [moment, ...more] = file.momenten;
  expect(more).toEqual([]);
  expect(file.aanspreekvorm).toBe(talk.je ? "je" : "u");
  expect(moment.aanTafel.map((one) => [one.naam, one.rol ?? ""])).toEqual(
    [[talk.resident, ""], ...talk.others.map(({ name, role }) => [name, role])]);
  expect(moment.hierGaatHetOver?.tekst).toBe(talk.question);
  const rows = talk.first
    ? [talk.first, ...talk.onBoard.filter((domain) => domain !== talk.first)] : talk.onBoard;
  expect(moment.bord.map((bar) => bar.label)).toEqual(rows);
  expect(moment.bord.map((bar) => bar.eerst ?? false))
    .toEqual(rows.map((domain) => domain === talk.first));
  const named = new Map(moment.aanTafel.map((one) => [one.wie, one.naam]));
  for (const bar of moment.bord) expectLaid(bar, named, talk);
  const [note] = moment.blocnote;
  expect(note.wat.tekst).toBe(talk.note.what);
  expect(note.wanneer?.tekst).toBe(talk.note.when);
  expect((note.leefgebieden ?? []).map((one) => one.label))
    .toEqual(talk.note.about ? [talk.note.about] : []);
  expect(moment.kloptHet?.tekst).toBe(talk.closing);
  expect(moment.voorWie).toEqual([talk.forWhom]);
  expect(moment.weerSamen?.tekst).toBe(talk.again);
}

function expectLaid(bar, named, talk) {
  const meant = talk.places.filter(([, places]) => bar.label in places);
  const laid = bar.fiches ?? [];
  expect(laid.map((fiche) => named.get(fiche.van))).toEqual(meant.map(([name]) => name));
  for (const [at, [, places]] of meant.entries()) {
    expect(Math.abs(laid[at].plek - places[bar.label] / 100)).toBeLessThanOrEqual(0.1);
  }
  expect((bar.woorden ?? []).map((words) => words.tekst))
    .toEqual(bar.label in talk.words ? [talk.words[bar.label]] : []);
}
