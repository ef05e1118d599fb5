// Two files of one conversation, each of which went on by itself: both are shown, and nothing is lost
// unless people say so. And files that are not what they should be (R25).
import { HER, HIM } from "./case.mjs";
import { dialog, momentTexts, today, THIRD } from "./back.mjs";
import { thirdMoment, twoMoments } from "./earlier.mjs";
import { conversation, text } from "./files.mjs";
import {
  box, button, fileOf, go, goOn, lay, more, notice, openFile, row, save, slider, start,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const ON_TABLE = "Op de tafel geschreven.";
const IN_FILE = "Op het andere apparaat geschreven.";

/** The July moment with other words on Wonen, and another place. */
const other = (change = () => {}) => twoMoments((file, moment) => {
  moment.bord[1].fiches[0].plek = 0.8;
  moment.bord[1].woorden = [{ van: ["p1"], tekst: IN_FILE }];
  change(file, moment);
});

/** The July moment lies on the table, and something was written there since. */
async function table(page) {
  await today(page, THIRD);
  await start(page);
  await openFile(page, fileOf(text(twoMoments())));
  await goOn(page);
  await more(page, "Wonen");
  await box(page, "Woorden bij Wonen").fill(ON_TABLE);
}

/** Opens another file over it, and comes to what is asked of the two. */
async function openOver(page, file, asked = "Dit is hetzelfde gesprek") {
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(file)));
  await expect(dialog(page)).toHaveAccessibleName(asked);
}

async function saved(page) {
  await go(page, "Samen lezen");
  return save(page);
}

test("two files of one conversation are both shown, side by side", async ({ page }) => {
  await table(page);
  await openOver(page, other());
  const part = (name) => dialog(page).getByRole("region", { name, exact: true });
  await expect(part("Op tafel").getByText(ON_TABLE)).toBeVisible();
  await expect(part("Op tafel").getByText(IN_FILE)).toHaveCount(0);
  await expect(part("In het bestand").getByText(IN_FILE)).toBeVisible();
});

test("\"Houd allebei\" loses nothing of either, and neither changes", async ({ page }) => {
  await table(page);
  const before = (await saved(page)).bytes;
  await openOver(page, other());
  await button(dialog(page), "Houd allebei").click();
  const words = page.getByRole("article").first();
  await expect(words.getByText(ON_TABLE)).toBeVisible();
  await expect(words.getByText(IN_FILE)).toBeVisible();
  const { bytes, file } = await saved(page);
  expect(file.momenten.map((moment) => moment.datum)).toEqual(["2027-01-14", "2027-07-14", "2027-07-14"]);
  expect(new Set(file.momenten.map((moment) => moment.id)).size).toBe(3);
  const texts = momentTexts(bytes);
  expect(texts[0]).toBe(momentTexts(before)[0]);
  expect(texts).toContain(momentTexts(before)[1]);
  const theirs = file.momenten.find((moment) => JSON.stringify(moment).includes(IN_FILE));
  // Only what has the code of something else gets one of its own.
  const [briefje] = theirs.blocnote;
  expect({ ...theirs, id: "m2", blocnote: [{ ...briefje, id: "b2" }] }).toEqual(other().momenten[1]);
  // It opens again as it is.
  await go(page, "Beginnen");
  await openFile(page, fileOf(bytes));
  await button(dialog(page), "Openen").click();
  await goOn(page);
  expect((await saved(page)).bytes.equals(bytes)).toBe(true);
});

test("\"Openen\" opens the file as it is", async ({ page }) => {
  await table(page);
  await openOver(page, other());
  await button(dialog(page), "Openen").click();
  await goOn(page);
  await expect(slider(page, "Wonen", HER)).toHaveValue("80");
  const { file } = await saved(page);
  expect(file).toEqual(other());
});

