// The custom element <wat-telt>. It is small and there before the wasm is: it shows the first screen as
// the build drew it, loads what the board needs (once a page), mounts the board in its place with what
// people did in the meantime, and says so in plain words when loading fails or the wasm stops.
//
// What it counts on, from wat-telt-app.js:
//   default({ module_or_path })   starts the wasm
//   join(module)                  ties the rest of the wasm to what runs
//   mount(host, into, text, own)  puts a board into the empty `into`; `text` gives a file of ours by its name, and
//                                 `own` has what the element does for it: `later()`, `ink(surface)`, `speaks(lang)`
//   unmount(host)                 takes it out again
//   open(host, file, told)        opens a file there, as if it were dropped; `told` hears whether it came on the table
//   clear(host, told)             takes away what lies on the table; `told` hears which conversation that was
//   inputs_changed(host)          reads the attributes of the element again
//   on_end(listener)              calls it when something was thrown through the wasm
// and from wat-telt-keep.js, which the wasm is given with its rest:
//   isKept()                      whether all that people did is on the device
//   clear(host, id)               takes what lay on the table off the device; whether it is gone
//   forget()                      takes off the device all that boards of this place keep; whether it is gone
//   from(bring)                   what brings the modules that it goes on with
//
// What keeps it from starting, or ends it, is told to the page by the event `wat-telt-error` (README.md).
//
// Nothing here writes a style or a <style>: a strict Content-Security-Policy forbids both.

import { schemeOf, watchScheme } from "./wat-telt-scheme.js";
import { leaveOut } from "./wat-telt-unrecorded.js";
import { built, doAgain, doneOn, filled, press, pressedBefore, released, stay, undone } from "./wat-telt-drawn.js";
import { keep as keepKeys } from "./wat-telt-keys.js";
import { BASE, bring, compiled, compiledFirst, get } from "./wat-telt-parts.js";

const PATIENCE = 400; // milliseconds before a word about waiting
const NEAR = { rootMargin: "100%" }; // a window's height away
const LATE = 15_000; // milliseconds before what does not come may be asked for anew

// What the element needs wherever it stands; wat-telt.css has the rest.
const OWN = `
:host { display: block; }
:host([hidden]) { display: none; }
.wat-telt-live {
  position: absolute; clip-path: inset(50%); overflow: hidden;
  width: 1px; height: 1px; margin: -1px; white-space: nowrap;
}`;

const TEXT = {
  wait: "Het bord wordt klaargelegd.",
  late: "Het duurt lang voor het bord er is. Er is niets verloren. Wacht nog even, of probeer het opnieuw.",
  failed: "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.",
  retry: "Probeer opnieuw",
  broken: "Er ging iets mis met dit bord.",
  kept: " Uw gesprek staat nog op dit apparaat.",
  kept_in_tab: " Uw gesprek staat nog in dit tabblad. Laat dat open.",
  unkept: " Uw gesprek staat alleen nog op deze pagina. Laat die open.",
  go_on: "Verder",
};

/** A file as the wasm reads it, whatever a page made of it; null of what is none. */
function asFile(given) {
  if (typeof given === "string") return new Blob([given]);
  try {
    Blob.prototype.slice.call(given); // throws at all but a file, of whichever window
    return given;
  } catch {
    return null;
  }
}

/** The voice that this device has on board for a language: one that needs the network is not used. */
function voiceFor(lang) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const own = voices.filter((voice) => voice.localService);
  const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  return own.find((voice) => voice.lang === lang) ?? own.find((voice) => base(voice.lang) === base(lang));
}

/** What every element of the page shares. The next try asks anew for what does not load, or is late. */
function shared(load) {
  let kept = null;
  let late = Infinity;
  return (...given) => {
    if (kept && performance.now() < late) return kept;
    const one = load(...given);
    const now = (then) => () => { if (kept === one) then(); };
    one.then(now(() => { late = Infinity; }), now(() => { kept = null; }));
    late = performance.now() + LATE;
    return kept = one;
  };
}

