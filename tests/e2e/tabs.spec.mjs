// Two tabs, one conversation (R25): one of them writes it, the other says so; and what is wiped in one is
// gone in both.
import { box, button, forget, notice, offer, offered, start, wordsOnDevice } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

/** A conversation in one tab, and another tab in which the board is open too. */
async function two(page) {
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden");
  const other = await page.context().newPage();
  await start(other);
  await expect(offer(other)).toContainText("Dit gesprek is ook open in een ander tabblad.");
  return other;
}

for (const [called, script] of [
  ["", () => {}],
  ["in a browser without locks, ", () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined })],
]) {
  test(`${called}who comes second may read, and take over; the first says so and writes no more`, async ({ page }) => {
    await page.context().addInitScript(script);
    const other = await two(page);
    await offered(other, "Verder").click();
    await expect(notice(other, "ook open in een ander tabblad")).toBeVisible();
    await box(other, QUESTION).fill("Van de tweede");
    await box(page, QUESTION).fill("De avonden, alleen");
    await expect.poll(() => wordsOnDevice(page)).toContain("De avonden, alleen");
    expect(await wordsOnDevice(page)).not.toContain("Van de tweede");

    await button(other, "Neem het over").click();
    await expect(box(other, QUESTION)).toHaveValue("De avonden, alleen");
    await expect(notice(page, "gaat nu verder in een ander tabblad")).toBeVisible();
    await box(page, QUESTION).fill("Te laat");
    await box(other, QUESTION).fill("De avonden, en de tuin");
    await expect.poll(() => wordsOnDevice(other)).toContain("De avonden, en de tuin");
    expect(await wordsOnDevice(page)).not.toContain("Te laat");
  });

  test(`${called}what is wiped in one tab is gone in the other, and never written again`, async ({ page }) => {
    await page.context().addInitScript(script);
    const other = await two(page);
    await button(other, "Alles wissen").click();
    await button(other.getByRole("dialog"), "Ja, wis alles").click();
    await expect(notice(other, "Alles is gewist.")).toBeVisible();
    await expect(notice(page, "in een ander tabblad gewist")).toBeVisible();
    await expect(box(page, QUESTION)).toHaveValue("");
    await box(page, QUESTION).fill("Iets nieuws");
    await expect.poll(() => wordsOnDevice(page)).toContain("Iets nieuws");
    expect(await wordsOnDevice(page)).not.toContain("De avonden");
  });
}

test("a tab that only reads is emptied too", async ({ page }) => {
  const other = await two(page);
  await offered(other, "Verder").click();
  await expect(box(other, QUESTION)).toHaveValue("De avonden");
  await button(page, "Alles wissen").click();
  await button(page.getByRole("dialog"), "Ja, wis alles").click();
  await expect(notice(other, "in een ander tabblad gewist")).toBeVisible();
  await expect(box(other, QUESTION)).toHaveValue("");
});

test("one conversation that is wiped where it is offered is gone where it is open", async ({ page }) => {
  const other = await two(page);
  await forget(other);
  await expect(notice(page, "in een ander tabblad gewist")).toBeVisible();
  await expect(box(page, QUESTION)).toHaveValue("");
});

test("when the first tab is closed, the second goes on without a question", async ({ page }) => {
  const other = await two(page);
  await page.close();
  await other.reload();
  await offered(other, "Verder").click();
  await box(other, QUESTION).fill("De avonden, en de tuin");
  await expect.poll(() => wordsOnDevice(other)).toContain("De avonden, en de tuin");
  await expect(notice(other, "ander tabblad")).toHaveCount(0);
});
