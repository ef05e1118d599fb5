// Rows are crossed by one key: the tray of the longest board is near, and "Toetsen" says how.
import { Keys } from "./keys.mjs";
import { DOMAINS } from "./large.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { board, box, button, end, more, row, slider, trayFiche } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const LABELS = DOMAINS.map(([, label]) => label);
const [FIRST, LAST] = [LABELS[0], LABELS.at(-1)];
const good = (page) => button(page.locator("[data-tray]"), "Zo is het goed");

test("from the first of fourteen rows the tray is two presses away, and every row one", async ({
  page,
}) => {
  await board(page, LABELS);
  const keys = new Keys(page);
  await keys.to(row(page, FIRST));
  for (const label of LABELS.slice(1)) {
    await keys.press("ArrowDown");
    await expect(row(page, label)).toBeFocused();
  }
  await keys.press("ArrowDown");
  await expect(trayFiche(page)).toBeFocused();
  await keys.press("ArrowUp");
  await expect(row(page, LAST)).toBeFocused();
  await keys.press("Home");
  await expect(row(page, FIRST)).toBeFocused();
  await keys.press("ArrowUp");
  await expect(row(page, FIRST)).toBeFocused();
  await keys.press("End", "ArrowDown");
  await expect(trayFiche(page)).toBeFocused();
  await keys.press("Shift+Tab");
  await expect(good(page)).toBeFocused();
});

test("from anything in a row the tray is at most three presses away", async ({ page }) => {
  test.slow();
  await board(page, LABELS);
  const keys = new Keys(page);
  await keys.enter(end(page, FIRST, "blije"));
  await expect(slider(page, FIRST)).toBeFocused();
  await keys.press("Enter", "End", "ArrowDown");
  await expect(trayFiche(page)).toBeFocused();
  await button(page, `Meer, ${FIRST}`).focus();
  await keys.press("ArrowDown");
  await expect(row(page, LABELS[1])).toBeFocused();
  await keys.press("End", "ArrowDown");
  await expect(trayFiche(page)).toBeFocused();
  await more(page, FIRST);
  const words = box(page, `Woorden bij ${FIRST}`);
  await words.focus();
  await page.keyboard.type("Een");
  await keys.press("ArrowDown", "Enter");
  await page.keyboard.type("Twee");
  await expect(words).toBeFocused();
  await expect(words).toHaveValue("Een\nTwee");
  await keys.press("Control+Enter", "End", "ArrowDown");
  await expect(trayFiche(page)).toBeFocused();
});

test("the arrows of a fiche stay its own", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  const keys = new Keys(page);
  await keys.enter(end(page, "Wonen", "verdrietige"));
  await keys.press("ArrowUp");
  await expect(slider(page, "Wonen")).toBeFocused();
  await expect(slider(page, "Wonen")).not.toHaveValue("0");
});

test("Tab goes into a row, and stops at one row only besides what is in them", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"]);
  const keys = new Keys(page);
  const stops = () => page.locator("[data-item]").evaluateAll((rows) =>
    rows.filter((one) => one.tabIndex === 0).map((one) => one.querySelector("h2").textContent));
  await expect.poll(stops).toEqual(["Wonen"]);
  await keys.to(row(page, "Wonen"));
  await keys.press("ArrowDown");
  await expect.poll(stops).toEqual(["Geld"]);
  await keys.press("Tab");
  await expect(end(page, "Geld", "verdrietige")).toBeFocused();
  await keys.press("Shift+Tab");
  await expect(row(page, "Geld")).toBeFocused();
  await keys.enter(button(page, "Meer, Geld"));
  await keys.enter(button(page, "Van het bord, Geld"));
  await expect(row(page, "Gezondheid")).toBeFocused();
  await expect.poll(async () => (await stops()).length).toBe(1);
});

test("for whom the board is turned, arrow down goes on as they read", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  await button(page, "Draai het bord").click();
  const keys = new Keys(page);
  await keys.to(row(page, "Wonen"));
  await keys.press("ArrowDown");
  await expect(row(page, "Geld")).toBeFocused();
});

test("\"Toetsen\" is found by keyboard, says which keys, and is read aloud", async ({ page }) => {
  await voices(page, [DUTCH]);
  await board(page, ["Wonen"]);
  const keys = new Keys(page);
  await keys.enter(button(page, "Toetsen"));
  const help = page.getByRole("dialog", { name: "Toetsen" });
  await expect(help).toContainText("Pijl omlaag gaat naar de volgende rij");
  await expect(help).toContainText("Ctrl en Enter");
  await expect(button(help, "Lees voor, Toetsen")).toBeVisible();
  await keys.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(button(page, "Toetsen")).toBeFocused();
});
