// The rules of the instrument that people count on at the table (design/instrument.md, R3-R10a).
import {
  addPerson, board, box, button, choose, door, end, go, lay, lying, more, row, rowNames, save, slider,
  start, trayFiche, turn,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

test("nothing is chosen, laid or filled in beforehand", async ({ page }) => {
  await start(page);
  await expect(page.getByRole("textbox").filter({ hasText: /./ })).toHaveCount(0);
  await go(page, "Kiezen");
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await go(page, "Bord");
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("group", { name: "Wonen", exact: true })).toHaveCount(0);
});

test("a chosen domain without a fiche is a normal end", async ({ page }) => {
  await board(page, ["Wonen"]);
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await button(page, "Zo is het goed").click();
  const { file } = await save(page);
  expect(file.momenten[0].bord.map((bar) => bar.label)).toEqual(["Wonen"]);
  expect(file.momenten[0].bord[0].fiches ?? []).toEqual([]);
});

test("others lay only after the resident laid, and are told so", async ({ page }) => {
  await board(page, ["Wonen", "Geld"], ["Henk"]);
  await lay(page, "Wonen", 30);
  await turn(page, "Henk");
  for (const which of ["verdrietige", "blije"]) {
    await expect(end(page, "Wonen", which)).toBeEnabled();
    await expect(end(page, "Geld", which)).toBeDisabled();
    await expect(end(page, "Geld", which))
      .toHaveAccessibleDescription("Degene om wie het gaat, legt hier eerst.");
  }
  await end(page, "Geld", "blije").click({ force: true });
  await expect(slider(page, "Geld", "Henk")).toHaveCount(0);
  await expect(page.getByRole("paragraph").filter({ hasText: "legt hier eerst." })).toBeVisible();
  await lay(page, "Wonen", 70, "Henk");
  await expect(slider(page, "Wonen", "Henk")).toHaveValue("70");
});

test("the reason names the resident who has a name", async ({ page }) => {
  await start(page);
  await button(page, "Verander, Ik").click();
  await box(page, "Naam").fill("Mevrouw E.");
  await button(page, "Klaar").click();
  await addPerson(page, "Henk");
  await choose(page, "Wonen");
  await go(page, "Bord");
  await turn(page, "Henk");
  await expect(end(page, "Wonen", "blije")).toHaveAccessibleDescription("Mevrouw E. legt hier eerst.");
  await expect(page.getByText("Hoe denkt u dat dit voor Mevrouw E. is? Leg uw fiche.")).toBeVisible();
});

test("after the resident passed, others may lay, and the file does not say that they passed", async ({
  page,
}) => {
  await board(page, ["Wonen"], ["Henk"]);
  await more(page, "Wonen");
  await button(page, "Ik leg hier geen fiche, Wonen").click();
  await turn(page, "Henk");
  await expect(end(page, "Wonen", "blije")).toBeEnabled();
  await lay(page, "Wonen", 70, "Henk");
  await go(page, "Samen lezen");
  const { file, bytes } = await save(page);
  expect(file.momenten[0].bord[0].fiches).toEqual([{ van: file.deelnemers[1].id, plek: 0.7 }]);
  expect(bytes.toString()).not.toMatch(/geen fiche|pas|zonder/i);
});

test("a fiche that was taken back is no pass: others wait again", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 30);
  await button(page, "Stap terug").click();
  await button(page, "Stap terug").click();
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await turn(page, "Henk");
  await expect(end(page, "Wonen", "blije")).toBeDisabled();
});

test("others do not choose what lies on the board, nor its order", async ({ page }) => {
  await board(page, ["Wonen", "Geld"], ["Henk"]);
  await turn(page, "Henk");
  await more(page, "Wonen");
  for (const act of ["Hier eerst mee beginnen", "Naar boven", "Naar beneden", "Van het bord"]) {
    await expect(button(page, `${act}, Wonen`)).toHaveCount(0);
  }
});

