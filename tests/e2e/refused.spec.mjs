// A board that does not start, or stops, says why in plain words, tells the page by a code, and tells who
// looks after the page in the console what to set.
import { errors, HEARS_ERRORS, visit } from "./guest.mjs";
import { stub } from "./stub.mjs";
import { button, running } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const ASK = "Dat ligt niet aan u, en er is niets verloren.";
const retry = (page) => button(page, "Probeer opnieuw");

/** The lines that the board wrote in the console. */
const lines = (watched) => watched.console.filter((line) => line.startsWith("Wat Telt"));

/** What each cause says: to the people at the table, to the page, and to who looks after it. */
async function expectSaid(page, watched, { code, text, line }) {
  await expect(page.getByRole("alert")).toContainText(text);
  await expect(page.getByRole("alert")).toContainText(ASK);
  await expect.poll(() => errors(page)).toEqual({ board: [{ code, fatal: true }], page: [] });
  expect(lines(watched)).toEqual([expect.stringContaining(`(${code})`)]);
  expect(lines(watched)[0]).toMatch(line);
}

const STOPPED = {
  code: "wasm-blocked",
  text: "Het bord mag op deze website niet starten.",
  line: /'wasm-unsafe-eval'.*script-src/,
};

test("a page whose policy lets no wasm run says so, without a button that is of no use", async ({ page, watched }) => {
  watched.expects(/Content Security Policy|^Wat Telt \(wasm-blocked\)/);
  await visit(page, {
    script: HEARS_ERRORS,
    headers: { "Content-Security-Policy": "script-src 'self' 'unsafe-inline'" },
  });
  await expectSaid(page, watched, STOPPED);
  await expect(retry(page)).toHaveCount(0);
  expect(watched.violations.splice(0).every((line) => line.includes("wasm-eval"))).toBe(true);
});

test("a browser in which wasm is switched off says the same", async ({ page, watched }) => {
  watched.expects(/^Wat Telt \(wasm-blocked\)/);
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await visit(page, { script: HEARS_ERRORS });
  await expectSaid(page, watched, STOPPED);
  await expect(retry(page)).toHaveCount(0);
});

test("what was said stays when the board is moved on the page", async ({ page, watched }) => {
  watched.expects(/^Wat Telt \(wasm-blocked\)/);
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await visit(page, { script: HEARS_ERRORS });
  await expect(page.getByRole("alert")).toContainText(STOPPED.text);
  await page.evaluate(() => document.body.append(document.querySelector("wat-telt")));
  await expect(page.getByRole("alert")).toContainText(STOPPED.text);
  expect((await errors(page)).board).toHaveLength(1);
});

for (const name of ["wat-telt-app.wasm", "wat-telt-app.js", "wat-telt.css", "wat-telt-first.json"]) {
  test(`without ${name} on the server the board says that a part is missing, and starts when it is there`, async ({
    page, watched,
  }) => {
    watched.expects(/integrity|^Failed to load resource|^Wat Telt \(not-found\)/);
    await page.route(`**/${name}*`, (route) => route.fulfill({ status: 404, body: "" }));
    await visit(page, { script: HEARS_ERRORS });
    const line = new RegExp(`${name.replaceAll(".", "\\.")}`);
    await expectSaid(page, watched, { code: "not-found", text: "Een deel van het bord is zoek.", line });
    await page.unroute(`**/${name}*`);
    await retry(page).click();
    await expect(question(page)).toBeVisible();
    await running(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a server that sends a page for a file of the board is told of", async ({ page, watched }) => {
  watched.expects(/integrity|MIME type|^Wat Telt \(files-blocked\)/);
  await page.route("**/wat-telt-app.js*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html>Welkom" }));
  await visit(page, { script: HEARS_ERRORS });
  await expectSaid(page, watched, {
    code: "files-blocked",
    text: "Een deel van het bord wordt hier tegengehouden.",
    line: /wat-telt-app\.js.*text\/javascript/,
  });
  await expect(retry(page)).toBeVisible();
});

test("a page whose policy lets the board fetch nothing says so", async ({ page, watched }) => {
  watched.expects(/Content Security Policy|^Fetch API cannot load|^Wat Telt \(files-blocked\)/);
  await visit(page, {
    script: HEARS_ERRORS,
    headers: { "Content-Security-Policy": "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'none'" },
  });
  await expectSaid(page, watched, {
    code: "files-blocked",
    text: "Een deel van het bord wordt hier tegengehouden.",
    line: /connect-src/,
  });
  expect(watched.violations.splice(0).every((line) => line.startsWith("connect-src"))).toBe(true);
});

