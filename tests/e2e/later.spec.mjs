// What a first visit does without is fetched when it is wanted: and when it does not come, the
// conversation goes on and one sentence says so.
import { conversation, text } from "./files.mjs";
import { board, box, button, fileOf, go, lay, openFile, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

test.use({ serviceWorkers: "block" }); // it would have kept it

const LATER = "**/wat-telt-later.wasm";
const SENTENCE = "Dit deel van het bord kon niet opgehaald worden. Uw gesprek ligt er nog.";

test("a first visit fetches nothing that it does not use", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await go(page, "Samen lezen");
  expect(asked.filter((path) => path.endsWith("later.wasm"))).toEqual([]);
  await button(page, "Wat gaat er mee?").click();
  await expect(page.getByRole("group", { name: "Wat gaat er mee?" })).toBeVisible();
  expect(asked.filter((path) => path.endsWith("later.wasm"))).toHaveLength(1);
});

test("where it does not come, one sentence says so, and a next try gets it", async ({ page }) => {
  await page.route(LATER, (route) => route.abort());
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(conversation())));
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await go(page, "Bord");
  await expect(slider(page, "Wonen")).toHaveValue("30");
  await page.unroute(LATER);
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(conversation())));
  await expect(page.getByRole("dialog")).toContainText("Niet openen");
});

test("a draft waits on the device for the day that it can be read", async ({ page }) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  await page.route(LATER, (route) => route.abort());
  await page.reload();
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await page.unroute(LATER);
  await page.reload();
  await button(page, "Verder").click();
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden");
});
