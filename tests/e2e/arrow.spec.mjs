// Back by the browser's arrow (R25): the page comes back as it was left, without loading, and what was done in
// the meantime in another tab counts.
import { box, button, forget, notice, offered, start, wordsOnDevice } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
});

/** A browser that has no locks keeps a page also while another tab holds its conversation. */
async function withoutLocks(page) {
  await page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
    addEventListener("pageshow", (event) => { window.cameBack = event.persisted; });
  });
}

/** A conversation that was left for another page. */
async function left(page) {
  await withoutLocks(page);
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden");
  await page.goto("/leeg-bord.html");
}

async function second(page) {
  const other = await page.context().newPage();
  await start(other);
  return other;
}

async function comeBack(page) {
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate(() => window.cameBack)).toBe(true);
}

test("a conversation that was left is there again, and goes on", async ({ page }) => {
  await left(page);
  await comeBack(page);
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
  await box(page, QUESTION).fill("De avonden, en de tuin");
  await expect.poll(() => wordsOnDevice(page)).toContain("en de tuin");
});

test("what was wiped in the meantime is gone for who comes back, and never written again", async ({ page }) => {
  await left(page);
  await forget(await second(page));
  await comeBack(page);
  await expect(notice(page, "in een ander tabblad gewist")).toBeVisible();
  await expect(box(page, QUESTION)).toHaveValue("");
  await box(page, QUESTION).fill("Iets nieuws");
  await expect.poll(() => wordsOnDevice(page)).toContain("Iets nieuws");
  expect(await wordsOnDevice(page)).not.toContain("De avonden");
});

test("what another tab went on with is not overwritten by who comes back", async ({ page }) => {
  await left(page);
  const other = await second(page);
  await offered(other, "Verder").click();
  // Without locks a tab that stands still is taken for closed after some seconds: then nothing is asked.
  const over = button(other, "Neem het over");
  if (await over.isVisible()) await over.click();
  await box(other, QUESTION).fill("Van de tweede");
  await expect.poll(() => wordsOnDevice(other)).toContain("Van de tweede");
  await comeBack(page);
  await expect(notice(page, "ander tabblad")).toBeVisible();
  await box(page, QUESTION).fill("Te laat");
  await box(other, QUESTION).fill("Van de tweede, en verder");
  await expect.poll(() => wordsOnDevice(other)).toContain("en verder");
  expect(await wordsOnDevice(other)).not.toContain("Te laat");
});
