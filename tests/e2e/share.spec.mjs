// Handing on: by the device's own share sheet, and in a frame that forbids saving or printing. Nothing is
// said to have happened that did not, and closing the share sheet is a choice of people (R24).
import { board, box, button, choose, go, notice, radio, running } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

// What a browser says of frames that are closed in half, and of what they forbid.
test.use({ expects: [/can escape its sandboxing|allow-(downloads|modals)/] });

const SHARED = "Het gesprek staat nu op de plek die u koos.";
const FAILED = "Het delen is niet gelukt. Er is niets verloren.";
const LATE = "Het delen is nog niet klaar. Er is niets verloren.";
const NO_SAVING = "Bewaren kan hier niet: deze pagina laat het niet toe. Het gesprek ligt er nog.";
const NO_PRINTING = "Afdrukken kan hier niet: deze pagina laat het niet toe. Het gesprek ligt er nog.";

/**
 * A device with a share sheet that does this, in the page: it keeps what it is given in `window.shared`,
 * and stays open until `window.close` is called where it "hangs".
 */
const shareSheet = (page, does) => page.addInitScript((does) => {
  const acts = {
    works: async () => {},
    closed: async () => { throw new DOMException("closed", "AbortError"); },
    refuses: async () => { throw new DOMException("not this kind of file", "NotAllowedError"); },
    throws: () => { throw new TypeError("not here"); },
    hangs: () => new Promise((done, not) => {
      window.closeSheet = () => not(new DOMException("closed", "AbortError"));
      window.doneSheet = done;
    }),
  };
  const own = (name, value) => Object.defineProperty(Navigator.prototype, name, { value });
  own("canShare", ({ files }) => files.length === 1);
  own("share", async ({ files: [file] }) => {
    window.shared = { name: file.name, type: file.type, text: await file.text() };
    await acts[does]();
  });
}, does);

const shared = (page) => page.evaluate(() => window.shared);

async function toTheEnd(page) {
  await board(page, ["Wonen"]);
  await go(page, "Samen lezen");
}

for (const [name, ends, kind, holds] of [
  ["Delen", /\.wat-telt\.json$/, "application/json",
    (text) => expect(JSON.parse(text).soort).toBe("wat-telt-gesprek")],
  ["Mapje delen", /\.html$/, "text/html", (text) => expect(text).toContain("Wonen")],
]) {
  test(`${name} hands a file to the share sheet, and then it is said where it is`, async ({ page }) => {
    await shareSheet(page, "works");
    await toTheEnd(page);
    await button(page, name).click();
    await expect(page.getByText(SHARED)).toBeVisible();
    const given = await shared(page);
    expect([given.name, given.type]).toEqual([expect.stringMatching(ends), kind]);
    holds(given.text);
  });
}

test("who closes the share sheet chose to: nothing is said", async ({ page }) => {
  await shareSheet(page, "closed");
  await toTheEnd(page);
  await button(page, "Delen").click();
  await expect.poll(() => shared(page)).toBeTruthy();
  await button(page, "Wat gaat er mee?").click(); // what came of it was heard before this
  await expect(page.getByText(SHARED)).toHaveCount(0);
  await expect(notice(page, "Er is niets verloren")).toHaveCount(0);
});

for (const does of ["refuses", "throws"]) {
  for (const name of ["Delen", "Mapje delen"]) {
    test(`a share sheet that ${does} is said, by ${name}, and nothing is called shared`, async ({ page }) => {
      await shareSheet(page, does);
      await toTheEnd(page);
      await button(page, name).click();
      await expect(notice(page, FAILED)).toBeVisible();
      await expect(page.getByText(SHARED)).toHaveCount(0);
    });
  }
}

for (const [ends, ended] of [["closeSheet", 0], ["doneSheet", 1]]) {
  test(`a share sheet that hangs is said, until ${ends} says what came of it`, async ({ page }) => {
    await page.clock.install();
    await shareSheet(page, "hangs");
    await toTheEnd(page);
    await button(page, "Delen").click();
    await expect.poll(() => shared(page)).toBeTruthy();
    await expect(notice(page, LATE)).toHaveCount(0);
    await page.clock.fastForward(16_000);
    await expect(notice(page, LATE)).toBeVisible();
    await page.evaluate((ends) => window[ends](), ends);
    await expect(notice(page, LATE)).toHaveCount(0);
    await expect(page.getByText(SHARED)).toHaveCount(ended);
  });
}

test("on somebody else's device handing on comes before saving there", async ({ page }) => {
  await shareSheet(page, "works");
  await toTheEnd(page);
  const acts = () => page.getByRole("region", { name: "Bewaren en meenemen" }).getByRole("button")
    .filter({ hasText: /^(Bewaren als bestand|Delen|Afdrukken|Mapje .*)$/ }).allInnerTexts();
  expect(await acts()).toEqual(
    ["Bewaren als bestand", "Mapje bewaren", "Delen", "Mapje delen", "Afdrukken"]);
  await radio(page, "Van iemand anders").check();
  expect(await acts()).toEqual(
    ["Afdrukken", "Delen", "Mapje delen", "Mapje bewaren", "Bewaren als bestand"]);
});