const dress = shared((cache) => sheet("wat-telt.css", OWN, cache)); // the sheet of the first screen
const dressRest = shared(() => sheet("wat-telt-later.css"));
const dressOfPage = shared(() => sheet("wat-telt-theme.css"));
const theming = shared(() => bring("wat-telt-theme.js"));
const iconsOfRest = shared(() => drawn("icons.json"));
const firstScreen = shared(() => drawn("wat-telt-first.json"));

async function sheet(name, own = "", cache) {
  return own + await (await get(name, cache)).text();
}

const sheets = new WeakMap(); // of each document, by what stands in them

/** A sheet that all boards of a page share: each for itself would take half a megabyte. */
function sheetOf(page, text) {
  if (!sheets.has(page)) sheets.set(page, new Map());
  const ofPage = sheets.get(page);
  if (!ofPage.has(text)) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    ofPage.set(text, sheet);
  }
  return ofPage.get(text);
}

/** What the build drew, to be built. */
async function drawn(name) {
  return (await get(name)).json();
}

let keep = null; // what keeps conversations on the device

const keeping = shared(async () => {
  keep = await bring("wat-telt-keep.js");
  keep.from(bring);
  return keep;
});

const WHY = "wat-telt-why.js";

/** Why it does not start, as far as can be known: a code, and what is said. */
async function why(error) {
  try {
    return await (await bring(WHY)).why(error);
  } catch {
    // What would say it is itself not to be had: that it is blocked, or missing, shows by that.
    const answer = await fetch(new URL(WHY, BASE)).catch(() => null);
    return answer ? { code: answer.ok ? "files-blocked" : "not-found" } : {};
  }
}

// A running wasm, and the elements on it. When it stops they all say so, and the next element that
// wants to go on gets a new one: the glue is imported again, as a module of its own (`?n=1`).
//
// Everything that enters the wasm goes through the glue, which tells what is thrown through it. Errors
// of the page are none of that: not even those of its listeners to what the board does. A trap is
// heard too where no glue tells of it: the glue's name stands in its stack.
class Instance {
  static #now = null;

  static now() {
    const now = Instance.#now;
    if (!now || now.broken || performance.now() > now.#late) Instance.#now = new Instance();
    return Instance.#now;
  }

  elements = new Map(); // with what each does when it stops
  broken = false;
  #late = performance.now() + LATE; // until it started
  stopped = new Promise((resolve) => { this.tell = resolve; });

  constructor() {
    this.glue = this.#start().catch((error) => {
      this.broken = true;
      throw error;
    });
    addEventListener("error", ({ error }) => this.hear(error));
    addEventListener("unhandledrejection", ({ reason }) => this.hear(reason));
  }

  hear(error) {
    const ours = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError && /wat-telt-app/.test(error.stack);
    if (ours) this.#stop();
  }

  async #start() {
    const [wasm, glue] = await Promise.all([compiledFirst(), bring("wat-telt-app.js", true)]);
    glue.on_end?.(() => this.#stop());
    this.#fetchRest().catch(() => {}); // on its way while the first part starts
    await glue.default({ module_or_path: wasm });
    this.#late = Infinity;
    return glue;
  }

  // What a first visit does without, with what dresses it, each once.
  #fetchRest = shared(async () => {
    const [rest, ...worn] = await Promise.all([compiled("wat-telt-later.wasm"), dressRest(), iconsOfRest()]);
    return { rest, worn };
  });

  /** Ties the rest to what runs, once, and gives its sheet and its icons. */
  rest = shared(async () => {
    const glue = await this.glue;
    const { rest, worn } = await this.#fetchRest();
    await this.#join(glue, rest);
    return worn;
  });

  #join = shared((glue, rest) => glue.join(rest)); // what was late may come after what came instead

  #stop() {
    if (this.broken) return;
    this.broken = true;
    this.tell();
    queueMicrotask(() => this.elements.forEach((stopped) => stopped()));
  }
}

const boards = new Set(); // weakly: a page may have put one away

/** Every board that the page has, also where it is in no page now. */
function* all() {
  for (const one of boards) {
    const board = one.deref();
    if (board) yield board;
    else boards.delete(one);
  }
}

