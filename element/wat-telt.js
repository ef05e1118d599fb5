// The custom element <wat-telt>. It is small and there before the wasm is: it loads what the board
// needs (once a page), mounts the board in a shadow root, and says so in plain words when loading
// fails or the wasm stops.
//
// What it counts on, from wat-telt-app.js:
//   default({ module_or_path })   starts the wasm
//   fits(module)                  whether a compiled wasm is of the same build as it
//   mount(host, into, base)       puts a board into the empty `into`; `base` is where the files are
//   unmount(host)                 takes it out again
//   open(host, file)              opens a file there, as if it were dropped
//   fetch_later()                 fetches the rest of the wasm, once
//   on_end(listener)              calls it when something was thrown through the wasm
//
// Nothing here writes a style or a <style>: a strict Content-Security-Policy forbids both.

const BASE = new URL("./", import.meta.url);
const PATIENCE = 400; // milliseconds before a word about waiting

// What the element needs wherever it stands; wat-telt.css has the rest.
const OWN = `
:host { display: block; }
:host([hidden]) { display: none; }
.icons { position: absolute; }
::slotted(.wat-telt-live) {
  position: absolute !important; clip-path: inset(50%) !important; overflow: hidden !important;
  width: 1px !important; height: 1px !important; margin: -1px !important;
  padding: 0 !important; border: 0 !important; white-space: nowrap !important;
}`;

const TEXT = {
  wait: "Het bord wordt klaargelegd.",
  failed: "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.",
  retry: "Probeer opnieuw",
  broken: "Er ging iets mis met dit bord. Uw gesprek staat nog op dit apparaat.",
  go_on: "Verder",
};

async function get(name, how) {
  const answer = await fetch(new URL(name, BASE), how);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

/** The wasm, compiled while it comes; where a server sends it as something else, once it is there. */
async function compiled(how) {
  const answer = await get("wat-telt-app.wasm", how);
  const typed = answer.headers.get("Content-Type")?.startsWith("application/wasm");
  return typed ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

/** A file as the wasm reads it; null of what is none. */
function asFile(given) {
  if (typeof given === "string") return new Blob([given]);
  return given instanceof Blob ? given : null;
}

/** The voice that this device has on board for a language: one that needs the network is not used. */
function voiceFor(lang) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const own = voices.filter((voice) => voice.localService);
  const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  return own.find((voice) => voice.lang === lang) ?? own.find((voice) => base(voice.lang) === base(lang));
}

// The sheet and the icons, shared by every element of the page. Forgotten when they do not load,
// so that the next try asks for them again.
let shared = null;

function dress() {
  shared ??= Promise.all([sheet("wat-telt.css", OWN), icons()]).catch((error) => {
    shared = null;
    throw error;
  });
  return shared;
}

async function sheet(name, own = "") {
  const text = await (await get(name)).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(own + text);
  return sheet;
}

// The sheet of what is fetched after the first screen, shared as the first one is.
let rest = null;

function dressRest() {
  rest ??= sheet("wat-telt-later.css").catch((error) => {
    rest = null;
    throw error;
  });
  return rest;
}

async function icons() {
  const text = await (await get("icons.svg")).text();
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  const worn = { class: "icons", "aria-hidden": "true", width: "0", height: "0", hidden: "" };
  for (const [name, value] of Object.entries(worn)) svg.setAttribute(name, value);
  return svg;
}

class OtherBuild extends Error {}

// A running wasm, and the elements on it. When it stops they all say so, and the next element that
// wants to go on gets a new one: the glue is imported again, as a module of its own (`?n=1`).
//
// Everything that enters the wasm goes through the glue, which tells what is thrown through it. Errors
// of the page are none of that: not even those of its listeners to what the board does. A trap is
// heard too where no glue tells of it: the glue's name stands in its stack.
class Instance {
  static #now = null;
  static #count = 0;
  static again = 1; // times that another build is asked for anew, without a word

  static now() {
    if (!Instance.#now || Instance.#now.broken) Instance.#now = new Instance(Instance.#count++);
    return Instance.#now;
  }

  elements = new Set();
  broken = false;

  constructor(count) {
    this.glue = this.#start(count).catch((error) => {
      this.broken = true;
      throw error;
    });
    addEventListener("error", ({ error }) => this.hear(error));
    addEventListener("unhandledrejection", ({ reason }) => this.hear(reason));
  }

  hear(error) {
    const ours = error instanceof WebAssembly.RuntimeError && /wat-telt-app/.test(error.stack);
    if (ours) this.#stop();
  }

  async #start(count) {
    const query = count ? `?n=${count}` : "";
    const [wasm, glue] = await Promise.all([
      compiled(count ? { cache: "no-cache" } : {}),
      import(new URL(`wat-telt-app.js${query}`, BASE)),
    ]);
    // A new version may have come between the two requests, or one of them from what was kept.
    if (!glue.fits(wasm)) throw new OtherBuild();
    glue.on_end?.(() => this.#stop());
    await glue.default({ module_or_path: wasm });
    return glue;
  }

  #stop() {
    if (this.broken) return;
    this.broken = true;
    queueMicrotask(() => this.elements.forEach((element) => element[BROKEN]()));
  }
}

