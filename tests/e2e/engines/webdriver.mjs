// A small client of W3C WebDriver, which Firefox and WebKit both speak: https://www.w3.org/TR/webdriver2

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // by which the protocol knows an element

/** The keys that the steps use, as the protocol writes them. */
export const KEYS = { ArrowLeft: "\uE012", ArrowRight: "\uE014" };

/** What a driver answered instead of doing it; `name` is the error code of the protocol. */
export class Refused extends Error {
  constructor({ error, message }) {
    super(`${error}: ${message}`);
    this.name = error;
  }
}

async function ask(url, method, body) {
  const headers = { "Content-Type": "application/json" }; // Firefox refuses what comes without
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Refused(value);
  return value;
}

/** One window of a browser, through its driver. An element is a reference, as the driver gives it. */
export class Session {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Asks the driver at `url` for a browser. */
  static async open(url, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await ask(`${url}/session`, "POST", body);
    return new Session(`${url}/session/${sessionId}`);
  }

  #post(path, body = {}) {
    return ask(`${this.#base}/${path}`, "POST", body);
  }

  goto(url) {
    return this.#post("url", { url });
  }

  reload() {
    return this.#post("refresh");
  }

  size(width, height) {
    return this.#post("window/rect", { width, height });
  }

  /** Runs the body of a function in the page. */
  run(script, ...args) {
    return this.#post("execute/sync", { script, args });
  }

  /** Presses an element in its middle, with a mouse. */
  press(element) {
    const actions = [{ type: "pointerMove", duration: 0, origin: element, x: 0, y: 0 },
      { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    return this.#point("mouse", actions);
  }

  clear(element) {
    return this.#post(`element/${element[ELEMENT]}/clear`);
  }

  /** Types in an element, key by key; for a choice of files, the path of a file. */
  type(element, text) {
    return this.#post(`element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses and lets go of keys, where the focus is. */
  async keys(keys) {
    const actions = keys.flatMap((key) => [
      { type: "keyDown", value: KEYS[key] }, { type: "keyUp", value: KEYS[key] }]);
    await this.#act({ type: "key", id: "keys", actions });
  }

  /** Goes down at the first point, along the others, and lets go at the last one. */
  async drag(pointerType, [from, ...along]) {
    const move = ({ x, y }) => ({
      type: "pointerMove", duration: 20, origin: "viewport", x: Math.round(x), y: Math.round(y) });
    const actions = [
      { ...move(from), duration: 0 }, { type: "pointerDown", button: 0 },
      ...along.map(move), { type: "pointerUp", button: 0 }];
    await this.#point(pointerType, actions);
  }

  #point(pointerType, actions) {
    return this.#act({ type: "pointer", id: pointerType, parameters: { pointerType }, actions });
  }

  async #act(source) {
    await this.#post("actions", { actions: [source] });
    await ask(`${this.#base}/actions`, "DELETE");
  }

  /** What the window shows, as the bytes of a PNG. */
  async picture() {
    return Buffer.from(await ask(`${this.#base}/screenshot`, "GET"), "base64");
  }

  close() {
    return ask(this.#base, "DELETE");
  }
}
