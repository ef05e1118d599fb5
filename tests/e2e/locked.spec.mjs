// A file that opens with a password alone (R24): a standard one, which others open too, and of which nothing
// comes on the table but the whole.
import { readFile } from "node:fs/promises";
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose";
import { board, box, button, fileOf, go, lay, notice, openFile, row, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const WORDS = "appel fiets regen stoel";
const ALG = "PBES2-HS512+A256KW";
const WRONG = "Met dit wachtwoord gaat het niet open. Er is niets verloren.";
const CUT_OFF = "Van dit bestand is een stuk weg";
const CHANGED = "Dit bestand is veranderd sinds het op slot ging";
const UNKNOWN = "Dit slot kent dit bord niet.";

const dialog = (page) => page.getByRole("dialog");

const decrypted = async (jwe, words) => {
  const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(words),
    { keyManagementAlgorithms: [ALG], maxPBES2Count: 1_000_000 });
  return JSON.parse(new TextDecoder().decode(plaintext));
};

/** A file as another program locks it. */
const lockedElsewhere = (text, words, { header = {}, rounds = 2048 } = {}) =>
  new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALG, enc: "A256GCM", ...header })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(words));

/** A conversation that was saved with a password: its text. */
async function lockedFile(page, words = WORDS) {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await go(page, "Samen lezen");
  await button(page, "Bewaren met een wachtwoord").click();
  await expect(dialog(page)).toContainText("Niemand kan het voor u terughalen.");
  await box(dialog(page), "Wachtwoord").fill(words);
  const download = page.waitForEvent("download");
  await button(dialog(page), "Bewaar het bestand").click();
  const given = await download;
  await expect(page.getByText(`Het gesprek staat nu in uw downloads als ${given.suggestedFilename()}.`))
    .toBeVisible({ timeout: 20_000 });
  return { name: given.suggestedFilename(), text: await readFile(await given.path(), "utf8") };
}

const openLocked = (page, text) => openFile(page, fileOf(text, "gesprek.wat-telt.jwe"));

async function unlock(page, words) {
  await box(dialog(page), "Wachtwoord").fill(words);
  await button(dialog(page), "Open").click();
}

test("what is saved with a password is a standard file that others open too", async ({ page }) => {
  const { name, text } = await lockedFile(page);
  expect(name).toMatch(/^wat-telt-\d{4}-\d{2}-\d{2}\.wat-telt\.jwe$/);
  const { alg, enc, p2c } = decodeProtectedHeader(text);
  expect([alg, enc]).toEqual([ALG, "A256GCM"]);
  expect(p2c).toBeGreaterThanOrEqual(600_000);
  expect(text).not.toContain("Wonen");
  const file = await decrypted(text, WORDS);
  expect(file.soort).toBe("wat-telt-gesprek");
  expect(file.momenten[0].bord[0].label).toBe("Wonen");
});

test("it opens again with the same words, and lies as it lay", async ({ page, context }) => {
  const { text } = await lockedFile(page);
  const other = await context.newPage();
  await start(other);
  await openLocked(other, text);
  await unlock(other, ` ${WORDS} `);
  await button(other, "Verder met dit gesprek").click({ timeout: 20_000 });
  await expect(row(other, "Wonen")).toBeVisible();
  expect(await slider(other, "Wonen").inputValue()).toBe("30");
});

test("a file that another program locked opens, however an accent is typed", async ({ page }) => {
  const { text } = await lockedFile(page);
  const json = JSON.stringify(await decrypted(text, WORDS));
  await page.goto("/");
  await openLocked(page, await lockedElsewhere(json, "caf\u00e9"));
  await unlock(page, "cafe\u0301");
  await expect(button(dialog(page), "Verder met dit gesprek")).toBeVisible();
});

test("with other words it does not open, and they can be typed again", async ({ page }) => {
  await page.goto("/");
  await openLocked(page, await lockedElsewhere("{}", WORDS));
  await unlock(page, "appel fiets regen");
  await expect(dialog(page).getByRole("status")).toContainText(WRONG);
  await expect(box(dialog(page), "Wachtwoord")).toHaveValue("appel fiets regen");
  await button(dialog(page), "Toch niet").click();
  await expect(dialog(page)).toHaveCount(0);
});

