// Back by the browser's arrow (R25): a browser keeps the page as it was left, until another tab asks for what it
// holds; and what was done there in the meantime counts.
import { box, forget, offered, start, wordsOnDevice } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
});

/** A conversation that was left for another page, in the middle of writing. */
async function left(page) {
  await page.addInitScript(() => addEventListener("pageshow", (event) => { window.cameBack = event.persisted; }));
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

const comeBack = (page) => page.goBack({ waitUntil: "commit" });

test("a conversation that was left is there again, and goes on", async ({ page }) => {
  await left(page);
  await comeBack(page);
  await expect.poll(() => page.evaluate(() => window.cameBack)).toBe(true);
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
  await box(page, QUESTION).fill("De avonden, en de tuin");
  await expect.poll(() => wordsOnDevice(page)).toContain("en de tuin");
});

test("what a page left behind in the middle of writing is offered in another tab", async ({ page }) => {
  await left(page);
  const other = await second(page);
  await offered(other, "Verder").click();
  await expect(box(other, QUESTION)).toHaveValue("De avonden");
});

test("what was wiped in the meantime is gone for who comes back, and never written again", async ({ page }) => {
  await left(page);
  await forget(await second(page));
  await comeBack(page);
  await expect(box(page, QUESTION)).toHaveValue("");
  await box(page, QUESTION).fill("Iets nieuws");
  await expect.poll(() => wordsOnDevice(page)).toContain("Iets nieuws");
  expect(await wordsOnDevice(page)).not.toContain("De avonden");
});

test("what another tab went on with is not overwritten by who comes back", async ({ page }) => {
  await left(page);
  const other = await second(page);
  await offered(other, "Verder").click();
  await box(other, QUESTION).fill("Van de tweede");
  await expect.poll(() => wordsOnDevice(other)).toContain("Van de tweede");
  await comeBack(page);
  await expect(box(page, QUESTION)).toBeVisible();
  await box(other, QUESTION).fill("Van de tweede, en verder");
  await expect.poll(() => wordsOnDevice(other)).toContain("en verder");
});