const BROKEN = Symbol("the wasm stopped");

class WatTelt extends HTMLElement {
  #root = null; // the shadow root
  #into = null; // where the board is, or a word about why it is not
  #on = null; // the instance that the board is mounted on
  #glue = null;
  #timer = 0;
  #loading = false;
  #voices = new MutationObserver(() => this.#listen()); // the board speaks another language
  #files = []; // that came before the board stood
  #stands;

  /** Is kept as soon as the board stands for the first time. */
  ready = new Promise((resolve) => { this.#stands = resolve; });

  /**
   * Opens a file on this board as soon as it stands, as if the file were dropped there: a `File` or a
   * `Blob`, or the text of one. Of anything else the board says that it was no file.
   */
  open(file) {
    this.#files.push(asFile(file));
    this.#hand();
  }

  /** Has a pen write on a surface of the board. It is loaded when people choose to write by hand. */
  ink(surface) {
    import(new URL("wat-telt-ink.js", BASE)).then(
      (pen) => pen.write(surface),
      () => surface.dispatchEvent(new CustomEvent("wat-telt-ink", { detail: [2] })),
    );
  }

  connectedCallback() {
    this.#root ??= this.#prepare();
    if (!this.querySelector(":scope > .wat-telt-live")) this.append(live());
    if (!this.#on && !this.#loading && !this.#told()) this.#load();
    this.#voices.observe(this, { attributeFilter: ["lang"] });
    globalThis.speechSynthesis?.addEventListener?.("voiceschanged", this.#listen);
  }

  // An element that is moved is taken out and put back in one go: then the board stays as it is.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  [BROKEN]() {
    this.#on = null;
    this.#glue = null;
    this.#tell(TEXT.broken, TEXT.go_on);
  }

  /** Fetches what a first visit does without, once the first screen stands. The wasm asks for it. */
  async later() {
    const [sheet] = await Promise.all([dressRest(), this.#glue.fetch_later()]);
    this.#root.adoptedStyleSheets = [this.#root.adoptedStyleSheets[0], sheet];
  }

  #prepare() {
    const root = this.attachShadow({ mode: "open" });
    const slot = document.createElement("slot");
    slot.name = "wat-telt-live";
    root.append(slot);
    // A browser leaves what is in the window where it is, also under what sticks to its foot.
    root.addEventListener("focusin", ({ target }) => {
      if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest" });
    });
    root.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-aloud]");
      if (button) this.#read(button);
    });
    return root;
  }

  // Reading aloud is offered where the device has a voice of its own for what the board speaks.
  #listen = () => {
    this.#into?.toggleAttribute("data-voice", Boolean(voiceFor(this.lang || "nl")));
  };

