// What a page may ask of a board by its methods, and what it is told of that.
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { conversation, text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { stub } from "./stub.mjs";
import {
  NOTHING_KEPT, addPerson, button, choose, goOn, kept, notice, row, running, wordsOnDevice,
} from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const HERS = text(conversation());
const BLANK = text(conversation((_, moment) => {
  Object.assign(moment, { bord: [], blocnote: [] });
  delete moment.hierGaatHetOver;
}));
const dialog = (page) => page.getByRole("dialog");

/** A page of others with a board that stands. */
async function guest(page) {
  await visit(page);
  await running(page);
}

/** Asks the board to open something. */
const ask = (page, what) => page.evaluate((what) => {
  window.told ??= [];
  const told = (word) => window.told.push(word);
  document.querySelector("wat-telt").open(what).then(told, () => told("rejected"));
}, what);

/** What the page was told of what it asked to open, so far. */
const expectTold = (page, words) => expect.poll(() => page.evaluate(() => window.told)).toEqual(words);

/** Calls a method, and gives what it resolves to. */
const call = (page, name, ...given) => page.evaluate(
  ([name, given]) => document.querySelector("wat-telt")[name](...given), [name, given]);

test("the element has what is documented, and nothing else of its own", async ({ page }) => {
  await guest(page);
  const members = await page.evaluate(() => {
    const element = document.querySelector("wat-telt");
    const browsers = ["constructor", "connectedCallback", "disconnectedCallback", "adoptedCallback", "attributeChangedCallback"];
    const theirs = (name) => browsers.includes(name) || name.startsWith("Symbol(__playwright");
    const names = (of) => Reflect.ownKeys(of).map(String).filter((name) => !theirs(name)).sort();
    const ofClass = ["length", "name", "prototype", "observedAttributes"];
    return {
      element: [...names(element), ...names(element.constructor.prototype)],
      class: names(element.constructor).filter((name) => !ofClass.includes(name)),
    };
  });
  expect(members.element).toEqual(["ready", "clear", "open", "unsaved"]);
  expect(members.class).toEqual(["forget", "version"]);
});

test("the class says which version it is of", async ({ page }) => {
  await guest(page);
  const manifest = readFileSync(fileURLToPath(new URL("../../Cargo.toml", import.meta.url)), "utf8");
  const version = await page.evaluate(() => customElements.get("wat-telt").version);
  expect(manifest).toContain(`\nversion = "${version}"\n`);
});

test("who opens a file on an empty table says what to do with it, and the page hears that it is opened", async ({ page }) => {
  await guest(page);
  await ask(page, HERS);
  await expectTold(page, []);
  await goOn(page);
  await expect(row(page, "Op pad")).toBeVisible();
  await expectTold(page, ["opened"]);
});

test("who does not want the file is left alone, and the page hears \"declined\"", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await ask(page, HERS);
  await expectTold(page, []);
  await button(dialog(page), "Niet openen").click();
  await expectTold(page, ["declined"]);
  await expect(question(page)).toHaveValue("De avonden.");
});

test("over what lies on the table it is asked twice, and the page hears it after that", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await ask(page, HERS);
  await button(dialog(page), "Openen").click();
  await expect(button(dialog(page), "Lezen")).toBeVisible();
  expect(await page.evaluate(() => window.told)).toEqual([]);
  await button(dialog(page), "Samen terugkijken").click();
  await expectTold(page, ["opened"]);
});

test("a conversation in which nothing was said comes on an empty table without a question", async ({ page }) => {
  await guest(page);
  await ask(page, BLANK);
  await expectTold(page, ["opened"]);
  await expect(dialog(page)).toHaveCount(0);
});

for (const [called, what, sentence] of [
  ["no file of ours", "{}", "geen gesprek van Wat Telt"],
  ["half a file", HERS.slice(0, 200), "Dit bestand is stuk, of niet compleet."],
  ["an empty text", "", "Dit bestand is stuk, of niet compleet."],
  ["no file at all", { name: "gesprek.json" }, "Dit is geen bestand."],
  ["nothing", undefined, "Dit is geen bestand."],
]) {
  test(`of ${called} the board says what is the matter, and the page hears "declined"`, async ({ page }) => {
    await guest(page);
    await ask(page, what);
    await expectTold(page, ["declined"]);
    await expect(notice(page, sentence)).toBeVisible();
  });
}

