// "Bewaren" brings people to where it is kept, each time; and what is said then is in view.
import { button, choose, go, save, start } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const part = (page) => page.getByRole("region", { name: "Bewaren" });

/** Where a finger would touch it, it is what is touched. */
const isFree = (locator) => locator.evaluate((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return top >= 0 && top + height <= innerHeight && (element.contains(hit) || hit?.contains(element));
});

async function something(page) {
  await start(page);
  await question(page).fill("De avonden");
  await choose(page, "Wonen", "Geld", "Mensen om me heen", "Mijn dag", "Op pad");
  await go(page, "Bord");
}

for (const [called, width, height] of [
  ["tablet", 1180, 820], ["upright", 820, 1180], ["phone", 390, 844], ["phone on its side", 844, 390],
]) {
  test.describe(called, () => {
    test.use({ viewport: { width, height } });

    test("the button and the key go to where it is kept, the second time too", async ({ page }) => {
      await something(page);
      const file = button(page, "Bewaren als bestand");
      for (const press of [
        () => button(page, "Bewaren").click(),
        () => button(page, "Bewaren").click(),
        () => page.keyboard.press("Control+s"),
      ]) {
        await press();
        await expect(part(page)).toBeFocused();
        await expect.poll(() => isFree(file)).toBe(true);
        await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
      }
    });

    test("after saving, where it is now is in view, and not under what sticks", async ({ page }) => {
      await something(page);
      await button(page, "Bewaren").click();
      const { name } = await save(page);
      const said = page.getByRole("paragraph").filter({ hasText: name });
      await expect.poll(() => isFree(said)).toBe(true);
      await expect.poll(() => isFree(button(page, "Wis dit gesprek van dit apparaat"))).toBe(true);
    });

    test("a day for the calendar is said to be done", async ({ page }) => {
      await something(page);
      await go(page, "Samen lezen");
      await page.getByLabel("Op welke dag kijken we weer?").fill("2027-07-14");
      const download = page.waitForEvent("download");
      await button(page, "In de agenda").click();
      expect((await download).suggestedFilename()).toMatch(/\.ics$/);
      const said = page.getByRole("paragraph").filter({ hasText: "De dag is bewaard voor uw agenda." });
      await expect(said).toBeVisible();
    });
  });
}