class WatTelt extends HTMLElement {
  #root = null; // the shadow root
  #place = null; // where the board is, or the first screen as it was drawn, or a word about why neither is
  #unwatch; // until what is behind it is looked at no more
  #theme = null; // what gives it the look of the page around it
  #unfollow; // until that look is followed no more
  #worn = []; // the sheets of the first screen, of the rest and of the page's look, as texts
  #pressed = null; // what a person pressed on that screen
  #on = null; // the instance that the board is mounted on
  #glue = null;
  #timer = 0;
  #loading = null; // what is tried now
  #sure = true; // that what people did is kept by what keeps it
  #speaks = "nl"; // the board
  #files = []; // that came before the board stood, with who waits to hear what came of each
  #asks = new Set(); // the pages that wait for that
  #done = []; // what people did on the first screen before the board stood
  #cleared = false; // while no board stood
  #stopped = false; // the wasm, under this board
  #stands;
  #unsaved = false;
  #own = { // what the wasm asks of it, and no page
    ink: (surface) => this.#ink(surface), later: () => this.#later(), speaks: (lang) => this.#speak(lang),
  };
  #comes = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#begin(), NEAR);

  /** Is kept as soon as the board stands for the first time. */
  ready = new Promise((resolve) => { this.#stands = resolve; });

  /** Whether something lies on the table that is in no file. */
  get unsaved() {
    return this.#unsaved;
  }

  constructor() {
    super();
    this.ready.then(() => this.dispatchEvent(new CustomEvent("wat-telt-ready")));
    this.addEventListener("wat-telt-unsaved", ({ detail }) => { this.#unsaved = detail.unsaved; });
    [...all()];
    boards.add(new WeakRef(this));
  }

  static version = "VERSION_OF_THIS_EDITION";

  /**
   * Takes everything off the device that boards of this place keep there, of every tab, and away from the
   * boards of this page, asking nothing. Resolves to whether it is gone.
   */
  static async forget() {
    await Promise.all([...all()].map((board) => board.clear()));
    return keeping().then((keep) => keep.forget()).catch(() => false);
  }

  /**
   * Opens a file on this board as soon as it stands, as if the file were dropped there: a `File` or a
   * `Blob`, or the text of one. Of anything else the board says that it was no file. Resolves to "opened"
   * when it came on the table, and else to "declined".
   */
  async open(file) {
    return await this.#ask((told) => this.#take(file, told)) ? "opened" : "declined";
  }

  /**
   * Takes away what lies on the table, from the device too, asking nothing. Resolves to whether it is gone
   * from there.
   */
  async clear() {
    this.#files = [];
    this.#decline();
    this.#done = [];
    this.#pressed = null;
    if (this.#isDrawn()) undone(this.#into);
    const stands = this.#on && !this.#on.broken;
    const lay = stands && await this.#ask((told) => this.#call("clear", this, told));
    this.#cleared = !stands;
    if (this.#stopped) this.#tell(TEXT.broken, TEXT.go_on);
    if (this.#unsaved) this.dispatchEvent(new CustomEvent("wat-telt-unsaved", { detail: { unsaved: false } }));
    return !keep || keep.clear(this, lay);
  }

  // What comes of what the board is asked; `false` where it stops, or leaves the page, before that.
  #ask(act) {
    return new Promise((resolve) => {
      const told = (came) => {
        this.#asks.delete(told);
        resolve(came);
      };
      this.#asks.add(told);
      act(told);
    });
  }

  // Who opened it themselves waits for no answer.
  #take(file, told) {
    this.#files.push([asFile(file), told]);
    if (this.isConnected) this.#begin();
    this.#hand();
  }

  #decline() {
    this.#files = this.#files.filter(([, told]) => !told);
    this.#asks.forEach((told) => told(false));
  }

  get #into() {
    return this.#place;
  }

  set #into(place) {
    this.#place = place;
    if (place) leaveOut(place);
    this.#shade();
  }

  #shade() {
    if (!this.#place || !this.isConnected) return undefined;
    this.#place.dataset.scheme = schemeOf(this);
    const themed = this.#theme?.dress(this.#root, this.#place);
    return themed && dressOfPage().then((sheet) => this.#wear(2, sheet), () => {});
  }

  // Our own page has its own look; so has a board whose page's could not be had.
  async #lookAround() {
    if (this.hasAttribute("full-page")) return;
    this.#theme = await theming();
    this.#unfollow ??= this.#theme.follow(this.#root, () => this.#shade());
    await this.#shade();
  }

  static observedAttributes = [
    "address", "domains", "heading-level", "lang", "receiver", "receiver-purpose", "receiver-accepts",
  ];

  attributeChangedCallback() {
    if (this.#on && !this.#on.broken) this.#call("inputs_changed", this);
  }

  connectedCallback() {
    this.#root ??= this.#prepare();
    this.#shade();
    this.#unwatch ??= watchScheme(this, () => this.#shade());
    // Below the fold nothing is fetched: a page of others is not slowed by a board that nobody sees yet.
    if (this.#isDrawn() || this.#files.length || this.getAttribute("loading") === "eager") this.#begin();
    else this.#comes.observe(this);
    globalThis.speechSynthesis?.addEventListener?.("voiceschanged", this.#listen);
  }

  // An element that is moved is taken out and put back in one go: then the board stays as it is.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  // A sheet is of one document, and stays behind.
  adoptedCallback() {
    if (!this.#root) return;
    this.#root.adoptedStyleSheets = [];
    this.#worn.forEach((text) => this.#dress(text));
  }

  // The wasm under it stopped.
  async #break() {
    this.#on = null;
    this.#glue = null;
    this.#stopped = true;
    this.#decline();
    const drawn = this.#root.querySelector(".drawn");
    if (drawn) { // the board did not come to take its place
      if (drawn !== this.#into) this.#into.remove();
      this.#into = drawn;
    }
    const kept = this.#sure && (!keep || await keep.isKept());
    const where = this.getAttribute("storage") === "device" ? TEXT.kept : TEXT.kept_in_tab;
    this.#tell(TEXT.broken + (kept ? where : TEXT.unkept), TEXT.go_on);
    this.#report("stopped");
  }

  // Fetches what a first visit does without, once the first screen stands.
  async #later() {
    this.#sure = false;
    const [[sheet, icons], keep] = await this.#part(Promise.all([this.#on.rest(), keeping()]));
    this.#sure = true;
    this.#wear(1, sheet);
    const worn = this.#root.querySelector(".icons");
    if (worn.childElementCount === 1) worn.append(...icons.map((icon) => built(icon)));
    return keep;
  }

  // Our own page comes with a shadow root, in which the first screen is drawn already.
  #prepare() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#into = root.querySelector(".drawn");
    if (this.#into) this.#press(pressedBefore(root.activeElement));
    root.append(live());
    // A browser leaves what is in the window where it is, also under what sticks to its foot.
    root.addEventListener("focusin", ({ target }) => {
      if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest" });
    });
    root.addEventListener("click", ({ target }) => {
      if (this.#isDrawn()) return this.#press(target.closest("button"));
      const button = target.closest("[data-aloud]");
      if (button) this.#read(button);
    });
    keepKeys(root);
    for (const kind of ["dragover", "drop"]) root.addEventListener(kind, (event) => this.#drop(event));
    return root;
  }

  // Reading aloud is offered where the device has a voice of its own for what the board speaks.
  #listen = () => {
    this.#into?.toggleAttribute("data-voice", Boolean(voiceFor(this.#speaks)));
  };

  #speak(lang) {
    this.#root.querySelector(".wat-telt-live").lang = this.#speaks = lang;
    this.#listen();
  }

  async #read(button) {
    try {
      (await this.#part(bring("wat-telt-read.js"))).press(this.#into, button, voiceFor);
    } catch {
      // It could not be had; what says so can be put away.
      if (button.dataset.aloud === "stop") delete this.#into.dataset.reading;
      else this.#into.dataset.reading = "broken";
    }
  }

  // Has a pen write on a surface of the board. It is loaded when people choose to write by hand.
  #ink(surface) {
    this.#part(bring("wat-telt-ink.js")).then(
      (pen) => pen.write(surface),
      () => surface.dispatchEvent(new CustomEvent("wat-telt-ink", { detail: [2] })),
    );
  }

  #begin() {
    this.#comes.disconnect();
    if (!this.#on && !this.#loading && !this.#told()) this.#load();
  }

  // One word about waiting, however often it is tried. What is late may still come, or is asked for anew.
  async #load() {
    const load = this.#loading = Symbol("a try");
    this.#stopped = false;
    this.#hush();
    if (this.#pressed) this.#tell(TEXT.wait);
    else this.#timer = setTimeout(() => this.#wait(), PATIENCE);
    const late = setTimeout(() => this.#tell(TEXT.late, TEXT.retry), LATE);
    while (!await this.#attempt(load));
    clearTimeout(late);
    if (this.#loading !== load) return;
    clearTimeout(this.#timer);
    this.#loading = null;
  }

  // Whether this was the last attempt: the board stands, or it is said why it does not, or another goes on.
  async #attempt(load) {
    const instance = Instance.now();
    try {
      const [glue] = await Promise.all([instance.glue, this.#draw()]);
      if (this.#loading !== load) return true;
      if (instance.broken) return false;
      await this.#mount(instance, glue);
    } catch (error) {
      if (this.#loading !== load) return true;
      instance.hear(error);
      const stopped = instance.broken && instance.elements.has(this); // and that is told already
      if (this.isConnected && !stopped) await this.#fail(instance, error, load);
    }
    return true;
  }

  async #fail(instance, error, load) {
    instance.elements.delete(this);
    this.#on = null;
    this.#glue = null;
    const { code, text = TEXT.failed, action = TEXT.retry } = await why(error);
    if (this.#loading !== load || !this.isConnected) return;
    this.#decline();
    this.#tell(text, action);
    this.#report(code);
  }

  // Something that comes once the board stands. Where it does not, the page is told why.
  #part(coming) {
    coming.catch(async (error) => this.#report((await why(error)).code, false));
    return coming;
  }

  // For the page that it stands in, and for nobody else there.
  #report(code, fatal = true) {
    if (code) this.dispatchEvent(new CustomEvent("wat-telt-error", { detail: { code, fatal } }));
  }

  // The first screen as the build drew it, and its sheet. In our own page both are there already: a sheet
  // that a link brought is taken from what the browser kept.
  async #draw() {
    const link = this.#root.querySelector("link");
    const [first] = await Promise.all([
      this.#root.querySelector(".icons") ? null : firstScreen(),
      dress(link ? "force-cache" : "default").then((sheet) => {
        this.#wear(0, sheet);
        link?.remove();
        return this.#lookAround().catch(() => {});
      }),
    ]);
    if (!first || this.#root.querySelector(".icons")) return;
    const [icons, drawn] = first.map((part) => built(part));
    this.#root.prepend(icons);
    if (!this.isConnected || this.#on || this.#told()) return;
    this.#clear(drawn);
  }

  #wear(at, text) {
    if (this.#worn[at]) return;
    this.#worn[at] = text;
    this.#dress(text);
  }

  // Where the element stands in no window, nothing is seen of it.
  #dress(text) {
    const page = this.ownerDocument;
    if (page.defaultView) this.#root.adoptedStyleSheets.push(sheetOf(page, text));
  }

  #isDrawn() {
    return Boolean(this.#into?.matches(".drawn"));
  }

  // A file is asked for at once, while the press still counts as one; anything else waits for the board.
  #press(button) {
    if (!button || button.matches(".wat-telt-wait-button, [aria-disabled]")) return;
    if (button.id === "open-file") return this.#choose();
    this.#pressed = button;
    if (!this.#told()) this.#tell(TEXT.wait);
  }

  // On the drawn screen; the board hears for itself.
  #drop(event) {
    if (!this.#isDrawn() || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "drop") this.#take(event.dataTransfer.files[0]);
  }

  #choose() {
    const field = document.createElement("input");
    field.type = "file";
    field.hidden = true;
    field.addEventListener("change", () => this.#take(field.files[0]));
    this.#into.append(field);
    field.click();
  }

  async #mount(instance, glue) {
    const drawn = this.#isDrawn() ? this.#into : null;
    if (drawn) await released(drawn);
    if (!this.isConnected) return;
    if (drawn) this.#root.append(this.#into = place());
    else this.#clear();
    this.#on = instance;
    this.#glue = glue;
    instance.elements.set(this, () => this.#break());
    this.#done = drawn ? doneOn(drawn) : [];
    const stands = filled(this.#into);
    const text = (name) => this.#part(get(name).then((answer) => answer.text()));
    glue.mount(this, this.#into, text, this.#own);
    if (this.#cleared) glue.clear(this, () => {});
    this.#cleared = false;
    if (drawn) {
      await Promise.race([stands, instance.stopped]);
      if (instance.broken) return;
      this.#replace(drawn);
    }
    this.#listen();
    this.#stands();
    this.#hand();
  }

  // The board takes the place of what was drawn, with what people did there.
  #replace(drawn) {
    doAgain(this.#done, this.#into);
    this.#done = [];
    stay(drawn, this.#into, this.#root.activeElement);
    drawn.remove();
    press(this.#pressed, this.#into);
    this.#pressed = null;
  }

  #hand() {
    if (!this.#on || this.#on.broken) return;
    for (const [file, told] of this.#files.splice(0)) this.#call("open", this, file, told);
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
    this.#comes.disconnect();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#unfollow?.();
    this.#unfollow = undefined;
    globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", this.#listen);
    this.#decline();
    this.#on?.elements.delete(this);
    this.#on = null;
    this.#glue = null;
    if (this.#isDrawn()) return; // with what people did on it
    this.#into?.remove();
    this.#into = null;
  }

  // A new place: what a stopped wasm left in the old one goes with it.
  #clear(into = place()) {
    this.#into?.remove();
    this.#root.append(into);
    this.#into = into;
  }

  #told() {
    return Boolean(this.#into?.querySelector(".notice-text[role=alert]"));
  }

  // What was told is taken back; the drawn screen stays, with what people did on it.
  #hush() {
    if (this.#isDrawn()) this.#into.querySelector(".notice-place").replaceChildren();
    else this.#clear();
  }

  // Who can do something already, or was told to wait, is left alone.
  #wait() {
    if (!this.#isDrawn()) this.#tell(TEXT.wait);
  }

  // Over the drawn screen where there is one, and else in its place. Never in the place of a board that
  // stands, or is about to. Without an action (`null`) there is nothing to be done here.
  #tell(text, action) {
    clearTimeout(this.#timer);
    if (this.#on) return;
    this.#hush();
    const box = document.createElement("div");
    box.className = this.#isDrawn() ? "notice" : "wat-telt-wait";
    const sentence = document.createElement("div");
    sentence.className = "notice-text";
    sentence.lang = "nl";
    sentence.setAttribute("role", action === undefined ? "status" : "alert");
    sentence.append(document.createElement("p"));
    sentence.firstChild.textContent = text;
    box.append(sentence);
    if (action) box.append(this.#button(action));
    (this.#into.querySelector(".notice-place") ?? this.#into).append(box);
  }

  #button(text) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "wat-telt-wait-button button act";
    button.lang = "nl";
    button.textContent = text;
    button.addEventListener("click", () => this.#load());
    return button;
  }
}

/** Where a board can be. */
function place() {
  const place = document.createElement("div");
  place.className = "wat-telt";
  place.translate = false;
  return place;
}

// Announcements: out of reach of whoever draws the page anew around the board.
function live() {
  const region = document.createElement("div");
  region.className = "wat-telt-live";
  region.translate = false;
  region.lang = "nl";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  leaveOut(region);
  return region;
}

const first = customElements.get("wat-telt");
if (!first) customElements.define("wat-telt", WatTelt);
else if (String(first) !== String(WatTelt)) bring(WHY).then((why) => why.conflict(import.meta.url), () => {});