test("without a word typed nothing happens, and the place for it has the focus", async ({ page }) => {
  await page.goto("/");
  await openLocked(page, await lockedElsewhere("{}", WORDS));
  await unlock(page, "  ");
  await expect(box(dialog(page), "Wachtwoord")).toBeFocused();
  await expect(dialog(page).getByRole("status")).toBeEmpty();
});

/** A part of a locked file with its first letter changed. */
const changed = (part) => (part[0] === "A" ? "B" : "A") + part.slice(1);

const SPOILT = [
  ["cut off in what is locked", ([h, k, iv, text]) => [h, k, iv, text.slice(0, 20)], CUT_OFF],
  ["cut off in its last bytes", ([h, k, iv, text, tag]) => [h, k, iv, text, tag.slice(0, 8)], CUT_OFF],
  ["cut off in its header", ([h]) => [h.slice(0, 30)], CUT_OFF],
  ["cut off after its header", ([h]) => [h], CUT_OFF],
  ["with another letter in what is locked", ([h, k, iv, text, tag]) => [h, k, iv, changed(text), tag], CHANGED],
  ["with another beginning of its last bytes", ([h, k, iv, text, tag]) => [h, k, iv, text, changed(tag)], CHANGED],
  ["with another letter in its key", ([h, k, iv, text, tag]) => [h, changed(k), iv, text, tag], WRONG],
  ["with a header that is none", ([, ...rest]) => ["eyJub25l", ...rest], CHANGED],
];

for (const [what, spoil, sentence] of SPOILT) {
  test(`a file ${what} says so, and nothing of it comes on the table`, async ({ page }) => {
    await page.goto("/");
    await openLocked(page, spoil((await lockedElsewhere("{}", WORDS)).split(".")).join("."));
    await unlock(page, WORDS);
    await expect(dialog(page).getByRole("status")).toContainText(sentence);
    await expect(dialog(page).getByRole("status")).toContainText("niets verloren");
  });
}

test("a lock of another kind, or one that would take hours, is said to be so", async ({ page }) => {
  await page.goto("/");
  const [header, ...rest] = (await lockedElsewhere("{}", WORDS)).split(".");
  const with_ = (change) => [Buffer.from(JSON.stringify(
    { ...JSON.parse(Buffer.from(header, "base64url")), ...change })).toString("base64url"), ...rest].join(".");
  for (const [change, sentence] of [
    [{ alg: "dir" }, UNKNOWN], [{ enc: "A128CBC-HS256" }, UNKNOWN], [{ crit: ["b64"] }, UNKNOWN],
    [{ p2c: 1e12 }, CHANGED], [{ p2c: 0 }, CHANGED], [{ p2s: 7 }, CHANGED],
  ]) {
    await openLocked(page, with_(change));
    await unlock(page, WORDS);
    await expect(dialog(page).getByRole("status")).toContainText(sentence);
    await button(dialog(page), "Toch niet").click();
  }
});

test("what is in it is looked at as any file: one that is not ours is said to be so", async ({ page }) => {
  await page.goto("/");
  await openLocked(page, await lockedElsewhere("een brief", WORDS));
  await unlock(page, WORDS);
  await expect(dialog(page)).toHaveCount(0);
  await expect(notice(page, "Dit bestand is stuk, of niet compleet.")).toBeVisible();
});

test("where what locks does not come, that is said, and saving without still works", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource/);
  await page.route("**/wat-telt-lock.js*", (route) => route.abort());
  await board(page, ["Wonen"]);
  await go(page, "Samen lezen");
  await button(page, "Bewaren met een wachtwoord").click();
  await box(dialog(page), "Wachtwoord").fill(WORDS);
  await button(dialog(page), "Bewaar het bestand").click();
  await expect(notice(page, "Het bestand kon niet op slot. Er is niets verloren.")).toBeVisible();
  const download = page.waitForEvent("download");
  await button(page, "Bewaren als bestand").click();
  await download;
});
