// Conversations other than the one that is given, and hands and screens that make it hard: whatever
// people say, and however they hold the tablet, it ends in their own words.
import { hold, keep, comeBack, mouse } from "./case.mjs";
import { expectInFile, expectOnBoard, holdTalk, talkOf } from "./talks.mjs";
import { keyboard } from "./keys.mjs";
import { Fingers, PHONE, TABLET, finger, touchscreen } from "./touch.mjs";
import { trembling } from "./trembling.mjs";
import { button, fileOf, go, goOn, offer, offered, openFile, save, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** Holds a conversation that is left in the middle and gone on with, and looks what comes of it. */
async function holds(page, hand, talk) {
  await start(page);
  await holdTalk(page, hand, talk, async () => {
    await page.reload();
    await hand.press(offered(offer(page), "Verder"));
    await expectOnBoard(page, talk);
  });
  const saved = await save(page, hand.press);
  expectInFile(saved.file, talk);
  return saved;
}

for (const seed of [3, 8]) {
  test(`any conversation ends in its own file, and opens again (${seed})`, async ({ page, browser }) => {
    test.slow();
    const talk = talkOf(seed);
    const { bytes } = await holds(page, mouse(page), talk);
    const context = await browser.newContext();
    const other = await context.newPage();
    await start(other);
    await openFile(other, fileOf(bytes));
    await goOn(other);
    await go(other, "Bord");
    await expectOnBoard(other, talk);
    await context.close();
  });
}

test("any conversation is held with keys alone", async ({ page }) => {
  test.slow();
  await holds(page, keyboard(page), talkOf(21));
});

for (const [called, viewport, seed] of [["a tablet", TABLET, 13], ["a phone", PHONE, 34]]) {
  test.describe(`on ${called}`, () => {
    test.use(touchscreen(viewport));

    test("any conversation is held with one finger", async ({ page }) => {
      test.slow();
      await holds(page, finger(page, await Fingers.on(page)), talkOf(seed));
    });
  });
}

test.describe("with a hand that trembles", () => {
  test.use(touchscreen(TABLET));

  test("every tap comes twice, moves a little, and goes too far, and yet it holds", async ({ page }) => {
    test.slow();
    await start(page);
    const hand = trembling(page, await Fingers.on(page));
    await hold(page, hand, () => comeBack(page, hand));
    await keep(page, hand);
  });
});

test("with large letters the whole conversation is held", async ({ page }) => {
  test.slow();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 28, fixed: 22 } });
  await start(page);
  await hold(page, mouse(page), () => comeBack(page));
  await keep(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
