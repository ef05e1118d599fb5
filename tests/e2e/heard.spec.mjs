// By ear: what opens has the focus as a whole, what is shown as a sentence is said, every press is heard.
import { board, box, button, choose, door, end, lay, openFile, save, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const BROKEN = { name: "stuk.json", mimeType: "application/json", buffer: Buffer.from("{ stuk") };
const said = (page) => page.locator("wat-telt > .wat-telt-live");
const dialog = (page, name) => page.getByRole("dialog", { name, exact: true });
const notice = (page, text) => page.getByRole("paragraph").filter({ hasText: text });

test("a screen that opens is heard by its title: it has the focus as a whole", async ({ page }) => {
  await start(page);
  for (const [screen, name] of [
    ["Kiezen", "Wat telt voor u, nu?"], ["Bord", "Bord"], ["Blocnote", "Blocnote"],
    ["Samen lezen", "Samen lezen"], ["Beginnen", "Waar wilt u het over hebben?"],
  ]) {
    await door(page, screen).click();
    await expect(page.getByRole("main", { name, exact: true })).toBeFocused();
    await expect(page.getByRole("heading", { level: 1, name })).toHaveCount(1);
  }
});

test("a question that is asked is heard: the dialog has the focus, not its title", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await button(page, "Alles wissen").click();
  await expect(dialog(page, "Alles wissen?")).toBeFocused();
  await button(page, "Nee").click();
  await button(page, "Geef door aan Henk").click();
  await expect(page.getByRole("dialog", { name: /^Henk is aan / })).toBeFocused();
  await button(page, "Ik ben er").click();
  await button(page, "Een vraag, Wonen").click();
  await expect(page.getByRole("dialog")).toBeFocused();
  await page.keyboard.press("Escape");
  await choose(page);
  await button(page, "Waar gaat Wonen over?").click();
  await expect(dialog(page, "Waar gaat Wonen over?")).toBeFocused();
});

test("what goes wrong is said as it is shown, and said again when it happens again", async ({ page }) => {
  await start(page);
  await openFile(page, BROKEN);
  const sentence = await notice(page, "Dit bestand is stuk").textContent();
  await expect(said(page)).toHaveText(sentence);
  await said(page).evaluate((region) => { region.heard = region.firstChild; });
  await openFile(page, BROKEN);
  await expect.poll(() => said(page).evaluate((region) => region.firstChild !== region.heard)).toBe(true);
  await expect(said(page)).toHaveText(sentence);
});

test("\"Alles is gewist\" is shown and said in the language of the board", async ({ page }) => {
  await start(page);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await button(page, "Wipe everything").click();
  await button(page, "Yes, wipe everything").click();
  await expect(notice(page, "Everything has been wiped.")).toBeVisible();
  await expect(said(page)).toHaveText("Everything has been wiped.");
});

test("that it is saved is one sentence: it has the focus, and is not said beside it", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await door(page, "Samen lezen").click();
  const before = await said(page).textContent();
  await save(page);
  const sentence = page.getByText("Het gesprek staat nu in uw downloads");
  await expect(sentence).toHaveCount(1);
  await expect(page.getByRole("group", { name: /^Het gesprek staat nu in uw downloads/ })).toBeFocused();
  await expect(said(page)).toHaveText(before);
});

test("who sits down, and a note that is written, moved or thrown away, is heard of", async ({ page }) => {
  await start(page);
  await button(page, "Nog iemand").click();
  await box(page, "Naam").fill("Henk");
  await button(page, "Klaar").click();
  await expect(said(page)).toHaveText("Deze persoon zit aan tafel.");
  await door(page, "Blocnote").click();
  for (const words of ["Samen naar de markt", "Oefenen met de bus"]) {
    await button(page, "Schrijf erbij").click();
    await box(page, "In uw eigen woorden").fill(words);
    await button(page, "Klaar").click();
    await expect(said(page)).toHaveText("Het briefje ligt in de blocnote.");
  }
  await page.getByRole("button", { name: /^Naar boven, / }).last().click();
  await expect(said(page)).toHaveText("Het briefje ligt nu hoger.");
  await page.getByRole("button", { name: /^Verander, / }).last().click();
  await button(page, "Gooi weg").click();
  await expect(said(page)).toHaveText("Het briefje is weg.");
});

test("every press of an arrow is heard, also at the end of the bar", async ({ page }) => {
  await board(page, ["Wonen"]);
  await end(page, "Wonen", "verdrietige").click();
  const fiche = slider(page, "Wonen");
  let before = await fiche.getAttribute("aria-valuetext");
  for (const key of ["ArrowLeft", "ArrowRight"]) {
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press(key);
      await expect(fiche).not.toHaveAttribute("aria-valuetext", before);
      before = await fiche.getAttribute("aria-valuetext");
    }
  }
  await expect(fiche).toHaveValue("100");
});

test("of where a fiche lies no number is told, whatever a reader asks", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 85);
  const session = await page.context().newCDPSession(page);
  const asked = async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const { value, properties } = nodes.find((node) => node.role?.value === "slider");
    const of = (name) => properties.find((property) => property.name === name)?.value.value;
    return { value: value.value, least: of("valuemin"), most: of("valuemax") };
  };
  let before;
  for (const place of ["85", "90", "95", "100"]) {
    await expect(slider(page, "Wonen")).toHaveValue(place);
    const { value, least, most } = await asked();
    expect([least, most], "there is nothing to make a percentage of").toEqual([value, value]);
    expect(value, "it is none itself").toBeLessThan(1);
    expect(value, "a reader takes it for a step").not.toBe(before);
    await expect(slider(page, "Wonen")).toHaveAttribute("aria-valuetext", / smiley$/);
    before = value;
    await slider(page, "Wonen").press("ArrowRight");
  }
});
