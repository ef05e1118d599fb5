// At the table: steps back and forward, the order of the board, own domains, many people.
import { printed, seePaper } from "./printed.mjs";
import { pressTwice } from "./touch.mjs";
import {
  addPerson, board, box, button, choose, end, go, lay, lying, more, radio, row, rowNames, save,
  slider, start, turn,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const back = (page) => button(page, "Stap terug");
const forward = (page) => button(page, "Stap vooruit");
const FIRST = "Hier eerst mee beginnen, Gezondheid";

test("a step back takes back what was done last, a step forward does it again", async ({ page }) => {
  await start(page);
  await expect(back(page)).toBeDisabled();
  await expect(forward(page)).toBeDisabled();
  await choose(page, "Wonen");
  await go(page, "Bord");
  await end(page, "Wonen", "blije").click();
  await slider(page, "Wonen").press("ArrowLeft");
  await expect(slider(page, "Wonen")).toHaveValue("95");
  await back(page).click();
  await expect(slider(page, "Wonen")).toHaveValue("100");
  await back(page).click();
  await expect(slider(page, "Wonen")).toHaveCount(0);
  await back(page).click();
  await expect(row(page, "Wonen")).toHaveCount(0);
  await expect(back(page)).toBeDisabled();
  for (let step = 0; step < 3; step += 1) await forward(page).click();
  await expect(slider(page, "Wonen")).toHaveValue("95");
  await expect(forward(page)).toBeDisabled();
  await back(page).click();
  await end(page, "Wonen", "verdrietige").click();
  await expect(forward(page)).toBeDisabled();
});

test("typing in one box is one step, and words come back whole", async ({ page }) => {
  await start(page);
  const question = box(page, "Waar wilt u het over hebben?");
  await question.pressSequentially("De avonden.");
  await go(page, "Kiezen");
  await go(page, "Beginnen");
  await question.press("End");
  await question.pressSequentially(" En slapen.");
  await go(page, "Bord");
  await back(page).click();
  await expect(page.getByText("De avonden.", { exact: true })).toBeVisible();
  await back(page).click();
  await expect(page.getByText("De avonden.")).toHaveCount(0);
  await forward(page).click();
  await forward(page).click();
  await expect(page.getByText("De avonden. En slapen.", { exact: true })).toBeVisible();
});

test("steps back end when somebody else is at turn, and at \"Even rust\"", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 30);
  await back(page).click();
  await expect(forward(page)).toBeEnabled();
  await turn(page, "Henk");
  await expect(back(page)).toBeDisabled();
  await expect(forward(page)).toBeDisabled();
  await page.keyboard.press("Control+z");
  await turn(page, "Ik");
  await expect(slider(page, "Wonen")).toHaveValue("100");
  await end(page, "Wonen", "verdrietige").click();
  await expect(back(page)).toBeEnabled();
  await button(page, "Even rust").click();
  await button(page, "Verder").click();
  await expect(back(page)).toBeDisabled();
  await expect(slider(page, "Wonen")).toHaveValue("0");
});

test("\"Even rust\" covers everything, also for who listens", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 30);
  await button(page, "Even rust").click();
  await expect(page.getByRole("button")).toHaveText(["Verder"]);
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText(/Wonen|Henk/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button")).toHaveText(["Verder"]);
  await button(page, "Verder").click();
  await expect(slider(page, "Wonen")).toHaveValue("30");
});

test("what is covered is not printed either", async ({ page }) => {
  await seePaper(page);
  await board(page, ["Wonen"], ["Henk"]);
  await button(page, "Even rust").click();
  expect(await printed(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).not.toContainText(/Wonen|Henk/);
});

test("keys do nothing behind what is open over the screen", async ({ page }) => {
  await start(page);
  await choose(page, "Wonen");
  for (const opens of ["Waar gaat Geld over?", "Alles wissen"]) {
    await button(page, opens).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  }
});

test("the resident orders the rows, and begins with one, which is then on top", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"]);
  await more(page, "Gezondheid");
  await button(page, "Naar boven, Gezondheid").click();
  expect(await rowNames(page)).toEqual(["Wonen", "Gezondheid", "Geld"]);
  await button(page, FIRST).click();
  expect(await rowNames(page)).toEqual(["Gezondheid", "Wonen", "Geld"]);
  const first = row(page, "Gezondheid").getByText("eerst", { exact: true });
  await expect(first).toBeVisible();
  await more(page, "Geld");
  await button(page, "Naar boven, Geld").click();
  await expect(first).toBeVisible();
  await button(page, "Naar boven, Geld").click();
  expect(await rowNames(page)).toEqual(["Geld", "Gezondheid", "Wonen"]);
  await expect(page.getByText("eerst", { exact: true })).toHaveCount(0);
  await back(page).click();
  await expect(first).toBeVisible();
  await go(page, "Samen lezen");
  const { file } = await save(page);
  expect(file.momenten[0].bord.map((bar) => [bar.label, bar.eerst ?? false])).toEqual(
    [["Gezondheid", true], ["Geld", false], ["Wonen", false]]);
});

