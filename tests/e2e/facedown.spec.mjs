// A fiche that lies face down has not been shown yet (R8): nobody sees, hears or saves its place.
import { board, button, go, lay, more, row, save, slider, turn } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** The board after the fiche on Wonen was turned face down at a place. */
async function faceDownAt(page, place) {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", place);
  await more(page, "Wonen");
  await button(page, "Draai om, Wonen").click();
  await expect(button(page, "Laat mijn fiche zien, Wonen")).toBeVisible();
}

/** All that the page has of the board, and all that was said. */
const everything = (page) => page.evaluate(() => {
  const host = document.querySelector("wat-telt");
  const main = host.shadowRoot.querySelector("main");
  const adopted = [...host.shadowRoot.adoptedStyleSheets].map((sheet) => sheet.cssRules.length);
  return [main.outerHTML, host.textContent, adopted.join()].join("\n");
});

test("wherever it lies, the page is the same: for its owner and for others", async ({
  page, browser,
}) => {
  const other = await browser.newPage();
  await faceDownAt(page, 7);
  await faceDownAt(other, 93);
  expect(await everything(other)).toBe(await everything(page));
  for (const one of [page, other]) await turn(one, "Henk");
  expect(await everything(other)).toBe(await everything(page));
  for (const one of [page, other]) await go(one, "Samen lezen");
  expect(await everything(other)).toBe(await everything(page));
  await other.close();
});

test("it is no slider and no place, and only its owner turns it", async ({ page }) => {
  await faceDownAt(page, 30);
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await expect(button(page, "Stap terug")).toHaveText("Stap terug");
  await turn(page, "Henk");
  await expect(button(page, "Laat mijn fiche zien, Wonen")).toHaveCount(0);
  await expect(row(page, "Wonen").getByRole("img", { name: "omgedraaide fiche" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/smiley/);
  await turn(page, "Ik");
  await button(page, "Laat mijn fiche zien, Wonen").click();
  await expect(slider(page, "Wonen")).toHaveValue("30");
});

test("it is not in the file, and that is said before saving", async ({ page }) => {
  await faceDownAt(page, 30);
  await go(page, "Samen lezen");
  await expect(page.getByText("Een omgedraaide fiche gaat niet mee")).toBeVisible();
  const { file, bytes } = await save(page);
  expect(file.momenten[0].bord[0].fiches ?? []).toEqual([]);
  expect(bytes.toString()).not.toMatch(/0\.3|omgedraaid/);
  await expect(page.getByRole("article").getByRole("img")).toHaveCount(0);
});

test("others may lay where it lies", async ({ page }) => {
  await faceDownAt(page, 30);
  await turn(page, "Henk");
  await lay(page, "Wonen", 60, "Henk");
  await expect(slider(page, "Wonen", "Henk")).toHaveValue("60");
});
