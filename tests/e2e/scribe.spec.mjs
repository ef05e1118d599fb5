// "Ik schrijf op wat ... zegt": said once by who writes for another, and so wherever they write.
import { board, box, button, go, more, nameResident, offer, save, tick, turn } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const WRITES = "Jeannette schrijft op wat Mevrouw E. zegt";
const scribe = (page, name = "Mevrouw E.") => button(page, `Ik schrijf op wat ${name} zegt`);

/** The board with Wonen, mevrouw E. and Jeannette, who is at turn. */
async function atTurn(page) {
  await board(page, ["Wonen"], ["Jeannette"]);
  await go(page, "Beginnen");
  await nameResident(page, "Mevrouw E.");
  await go(page, "Bord");
  await turn(page, "Jeannette");
}

async function write(page, name, text) {
  await box(page, name).fill(text);
  await box(page, name).blur();
}

test("who writes for another says so once, and the file says whose words and whose hand", async ({ page }) => {
  await atTurn(page);
  await scribe(page).click();
  await expect(scribe(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText(WRITES, { exact: true })).toBeVisible();
  await more(page, "Wonen");
  await expect(page.getByText("Iemand anders schrijft dit op")).toHaveCount(0);
  await write(page, "Woorden bij Wonen", "Het is hier zo stil.");

  await go(page, "Blocnote");
  await expect(page.getByText(WRITES, { exact: true })).toBeVisible();
  await button(page, "Schrijf erbij").click();
  await expect(tick(page, "Mevrouw E.")).toBeChecked();
  await write(page, "In uw eigen woorden", "Naar mijn zus.");
  await button(page, "Klaar").click();

  await page.reload();
  await offer(page).getByRole("button", { name: "Verder" }).click();
  await expect(scribe(page)).toHaveAttribute("aria-pressed", "true");
  await go(page, "Samen lezen");
  await write(page, "Klopt dit zo, in uw woorden?", "Ja, zo is het.");

  const { file } = await save(page);
  const [moment] = file.momenten;
  const [resident, other] = file.deelnemers.map(({ id }) => id);
  for (const words of [moment.bord[0].woorden[0], moment.blocnote[0].wat, moment.kloptHet]) {
    expect(words).toMatchObject({ van: [resident], opgeschrevenDoor: other });
  }
  expect(JSON.stringify(file)).not.toContain("schrijftVoor");
});

test("what the resident wrote with their own hand is only read by who writes for them", async ({ page }) => {
  await atTurn(page);
  await turn(page, "Mevrouw E.");
  await more(page, "Wonen");
  await write(page, "Woorden bij Wonen", "Mijn eigen woorden.");
  await go(page, "Samen lezen");
  await write(page, "Klopt dit zo, in uw woorden?", "Ja.");
  await go(page, "Bord");
  await expect(scribe(page)).toHaveCount(0);

  await turn(page, "Jeannette");
  await scribe(page).click();
  await more(page, "Wonen");
  await expect(box(page, "Woorden bij Wonen")).toHaveValue("");
  await expect(page.getByText("Mijn eigen woorden.")).toBeVisible();
  await go(page, "Samen lezen");
  await expect(box(page, "Klopt dit zo, in uw woorden?")).toHaveAttribute("readonly");
  await expect(button(page, "Met de hand, Klopt dit zo, in uw woorden?")).toHaveCount(0);
  await scribe(page).click();
  await expect(page.getByText(WRITES, { exact: true })).toHaveCount(0);
  await expect(box(page, "Klopt dit zo, in uw woorden?")).toBeEditable();
});

test("it is over when the board is handed over, and after a rest", async ({ page }) => {
  await atTurn(page);
  await scribe(page).click();
  await button(page, "Even rust").click();
  await button(page, "Verder").click();
  await expect(scribe(page)).toHaveAttribute("aria-pressed", "false");
  await scribe(page).click();
  await button(page, "Geef door aan Mevrouw E.").click();
  await button(page, "Ik ben er").click();
  await expect(scribe(page)).toHaveCount(0);
  await turn(page, "Jeannette");
  await expect(scribe(page)).toHaveAttribute("aria-pressed", "false");
});

test("a resident without a name is written for too", async ({ page }) => {
  await board(page, ["Wonen"], ["Jeannette"]);
  await turn(page, "Jeannette");
  await button(page, "Ik schrijf de woorden op van degene om wie het gaat").click();
  await expect(page.getByText("Jeannette schrijft de woorden op van degene om wie het gaat")).toBeVisible();
});
