// "Wat gaat er mee?" and "Mapje bewaren": what is left out leaves no trace in what is given, the
// resident keeps the whole, and a booklet is read anywhere and opened again.
import { readFileSync, writeFileSync } from "node:fs";
import { CHOSEN, HER, HIM, JEANNETTE, NOTE, QUESTION, WORDS, hold } from "./case.mjs";
import {
  button, door, fileOf, go, goOn, openFile, row, rowNames, save, slider, start, tick,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const NOTE_NAME = "briefje over Mensen om me heen";

async function read(page) {
  await start(page);
  await hold(page);
  await button(page, "Wat gaat er mee?").click();
}

/** Saves the booklet: its name, and the page as text. */
async function booklet(page) {
  const coming = page.waitForEvent("download");
  await button(page, "Mapje bewaren").click();
  const download = await coming;
  const html = readFileSync(await download.path(), "utf8");
  return { name: download.suggestedFilename(), html };
}

/** Opens a booklet as a device without network and without scripts does. */
async function shown(browser, html, info) {
  const file = info.outputPath("mapje.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${file}`);
  return page;
}

test("everything goes along until it is tapped out, and can be tapped in again", async ({ page }) => {
  await read(page);
  for (const domain of CHOSEN) await expect(tick(page, domain)).toBeChecked();
  await expect(tick(page, `Woorden van ${HER} bij Op pad`)).toBeChecked();
  await expect(tick(page, NOTE_NAME)).toBeChecked();
  await tick(page, "Op pad").uncheck();
  await expect(tick(page, `Woorden van ${HER} bij Op pad`)).toHaveCount(0);
  await tick(page, "Op pad").check();
  await expect(tick(page, `Woorden van ${HER} bij Op pad`)).toBeChecked();
});

test("what is left out is in no copy, and the resident keeps the whole", async ({ page, browser }, info) => {
  test.slow();
  await read(page);
  const whole = await save(page);
  await tick(page, "Op pad").uncheck();
  await tick(page, NOTE_NAME).uncheck();
  const part = await save(page);
  await expect(page.getByText("Het hele gesprek ligt nog hier.")).toBeVisible();
  const given = await booklet(page);
  for (const text of [part.bytes.toString(), given.html]) {
    for (const trace of ["Op pad", "op-pad", WORDS["Op pad"], NOTE.what, NOTE.who, whole.file.id]) {
      expect(text).not.toContain(trace);
    }
    expect(text).toContain("Mensen om me heen");
  }
  expect(await (await shown(browser, given.html, info)).locator("body").innerText())
    .not.toMatch(/Op pad|markt/);
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await expect(page.getByRole("dialog")).toContainText("Het hele gesprek staat nog niet in een bestand.");
  await button(page, "Nee").click();
  await go(page, "Bord");
  await expect(slider(page, "Op pad", HER)).toHaveValue("80");
  await go(page, "Samen lezen");
  await button(page, "Wat gaat er mee?").click();
  await tick(page, "Op pad").check();
  await tick(page, NOTE_NAME).check();
  expect((await save(page)).bytes.equals(whole.bytes)).toBe(true);
});

test("who is left out by name is named in no copy", async ({ page }) => {
  await read(page);
  const out = [`De fiches van ${JEANNETTE}`, `De naam van ${JEANNETTE}`, "Wie kan ik bellen?",
    "Voor wie is dit?", "Hier gaat het over", NOTE_NAME];
  for (const part of out) await tick(page, part).uncheck();
  await expect(page.getByRole("article").getByText(JEANNETTE)).toHaveCount(0);
  const part = await save(page);
  expect(part.file.momenten[0].aanTafel.map((seat) => seat.naam)).toEqual([HER, HIM]);
  expect(part.file.deelnemers.map((one) => one.id)).toEqual(["p1", "p2"]);
  const { html } = await booklet(page);
  for (const text of [part.bytes.toString(), html]) {
    for (const trace of ["Jeannette", "wijkteam", QUESTION]) expect(text).not.toContain(trace);
    expect(text).toContain(HIM);
  }
  await go(page, "Bord");
  await expect(page.getByRole("radio", { name: JEANNETTE })).toBeVisible();
});

test("a booklet is one page without a script, read without a network", async ({ page, browser }, info) => {
  await start(page);
  await hold(page);
  const { name, html } = await booklet(page);
  expect(name).toMatch(/^wat-telt-\d{4}-\d\d-\d\d\.html$/);
  expect(html).not.toMatch(/<script|\son\w+=|https?:\/\/(?!www\.w3\.org)/);
  const other = await shown(browser, html, info);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(`Wat telt voor ${HER}`);
  for (const text of [QUESTION, NOTE.what, WORDS["Op pad"]]) {
    await expect(other.getByText(text, { exact: false }).first()).toBeVisible();
  }
  await expect(other.getByRole("img", { name: `Op pad, fiche van ${HER}: ` })).toBeVisible();
  expect(await other.locator("body").innerText()).not.toContain("wat-telt-gesprek");
  await other.context().close();
});

test("a booklet is opened again, and says it when it was changed by hand", async ({ page }) => {
  test.slow();
  await start(page);
  await hold(page);
  const whole = await save(page);
  const { html } = await booklet(page);
  const as = (text) => fileOf(text, "mapje.html");

  await start(page);
  await openFile(page, as(html));
  await goOn(page);
  expect(await rowNames(page)).toEqual(CHOSEN);
  await go(page, "Samen lezen");
  expect((await save(page)).bytes.equals(whole.bytes)).toBe(true);

  await go(page, "Beginnen");
  await openFile(page, as(html.replaceAll("naar de markt", "naar het bos")));
  await expect(page.getByRole("dialog")).toContainText("Dit mapje is veranderd nadat het bewaard werd.");
  await page.getByRole("dialog").getByRole("button", { name: "Openen", exact: true }).click();
  await goOn(page);
  await expect(row(page, "Op pad")).toBeVisible();

  await door(page, "Beginnen").click();
  await openFile(page, as(html.replace("&quot;momenten&quot;", "&quot;momenten")));
  await expect(page.locator(".notice").getByText("Dit bestand is stuk, of niet compleet.", { exact: false })).toBeVisible();
  await openFile(page, fileOf("<!doctype html><p>Hallo</p>", "brief.html"));
  await expect(page.locator(".notice").getByText("Dit is geen gesprek van Wat Telt.", { exact: false })).toBeVisible();
  await go(page, "Bord");
  await expect(row(page, "Op pad")).toBeVisible();
});

test("where the booklet's own file cannot be had, one sentence says what to do", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource/);
  await page.route("**/wat-telt-booklet.css", (route) => route.abort());
  await start(page);
  await hold(page);
  await button(page, "Mapje bewaren").click();
  await expect(page.locator(".notice").getByText("Het mapje kon niet gemaakt worden. Er is niets verloren.", { exact: false }))
    .toBeVisible();
});
