// The focus is never lost: after every act, step and closing it stands on what that was about, and
// keys go on working, wherever on the page the focus is.
import { Keys, expectFocusSeen } from "./keys.mjs";
import {
  addPerson, board, box, button, door, end, go, row, slider, start,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

async function note(page, keys, what) {
  await keys.enter(button(page, "Schrijf erbij"));
  await page.keyboard.type(what);
  await keys.enter(button(page, "Klaar"));
}

test("a step back that takes away what had the focus leaves it near, and steps go on by keys", async ({
  page,
}) => {
  await board(page, ["Wonen", "Geld"]);
  const keys = new Keys(page);
  await keys.enter(end(page, "Wonen", "blije"));
  await expect(slider(page, "Wonen")).toBeFocused();
  await keys.press("Control+z");
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await expect(row(page, "Wonen")).toBeFocused();
  await keys.press("Control+Shift+Z");
  await expect(slider(page, "Wonen")).toBeFocused();
  await keys.press("Control+z", "Control+z");
  await expect(row(page, "Geld")).toHaveCount(0);
  await expect(row(page, "Wonen")).toBeFocused();
  await keys.press("Control+y", "Control+y");
  await expect(slider(page, "Wonen")).toBeFocused();
  await keys.press("Control+s");
  await expect(door(page, "Samen lezen")).toHaveAttribute("aria-current", "page");
});

test("the button that takes steps keeps the focus, to be pressed again", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  const keys = new Keys(page);
  await keys.enter(end(page, "Wonen", "blije"));
  await keys.enter(button(page, "Stap terug"));
  await expect(button(page, "Stap terug")).toBeFocused();
  await keys.press("Enter");
  await expect(row(page, "Geld")).toHaveCount(0);
  await expect(button(page, "Stap terug")).toBeFocused();
});

test("keys work after a click where nothing is", async ({ page }) => {
  await board(page, ["Wonen"]);
  await end(page, "Wonen", "blije").click();
  await page.mouse.click(4, 400);
  await page.keyboard.press("Control+z");
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.blur());
  await page.keyboard.press("Control+Shift+Z");
  await expect(slider(page, "Wonen")).toBeVisible();
  await page.mouse.click(4, 400);
  await page.keyboard.press("Control+s");
  await expect(door(page, "Samen lezen")).toHaveAttribute("aria-current", "page");
});

test("a page around the board keeps its own keys", async ({ page }) => {
  await page.route("**/gastheer.html", (route) => route.fulfill({
    contentType: "text/html",
    body: '<!doctype html><html lang="nl"><title>Gemeente</title><meta charset="utf-8">' +
      '<script type="module" src="wat-telt.js"></script><input aria-label="Zoek"><wat-telt></wat-telt>',
  }));
  await page.goto("/gastheer.html");
  await button(page, "Begin").click();
  await button(page, "Wonen").click();
  await page.getByRole("textbox", { name: "Zoek" }).focus();
  await page.keyboard.press("Control+z");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("Control+z");
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveTitle("Gemeente");
});

test("what closes gives the focus back to what opened it", async ({ page }) => {
  await start(page);
  const keys = new Keys(page);
  await addPerson(page, "Henk");
  await addPerson(page, "Jo");
  for (const close of [() => keys.press("Escape"), () => keys.enter(button(page, "Klaar"))]) {
    await keys.enter(button(page, "Verander, Henk"));
    await expect(box(page, "Naam")).toBeFocused();
    await close();
    await expect(button(page, "Verander, Henk")).toBeFocused();
  }
  await keys.enter(button(page, "Henk gaat van tafel"));
  await expect(button(page, "Verander, Jo")).toBeFocused();
  await keys.press("Control+z");
  await expect(button(page, "Verander, Henk")).toBeFocused();
  await go(page, "Kiezen");
  await keys.enter(button(page, "Waar gaat Wonen over?"));
  await keys.press("Escape");
  await expect(button(page, "Waar gaat Wonen over?")).toBeFocused();
  await keys.press("Enter");
  await keys.enter(button(page.getByRole("dialog"), "Een vraag, Wonen"));
  await keys.press("Escape");
  await expect(button(page, "Waar gaat Wonen over?")).toBeFocused();
});

test("a row that is taken off gives the focus to the one beside it", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"]);
  const keys = new Keys(page);
  for (const [off, beside] of [["Geld", "Gezondheid"], ["Gezondheid", "Wonen"]]) {
    await keys.enter(button(page, `Meer, ${off}`));
    await keys.enter(button(page, `Van het bord, ${off}`));
    await expect(row(page, beside)).toBeFocused();
    await expectFocusSeen(page);
  }
  await keys.press("Control+z");
  await expect(row(page, "Gezondheid")).toBeFocused();
});

test("a note that is changed, moved or thrown away keeps the focus there or beside it", async ({
  page,
}) => {
  await start(page);
  await go(page, "Blocnote");
  const keys = new Keys(page);
  for (const what of ["Bellen", "Schrijven", "Wandelen"]) await note(page, keys, what);
  const change = (what) => button(page, `Verander, briefje: ${what}`);
  await keys.enter(change("Bellen"));
  await keys.press("Escape");
  await expect(change("Bellen")).toBeFocused();
  await keys.enter(button(page, "Naar beneden, briefje: Bellen"));
  await expect(button(page, "Naar beneden, briefje: Bellen")).toBeFocused();
  await keys.press("Enter");
  await expect(button(page, "Naar beneden, briefje: Bellen")).toBeFocused();
  await keys.enter(change("Schrijven"));
  await keys.enter(button(page, "Gooi weg"));
  await expect(change("Wandelen")).toBeFocused();
});
