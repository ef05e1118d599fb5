// Questions to talk with: on request, one at a time, large, and nowhere kept (R18).
import { board, button, go, kept, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const question = (page) => page.getByRole("dialog").getByRole("heading");

test("a row has a question on request, and another, one at a time", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  const before = await kept(page);
  await button(page, "Een vraag, Wonen").click();
  const first = await question(page).textContent();
  expect(first).toMatch(/\?$/);
  await expect(question(page)).toHaveCount(1);
  await button(page, "Een andere vraag").click();
  await expect(question(page)).not.toHaveText(first);
  await expect(button(page, "Een andere vraag")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "Een vraag, Wonen")).toBeFocused();
  expect(await kept(page)).toEqual(before);
});

test("it is large enough to be read across the table", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await board(page, ["Wonen"]);
  await button(page, "Een vraag, Wonen").click();
  const size = await question(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThan(44);
});

test("a card has them too, and an own domain has none", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Waar gaat Geld over?").click();
  await button(page, "Een vraag, Geld").click();
  await expect(question(page)).toHaveText(/\?$/);
  await button(page, "Sluiten").click();
  await button(page, "Iets anders").click();
  await page.getByRole("textbox", { name: "Wat telt er nog meer?" }).fill("Onze hond");
  await button(page, "Leg erbij").click();
  await go(page, "Bord");
  await expect(button(page, "Meer, Onze hond")).toBeVisible();
  await expect(button(page, "Een vraag, Onze hond")).toHaveCount(0);
});
