// With a keyboard only. The focus is always somewhere, and can be seen there.
import { comeBack, hold, keep } from "./case.mjs";
import { Keys, expectFocusSeen, keyboard } from "./keys.mjs";
import { PHONE } from "./touch.mjs";
import {
  board, box, button, choose, door, end, go, lay, radio, row, rowNames, slider, start, trayFiche,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

test("the whole conversation is held with the keyboard", async ({ page }) => {
  test.slow();
  await start(page);
  const hand = keyboard(page);
  await hold(page, hand, () => comeBack(page, hand));
  await keep(page, hand);
  await expectFocusSeen(page);
});

test("walking to a screen puts the focus at its beginning", async ({ page }) => {
  await start(page);
  const keys = new Keys(page);
  for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen", "Beginnen"]) {
    await keys.enter(door(page, screen));
    await expect(page.getByRole("main")).toBeFocused();
  }
});

test("the arrows move one's own fiche a little, and it is said how", async ({ page }) => {
  await board(page, ["Wonen"]);
  const keys = new Keys(page);
  await keys.enter(end(page, "Wonen", "verdrietige"));
  const fiche = slider(page, "Wonen");
  await expect(fiche).toBeFocused();
  await expect(fiche).toHaveAttribute("aria-valuetext", "bij de verdrietige smiley");
  await keys.press("ArrowRight");
  await expect(fiche).toHaveAttribute("aria-valuetext", "iets naar de blije smiley");
  await keys.press("ArrowRight");
  await expect(fiche).toHaveAttribute("aria-valuetext", "dicht bij de verdrietige smiley");
  await keys.press("End");
  await expect(fiche).toHaveAttribute("aria-valuetext", "bij de blije smiley");
  await keys.press("Home");
  await expect(fiche).toHaveAttribute("aria-valuetext", "bij de verdrietige smiley");
  await keys.press("Control+z");
  await expect(fiche).toHaveAttribute("aria-valuetext", "bij de blije smiley");
  await expect(fiche).toBeFocused();
});

test("the fiche in the tray is taken, laid and put down with keys", async ({ page }) => {
  await board(page, ["Wonen"]);
  const keys = new Keys(page);
  await keys.enter(trayFiche(page), "Space");
  await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "true");
  await keys.press("Escape");
  await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "false");
  await keys.enter(trayFiche(page));
  await keys.enter(end(page, "Wonen", "blije"));
  await expect(slider(page, "Wonen")).toHaveValue("100");
});

test("a row that moves keeps the focus on the button that moved it", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"]);
  const keys = new Keys(page);
  await keys.enter(button(page, "Meer, Wonen"));
  for (const order of [["Geld", "Wonen", "Gezondheid"], ["Geld", "Gezondheid", "Wonen"]]) {
    await keys.enter(button(page, "Naar beneden, Wonen"));
    expect(await rowNames(page)).toEqual(order);
    await expect(button(page, "Naar beneden, Wonen")).toBeFocused();
  }
  await keys.press("Enter");
  await keys.enter(button(page, "Naar boven, Wonen"));
  await expect(button(page, "Naar boven, Wonen")).toBeFocused();
  await keys.enter(button(page, "Hier eerst mee beginnen, Wonen"));
  expect(await rowNames(page)).toEqual(["Wonen", "Geld", "Gezondheid"]);
  await expect(button(page, "Hier eerst mee beginnen, Wonen")).toBeFocused();
  await keys.enter(button(page, "Van het bord, Wonen"));
  await expect(row(page, "Wonen")).toHaveCount(0);
});

test("turning face down and up, passing, and a hand keep the focus near", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  const keys = new Keys(page);
  await keys.enter(end(page, "Wonen", "blije"));
  await keys.enter(button(page, "Meer, Wonen"));
  await keys.enter(button(page, "Iemand legt voor mij, Wonen"));
  await keys.enter(button(page, "Henk legt voor mij, Wonen"));
  await keys.enter(button(page, "Draai om, Wonen"));
  await expect(button(page, "Laat mijn fiche zien, Wonen")).toBeFocused();
  await keys.press("Enter");
  await expect(slider(page, "Wonen")).toBeFocused();
  await keys.enter(button(page, "Meer, Wonen"));
  await keys.enter(button(page, "Ik leg hier geen fiche, Wonen"));
  await expect(button(page, "Ik leg hier geen fiche, Wonen")).toBeFocused();
  await keys.press("Escape");
  await expect(button(page, "Meer, Wonen")).toBeFocused();
});

test("what opens closes with Escape, and the focus goes back to where it came from", async ({
  page,
}) => {
  await start(page);
  const keys = new Keys(page);
  await keys.enter(button(page, "Nog iemand"));
  await expect(box(page, "Naam")).toBeFocused();
  await keys.press("Escape");
  await expect(button(page, "Nog iemand")).toBeFocused();
  await keys.enter(button(page, "Alles wissen"));
  await expect(page.getByRole("dialog")).toBeFocused();
  await keys.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button(page, "Alles wissen")).toBeFocused();
  await go(page, "Kiezen");
  await keys.enter(button(page, "Waar gaat Wonen over?"));
  await expect(page.getByRole("dialog")).toBeVisible();
  await keys.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await keys.enter(button(page, "Iets anders"));
  await expect(box(page, "Wat telt er nog meer?")).toBeFocused();
  await page.keyboard.type("Onze hond");
  await keys.press("Enter");
  await expect(button(page, "Onze hond")).toBeFocused();
  await keys.enter(button(page, "Iets anders"));
  await keys.press("Escape");
  await expect(button(page, "Iets anders")).toBeFocused();
  await keys.enter(button(page, "Even rust"));
  await expect(button(page, "Verder")).toBeFocused();
  await keys.press("Enter");
});

test("a key that is held down is one tap on a card", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await new Keys(page).to(button(page, "Wonen"));
  for (let times = 0; times < 5; times += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
});

test("everything on a phone is reached with a keyboard too, and seen", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await board(page, ["Wonen", "Geld", "Gezondheid", "Op pad"]);
  await lay(page, "Op pad", 50);
  const keys = new Keys(page);
  for (const domain of ["Wonen", "Geld", "Gezondheid", "Op pad"]) {
    await keys.to(end(page, domain, "verdrietige"));
    await keys.to(button(page, `Meer, ${domain}`));
  }
  await keys.to(slider(page, "Op pad"));
  await keys.to(trayFiche(page));
  await keys.to(radio(page, "Ik"));
  await choose(page, "Mijn dag");
});
