// Who prints what: the board its own paper when people press for it, a page of others itself. What is
// said at the table is open to nobody on the way to the printer.
import { visit } from "./guest.mjs";
import { holds, printed, seePaper } from "./printed.mjs";
import { box, button, go, running, start } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const QUESTION = "De avonden zijn lang.";
const boards = (page) => page.locator("wat-telt");

/** A page of others with two boards, of which the first is about something. */
async function portal(page) {
  await seePaper(page);
  await visit(page, { body: "<h1>Paspoort aanvragen</h1><wat-telt></wat-telt><wat-telt></wat-telt>" });
  await running(page);
  const first = boards(page).first();
  await box(first, "Waar wilt u het over hebben?").fill(QUESTION);
  await go(first, "Samen lezen");
  return first;
}

/** A script of the page says that it is printed; gives what is on the page some frames later. */
const pretend = (page) => page.evaluate(async () => {
  dispatchEvent(new Event("beforeprint"));
  for (const _ of "12") await new Promise((frame) => requestAnimationFrame(frame));
  return document.querySelectorAll(".wat-telt-print").length;
});

test("a page of others prints itself: the board lays no paper over it", async ({ page }) => {
  await portal(page);
  const before = await holds(page);
  await page.evaluate(() => {
    window.came = 0;
    new MutationObserver((list) => { window.came += list.length; }).observe(document.body, { childList: true });
  });
  expect(await printed(page)).toEqual([]);
  expect(await page.evaluate(() => window.came)).toBe(0);
  expect(await holds(page)).toEqual(before);
});

test("in a page of others \"Afdrukken\" prints that board alone, closed to the page, and leaves nothing", async ({
  page,
}) => {
  const first = await portal(page);
  const before = await holds(page);
  await button(first, "Afdrukken").click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(1);
  expect(await page.evaluate(() => window.closedRoots)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Paspoort aanvragen" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  const papers = await printed(page);
  expect(papers).toHaveLength(1);
  expect(papers[0]).toContain(QUESTION);
  await expect.poll(() => holds(page)).toEqual(before);
});

test("a script that says it is printed gets nothing of the board, in a page of others and in its own", async ({
  page,
}) => {
  await portal(page);
  expect(await pretend(page)).toBe(0);
  await start(page);
  await question(page).fill(QUESTION);
  await go(page, "Samen lezen");
  expect(await pretend(page)).toBe(0);
});

test("on the board's own page the browser's own command prints what people take along", async ({ page }) => {
  await seePaper(page);
  await start(page);
  await question(page).fill(QUESTION);
  await go(page, "Samen lezen");
  const before = await holds(page);
  const papers = await printed(page);
  expect(papers).toHaveLength(1);
  expect(papers[0]).toContain(QUESTION);
  expect(await page.evaluate(() => window.closedRoots)).toBe(1);
  await expect.poll(() => holds(page)).toEqual(before);
});