for (const [what, can] of [
  ["no share sheet", undefined],
  ["one that takes no such file", () => false],
  ["one that throws when it is asked", () => { throw new TypeError("not here"); }],
]) {
  test(`with ${what}, nothing offers to share`, async ({ page }) => {
    await page.addInitScript(`
      Object.defineProperty(Navigator.prototype, "share", { value: async () => {} });
      Object.defineProperty(Navigator.prototype, "canShare", { value: ${can} });`);
    await toTheEnd(page);
    await expect(button(page, "Bewaren als bestand")).toBeVisible();
    await expect(button(page, "Delen")).toHaveCount(0);
    await expect(button(page, "Mapje delen")).toHaveCount(0);
  });
}

/** The board at its end, in a frame with this sandbox; it tells of it as one of another site where `elsewhere`. */
async function framed(page, { sandbox, elsewhere = false }) {
  await page.goto("/");
  const there = page.url();
  if (elsewhere) await page.addInitScript(() => Object.defineProperty(window, "frameElement", { value: null }));
  const attribute = sandbox === undefined ? "" : `sandbox="${sandbox}"`;
  await page.route("**/gemeente.html", (route) => route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gemeente</title>
      <iframe title="bord" ${attribute} src="${there}" width="1100" height="760"></iframe>`,
  }));
  await page.goto("/gemeente.html");
  const frame = page.frameLocator("iframe");
  await expect(button(frame, "Begin")).toBeVisible();
  await running(page.frames()[1]);
  await choose(frame, "Wonen");
  await go(frame, "Samen lezen");
  return frame;
}

const SAME = "allow-scripts allow-same-origin";

test("in a frame that forbids saving, that is said, and printing still works", async ({ page }) => {
  const frame = await framed(page, { sandbox: `${SAME} allow-modals` });
  await button(frame, "Bewaren als bestand").click();
  await expect(notice(frame, NO_SAVING)).toBeVisible();
  await expect(frame.getByText("in uw downloads")).toHaveCount(0);
  await button(frame, "Mapje bewaren").click();
  await expect(notice(frame, NO_SAVING)).toBeVisible();
  await button(frame, "Afdrukken").click();
  await expect(frame.getByText("Kijk bij de printer of uw papier er ligt.")).toBeVisible();
  await expect(notice(frame, NO_PRINTING)).toHaveCount(0);
});

test("in a frame that forbids printing, that is said, and saving still works", async ({ page }) => {
  const frame = await framed(page, { sandbox: `${SAME} allow-downloads` });
  await button(frame, "Afdrukken").click();
  await expect(notice(frame, NO_PRINTING)).toBeVisible();
  await expect(frame.getByText("Kijk bij de printer")).toHaveCount(0);
  const download = page.waitForEvent("download");
  await button(frame, "Bewaren als bestand").click();
  expect((await download).suggestedFilename()).toMatch(/\.wat-telt\.json$/);
  await expect(frame.getByText("Het gesprek staat nu in uw downloads als")).toBeVisible();
});

test("a frame of another site does not say what it forbids: then nothing is called done", async ({ page }) => {
  const frame = await framed(page, { sandbox: SAME, elsewhere: true });
  await button(frame, "Bewaren als bestand").click();
  await expect(frame.getByText(/^Kijk of .* nu in uw downloads staat\. Staat het er niet\?/)).toBeVisible();
  await button(frame, "Afdrukken").click();
  await expect(notice(frame, NO_PRINTING)).toBeVisible();
});

test("in a frame without a sandbox all is as on a page of its own", async ({ page }) => {
  const frame = await framed(page, {});
  const download = page.waitForEvent("download");
  await button(frame, "Bewaren als bestand").click();
  await download;
  await expect(frame.getByText("Het gesprek staat nu in uw downloads als")).toBeVisible();
});

test("in a frame that forbids forms, what people fill in is taken, by its button and by Enter", async ({ page }) => {
  const frame = await framed(page, { sandbox: `${SAME} allow-downloads` });
  await go(frame, "Beginnen");
  for (const [name, done] of [["Henk", () => button(frame, "Klaar").click()], ["Truus", () => page.keyboard.press("Enter")]]) {
    await button(frame, "Nog iemand").click();
    await box(frame, "Naam").fill(name);
    await done();
    await expect(button(frame, `Verander, ${name}`)).toBeVisible();
    await expect(box(frame, "Naam")).toHaveCount(0);
  }
  await go(frame, "Kiezen");
  await button(frame, "Iets anders").click();
  await box(frame, "Wat telt er nog meer?").fill("Onze hond");
  await page.keyboard.press("Enter");
  await expect(button(frame, "Onze hond")).toBeVisible();
  await go(frame, "Samen lezen");
  await button(frame, "Bewaren met een wachtwoord").click();
  await box(frame.getByRole("dialog"), "Wachtwoord").fill("appeltaart");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.wat-telt\.jwe$/);
});
