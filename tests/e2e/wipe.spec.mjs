// Nothing is kept by accident, and where a device keeps nothing the conversation goes on.
import {
  NOTHING_KEPT, board, box, button, go, kept, lay, notice, offered, onDevice, row, save, slider, start,
  wordsOnDevice,
} from "./walk.mjs";
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
  await expect.poll(() => wordsOnDevice(page)).toContain("0.3");
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
  await expect(offered(page, "Verder")).toHaveCount(0);
});

test("\"Alles wissen\" wipes also a conversation that is only offered", async ({ page }) => {
  await something(page);
  await page.reload();
  await expect(offered(page, "Verder")).toBeVisible();
  await button(page, "Alles wissen").click();
  await button(dialog(page), "Ja, wis alles").click();
  await expect(notice(page, "Alles is gewist.")).toBeVisible();
  await expect(offered(page, "Verder")).toHaveCount(0);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
});

test("what a start saw of a conversation is not written after that is wiped", async ({ page }) => {
  await something(page);
  const [[id]] = await onDevice(page);
  await page.goto("/leeg-bord.html");
  await page.evaluate(async (id) => {
    const { Keeper } = await import("/wat-telt-keep.js");
    const keeper = new Keeper({ getAttribute: (name) => (name === "storage" ? "device" : null) }, () => {});
    await keeper.look();
    await keeper.remember(id, "2026-11-25");
    await keeper.forget();
    await keeper.remember(id, "2026-11-26");
    await keeper.end();
  }, id);
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

test("on another person's device paper comes first, and what stays behind is said", async ({ page }) => {
  const mine = page.getByRole("radiogroup", { name: "Van wie is dit apparaat?" }).getByRole("radio", { name: "Van mij" });
  const others = page.getByRole("radio", { name: "Van iemand anders" });
  const order = () => page.getByRole("region", { name: "Bewaren" }).getByRole("button").allInnerTexts();
  await something(page);
  await button(page, "Bewaren").click();
  await expect(mine).not.toBeChecked();
  await expect(others).not.toBeChecked();
  expect((await order()).indexOf("Bewaren als bestand")).toBeLessThan((await order()).indexOf("Afdrukken"));
  await others.check();
  expect((await order()).slice(-6)).toEqual(["Afdrukken", "Op uw eigen telefoon", "Mapje bewaren", "Bewaren met een wachtwoord",
    "Bewaren als bestand", "Wis dit gesprek van dit apparaat"]);
  await page.reload();
  await offered(page, "Verder").click();
  await go(page, "Samen lezen");
  await expect(others).toBeChecked();
  const { name, bytes } = await save(page);
  expect(bytes.toString("utf8")).not.toContain("apparaat");
  await expect(notice(page, `in de downloads van dit apparaat, als ${name}.`)).toBeVisible();
  await button(page, "Wis dit gesprek van dit apparaat").click();
  await expect(notice(page, "van dit apparaat gewist")).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await go(page, "Samen lezen");
  await expect(others).not.toBeChecked();
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
  expect(await onDevice(page)).toHaveLength(1);
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

const forbidden = (page) => page.addInitScript(() => {
  Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } });
});

/** How much this page may keep, in bytes; as much as it likes where nothing is said. */
async function room(page, quotaSize) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize });
}

const forgetful = (page) => page.addInitScript(() => {
  FileSystemFileHandle.prototype.getFile = async () => new File([], "leeg");
});

for (const [called, before, after, sentence] of [
  ["that keeps nothing", forbidden, () => {}, "Het bord kan op dit apparaat niets bewaren."],
  ["that is full", () => {}, (page) => room(page, 1), "Dit apparaat is vol."],
  ["that forgets", forgetful, () => {}, "Misschien blijft het gesprek niet bewaard op dit apparaat."],
]) {
  test(`on a device ${called} the conversation goes on, and that is said until it is solved`, async ({
    page, watched,
  }) => {
    await before(page);
    await start(page);
    await after(page);
    const said = notice(page, sentence);
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
    // It stands where people save.
    await go(page, "Samen lezen");
    await expect(page.getByRole("region", { name: "Bewaren" }).getByText(sentence)).toBeVisible();
    const { file } = await save(page);
    expect(file.momenten[0].bord[0].fiches[0].plek).toBe(0.3);
    expect(watched.console).toEqual([]);
  });
}

test("a device that is full is said to be full again, when it was solved and is full again", async ({ page }) => {
  await start(page);
  const said = notice(page, "Dit apparaat is vol.");
  for (const words of ["Het ene", "Het andere"]) {
    await room(page, 1);
    // A browser knows for some seconds how much room there was.
    await expect(async () => {
      await box(page, QUESTION).pressSequentially(words);
      await expect(said).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await room(page);
    await box(page, QUESTION).fill(`${words}, en nog iets`);
    await expect(said).toHaveCount(0);
    await expect.poll(() => wordsOnDevice(page)).toContain(`${words}, en nog iets`);
  }
});

test("where a key cannot be thrown away, \"Alles wissen\" says what is true there", async ({ page }) => {
  await page.addInitScript(() => { delete FileSystemFileHandle.prototype.createWritable; });
  await something(page);
  await button(page, "Alles wissen").click();
  await expect(dialog(page)).toContainText("kan misschien nog iets terugvinden");
  await button(dialog(page), "Ja, wis alles").click();
  await expect(notice(page, "Alles is gewist.")).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING_KEPT);
});

test("what cannot be wiped is not said to be", async ({ page }) => {
  await something(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => { throw new DOMException("no", "UnknownError"); };
  });
  await button(page, "Alles wissen").click();
  await button(dialog(page), "Ja, wis alles").click();
  await expect(notice(page, "Niet alles kon gewist worden.")).toBeVisible();
  await expect(slider(page, "Wonen")).toHaveValue("30");
});
