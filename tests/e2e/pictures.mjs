// Draws the pictures in docs/themes: the board in a municipality's page, in each theme. Run by hand, while
// `cargo xtask serve --release` runs: BASE_URL=http://127.0.0.1:8080 node tests/e2e/pictures.mjs
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import UPNG from "upng-js";
import { theCase } from "./case.mjs";
import { text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { PORTAL, THEMES, fontsOf, portal, sheetOf } from "./portal.mjs";
import { fileOf, go, goOn, openFile, running } from "./walk.mjs";

const COLOURS = 64; // of a picture: a page has few, and what is round has its edges
const FOLDER = new URL("../../docs/themes/", import.meta.url);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox"] });
const baseURL = process.env.BASE_URL || "http://127.0.0.1:8080";

async function draw(file, theme, classes) {
  const page = await browser.newPage({
    baseURL, locale: "nl-NL", viewport: { width: 1180, height: 820 }, reducedMotion: "reduce",
  });
  await visit(page, {
    css: sheetOf(theme) + fontsOf(theme) + PORTAL, body: portal(),
    script: `addEventListener("DOMContentLoaded", () => document.body.className = "portal ${classes}")`,
  });
  await running(page);
  await openFile(page, fileOf(text(theCase())));
  await goOn(page);
  await go(page, "Bord");
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const { width, height, ...shot } = UPNG.decode(await page.screenshot());
  const small = UPNG.encode(UPNG.toRGBA8({ width, height, ...shot }), width, height, COLOURS);
  writeFileSync(new URL(file, FOLDER), Buffer.from(small));
  await page.close();
}

for (const [name, theme] of Object.entries(THEMES)) {
  const file = name.toLowerCase().replaceAll(" ", "-");
  await draw(`${file}.png`, theme, theme.light);
  if (theme.dark) await draw(`${file}-dark.png`, theme, theme.dark);
}
await browser.close();
