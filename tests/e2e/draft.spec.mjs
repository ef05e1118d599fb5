// Nothing is lost by accident: what lies on the device comes back, and is offered without a name.
import { HER, HIM, JEANNETTE, QUESTION, begin, choosing, laying, mouse, words } from "./case.mjs";
import {
  notice, NOTHING_KEPT, board, box, button, choose, go, kept, lay, more, offer, row, slider, start, turn,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const DAY = 24 * 60 * 60 * 1000;

const today = () => new Intl.DateTimeFormat("nl-NL", {
  day: "numeric", month: "long", timeZone: "Europe/Amsterdam" }).format(new Date());

/** What is on the screen for whoever sees or hears it. */
const shown = (page) => page.getByRole("main").ariaSnapshot();

async function reload(page) {
  await page.reload();
  await expect(button(page, "Begin")).toBeVisible();
}

test("after a reload in the middle, a conversation is offered by its day alone", async ({ page }) => {
  await start(page);
  const hand = mouse(page);
  await begin(page, hand);
  await choosing(page, hand);
  await reload(page);
  await expect(offer(page)).toContainText(`Er ligt nog een gesprek van ${today()}.`);
  const whole = await page.locator("body").ariaSnapshot();
  for (const words of [HER, HIM, JEANNETTE, QUESTION, "Haar", "scootmobiel"]) {
    expect(whole).not.toContain(words);
  }
  await expect(offer(page)).not.toContainText(/u het over hebben|partner/);
});

test("\"Verder\" brings everything back, also what lies face down and what was taken off", async ({
  page,
}) => {
  test.slow();
  await start(page);
  const hand = mouse(page);
  await begin(page, hand);
  await choosing(page, hand);
  await laying(page, hand);
  await words(page, hand);
  await more(page, "Op pad");
  await button(page, "Draai om, Op pad").click();
  await more(page, "Mijn dag");
  await button(page, "Van het bord, Mijn dag").click();
  await expect(row(page, "Mijn dag")).toHaveCount(0);
  await turn(page, HIM);
  const before = await shown(page);
  await reload(page);
  await button(offer(page), "Verder").click();
  await expect(row(page, "Op pad")).toBeVisible();
  expect(await shown(page)).toBe(before);
  await turn(page, HER);
  await button(page, "Laat mijn fiche zien, Op pad").click();
  await expect(slider(page, "Op pad", HER)).toHaveValue("80");
  await choose(page, "Mijn dag");
  await go(page, "Bord");
  await expect(slider(page, "Mijn dag", HER)).toHaveValue("35");
  await expect(page.getByText(QUESTION)).toBeVisible();
});

test("what was typed a moment before a reload is there again", async ({ page }) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").pressSequentially("De avonden zijn lang");
  await page.reload();
  await button(offer(page), "Verder").click();
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden zijn lang");
});

test("a conversation in which nothing was said leaves nothing on the device", async ({ page }) => {
  await start(page);
  for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen"]) await go(page, screen);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await reload(page);
  await expect(offer(page)).toHaveCount(0);
});

test("\"Wissen\" takes the offered conversation off the device", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await reload(page);
  await button(offer(page), "Wissen").click();
  await expect(offer(page)).toHaveCount(0);
  expect((await kept(page)).local).toEqual({});
  await reload(page);
  await expect(offer(page)).toHaveCount(0);
});

test("a new conversation beside an offered one: neither is lost", async ({ page }) => {
  const question = box(page, "Waar wilt u het over hebben?");
  await start(page);
  await question.fill("Het eerste gesprek");
  await reload(page);
  await question.fill("Het tweede gesprek");
  await expect(offer(page)).toBeVisible();
  await button(offer(page), "Verder").click();
  await expect(question).toHaveValue("Het eerste gesprek");
  await reload(page);
  await button(offer(page), "Verder").click();
  await expect(question).toHaveValue("Het eerste gesprek");
  await reload(page);
  await button(offer(page), "Wissen").click();
  await reload(page);
  await button(offer(page), "Verder").click();
  await expect(question).toHaveValue("Het tweede gesprek");
});

test("a conversation that two days agree on is untouched for seven is wiped, and that is said", async ({
  page,
}) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  const day = today();
  const now = Date.now();
  for (const days of [6.9, 7.1, 7.1]) {
    await page.clock.setFixedTime(now + days * DAY);
    await reload(page);
    await expect(offer(page)).toContainText(day);
  }
  await page.clock.setFixedTime(now + 8.1 * DAY);
  await reload(page);
  await expect(notice(page, "zeven dagen niets gedaan")).toContainText(`Aan het gesprek van ${day}`);
  await expect(offer(page)).toHaveCount(0);
  expect((await kept(page)).local).toEqual({});
  await reload(page);
  await expect(page.getByText("zeven dagen niets gedaan")).toHaveCount(0);
});

test("a clock that was wrong once wipes nothing", async ({ page }) => {
  const now = Date.now();
  await page.clock.setFixedTime(0); // and then today twice, eight days ahead, and back again
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  for (const days of [0, 0, 8, 1]) {
    await page.clock.setFixedTime(now + days * DAY);
    await reload(page);
    await button(offer(page), "Verder").click();
    await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden");
  }
});

test("going on with a conversation makes it seven days young again", async ({ page }) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  const now = Date.now();
  await page.clock.setFixedTime(now + 5 * DAY);
  await reload(page);
  await button(offer(page), "Verder").click();
  await page.clock.setFixedTime(now + 11 * DAY);
  await reload(page);
  await expect(offer(page)).toBeVisible();
});

test("what lies on the device and cannot be read is said, and the board works", async ({ page }) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      localStorage.setItem(key, localStorage.getItem(key).slice(0, 100));
    }
  });
  await reload(page);
  await expect(notice(page, "Het bord kan het niet meer lezen.")).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await button(page, "Begin").click();
  await button(page, "Wonen").click();
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
});

test("two boards on one page keep two conversations", async ({ page }) => {
  await start(page);
  await page.evaluate(() => document.body.append(document.createElement("wat-telt")));
  const question = box(page, "Waar wilt u het over hebben?");
  await expect(question).toHaveCount(2);
  await question.first().fill("Het ene");
  await question.last().fill("Het andere");
  expect(Object.keys((await kept(page)).local)).toHaveLength(2);
  await expect(question.first()).toHaveValue("Het ene");
});

test("a step of the keys on the board is on the device at once", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await slider(page, "Wonen").press("ArrowRight");
  await reload(page);
  await button(offer(page), "Verder").click();
  await expect(slider(page, "Wonen")).toHaveValue("35");
});