test("whatever a page gives, nothing is thrown", async ({ page }) => {
  await guest(page);
  expect(await page.evaluate(async () => {
    const board = document.querySelector("wat-telt");
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const odd = [proxy, Symbol("x"), 12n, () => {}, document.body, new Proxy(new Blob(["{}"]), {}), NaN, [new Blob()], board];
    return Promise.all(odd.map((one) => board.open(one)));
  })).toEqual(Array(9).fill("declined"));
});

test("a file that comes while another is asked about takes its place: the first is declined", async ({ page }) => {
  await guest(page);
  await ask(page, HERS);
  await expect(dialog(page)).toBeVisible();
  await ask(page, HERS);
  await expectTold(page, ["declined"]);
  await goOn(page);
  await expectTold(page, ["declined", "opened"]);
});

test("a locked file that nobody opens is declined", async ({ page }) => {
  await guest(page);
  await ask(page, "eyJhbGciOiJQQkVTMi1IUzUxMitBMjU2S1ciLCJwMmMiOjEwMDAwMCwicDJzIjoiQUFBQUFBQUFBQUFBQUFBQUFBQUFBQSIsImVuYyI6IkEyNTZHQ00ifQ.AAAA.AAAA.AAAA.AAAA");
  await expect(dialog(page)).toHaveAccessibleName("Dit bestand zit op slot");
  await button(dialog(page), "Toch niet").click();
  await expectTold(page, ["declined"]);
});

