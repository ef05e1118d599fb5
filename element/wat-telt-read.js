// Reading aloud (R30), by a voice of the device itself: one that needs the network is never used
// (R23). It is loaded when it is first asked for, and reads what stands on the screen, sentence by
// sentence, each in the language it is written in. Faces are read as places, by the names that they
// have for assistive technology, never as a mood (R14).

const SPEEDS = [0.6, 0.75, 0.9, 1.1, 1.35];
const SECOND = ".second"; // the same, in the second language of the board
const MARK = "wat-telt-reading";

// What is no part of what people read: what can be pressed, and what only helps to press it.
const NOT_READ = "button:not(.card-face), nav, select, summary, option, .hand, .around, .reading, " +
  "[aria-hidden=true], [hidden], input:is([type=radio], [type=checkbox], [type=date])";

let speed = 2;
let now = null; // the reading that goes on

/**
 * What a button that has to do with reading does. `board` is the element with all of it, and
 * `voiceFor` gives the voice on board for a language, if there is one.
 */
export function press(board, button, voiceFor) {
  const act = button.dataset.aloud;
  if (act === "stop") {
    stop();
    delete board.dataset.reading; // also what said that it stopped by itself
    return;
  }
  if (act === "slower" || act === "faster") return faster(act === "faster" ? 1 : -1);
  const again = now?.button === button;
  stop();
  if (again) return;
  // One thing is read to everybody at the table, a whole screen in the first language alone.
  const thing = act === "thing" && button.closest("[data-read]");
  now = new Reading(board, button, voiceFor, [...sentences(thing || board.querySelector("#screen"), Boolean(thing))]);
  now.go();
}

export function stop() {
  now?.end();
  now = null;
}

function faster(by) {
  speed = Math.min(SPEEDS.length - 1, Math.max(0, speed + by));
  now?.again();
}

class Reading {
  constructor(board, button, voiceFor, all) {
    Object.assign(this, { board, button, voiceFor, all, at: 0, over: false });
    // What is covered, closed or left is not read on.
    this.watch = new MutationObserver(() => {
      if (!this.over && this.all[this.at]?.element.isConnected === false) stop();
    });
  }

  async go() {
    this.board.dataset.reading = "on";
    this.watch.observe(this.board, { childList: true, subtree: true });
    try {
      while (!this.over && this.at < this.all.length) {
        const at = this.at;
        this.mark(this.all[at]);
        await this.say(this.all[at]);
        if (this.at === at && !this.restart) this.at += 1;
        this.restart = false;
      }
      if (!this.over) stop();
    } catch {
      stop();
      this.board.dataset.reading = "broken";
    }
  }

  /** One sentence; one in a language that the device has no voice for stays unread. */
  say({ text, lang }) {
    const voice = this.voiceFor(lang);
    if (!voice) return Promise.resolve();
    return new Promise((done, fail) => {
      const said = new SpeechSynthesisUtterance(text);
      const rate = SPEEDS[speed];
      Object.assign(said, { voice, lang: voice.lang, rate });
      // Some voices stop in the middle and never say so.
      const late = setTimeout(fail, 5000 + (300 * text.length) / rate);
      said.onend = () => done(clearTimeout(late));
      said.onerror = ({ error }) => {
        clearTimeout(late);
        if (error === "canceled" || error === "interrupted") done();
        else fail();
      };
      this.said = said; // kept, or some browsers forget it and its end with it
      speechSynthesis.speak(said);
    });
  }

  /** The same sentence from its beginning, at the speed that was chosen. */
  again() {
    this.restart = true;
    speechSynthesis.cancel();
  }

  mark(item) {
    this.unmark();
    item.element.dataset.readNow = "";
    item.element.scrollIntoView({ block: "nearest" });
    if (item.range && globalThis.Highlight) CSS.highlights.set(MARK, new Highlight(item.range));
  }

  unmark() {
    for (const { element } of this.all) delete element.dataset.readNow;
    globalThis.CSS?.highlights?.delete(MARK);
  }

  end() {
    this.over = true;
    this.watch.disconnect();
    this.unmark();
    delete this.board.dataset.reading;
    speechSynthesis.cancel();
  }
}

/**
 * Every sentence in an element, in reading order: its text, language, element, and where it stands.
 * In `both` languages: first what is said in the first, then in the second.
 */
function* sentences(scope, both) {
  for (const block of blocks(scope, both)) {
    const lang = block.element.closest("[lang]")?.lang || "nl";
    for (const { segment, index } of split(block.text, lang)) {
      const text = segment.trim();
      if (!text) continue;
      const range = block.texts && rangeOf(block.texts, index, index + segment.trimEnd().length);
      yield { text, lang, element: block.element, range };
    }
  }
}

function split(text, lang) {
  if (!Intl.Segmenter) return [{ segment: text, index: 0 }];
  return new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
}

function* blocks(element, both) {
  if (element.matches(NOT_READ) || element.checkVisibility?.() === false) return;
  const named = nameOf(element);
  if (named !== undefined) {
    if (named) yield { element, text: named };
    return;
  }
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (own) {
    yield { element, ...textOf(element) };
    const second = both && element.querySelector(SECOND);
    if (second) yield { element: second, ...textOf(second) };
    return;
  }
  for (const child of element.children) yield* blocks(child, both);
}

/** What pictures, sliders and boxes are read as; nothing where something else is read. */
function nameOf(element) {
  if (element.matches("[role=img]")) return element.ariaLabel ?? "";
  if (element.matches("input[type=range]")) {
    return `${element.ariaLabel}: ${element.getAttribute("aria-valuetext")}.`;
  }
  if (element.matches("input, textarea")) return element.value;
  return element.matches("svg") && !element.querySelector("[role=img]") ? "" : undefined;
}

function textOf(element) {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  const second = element.querySelector(SECOND);
  while (walk.nextNode()) if (!second?.contains(walk.currentNode)) texts.push(walk.currentNode);
  return { texts, text: texts.map((node) => node.data).join("") };
}

function rangeOf(texts, from, to) {
  const range = new Range();
  let before = 0;
  for (const node of texts) {
    const after = before + node.length;
    if (from >= before && from <= after) range.setStart(node, from - before);
    if (to >= before && to <= after) {
      range.setEnd(node, to - before);
      return range;
    }
    before = after;
  }
  return null;
}

addEventListener("pagehide", stop);
