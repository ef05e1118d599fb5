// Two languages on one board: a mother reads Arabic large, a professional the same in Dutch below.
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { PHONE } from "./touch.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { button, go, lastWritten, offered, start, wordsOnDevice } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const texts = JSON.parse(readFileSync(new URL("../../locales/ar.json", import.meta.url)));
const domains = JSON.parse(readFileSync(new URL("../../domains/ar.json", import.meta.url)));

const ARABIC = { name: "Maged", lang: "ar-001", localService: true };
const WORDS = "أشتاق إلى أختي.";
// Targets are measured elsewhere; and what is seen small is no part of a name, which axe counts as one
// that does not say what is seen. That names say the first language, axe.spec looks at.
const NOT_ASKED = ["target-size", "label-content-name-mismatch"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** An Arabic text as it is spoken to the resident, with its parameters. */
const ar = (key, fill = {}) =>
  (texts[key].u ?? texts[key]).replace(/\{(\w+)\}/g, (_, name) => fill[name]);
const WONEN = domains.find((one) => one.id === "wonen");
const label = { domain: WONEN.label };

const list = (page, name) => page.getByRole("combobox", { name, exact: true });
const below = (page, text) => page.locator(".second:visible").getByText(text, { exact: true });
const door = (page, key) => page.getByRole("navigation").getByRole("button", { name: ar(key), exact: true });

/** Arabic large and Dutch small. */
async function two(page) {
  await list(page, "Taal").selectOption("ar");
  await list(page, ar("second_language")).selectOption("nl");
  await expect(below(page, "Begin")).toBeVisible();
}

async function violations(page) {
  const found = await new AxeBuilder({ page }).withTags(RULES).disableRules(NOT_ASKED)
    .setLegacyMode(true).analyze();
  return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)}`));
}

test("a conversation with Arabic large and Dutch small, left and gone on with, to its booklet", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await voices(page, [DUTCH, ARABIC]);
  await start(page);
  await two(page);
  await page.getByRole("textbox", { name: ar("question"), exact: true }).fill(WORDS);
  expect(await violations(page)).toEqual([]);

  await button(page, ar("begin")).click();
  await button(page, WONEN.label).click();
  await expect(below(page, "Wonen")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await button(page, ar("to_the_board")).click();
  await button(page, ar("lay_at_sad", label)).click();
  await expect(below(page, "verdrietig")).toBeVisible();

  await page.reload();
  await offered(page, "Verder").click();
  await expect(page.getByRole("group", { name: WONEN.label, exact: true })).toBeVisible();
  await expect(below(page, "Wonen")).toBeVisible();
  await expect(page.getByText(WORDS)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await button(page, ar("prompt_on", label)).click();
  const question = page.getByRole("dialog").getByRole("heading");
  await expect(question).toHaveAccessibleName(WONEN.prompts[0].u ?? WONEN.prompts[0]);
  await expect(below(page, "Hoe is het waar u nu woont of slaapt?")).toBeVisible();
  await page.keyboard.press("Escape");

  await door(page, "nav_reading").click();
  await expect(page.getByRole("article").getByText("Het bord", { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const coming = page.waitForEvent("download");
  await button(page, ar("save_booklet")).click();
  const booklet = readFileSync(await (await coming).path(), "utf8");
  expect(booklet).toContain('<html lang="ar">');
  const second = (text) => `<span aria-hidden="true" dir="ltr" lang="nl" class="second">${text}</span>`;
  for (const text of ["Wonen", "Het bord", "verdrietig", "Hier gaat het over"]) {
    expect(booklet).toContain(second(text));
  }
  expect(booklet).toContain(WONEN.label);
  expect(booklet).toContain(WORDS);
  expect(booklet).toContain(".second");
});

test("a question is read in both languages, each by its own voice", async ({ page }) => {
  await voices(page, [DUTCH, ARABIC]);
  await start(page);
  await two(page);
  await door(page, "nav_choose").click();
  await button(page, WONEN.label).click();
  await button(page, ar("read_aloud_of", { what: WONEN.label })).click();
  const said = () => page.evaluate(() => window.said.map((one) => [one.voice, one.text]));
  await expect.poll(said).toEqual([["Maged", WONEN.label], ["Femke", "Wonen"]]);
  await door(page, "nav_board").click();
  await button(page, ar("prompt_on", label)).click();
  await page.evaluate(() => { window.said = []; });
  const asked = WONEN.prompts[0].u ?? WONEN.prompts[0];
  await button(page, ar("read_aloud_of", { what: asked })).click();
  await expect.poll(said).toEqual([
    ["Maged", WONEN.label], ["Femke", "Wonen"], ["Maged", asked], ["Femke", "Hoe is het waar u nu woont of slaapt?"],
  ]);
});

test("changing either language at any moment loses nothing", async ({ page }) => {
  await start(page);
  await page.getByRole("textbox", { name: "Waar wilt u het over hebben?" }).fill("De tuin.");
  await list(page, "Tweede taal").selectOption("pl");
  await expect(below(page, "Język")).toBeVisible();
  await list(page, "Taal").selectOption("pl");
  await expect(list(page, "Drugi język")).toHaveValue("");
  await expect(page.locator(".second")).toHaveCount(0);
  await list(page, "Język").selectOption("nl");
  await expect(list(page, "Tweede taal")).toHaveValue("pl");
  await expect(below(page, "Język")).toBeVisible();
  await list(page, "Tweede taal").selectOption("geen");
  await expect(page.locator(".second")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Waar wilt u het over hebben?" })).toHaveValue("De tuin.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De tuin.");
  await expect.poll(() => lastWritten(page)).not.toContain("tweedeTaal");
});

test("a second language that does not come is said, and the conversation is there", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource/);
  await page.route("**/locales/tr.json", (route) => route.abort());
  await start(page);
  await list(page, "Tweede taal").selectOption("tr");
  await expect(page.getByRole("paragraph").filter({ hasText: "Die taal kon niet opgehaald worden." })).toBeVisible();
  await expect(list(page, "Tweede taal")).toHaveValue("");
  await go(page, "Kiezen");
  await expect(button(page, "Wonen")).toBeVisible();
});

for (const [called, viewport] of Object.entries({ "a phone": PHONE, "a small phone": { width: 320, height: 640 } })) {
  test(`on ${called} two languages have room`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await start(page);
    await list(page, "Tweede taal").selectOption("pl");
    await expect(below(page, "Język")).toBeVisible();
    for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen", "Beginnen"]) {
      await go(page, screen);
      if (screen === "Kiezen") await button(page, "Wonen").click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, screen).toBeLessThanOrEqual(0);
    }
  });
}
