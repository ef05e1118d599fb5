// A page in any engine, with as much of the ways of Playwright's page as the steps of the case use,
// so that walk.mjs and case.mjs are the same steps everywhere.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { Key, error } from "selenium-webdriver";
import { Pointer } from "selenium-webdriver/lib/input.js";
import { next } from "./downloads.mjs";
import { until } from "./until.mjs";

const INPAGE = buildSync({
  entryPoints: [fileURLToPath(new URL("inpage.mjs", import.meta.url))],
  bundle: true, minify: true, format: "iife", globalName: "inpage", write: false,
}).outputFiles[0].text;

// What passes by itself when a page is still drawing or going on to another screen.
const PASSING = [error.ElementNotInteractableError, error.StaleElementReferenceError,
  error.NoSuchElementError, error.MoveTargetOutOfBoundsError];

const passes = (thrown) =>
  thrown.constructor === Error || PASSING.some((kind) => thrown instanceof kind);

/** The keys that the steps use. */
const KEYS = { ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT };

/**
 * A page, by its driver. `base` is where the board is served, `downloads` where files come,
 * `folder` where others may be put, and `pointer` what it is touched with: "touch" or "mouse".
 */
export class Page {
  /** What must be done before anything is pressed. */
  ready = Promise.resolve();

  constructor(driver, { base, downloads, folder, pointer }) {
    Object.assign(this, { driver, base, downloads, folder, pointer });
  }

  goto(path) {
    return this.driver.get(new URL(path, this.base).href);
  }

  reload() {
    return this.driver.navigate().refresh();
  }

  /** Runs a function in the page, and waits for what it promises. */
  evaluate(act) {
    return this.driver.executeScript(`return (${act})();`);
  }

  /** Runs a function of inpage.mjs. */
  run(name, ...args) {
    return this.driver.executeScript(`${INPAGE}; return inpage.${name}(...arguments);`, ...args);
  }

  getByRole(role, { name, exact = false } = {}) {
    return new Locator(this, [{ role, name, exact }]);
  }

  getByText(text, { exact = false } = {}) {
    return new Locator(this, [{ text, exact }]);
  }

  /** Puts what the page shows in its folder, to look at afterwards. */
  async picture() {
    const png = await this.driver.takeScreenshot();
    writeFileSync(join(this.folder, "screen.png"), png, "base64");
  }

  /** Presses an element in its middle, with a mouse. */
  async press(element) {
    const actions = this.driver.actions({ async: true });
    await actions.move({ origin: element, duration: 0 }).press().release().perform();
    await actions.clear();
  }

  /** Presses and lets go of keys, where the focus is. */
  async keys(keys) {
    const actions = this.driver.actions({ async: true });
    await actions.sendKeys(...keys.map((key) => KEYS[key])).perform();
    await actions.clear();
  }

  /** Goes down at the first point, along the others, and lets go at the last one. */
  async drag([from, ...along]) {
    const pointer = new Pointer("pointer", this.pointer);
    const move = ({ x, y }, duration) =>
      pointer.move({ x: Math.round(x), y: Math.round(y), duration });
    const actions = this.driver.actions({ async: true }).insert(pointer,
      move(from, 0), pointer.press(), ...along.map((at) => move(at, 20)), pointer.release());
    await actions.perform();
    await actions.clear();
  }

  /** A file that the page hands out, or asks for, from now on. */
  waitForEvent(event) {
    if (event === "download") return next(this.downloads);
    if (event === "filechooser") return this.#fileChooser();
    throw new Error(`This page does not know of ${event}`);
  }

  async #fileChooser() {
    this.ready = this.run("holdFileChoice");
    await this.ready;
    const input = await until(async () => {
      const [found] = await this.run("fileChoice");
      if (!found) throw new Error("there is none");
      return found;
    }, "see a choice of files");
    const setFiles = ({ name, buffer }) => {
      const path = join(this.folder, name);
      writeFileSync(path, buffer);
      return input.sendKeys(path);
    };
    return { setFiles };
  }
}

/** Something on a page, looked up anew whenever it is used. */
class Locator {
  constructor(page, steps) {
    this.page = page;
    this.steps = steps;
  }

  getByRole(role, { name, exact = false } = {}) {
    return new Locator(this.page, [...this.steps, { role, name, exact }]);
  }

  getByText(text, { exact = false } = {}) {
    return new Locator(this.page, [...this.steps, { text, exact }]);
  }

  toString() {
    return this.steps.map(({ role = "text", name, text }) => `${role} "${name ?? text}"`).join(" > ");
  }

  /** Does something with the one element that is visible, and tries until it can be done. */
  #with(act, doing) {
    return until(async () => {
      const found = await this.page.run("find", this.steps);
      if (found.length !== 1) throw new Error(`${found.length || "none"} of it is there`);
      const seen = await this.page.run("look", found[0]);
      if (!seen.visible) throw new Error("it is not visible");
      return act(found[0], seen);
    }, `${doing} ${this}`, passes);
  }

  async count() {
    return (await this.page.run("find", this.steps)).length;
  }

  waitFor() {
    return this.#with(() => {}, "see");
  }

  async #press(element) {
    await this.page.ready;
    const pressed = await this.page.run("toPress", element);
    if (!pressed) throw new Error("something lies over it");
    await this.page.press(pressed);
  }

  click() {
    return this.#with((element) => this.#press(element), "press");
  }

  async check() {
    await this.#with(async (element, { checked }) => {
      if (!checked) await this.#press(element);
    }, "choose");
    await this.#with((_, { checked }) => {
      if (!checked) throw new Error("it is not chosen");
    }, "choose");
  }

  fill(text) {
    return this.#with(async (element, { value }) => {
      if (value) await element.clear();
      await element.sendKeys(text);
      const written = (await this.page.run("look", element)).value;
      if (written !== text) throw new Error(`there is "${written}" now`);
    }, "write in");
  }

  waitForFocus() {
    return this.#with((_, { focused }) => {
      if (!focused) throw new Error("it has no focus");
    }, "be on");
  }

  inputValue() {
    return this.#with((_, { value }) => value, "read");
  }

  boundingBox() {
    return this.#with((_, { box }) => box, "see");
  }

  scrollToMiddle() {
    return this.#with((element) => this.page.run("toMiddle", element), "scroll to");
  }
}