test("\"Niet openen\", and Escape, leave the table as it lies", async ({ page }) => {
  await table(page);
  const before = (await saved(page)).bytes;
  await openOver(page, other());
  await button(dialog(page), "Niet openen").click();
  await expect(dialog(page)).toHaveCount(0);
  expect((await saved(page)).bytes.equals(before)).toBe(true);
  await openOver(page, other());
  await expect(button(dialog(page), "Houd allebei")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect((await saved(page)).bytes.equals(before)).toBe(true);
});

test("a moment that began on each of two devices becomes two, after the one they share", async ({ page }) => {
  await thirdMoment(page, ["Geld"]);
  await lay(page, "Geld", 20, HER);
  const onOther = (await saved(page)).bytes;
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await button(page, "Begin").waitFor();
  await thirdMoment(page, ["Geld", "Wonen"]);
  await lay(page, "Geld", 70, HER);
  await go(page, "Beginnen");
  await openFile(page, fileOf(onOther));
  await button(dialog(page), "Houd allebei").click();
  const { bytes, file } = await saved(page);
  expect(file.momenten).toHaveLength(4);
  expect(momentTexts(bytes).slice(0, 2)).toEqual(momentTexts(onOther).slice(0, 2));
  const places = file.momenten.slice(2).map((moment) => moment.bord[0].fiches[0].plek);
  expect(places.sort()).toEqual([0.2, 0.7]);
});

test("where they differ in how it went, that is what is read of both", async ({ page }) => {
  await table(page);
  await openOver(page, twoMoments((file, moment) => {
    moment.terugblik[0].gegaan[0].tekst = "Ik ging met de bus.";
  }));
  await expect(dialog(page).getByText("Ik ging met de bus.")).toBeVisible();
  await expect(dialog(page).getByText("Ik ging met de trein.")).toBeVisible();
});

test("a first moment that was edited by hand is shown, and kept beside the one it was", async ({ page }) => {
  await table(page);
  const edited = twoMoments((file) => { file.momenten[0].hierGaatHetOver.tekst = "Heel iets anders."; });
  await openOver(page, edited);
  await expect(dialog(page)).toHaveAccessibleName("Dit is hetzelfde gesprek");
  await expect(dialog(page).getByText("Heel iets anders.")).toBeVisible();
  await button(dialog(page), "Houd allebei").click();
  const { file } = await saved(page);
  expect(file.momenten.map((moment) => moment.hierGaatHetOver.tekst))
    .toEqual(["De avonden.", "Heel iets anders.", "De zomer.", "De zomer."]);
});

test("somebody else's conversation is never mixed with this one", async ({ page }) => {
  await table(page);
  const theirs = twoMoments((file) => {
    file.id = "een-ander";
    file.momenten[0].aanTafel[0].naam = "Meneer De Wit";
    file.momenten[1].aanTafel[0].naam = "Meneer De Wit";
  });
  await openOver(page, theirs, "Op tafel ligt al een gesprek.");
  await expect(button(dialog(page), "Houd allebei")).toHaveCount(0);
  await button(dialog(page), "Niet openen").click();
  expect((await saved(page)).bytes.toString()).toContain(ON_TABLE);
  await openOver(page, theirs, "Op tafel ligt al een gesprek.");
  await button(dialog(page), "Openen").click();
  await goOn(page);
  const { bytes, file } = await saved(page);
  expect(bytes.toString()).not.toMatch(new RegExp(`${ON_TABLE}|${HER}`));
  expect(file).toEqual(theirs);
});

/** What an earlier moment can have wrong, and the sentences that say what the board did. */
const WRONG = [
  ["moments out of order", twoMoments((file) => file.momenten.reverse()),
    ["De gesprekken stonden niet op volgorde van dag. Nu wel."]],
  ["a fiche of nobody in the first moment",
    twoMoments((file) => file.momenten[0].bord[1].fiches.push({ van: "p9", plek: 0.5 })),
    ["Bij Op pad is een fiche weggelaten. Het bestand zegt niet goed van wie die is."]],
  ["a day that is none", twoMoments((file) => { file.momenten[0].datum = "2027-02-31"; }),
    [/^De dag van een gesprek was niet te lezen\. Het staat nu op /]],
  ["something that the board does not know in the first moment",
    twoMoments((file) => { file.momenten[0].score = 7; }), [/^Het bord kent dit niet: ‘.*score’\. Het is weggelaten\.$/]],
];

for (const [what, file, sentences] of WRONG) {
  test(`${what}: said before it is used, and then looked back at`, async ({ page, watched }) => {
    await today(page, THIRD);
    await start(page);
    await openFile(page, fileOf(text(file)));
    await expect(dialog(page).getByRole("group").getByRole("paragraph")).toHaveText(sentences);
    await button(dialog(page), "Openen").click();
    // The next dialog's button came under the finger: a press within 400 ms would do nothing.
    const together = button(dialog(page), "Samen terugkijken");
    await expect(async () => {
      if (await together.isVisible()) await together.click();
      await expect(dialog(page)).toHaveCount(0, { timeout: 500 });
    }).toPass();
    const again = (await saved(page)).file;
    expect(again.momenten).toHaveLength(3);
    expect(again.momenten.map((moment) => moment.datum)).toEqual(
      again.momenten.map((moment) => moment.datum).sort());
    expect(watched.console).toEqual([]);
  });
}

test("a file of a newer version is refused, and the table stands", async ({ page }) => {
  await table(page);
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(twoMoments((file) => { file.versie = 99; }))));
  await expect(notice(page, "Dit gesprek is gemaakt met een nieuwer bord. Wat op tafel ligt, ligt er nog."))
    .toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  expect((await saved(page)).bytes.toString()).toContain(ON_TABLE);
});

test("a file with more of the same conversation is opened without asking which of the two", async ({ page }) => {
  await start(page);
  await openFile(page, fileOf(text(conversation())));
  await goOn(page);
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(conversation((file) => {
    file.momenten = [file.momenten[0], ...twoMoments().momenten.slice(1)];
  }))));
  await button(dialog(page), "Openen").click();
  await expect(button(dialog(page), "Samen terugkijken")).toBeVisible();
  await goOn(page);
  await expect(slider(page, "Wonen", HER)).toHaveValue("15");
  await expect(row(page, "Mensen om me heen").getByRole("img", { name: `fiche van ${HIM}` })).toBeVisible();
});
