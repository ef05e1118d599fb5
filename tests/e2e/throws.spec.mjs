// Nothing that a browser lacks, or that a page does, stops the board without a word: it goes on where
// it can; where something was thrown through the wasm, that is said, and "Verder" brings everything back.
import { conversation, text } from "./files.mjs";
import { printed, seePaper } from "./printed.mjs";
import { board, button, end, go, offer, offered, slider, start } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

// What is thrown stays an error in the console, for who keeps the page.
test.use({ expects: [/^(TypeError: not here|Error: the page's own|RuntimeError: of another wasm)$/] });

const BROKEN = "Er ging iets mis met dit bord. Uw gesprek staat nog op dit apparaat.";

/** The sentence at the top of the screen. */
const told = (page, sentence) => page.getByRole("paragraph").filter({ hasText: sentence });

/** Types on in the question, and sees that the board heard it: it stands on another screen too. */
async function typesOn(page, words) {
  await question(page).pressSequentially(words);
  await go(page, "Kiezen");
  await expect(page.getByText(words)).toBeVisible();
  await go(page, "Beginnen");
}

for (const where of ["window", "document", "field"]) {
  test(`a key without a name, at the ${where}, as filling in sends it, leaves the board as it is`, async ({
    page, watched,
  }) => {
    await start(page);
    await question(page).focus();
    await page.evaluate((where) => {
      const field = document.querySelector("wat-telt").shadowRoot.activeElement;
      const target = { window, document, field }[where];
      for (const kind of ["keydown", "keyup"]) {
        target.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
      }
    }, where);
    await typesOn(page, "De avonden zijn lang");
    expect(watched.console).toEqual([]);
  });
}

/** An app on the home screen of a device whose share sheet is like this; "works" where nothing is said. */
const homeScreen = (page, { canShare = "works", share = "works" }) => page.addInitScript((sheet) => {
  const acts = {
    works: () => true,
    throws: () => { throw new TypeError("not here"); },
    refuses: async () => { throw new DOMException("not by a press", "NotAllowedError"); },
  };
  const own = (name, value) => Object.defineProperty(navigator, name, { value });
  own("standalone", true);
  for (const [name, act] of Object.entries(sheet)) own(name, acts[act]);
}, { canShare, share });

for (const sheet of [
  { canShare: "missing", share: "missing" },
  { canShare: "missing" },
  { share: "missing" },
  { canShare: "throws" },
]) {
  test(`where sharing is ${JSON.stringify(sheet)}, a download is handed out`, async ({ page, watched }) => {
    await homeScreen(page, sheet);
    await board(page, ["Wonen"]);
    await go(page, "Samen lezen");
    const download = page.waitForEvent("download");
    await button(page, "Bewaren als bestand").click();
    expect((await download).suggestedFilename()).toMatch(/\.wat-telt\.json$/);
    expect(watched.console).toEqual([]);
  });
}

for (const share of ["throws", "refuses"]) {
  test(`a share sheet that ${share} is said, and nothing is called saved`, async ({ page, watched }) => {
    await homeScreen(page, { share });
    await board(page, ["Wonen"]);
    await go(page, "Samen lezen");
    await button(page, "Bewaren als bestand").click();
    await expect(told(page, "Het bewaren is niet gelukt.")).toBeVisible();
    await expect(page.getByText("is bewaard")).toHaveCount(0);
    await go(page, "Beginnen");
    await typesOn(page, "De avonden zijn lang");
    expect(watched.console).toEqual([]);
  });
}

test("what is no file is said to be none, however often, and the board goes on", async ({
  page, watched,
}) => {
  await start(page);
  await page.evaluate(() => {
    const board = document.querySelector("wat-telt");
    for (const odd of [{}, {}, null, undefined, 7, [], Symbol("x"), Object.create(null)]) board.open(odd);
  });
  await expect(told(page, "Dit is geen bestand.")).toBeVisible();
  await typesOn(page, "De avonden zijn lang");
  expect(watched.console).toEqual([]);
});

test("a file that cannot be read is said to be unreadable, and the board goes on", async ({
  page, watched,
}) => {
  await start(page);
  await page.evaluate(() => {
    const board = document.querySelector("wat-telt");
    const odd = (arrayBuffer) => Object.assign(new File(["{}"], "a.json"), { arrayBuffer });
    board.open(odd(() => { throw new Error("gone"); }));
    board.open(odd(() => Promise.reject(new Error("gone"))));
    board.open(odd(undefined));
    board.open(odd(() => -1));
    board.open(Object.create(File.prototype));
  });
  await expect(told(page, "In dit bestand staat geen tekst die het bord kan lezen.")).toBeVisible();
  await typesOn(page, "De avonden zijn lang");
  expect(watched.console).toEqual([]);
});

test("a file opens as a text and as a blob too", async ({ page }) => {
  for (const kind of ["text", "blob"]) {
    await start(page);
    await page.evaluate(([kind, text]) => {
      document.querySelector("wat-telt").open(kind === "text" ? text : new Blob([text]));
    }, [kind, text(conversation())]);
    await expect(page.getByRole("dialog")).toContainText("14 januari 2027");
  }
});

test("what a listener of the page throws is the page's own, and the board goes on", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await start(page);
  await page.evaluate(() => {
    for (const kind of ["focusin", "click", "input"]) {
      document.addEventListener(kind, () => { throw new Error("the page's own"); });
    }
    setTimeout(() => { throw new WebAssembly.RuntimeError("of another wasm"); });
  });
  await button(page, "Begin").click();
  await go(page, "Beginnen");
  await typesOn(page, "De avonden zijn lang");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(errors).toContain("the page's own");
  expect(errors).toContain("of another wasm");
});

/** Has something that the board asks for throw once, as a browser or a page may. */
const throwsOnce = (page, of, name) => page.evaluate(([of, name]) => {
  const prototype = globalThis[of].prototype;
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  const once = () => {
    Object.defineProperty(prototype, name, own);
    throw new TypeError("not here");
  };
  Object.defineProperty(prototype, name, { configurable: true, get: once, set: once });
}, [of, name]);

/** A finger on the fiche in the tray: the board then looks where everything lies. */
async function holdFiche(page) {
  await page.getByRole("button", { name: "Mijn fiche" }).hover();
  await page.mouse.down();
}

async function verder(page) {
  await expect(page.getByRole("alert")).toHaveText(BROKEN);
  await button(page, "Verder").click();
  await offered(offer(page), "Verder").click();
}

test("what is thrown through the board is said, and \"Verder\" brings every word back", async ({ page }) => {
  await start(page);
  await question(page).fill("De avonden zijn lang");
  await go(page, "Kiezen");
  await button(page, "Wonen").click();
  await go(page, "Bord");
  await throwsOnce(page, "Element", "getBoundingClientRect");
  await holdFiche(page);
  await expect(button(page, "Begin")).toHaveCount(0);
  await verder(page);
  await expect(page.getByText("De avonden zijn lang")).toBeVisible();
  await end(page, "Wonen", "blije").click();
  await expect(slider(page, "Wonen")).toBeVisible();
});

test("it is said too when it is thrown after the press, while texts come", async ({ page }) => {
  await start(page);
  await question(page).fill("De avonden zijn lang");
  await throwsOnce(page, "HTMLSelectElement", "value");
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(page.getByRole("alert")).toHaveText(BROKEN);
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("a board that ended does nothing more: not on paper, and not in the console", async ({ page }) => {
  await seePaper(page);
  await board(page, ["Wonen"]);
  await throwsOnce(page, "Element", "getBoundingClientRect");
  await holdFiche(page);
  await verder(page);
  await expect(button(page, "Zo is het goed")).toBeVisible();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.mouse.up();
  expect(await printed(page)).toHaveLength(1);
  await expect(page.locator(".wat-telt-print")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await go(page, "Beginnen");
  await typesOn(page, "De avonden zijn lang");
  expect(errors).toEqual([]);
});
