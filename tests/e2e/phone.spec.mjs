// Onto the resident's own telephone (R24): a code that a camera reads, an address with the sealed conversation
// behind its #, and four words that open it there. No server hears of it.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { byAxe } from "./accessible.mjs";
import { HER, WORDS, hold, mouse } from "./case.mjs";
import { conversation, text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { largeConversation } from "./large.mjs";
import { board, box, button, fileOf, go, lay, lying, openFile, row, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const dialog = (page) => page.getByRole("dialog");
const code = (page) => page.getByRole("img", { name: "Code voor een telefoon" });
const wordsOf = async (page) => (await dialog(page).getByRole("paragraph").allInnerTexts()).slice(-4);

const decoder = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));

/** What a picture says, to a decoder that is not ours. */
async function decoded(picture) {
  prepareZXingModule({ overrides: { wasmBinary: await readFile(decoder) } });
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ["QRCode"], tryHarder: true });
  return found?.text;
}

/** The code of the conversation that lies there, and its words. */
async function codeOf(page) {
  await go(page, "Samen lezen");
  await button(page, "Op uw eigen telefoon").click();
  await expect(code(page)).toBeVisible({ timeout: 20_000 });
  const words = await wordsOf(page);
  return { words, address: await decoded(await page.screenshot()) };
}

async function open(page, words) {
  await box(dialog(page), "De vier woorden").fill(words);
  await button(dialog(page), "Open").click();
}

test("somebody leaves the table with the conversation on their own telephone", async ({ page, browser, baseURL }) => {
  await page.goto("/");
  await hold(page, mouse(page));
  const { words, address } = await codeOf(page);
  expect(words).toHaveLength(4);
  expect(await byAxe(page)).toEqual([]);
  expect(new Set(words).size).toBeGreaterThan(1);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\d+$/);
  const telephone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true });
  const phone = await telephone.newPage();
  const asked = [];
  phone.on("request", (request) => asked.push(request.url()));
  await phone.goto(address);
  await expect(box(dialog(phone), "De vier woorden")).toBeVisible();
  expect(new URL(phone.url()).hash).toBe("");
  await open(phone, ` ${words[0].toUpperCase()}  ${words.slice(1).join(" ")} `);
  await button(phone, "Verder met dit gesprek").click({ timeout: 20_000 });
  await expect(row(phone, "Mensen om me heen")).toBeVisible();
  await expect(lying(phone, "Op pad", HER).or(slider(phone, "Op pad", HER))).toBeVisible();
  await expect(phone.getByText(WORDS["Op pad"]).first()).toBeAttached();
  expect(asked.filter((url) => url.includes("#") || /\d{60}/.test(url))).toEqual([address].filter((url) =>
    asked.includes(url)));
  await telephone.close();
});

test("the code is read small, blurred, tilted and in the dark", async ({ page }) => {
  await page.goto("/");
  await hold(page, mouse(page));
  const { address } = await codeOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  for (const style of ["filter: blur(0.6px)", "transform: rotate(7deg) scale(0.8)", "transform: perspective(900px) rotateY(12deg)"]) {
    await code(page).evaluate((svg, style) => {
      const [name, value] = style.split(": ");
      svg.style.setProperty(name, value);
    }, style);
    expect(await decoded(await page.screenshot()), style).toBe(address);
    await code(page).evaluate((svg) => svg.removeAttribute("style"));
  }
});

test("without the words it is noise, also for who finds the address", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  const { address } = await codeOf(page);
  await page.goto("about:blank");
  await page.goto(address);
  await open(page, "appel fiets regen stoel");
  await expect(dialog(page).getByRole("status")).toContainText("Er is niets verloren.");
  await expect(button(page, "Verder met dit gesprek")).toHaveCount(0);
});

test("each code has other words and other digits", async ({ page }) => {
  await board(page, ["Wonen"]);
  const first = await codeOf(page);
  await button(dialog(page), "Klaar").click();
  const second = await codeOf(page);
  expect(second.address).not.toBe(first.address);
  expect(second.words.join(" ")).not.toBe(first.words.join(" "));
});

test("a code that came half says so, and nothing of it comes on the table", async ({ page }) => {
  await page.goto(`/#${"1".repeat(61)}`);
  await open(page, "appel fiets regen stoel");
  await expect(dialog(page).getByRole("status")).toContainText("niets verloren");
});

test("what does not fit says so, and the file is still there", async ({ page }) => {
  await start(page);
  const noise = Array.from({ length: 3_000 }, (_, at) => ((at * 7919) % 104_729).toString(36)).join("");
  await box(page, "Waar wilt u het over hebben?").fill(noise);
  await button(page, "Begin").click();
  await button(page, "Wonen").click();
  await button(page, "Naar het bord").click();
  await go(page, "Samen lezen");
  await button(page, "Op uw eigen telefoon").click();
  await expect(dialog(page)).toContainText("Dit gesprek past niet in een code.", { timeout: 20_000 });
  await button(dialog(page), "Klaar").click();
  await expect(button(page, "Bewaren als bestand")).toBeVisible();
});

test("what people wrote by hand stays, where it is too much for a code", async ({ page }) => {
  await page.goto("/");
  const lines = Array.from({ length: 40 }, (_, at) => Array.from({ length: 40 }, (_, point) =>
    [point / 40, ((at * 31 + point * 17) % 97) / 97, 0.5]));
  await openFile(page, fileOf(text(conversation((_, moment) => {
    moment.bord[0].woorden = [
      { van: ["p1"], inkt: { lijnen: lines, verhouding: 3 } }, { van: ["p2"], tekst: "Koffie." }];
  }))));
  await button(page, "Verder met dit gesprek").click();
  await go(page, "Samen lezen");
  await button(page, "Op uw eigen telefoon").click();
  await expect(dialog(page)).toContainText("Met wat er met de hand is geschreven, past het niet in een code.");
  await button(dialog(page), "Maak een code zonder handschrift").click();
  await expect(code(page)).toBeVisible({ timeout: 20_000 });
  const words = (await wordsOf(page)).join(" ");
  const address = await decoded(await page.screenshot());
  await page.goto("about:blank");
  await page.goto(address);
  await open(page, words);
  await button(page, "Verder met dit gesprek").click({ timeout: 20_000 });
  await expect(page.getByText("Koffie.").first()).toBeVisible();
});

test("five people and fourteen rows fit in a code that a camera reads", async ({ page }) => {
  await page.goto("/");
  await openFile(page, fileOf(text(largeConversation("Dat wil ik graag weer zelf kunnen."))));
  await button(page, "Verder met dit gesprek").click();
  const { address } = await codeOf(page);
  expect(address.length).toBeLessThan(4_500);
});

test("in a page of others it is not offered", async ({ page }) => {
  await visit(page);
  await button(page, "Begin").click();
  await button(page, "Wonen").click();
  await button(page, "Naar het bord").click();
  await go(page, "Samen lezen");
  await expect(button(page, "Bewaren als bestand")).toBeVisible();
  await expect(button(page, "Op uw eigen telefoon")).toHaveCount(0);
});
