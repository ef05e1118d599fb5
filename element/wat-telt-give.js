// Gives the page around the board what the people at the table chose to give it (R24), by the event `wat-telt-give`
// on the element and by nothing else. Loaded when people choose it.

const PATIENCE = 30_000; // milliseconds, after which nobody knows whether it came

const REFUSALS = ["signed-out", "too-large", "offline", "refused"];

/** What is given, made once: who tries again gives the same, by the same id. */
export class Gift {
  #bring; // what brings a module of the board
  #host;
  #is; // what the page is handed
  #stops; // the try that is waited for

  /** Each file is its name, its media type and its text; the booklet may be missing. */
  constructor(bring, host, receiver, file, booklet) {
    const [made, read] = [file, booklet].map((one) => one && new File([one[2]], one[0], { type: one[1] }));
    this.#bring = bring;
    this.#host = host;
    this.#is = { id: idOf(), receiver, file: made, booklet: read ?? null, size: made.size + (read?.size ?? 0) };
  }

  /**
   * Hands it to the page, and tells what comes of it: "came" with what the page calls it, why not, or "unknown" when
   * nobody said so in time. After that it may still be told that it came.
   */
  give(tell) {
    this.stop();
    const stops = this.#stops = new AbortController();
    const say = (what, reference) => this.#stops === stops && tell(what, reference);
    const promised = this.#hand(stops.signal);
    if (!promised.length) return this.#unheard(say);
    const late = setTimeout(say, PATIENCE, "unknown");
    Promise.all(promised)
      .then((answers) => say("came", referenceIn(answers)), (why) => say(refusalIn(why)))
      .finally(() => clearTimeout(late));
  }

  /** Nobody waits for it any more. */
  stop() {
    this.#stops?.abort();
    this.#stops = undefined;
  }

  #hand(signal) {
    const promised = [];
    let now = true;
    const waitUntil = (promise) => {
      if (!now) throw new DOMException("waitUntil() counts only while wat-telt-give is heard.", "InvalidStateError");
      promised.push(Promise.resolve(promise));
    };
    const detail = Object.freeze({ ...this.#is, signal, waitUntil });
    this.#host.dispatchEvent(new CustomEvent("wat-telt-give", { detail }));
    now = false;
    return promised;
  }

  #unheard(say) {
    say("unheard");
    this.#bring("wat-telt-why.js").then((why) => why.unheard(this.#host), () => {});
  }
}

/** By chance, and of nothing that is in it. */
function idOf() {
  const chance = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(chance, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a page calls it; whatever else it answers is nothing to us. */
function referenceIn(answers) {
  const references = answers.map((answer) => read(answer, "reference"));
  return references.find((reference) => typeof reference === "string");
}

/** Why a page does not take it: said as such, or as the code, the reason, the message or the name of an error. */
function refusalIn(why) {
  const said = [why, ...["code", "reason", "message", "name"].map((name) => read(why, name))];
  return said.find((one) => REFUSALS.includes(one)) ?? "refused";
}

/** A property of what a page gave, which may throw. */
function read(of, name) {
  try {
    return of?.[name];
  } catch {
    return undefined;
  }
}