test("everybody moves only their own fiche; others' are pictures that say where they lie", async ({
  page,
}) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 0);
  await turn(page, "Henk");
  await lay(page, "Wonen", 50, "Henk");
  await expect(page.getByRole("slider")).toHaveCount(1);
  await expect(page.getByRole("img", {
    name: "Wonen, mijn fiche: bij de verdrietige smiley", exact: true })).toBeVisible();
  await turn(page, "Ik");
  await expect(page.getByRole("slider")).toHaveCount(1);
  await expect(page.getByRole("img", {
    name: "Wonen, fiche van Henk: tussen de smileys", exact: true })).toBeVisible();
  await lay(page, "Wonen", 90);
  await expect(lying(page, "Wonen", "Henk")).toHaveAccessibleName(/tussen de smileys$/);
});

test("everybody changes only their own words, and reads those of others", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await more(page, "Wonen");
  await box(page, "Woorden bij Wonen").fill("Het is te groot.");
  await turn(page, "Henk");
  await more(page, "Wonen");
  await expect(box(page, "Woorden bij Wonen")).toHaveValue("");
  await expect(row(page, "Wonen").getByText("Het is te groot.")).toBeVisible();
  await expect(row(page, "Wonen").getByText("mijn woorden")).toBeVisible();
  await box(page, "Woorden bij Wonen").fill("Ik mis de tuin.");
  await turn(page, "Ik");
  await more(page, "Wonen");
  await expect(box(page, "Woorden bij Wonen")).toHaveValue("Het is te groot.");
});

test("\"Iemand legt voor mij\" is said on the fiche, on paper and in the file", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk", "Fatma"]);
  await more(page, "Wonen");
  await button(page, "Iemand legt voor mij, Wonen").click();
  await button(page, "Henk legt voor mij, Wonen").click();
  await lay(page, "Wonen", 40);
  await turn(page, "Fatma");
  await expect(lying(page, "Wonen")).toHaveAccessibleName(/, gelegd door Henk$/);
  await go(page, "Samen lezen");
  await expect(page.getByRole("article").getByText("mijn fiche, gelegd door Henk")).toBeVisible();
  const { file } = await save(page);
  const [me, henk] = file.deelnemers.map((one) => one.id);
  expect(file.momenten[0].bord[0].fiches).toEqual([{ van: me, plek: 0.4, gelegdDoor: henk }]);
});

test("a fiche that lies on no bar is in the tray, with no face yet", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await expect(trayFiche(page)).toBeVisible();
  await expect(trayFiche(page)).toHaveText("I");
  await turn(page, "Henk");
  await expect(trayFiche(page, "Henk")).toHaveText("H");
});

test("what is taken off comes back unchanged when it is chosen again", async ({ page }) => {
  await board(page, ["Geld", "Wonen"], ["Henk"]);
  await lay(page, "Wonen", 20);
  await turn(page, "Henk");
  await lay(page, "Wonen", 60, "Henk");
  await turn(page, "Ik");
  await more(page, "Wonen");
  await box(page, "Woorden bij Wonen").fill("Het is te groot.");
  const before = await row(page, "Wonen").ariaSnapshot();
  await button(page, "Van het bord, Wonen").click();
  expect(await rowNames(page)).toEqual(["Geld"]);
  await go(page, "Samen lezen");
  const { bytes } = await save(page);
  expect(bytes.toString()).not.toMatch(/Wonen|te groot/);
  await choose(page, "Wonen");
  await go(page, "Bord");
  await more(page, "Wonen");
  expect(await row(page, "Wonen").ariaSnapshot()).toBe(before);
});

test("who leaves the table takes what is theirs along, and brings it back", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 20);
  await turn(page, "Henk");
  await lay(page, "Wonen", 60, "Henk");
  await go(page, "Beginnen");
  await button(page, "Henk gaat van tafel").click();
  await go(page, "Bord");
  await expect(lying(page, "Wonen", "Henk")).toHaveCount(0);
  await expect(slider(page, "Wonen")).toHaveValue("20");
  await go(page, "Samen lezen");
  expect((await save(page)).bytes.toString()).not.toContain("Henk");
  await go(page, "Beginnen");
  await button(page, "Nog iemand").click();
  await button(page, "Henk komt weer aan tafel").click();
  await go(page, "Bord");
  await expect(lying(page, "Wonen", "Henk")).toHaveAccessibleName(/meer naar de blije smiley$/);
});

test("every screen is free to walk to, at any time", async ({ page }) => {
  await start(page);
  for (const screen of ["Samen lezen", "Bord", "Kiezen", "Blocnote", "Beginnen"]) {
    await go(page, screen);
    await expect(door(page, screen)).toBeEnabled();
  }
});
