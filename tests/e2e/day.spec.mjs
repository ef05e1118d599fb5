// The day of a moment is the day of its first act: in the name of its file, in it, and on paper.
import { readFileSync } from "node:fs";
import { button, choose, go, start } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const DAY = 24 * 60 * 60 * 1000;
const MONDAY = new Date("2027-03-01T10:00:00");
const later = (days) => new Date(MONDAY.getTime() + days * DAY);

async function isOf(page, day, inWords) {
  await go(page, "Samen lezen");
  await expect(page.getByRole("article")).toContainText(inWords);
  const download = page.waitForEvent("download");
  await button(page, "Bewaren als bestand").click();
  const file = await download;
  expect(file.suggestedFilename()).toContain(day);
  const { momenten } = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(momenten.map(({ datum }) => datum)).toEqual([day]);
}

test("a board that lay open for five days gets the day of its first act", async ({ page }) => {
  await page.clock.setFixedTime(MONDAY);
  await start(page);
  await page.clock.setFixedTime(later(5));
  await question(page).fill("De avonden");
  await isOf(page, "2027-03-06", "6 maart 2027");
});

test("a conversation that was begun keeps its day", async ({ page }) => {
  await page.clock.setFixedTime(MONDAY);
  await start(page);
  await choose(page, "Wonen");
  await page.clock.setFixedTime(later(5));
  await choose(page, "Geld");
  await isOf(page, "2027-03-01", "1 maart 2027");
});
