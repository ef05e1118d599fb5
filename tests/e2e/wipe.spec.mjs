// Nothing is kept by accident, and where a device keeps nothing the conversation goes on.
import { NOTHING_KEPT, board, box, button, go, kept, lay, row, save, slider, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const dialog = (page) => page.getByRole("dialog");

async function expectEmptyTable(page) {
  await go(page, "Beginnen");
  await expect(box(page, QUESTION)).toHaveValue("");
  await expect(button(page, "Verander, Ik")).toBeVisible();
  await expect(button(page, "Verander, Henk")).toHaveCount(0);
  await expect(button(page, "Stap terug")).toBeDisabled();
  await go(page, "Bord");
  await expect(row(page, "Wonen")).toHaveCount(0);
}

async function something(page) {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 30);
}

test("\"Alles wissen\" asks once; \"Nee\" leaves everything", async ({ page }) => {
  await something(page);
  const before = await kept(page);
  await button(page, "Alles wissen").click();
  await expect(dialog(page)).toHaveAccessibleName("Alles wissen?");
  await button(dialog(page), "Nee").click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(slider(page, "Wonen")).toHaveValue("30");
  expect(await kept(page)).toEqual(before);
});

test("\"Ja, wis alles\" leaves nothing on the device, and no step back", async ({ page }) => {
  await something(page);
  await page.evaluate(() => localStorage.setItem("wat-telt.klad.ander", "een ander gesprek"));
  await page.evaluate(() => localStorage.setItem("van-de-gastheer", "blijft"));
  await button(page, "Alles wissen").click();
  await button(dialog(page), "Ja, wis alles").click();
  await expect(page.getByRole("paragraph").filter({ hasText: "Alles is gewist." })).toBeVisible();
  expect(await kept(page)).toEqual({ ...NOTHING_KEPT, local: { "van-de-gastheer": "blijft" } });
  await expectEmptyTable(page);
  expect(await kept(page)).toEqual({ ...NOTHING_KEPT, local: { "van-de-gastheer": "blijft" } });
  await page.reload();
  await expect(button(page, "Begin")).toBeVisible();
  await expect(button(page, "Verder")).toHaveCount(0);
});

test("\"Alles wissen\" wipes also a conversation that is only offered", async ({ page }) => {
  await something(page);
  await page.reload();
  await expect(button(page, "Verder")).toBeVisible();
  await button(page, "Alles wissen").click();
  await button(dialog(page), "Ja, wis alles").click();
  await expect(button(page, "Verder")).toHaveCount(0);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
});

test("\"Alles wissen\" is in reach on every screen", async ({ page }) => {
  await start(page);
  for (const screen of ["Beginnen", "Kiezen", "Bord", "Blocnote", "Samen lezen"]) {
    await go(page, screen);
    await button(page, "Alles wissen").click();
    await button(dialog(page), "Nee").click();
  }
});

test("after saving, the conversation is taken off this device at once", async ({ page }) => {
  await something(page);
  await button(page, "Bewaren").click();
  await expect(button(page, "Wis dit gesprek van dit apparaat")).toHaveCount(0);
  const { name } = await save(page);
  await expect(page.getByText(name)).toBeVisible();
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await expect(page.getByRole("paragraph").filter({ hasText: "van dit apparaat gewist" })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await expectEmptyTable(page);
});

test("what changes after saving is not taken off before it is saved again", async ({ page }) => {
  await something(page);
  await button(page, "Bewaren").click();
  await save(page);
  await box(page, "Voor wie is dit?").fill("Henk");
  await expect(button(page, "Wis dit gesprek van dit apparaat")).toHaveCount(0);
});

test("what is on paper only is taken off after one question", async ({ page }) => {
  await page.addInitScript(() => { window.print = () => {}; });
  await something(page);
  await button(page, "Bewaren").click();
  await button(page, "Afdrukken").click();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await button(dialog(page), "Nee").click();
  expect(Object.keys((await kept(page)).local)).toHaveLength(1);
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await button(dialog(page), "Ja, wis dit gesprek").click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
});

for (const [called, shares] of [["shares the file", true], ["closes the share sheet", false]]) {
  test(`on an app of the home screen, which has no downloads, somebody ${called}`, async ({ page }) => {
    await page.addInitScript((shares) => {
      const own = (name, value) => Object.defineProperty(Navigator.prototype, name, { value });
      own("standalone", true);
      own("canShare", () => true);
      own("share", async ({ files }) => {
        window.shared = { name: files[0].name, text: await files[0].text() };
        if (!shares) throw new DOMException("closed", "AbortError");
      });
    }, shares);
    await something(page);
    await button(page, "Bewaren").click();
    await button(page, "Bewaren als bestand").click();
    await expect.poll(() => page.evaluate(() => window.shared?.name)).toMatch(/\.wat-telt\.json$/);
    expect(JSON.parse(await page.evaluate(() => window.shared.text)).soort).toBe("wat-telt-gesprek");
    const safe = page.getByText("Het gesprek staat nu op de plek die u koos.");
    const remove = button(page, "Wis dit gesprek van dit apparaat");
    await expect(page.getByText("in uw downloads")).toHaveCount(0);
    await expect(safe).toHaveCount(shares ? 1 : 0);
    await expect(remove).toHaveCount(shares ? 1 : 0);
  });
}

const forbidden = () => {
  Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); },
  });
};
const full = () => {
  Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); };
};
const forgetful = () => { Storage.prototype.setItem = () => {}; };

for (const [called, script, sentence] of [
  ["that keeps nothing", forbidden, "Het bord kan op dit apparaat niets bewaren."],
  ["that is full", full, "Dit apparaat is vol."],
  ["that forgets", forgetful, "Misschien blijft het gesprek niet bewaard op dit apparaat."],
]) {
  test(`on a device ${called} the conversation goes on, and one sentence says so`, async ({
    page, watched,
  }) => {
    await page.addInitScript(script);
    await start(page);
    const said = page.getByRole("paragraph").filter({ hasText: sentence });
    await expect(said).toHaveCount(0);
    await box(page, QUESTION).fill("De avonden");
    await expect(said).toHaveCount(1);
    await expect(said).toContainText("Het gesprek gaat gewoon door");
    await button(page, "Melding sluiten").click();
    await go(page, "Kiezen");
    await button(page, "Wonen").click();
    await go(page, "Bord");
    await lay(page, "Wonen", 30);
    await expect(said).toHaveCount(0);
    await go(page, "Samen lezen");
    const { file } = await save(page);
    expect(file.momenten[0].bord[0].fiches[0].plek).toBe(0.3);
    expect(watched.console).toEqual([]);
  });
}