test("a row is carried to another place by hand", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"]);
  const from = await row(page, "Gezondheid").getByRole("heading").boundingBox();
  const to = await row(page, "Wonen").getByRole("heading").boundingBox();
  await page.mouse.move(from.x + 8, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y - 10, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => rowNames(page)).toEqual(["Gezondheid", "Wonen", "Geld"]);
  await back(page).click();
  expect(await rowNames(page)).toEqual(["Wonen", "Geld", "Gezondheid"]);
});

test("a domain of one's own is a card and a row, in the resident's words", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Iets anders").click();
  await box(page, "Wat telt er nog meer?").fill("Onze hond");
  await button(page, "Leg erbij").click();
  await expect(button(page, "Onze hond")).toHaveAttribute("aria-pressed", "true");
  await expect(box(page, "Wat telt er nog meer?")).toHaveCount(0);
  await button(page, "Naar het bord").click();
  await lay(page, "Onze hond", 90);
  await go(page, "Samen lezen");
  const { file } = await save(page);
  const me = file.deelnemers[0].id;
  expect(file.momenten[0].bord).toEqual([{
    leefgebied: "eigen-1", label: "Onze hond", eigen: { van: [me], tekst: "Onze hond" },
    fiches: [{ van: me, plek: 0.9 }],
  }]);
});

test("the same own words twice are one card, and a known card is that card", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  for (const words of ["Onze hond", "onze hond", "Wonen"]) {
    await button(page, "Iets anders").click();
    await box(page, "Wat telt er nog meer?").fill(words);
    await button(page, "Leg erbij").click();
  }
  await button(page, "Naar het bord").click();
  expect(await rowNames(page)).toEqual(["Onze hond", "Wonen"]);
});

test("a second tap on a card within half a second does nothing", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await pressTwice(page, button(page, "Wonen"));
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
});

test("a card tells what it can be about, on request", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Waar gaat Wonen over?").click();
  const about = page.getByRole("dialog", { name: "Waar gaat Wonen over?" });
  await expect(about.getByText("Hoe is het waar u nu woont of slaapt?")).toBeVisible();
  await button(about, "Sluiten").click();
  await expect(about).toHaveCount(0);
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "false");
});

test("five people lay on one bar, each seen, and each with a shape of their own", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk", "Fatma", "Jan", "Roos"]);
  await lay(page, "Wonen", 50);
  for (const name of ["Henk", "Fatma", "Jan", "Roos"]) {
    await turn(page, name);
    await lay(page, "Wonen", 50, name);
  }
  await turn(page, "Ik");
  for (const name of ["Henk", "Fatma", "Jan", "Roos"]) {
    await expect(lying(page, "Wonen", name)).toBeInViewport();
  }
  await go(page, "Samen lezen");
  const { file } = await save(page);
  expect(file.deelnemers.map((one) => one.vorm)).toEqual(
    ["cirkel", "vierkant", "zeshoek", "ruit", "vijfhoek"]);
  expect(file.momenten[0].bord[0].fiches.map((fiche) => fiche.plek)).toEqual(Array(5).fill(0.5));
});

test("somebody comes to the table in the middle, from the board", async ({ page }) => {
  await board(page, ["Wonen"]);
  await addPerson(page, "Henk");
  await expect(radio(page, "Henk")).toBeVisible();
  await expect(radio(page, "Ik")).toBeChecked();
  await expect(row(page, "Wonen")).toBeVisible();
});

test("two people who are called the same are told apart", async ({ page }) => {
  await board(page, ["Wonen"], ["Jan", "Jan"]);
  const names = await page.getByRole("radio").evaluateAll((all) =>
    all.map((one) => one.labels[0].textContent));
  expect(new Set(names).size).toBe(names.length);
  await radio(page, "Jan (zeshoek)").check();
});