test("an element that leaves the page before the answer says \"declined\", and nothing is asked when it is back", async ({ page }) => {
  await guest(page);
  await ask(page, HERS);
  await expect(dialog(page)).toBeVisible();
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  await expectTold(page, ["declined"]);
  await page.evaluate(() => document.body.append(window.away));
  await expect(button(page, "Begin")).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test("a board that stops says \"declined\" to who waits", async ({ page, watched }) => {
  watched.expects(/^RuntimeError: unreachable$/);
  await stub(page);
  await guest(page);
  await ask(page, HERS);
  await button(page, "Stuk").click();
  await expectTold(page, ["declined"]);
});

test("a file that is opened before the element stands in a page is asked about when it does", async ({ page }) => {
  await visit(page, { body: "" });
  await page.evaluate(async (text) => {
    await customElements.whenDefined("wat-telt");
    const board = document.createElement("wat-telt");
    window.told = [];
    board.open(text).then((word) => window.told.push(word));
    document.body.append(board);
  }, HERS);
  await goOn(page);
  await expectTold(page, ["opened"]);
});

test("clear() takes away what lies on the table, without a question, and no step brings it back", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await addPerson(page, "Henk");
  await choose(page, "Wonen");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
  expect(await page.evaluate(() => document.querySelector("wat-telt").unsaved)).toBe(true);
  expect(await call(page, "clear")).toBe(true);
  expect(await page.evaluate(() => document.querySelector("wat-telt").unsaved)).toBe(false);
  await expect(dialog(page)).toHaveCount(0);
  await expect(question(page)).toHaveValue("");
  await expect(button(page, "Verander, Henk")).toHaveCount(0);
  await expect(button(page, "Stap terug")).toBeDisabled();
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await page.keyboard.press("Control+z");
  await expect(question(page)).toHaveValue("");
  await page.reload();
  await running(page);
  await expect(page.getByText("Er ligt nog een gesprek")).toHaveCount(0);
});

test("after clear() the table is for who comes next: in Dutch, with \"u\", on the first screen", async ({ page }) => {
  await guest(page);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(button(page, "Wipe everything")).toBeVisible();
  await question(page).or(page.getByRole("textbox")).first().fill("The evenings.");
  await call(page, "clear");
  await expect(question(page)).toHaveValue("");
  await question(page).fill("De avonden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
});

test("clear() leaves the focus of the page where it is", async ({ page }) => {
  await visit(page, { body: '<button id="uit">Uitloggen</button><wat-telt></wat-telt>' });
  await running(page);
  await question(page).fill("De avonden.");
  await button(page, "Uitloggen").focus();
  await call(page, "clear");
  await expect(question(page)).toHaveValue("");
  await expect(button(page, "Uitloggen")).toBeFocused();
});

test("a page hears once that nothing is unsaved any more", async ({ page }) => {
  await guest(page);
  await page.evaluate(() => {
    window.heard = [];
    document.querySelector("wat-telt").addEventListener("wat-telt-unsaved", ({ detail }) => window.heard.push(detail.unsaved));
  });
  await question(page).fill("De avonden.");
  await call(page, "clear");
  expect(await page.evaluate(() => window.heard)).toEqual([true, false]);
});

test("what lay on a board that is put away is cleared too, and does not come back with it", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  expect(await page.evaluate(async () => {
    await new Promise((task) => setTimeout(task));
    return [await window.away.clear(), window.away.unsaved];
  })).toEqual([true, false]);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await page.evaluate(() => document.body.append(window.away));
  await expect(question(page)).toHaveValue("");
  await question(page).fill("De ochtenden.");
  await expect(question(page)).toHaveValue("De ochtenden.");
});

test("what people typed on the first screen before the board stood is cleared too", async ({ page }) => {
  let go;
  const waits = new Promise((resolve) => { go = resolve; });
  await page.route("**/wat-telt-app.wasm", async (route) => { await waits; await route.continue(); });
  await visit(page);
  await question(page).fill("De avonden.");
  expect(await call(page, "clear")).toBe(true);
  await expect(question(page)).toHaveValue("");
  go();
  await running(page);
  await expect(question(page)).toHaveValue("");
});

test("forget() takes everything off the device, of every tab, also from a page without a board", async ({ page, context }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
  const other = await context.newPage();
  await visit(other, { body: "<p>U bent uitgelogd.</p>" });
  expect(await other.evaluate(async () => (await customElements.whenDefined("wat-telt")).forget())).toBe(true);
  expect((await kept(other)).databases).toEqual([]);
  expect((await kept(other)).files).toEqual([]);
  await expect(question(page)).toHaveValue("");
  await question(page).fill("De ochtenden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De ochtenden.");
  await other.close();
});

test("forget() empties every board of the page, also one that is put away", async ({ page }) => {
  await visit(page, { body: "<wat-telt></wat-telt><wat-telt></wat-telt>" });
  await running(page);
  await question(page).first().fill("Het ene");
  await question(page).last().fill("Het andere");
  await expect.poll(() => wordsOnDevice(page)).toContain("Het andere");
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  expect(await page.evaluate(() => customElements.get("wat-telt").forget())).toBe(true);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await expect(question(page)).toHaveValue("");
  await expect(page.getByText("in een ander tabblad")).toHaveCount(0);
  await page.evaluate(() => document.body.append(window.away));
  await expect(question(page)).toHaveCount(2);
  for (const one of await question(page).all()) await expect(one).toHaveValue("");
});

test("a device that does not let go of it is not said to be empty", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
  await page.evaluate(() => {
    for (const name of ["clear", "delete"]) {
      IDBObjectStore.prototype[name] = () => { throw new DOMException("no", "UnknownError"); };
    }
  });
  expect(await call(page, "clear")).toBe(false);
  await expect(question(page)).toHaveValue("");
  expect(await page.evaluate(() => customElements.get("wat-telt").forget())).toBe(false);
});

test("a board that stopped is cleared too, and says no longer that something lies there", async ({ page }) => {
  await guest(page);
  await question(page).fill("De avonden.");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: Object.assign(
    new WebAssembly.RuntimeError("unreachable"), { stack: "wat-telt-app" }) })));
  await expect(page.getByRole("alert")).toContainText("Uw gesprek staat nog");
  expect(await call(page, "clear")).toBe(true);
  await expect(page.getByRole("alert")).not.toContainText("Uw gesprek");
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await button(page, "Verder").click();
  await expect(question(page)).toHaveValue("");
});
