// The element: it mounts, unmounts and mounts again, keeps to the page's policy, loads each of its
// files once, and has a plain sentence when it cannot load or stops.
import { visit } from "./guest.mjs";
import { STUB, stub } from "./stub.mjs";
import { holdUp, running } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const FAILED = "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.";
const BROKEN = "Er ging iets mis met dit bord. Uw gesprek staat nog op dit apparaat.";
const BROKEN_IN_TAB = "Er ging iets mis met dit bord. Uw gesprek staat nog in dit tabblad. Laat dat open.";

test("the page shows the first question, under its policy", async ({ page, watched }) => {
  const answer = await page.goto("/");
  await expect(question(page)).toBeVisible();
  const policy = answer.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(watched.violations).toEqual([]);
  expect(watched.console).toEqual([]);
});

test("every request is for a file of its own, asked for once", async ({ page, watched }) => {
  await page.goto("/");
  await expect(question(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  const here = new URL(page.url()).origin;
  expect(watched.requests.filter((url) => new URL(url).origin !== here)).toEqual([]);
  const names = watched.requests.map((url) => new URL(url).pathname.split("/").pop());
  expect(names.filter((name) => name.endsWith(".wasm")).sort()).toEqual(
    ["wat-telt-app.wasm", "wat-telt-later.wasm"]);
  // The sheet is a link in the page, and the element takes what the browser kept of it.
  const asked = watched.requests.filter((url) => !url.endsWith("/wat-telt.css"));
  expect(asked).toEqual([...new Set(asked)]);
  const sheet = await page.evaluate(() => performance.getEntriesByType("resource")
    .filter(({ name, transferSize }) => name.endsWith("/wat-telt.css") && transferSize > 0).length);
  expect(sheet).toBe(1);
});

test("taken away and put back, one working board is left", async ({ page, watched }) => {
  await page.goto("/");
  await expect(question(page)).toBeVisible();
  await page.evaluate(() => {
    window.board = document.querySelector("wat-telt");
    window.board.remove();
  });
  await expect(question(page)).toHaveCount(0);
  await page.evaluate(() => document.body.append(window.board));
  await expect(question(page)).toHaveCount(1);
  await question(page).fill("De avonden.");
  await expect(question(page)).toHaveValue("De avonden.");
  expect(watched.console).toEqual([]);
});

test("moved in one go, the board stays as it is", async ({ page }) => {
  await page.goto("/");
  await question(page).fill("De avonden.");
  await question(page).evaluate((field) => { window.field = field; });
  await page.evaluate(() => {
    const board = document.querySelector("wat-telt");
    const main = document.body.appendChild(document.createElement("main"));
    main.append(board);
  });
  await expect(question(page)).toHaveCount(1);
  await expect(question(page)).toHaveValue("De avonden.");
  expect(await question(page).evaluate((field) => field === window.field)).toBe(true);
});

test("a new element works after another was thrown away", async ({ page }) => {
  await page.goto("/");
  await expect(question(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector("wat-telt").remove();
    document.body.append(document.createElement("wat-telt"));
  });
  await expect(question(page)).toHaveCount(1);
  await question(page).fill("Slapen.");
  await expect(question(page)).toHaveValue("Slapen.");
});

test("the live region is rendered, without taking room", async ({ page }) => {
  await page.goto("/");
  await expect(question(page)).toBeVisible();
  const region = page.locator("wat-telt > .wat-telt-live");
  await expect(region).toHaveAttribute("aria-live", "polite");
  await expect(region).toHaveCSS("position", "absolute");
  await expect(region).toHaveCSS("width", "1px");
});

test("a board that cannot be loaded says so, and loads on a second try", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource/);
  await page.route("**/wat-telt-app.wasm", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toHaveText(FAILED);
  await page.unroute("**/wat-telt-app.wasm");
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

const LATE =
  "Het duurt lang voor het bord er is. Er is niets verloren. Wacht nog even, of probeer het opnieuw.";

/** Opens the page with a wasm that does not come, and waits until that is said. */
async function hang(page) {
  await page.clock.install();
  const comes = await holdUp(page, "**/wat-telt-app.wasm", { once: true });
  await page.goto("/");
  await page.evaluate(() => customElements.whenDefined("wat-telt"));
  await question(page).fill("De avonden.");
  await page.clock.fastForward(15_000);
  await expect(page.getByRole("alert")).toHaveText(LATE);
  return comes;
}

test("a board that does not come in fifteen seconds may be asked for anew", async ({ page }) => {
  await hang(page);
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await running(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(question(page)).toHaveValue("De avonden.");
});

test("a board that comes after all takes its place by itself", async ({ page }) => {
  const comes = await hang(page);
  comes();
  await running(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(question(page)).toHaveValue("De avonden.");
});

test("a page in which nothing may be parsed as HTML has the board, icons and all", async ({ page }) => {
  await visit(page, { headers: { "Content-Security-Policy": "require-trusted-types-for 'script'; trusted-types 'none'" } });
  await running(page);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("button", { name: "Wonen", exact: true })).toBeVisible();
  const drawn = await page.locator("wat-telt").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("use")].filter((use) => use.checkVisibility())
      .map((use) => use.getBBox().width));
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((width) => width === 0)).toEqual([]);
});

/** What a page may give to `open` by mistake, or to harm. */
const NO_FILES = {
  "nothing": () => undefined,
  "an object": () => ({}),
  "a symbol": () => Symbol("file"),
  "what only looks like a file": () => Object.create(File.prototype),
  "what throws when it is looked at": () =>
    new Proxy({}, { get() { throw new Error("looked"); }, getPrototypeOf() { throw new Error("looked"); } }),
};
for (const [called, give] of Object.entries(NO_FILES)) {
  test(`a page that opens ${called} is told that it is no file, and the board goes on`, async ({ page }) => {
    await page.goto("/");
    await running(page);
    await page.evaluate(`void document.querySelector("wat-telt").open((${give})())`);
    await expect(page.locator(".notice").getByText("Dit is geen bestand.", { exact: false })).toBeVisible();
    await question(page).fill("De avonden.");
    await expect(question(page)).toHaveValue("De avonden.");
  });
}

test("a slow board says that it is on its way, where nothing of it is to be seen yet", async ({ page }) => {
  const go_on = await holdUp(page, /wat-telt-(app\.wasm|first\.json)$/);
  await visit(page);
  await expect(page.getByText("Het bord wordt klaargelegd.")).toBeVisible();
  go_on();
  await expect(question(page)).toBeVisible();
  await expect(page.getByText("Het bord wordt klaargelegd.")).toHaveCount(0);
});

test("no word about waiting takes the place of a board that is about to stand", async ({ page }) => {
  const slow = STUB.replace('into.append(document.createElement("div"));',
    'await new Promise((stands) => setTimeout(stands, 900)); into.append(document.createElement("div"));');
  await stub(page, slow.replace("const mount = (", "const mount = async ("));
  await page.goto("/");
  await running(page);
  await expect(page.getByRole("button", { name: "Stuk" })).toBeVisible();
  await expect(page.getByText("Het bord wordt klaargelegd.")).toHaveCount(0);
});

test("a wasm that stops says so everywhere, and each goes on when asked", async ({ page, watched }) => {
  watched.expects(/^RuntimeError: unreachable$/);
  await stub(page);
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Stuk" })).toHaveCount(1);
  await page.evaluate(() => document.body.append(document.createElement("wat-telt")));
  await expect(page.getByRole("button", { name: "Stuk" })).toHaveCount(2);
  const again = page.waitForRequest("**/wat-telt-app.js?n=1");
  await page.getByRole("button", { name: "Stuk" }).first().click();
  await expect(page.getByRole("alert")).toHaveText([BROKEN, BROKEN_IN_TAB]);
  await page.getByRole("button", { name: "Verder" }).first().click();
  await again;
  await expect(page.getByRole("button", { name: "Stuk" })).toHaveCount(1);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("button", { name: "Stuk" })).toHaveCount(2);
  await expect(page.getByRole("alert")).toHaveCount(0);
});
