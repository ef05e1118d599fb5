// Looking back together (R27): the case goes on for two more moments.
import { HER, QUESTION, hold } from "./case.mjs";
import {
  FIRST, SECOND, SUMMER, THIRD, WINTER, comeBackTo, momentTexts, summer, today, went, winter,
} from "./back.mjs";
import { keyboard } from "./keys.mjs";
import { Fingers, PHONE, TABLET, finger, touchscreen } from "./touch.mjs";
import { door, save, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** The case as it was saved on its first day. */
async function firstDay(browser) {
  const context = await browser.newContext({ acceptDownloads: true, locale: "nl-NL" });
  const page = await context.newPage();
  await today(page, FIRST);
  await start(page);
  await hold(page);
  const saved = await save(page);
  await context.close();
  return saved.bytes;
}

/** What the device kept brings back the new moment, the earlier ones, and how it went. */
const halfway = (page, hand, { day, about, words, domain }) => async () => {
  const place = await slider(page, domain, HER).inputValue();
  await comeBackTo(page, hand, domain);
  await expect(slider(page, domain, HER)).toHaveValue(place);
  await hand.press(door(page, "Blocnote"));
  await expect(went(page, day, about).box).toHaveValue(words);
  await hand.press(door(page, "Bord"));
};

/** Both moments, each opened from the file of the one before it. */
async function goesOn(page, browser, hand) {
  const first = await firstDay(browser);
  await today(page, SECOND);
  await start(page);
  const second = await summer(page, hand, first, halfway(page, hand, {
    day: FIRST, about: "Mensen om me heen", words: SUMMER.went, domain: "Op pad" }));
  await today(page, THIRD);
  await start(page);
  const third = await winter(page, hand, second.bytes, halfway(page, hand, {
    day: SECOND, words: WINTER.coffee, domain: "Hoe ik me voel" }));
  return [first, second.bytes, third.bytes];
}

function expectUnchanged([first, second, third]) {
  expect(momentTexts(first)).toHaveLength(1);
  expect(momentTexts(second)).toHaveLength(2);
  expect(momentTexts(third)).toHaveLength(3);
  expect(momentTexts(first)[0]).toContain(QUESTION);
  expect(momentTexts(second)[0]).toBe(momentTexts(first)[0]);
  expect(momentTexts(third).slice(0, 2)).toEqual(momentTexts(second));
}

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE]]) {
  test.describe(`on ${called}`, () => {
    test.use(touchscreen(viewport));

    test("the case goes on for two more moments with one finger", async ({ page, browser, watched }) => {
      test.slow();
      expectUnchanged(await goesOn(page, browser, finger(page, await Fingers.on(page))));
      expect(watched.console).toEqual([]);
    });
  });
}

test("the case goes on for two more moments with the keyboard", async ({ page, browser }) => {
  test.slow();
  expectUnchanged(await goesOn(page, browser, keyboard(page)));
});