  async #read(button) {
    try {
      (await import(new URL("wat-telt-read.js", BASE))).press(this.#into, button, voiceFor);
    } catch {
      // It could not be had; what says so can be put away.
      if (button.dataset.aloud === "stop") delete this.#into.dataset.reading;
      else this.#into.dataset.reading = "broken";
    }
  }

  // One word about waiting, however often it is tried.
  async #load() {
    this.#loading = true;
    this.#clear();
    this.#timer = setTimeout(() => this.#tell(TEXT.wait), PATIENCE);
    while (!await this.#attempt());
    clearTimeout(this.#timer);
    this.#loading = false;
  }

  // Whether this was the last attempt: the board stands, or it is said why it does not.
  async #attempt() {
    const instance = Instance.now();
    try {
      const [glue, [sheet, icons]] = await Promise.all([instance.glue, dress()]);
      if (instance.broken) return false;
      this.#wear(sheet, icons);
      this.#mount(instance, glue);
    } catch (error) {
      if (error instanceof OtherBuild && Instance.again-- > 0) return false;
      instance.hear(error);
      const stopped = instance.broken && instance.elements.has(this); // and that is told already
      if (this.isConnected && !stopped) this.#fail(instance);
    }
    return true;
  }

  #fail(instance) {
    instance.elements.delete(this);
    this.#on = null;
    this.#glue = null;
    this.#tell(TEXT.failed, TEXT.retry);
  }

  #wear(sheet, icons) {
    this.#root.adoptedStyleSheets = [sheet];
    if (!this.#root.querySelector(":scope > .icons")) {
      this.#root.prepend(document.importNode(icons, true));
    }
  }

  #mount(instance, glue) {
    if (!this.isConnected) return;
    this.#clear();
    this.#on = instance;
    this.#glue = glue;
    instance.elements.add(this);
    glue.mount(this, this.#into, BASE.href);
    this.#listen();
    this.#stands();
    this.#hand();
  }

  #hand() {
    if (!this.#on || this.#on.broken) return;
    for (const file of this.#files.splice(0)) this.#call("open", this, file);
  }

  // What goes wrong in there is told by the instance, and no trouble of who called.
  #call(name, ...given) {
    try {
      this.#glue[name](...given);
    } catch (error) {
      reportError(error);
    }
  }

  #unmount() {
    if (this.#on && !this.#on.broken) this.#call("unmount", this);
    this.#voices.disconnect();
    globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", this.#listen);
    this.#on?.elements.delete(this);
    this.#on = null;
    this.#glue = null;
    this.#into?.remove();
    this.#into = null;
  }

  // A new, empty place for the board: what a stopped wasm left in the old one goes with it.
  #clear() {
    const into = document.createElement("div");
    into.className = "wat-telt";
    into.translate = false;
    this.#into?.remove();
    this.#root.append(into);
    this.#into = into;
  }

  #told() {
    return Boolean(this.#into?.querySelector(".wat-telt-wait-button"));
  }

  #tell(text, action) {
    clearTimeout(this.#timer);
    this.#clear();
    const box = document.createElement("div");
    box.className = "wat-telt-wait";
    const sentence = document.createElement("p");
    sentence.className = "wat-telt-wait-text";
    sentence.lang = "nl";
    sentence.setAttribute("role", action ? "alert" : "status");
    sentence.textContent = text;
    box.append(sentence);
    if (action) box.append(this.#button(action));
    this.#into.append(box);
  }

  #button(text) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "wat-telt-wait-button";
    button.lang = "nl";
    button.textContent = text;
    button.addEventListener("click", () => this.#load());
    return button;
  }
}

// Announcements: in the light DOM, where screen readers follow them best; the slot renders it.
function live() {
  const region = document.createElement("div");
  region.className = "wat-telt-live";
  region.slot = "wat-telt-live";
  region.translate = false;
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  return region;
}

if (!customElements.get("wat-telt")) customElements.define("wat-telt", WatTelt);