test("a browser that lacks what the board needs is said to be too old", async ({ page, watched }) => {
  watched.expects(/^Wat Telt \(old-browser\)/);
  await page.addInitScript(() => { delete CSSStyleSheet.prototype.replaceSync; });
  await visit(page, { script: HEARS_ERRORS });
  await expectSaid(page, watched, { code: "old-browser", text: "Deze browser is te oud voor het bord.", line: /2023/ });
  await expect(retry(page)).toHaveCount(0);
});

test("without a network nothing is blamed on the page", async ({ page, watched }) => {
  watched.expects(/integrity|^Failed to load resource/);
  await page.route("**/wat-telt-*", (route) => route.abort());
  await visit(page, { script: HEARS_ERRORS });
  await expect(page.getByRole("alert")).toHaveText(
    "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.");
  await expect(retry(page)).toBeVisible();
  expect(await errors(page)).toEqual({ board: [], page: [] });
});

test("a server that has nothing but the script of the board is told of by the code", async ({ page, watched }) => {
  watched.expects(/integrity|^Failed to load resource/);
  await page.route("**/wat-telt-*", (route) => route.fulfill({ status: 404, body: "" }));
  await visit(page, { script: HEARS_ERRORS });
  await expect(retry(page)).toBeVisible();
  await expect.poll(() => errors(page)).toEqual({ board: [{ code: "not-found", fatal: true }], page: [] });
});

test("a part that is missing after the board started is told to the page, and the board goes on", async ({
  page, watched,
}) => {
  watched.expects(/integrity|^Failed to load resource|^Wat Telt \(not-found\)/);
  await page.route("**/wat-telt-later.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await visit(page, { script: HEARS_ERRORS });
  await running(page);
  await expect.poll(() => errors(page)).toEqual({ board: [{ code: "not-found", fatal: false }], page: [] });
  await question(page).fill("De avonden.");
  await expect(question(page)).toHaveValue("De avonden.");
});

test("a board that stops tells the page so", async ({ page, watched }) => {
  watched.expects(/^RuntimeError: unreachable$/);
  await stub(page);
  await visit(page, { script: HEARS_ERRORS });
  await running(page);
  await button(page, "Stuk").click();
  await expect(button(page, "Verder")).toBeVisible();
  expect(await errors(page)).toEqual({ board: [{ code: "stopped", fatal: true }], page: [] });
});

/** The script of the board as it was, or as it is under another name. */
async function before(page, { changed }) {
  await page.route("**/eerder.js", async (route) => {
    const answer = await route.fetch({ url: new URL("/wat-telt.js", route.request().url()).href });
    const text = await answer.text();
    const older = changed ? text.replace("Het duurt lang voor", "Lang duurt het voor").replace("LATE", "LATER")
      .replace(/connectedCallback\(\)\s*\{/, "connectedCallback(){this.older=true;") : text;
    await route.fulfill({ contentType: "text/javascript", body: older });
  });
  await visit(page, {
    body: '<wat-telt></wat-telt><script type="module" src="wat-telt.js"></script>',
    script: `${HEARS_ERRORS} document.write('<script type="module" src="eerder.js"><\\/script>');`,
  });
  await running(page);
}

test("a page with the scripts of two versions hears it, and has a board that works", async ({ page, watched }) => {
  watched.expects(/^Wat Telt \(version-conflict\)/);
  await before(page, { changed: true });
  await expect.poll(() => errors(page)).toEqual({ board: [{ code: "version-conflict", fatal: false }], page: [] });
  expect(lines(watched)).toEqual([expect.stringMatching(/wat-telt\.js/)]);
  await question(page).fill("De avonden.");
  await expect(question(page)).toHaveValue("De avonden.");
});

test("the same version twice on a page is no trouble", async ({ page, watched }) => {
  await before(page, { changed: false });
  await page.waitForLoadState("networkidle");
  expect(await errors(page)).toEqual({ board: [], page: [] });
  expect(lines(watched)).toEqual([]);
});

/** What a device may answer a writing with, and what a page hears of it. */
const NOT_KEPT = { "storage-full": "QuotaExceededError", "storage-refused": "UnknownError" };

for (const [code, name] of Object.entries(NOT_KEPT)) {
  test(`a device that keeps nothing is told to the page once, as ${code}`, async ({ page }) => {
    await page.addInitScript((name) => {
      SubtleCrypto.prototype.encrypt = async () => { throw new DOMException("no", name); };
    }, name);
    await visit(page, { script: HEARS_ERRORS });
    await running(page);
    await question(page).fill("De avonden.");
    await expect.poll(() => errors(page)).toEqual({ board: [{ code, fatal: false }], page: [] });
    await question(page).fill("De avonden en de ochtenden.");
    await button(page, "Begin").click();
    await page.waitForLoadState("networkidle");
    expect((await errors(page)).board).toHaveLength(1);
  });
}
