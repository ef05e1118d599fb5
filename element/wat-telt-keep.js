// Keeps conversations on the device (R25). One keeper writes a conversation: who has its lock. A row
// names it, and is looked at in the same step as each writing, so that what is wiped or taken over
// elsewhere is never written again.

import { database, isGone, keyOf, old, open, remove, removeOld, row, rows, seals, shut, step } from "./wat-telt-vault.js";

export { seals };

let bring;

/** Is given what brings the modules that are needed later. */
export const from = (brings) => { bring = brings; };

const locker = () => bring("wat-telt-lock.js");

/** Locks a file with words, and opens one. */
export const lock = async (words, text) => (await locker()).lock(words, text);
export const unlock = async (words, file) => (await locker()).unlock(words, file);

const phone = () => bring("wat-telt-phone.js");

/** A text for a code, with the four words that open it; and what is in one. */
export const carry = async (text) => (await phone()).carry(text);
export const uncarry = async (words, digits, most) => (await phone()).uncarry(words, digits, most);

/** What is given to the page around the board. */
export const gift = async (...given) => new (await bring("wat-telt-give.js")).Gift(bring, ...given);

const HOLDER = "houder";
const SEEN = "gezien";
const ASKED = 100; // milliseconds for which a lock is asked for that another page has
const BEAT = 2000; // milliseconds, where a browser has no locks

const keepers = new WeakMap(); // of the boards, which outlive a wasm that stopped
const unkept = new Map(); // what the device did not take, for as long as this page lives

/** Whether all that people did is on the device, once what is under way had its time. */
export async function isKept() {
  for (let tries = 50; unkept.size && tries; tries -= 1) await new Promise((go) => setTimeout(go, 20));
  return !unkept.size;
}

const lockOf = (id) => `wat-telt ${id}`;

/** The locks that boards of this place have; none where a browser has no locks. */
async function locked() {
  const names = (await navigator.locks?.query())?.held.map(({ name }) => name) ?? [];
  return names.filter((name) => name.startsWith(lockOf("")));
}

/** Whether no other conversation is open anywhere: where that cannot be known, it may be. */
const isAlone = async (id) =>
  Boolean(navigator.locks) && (await locked()).every((name) => name === lockOf(id));

/** Keeps the conversations of one board; `tell(what, conversation)` says what comes of each writing. */
export class Keeper {
  #tell;
  #host;
  #refused = ""; // what the page was told of last that was not kept
  #me = String(crypto.getRandomValues(new Uint32Array(4)));
  #keys = new Map();
  #known = new Set(); // lay here: when they do no more, they are wiped
  #wrote = new Set(); // written by this board and by no other since
  #locks = new Map(); // what lets go of each
  #others = new Set(); // held elsewhere
  #slots = new Map(); // which of two parts is written next: the other has the one before it
  #waiting = new Map();
  #busy = false;
  #going = new Set(); // writings under way
  #wiped; // until what was to be wiped last is
  #timer = 0;
  #ends = new AbortController();
  #before; // until the keeper before it let go

  constructor(host, tell) {
    this.#before = keepers.get(host)?.end();
    keepers.set(host, this);
    this.#tell = tell;
    this.#host = host;
    const { signal } = this.#ends;
    const again = () => {
      for (const id of [...this.#wrote, ...this.#others]) this.#check(id);
      tell("again", "");
    };
    addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
    addEventListener("pagehide", () => this.#hurry(), { signal });
    addEventListener("beforeunload", () => this.#hurry(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#hurry() : again()), { signal });
  }

  /** The board left the page: others may have what it held. */
  async end() {
    this.#tell = () => {};
    this.#hurry();
    this.#ends.abort();
    clearInterval(this.#timer);
    const ids = [...this.#locks.keys()];
    for (const id of ids) this.#unlock(id);
    await Promise.all(ids.map((id) => navigator.locks?.request(lockOf(id), () => {})));
  }

  #unlock(id) {
    this.#locks.get(id)?.();
    this.#locks.delete(id);
  }

  /** All that lies on the device: of each conversation its name, whether it is held elsewhere, what
      earlier starts saw, and its parts by name. */
  async look() {
    await this.#before;
    const all = new Map();
    const of = (id) => all.get(id) ?? all.set(id, [id, false, ""]).get(id);
    old().forEach((text, id) => of(id).push("", text));
    unkept.forEach(({ text, earlier }, id) => of(id).push("", text, "", earlier ?? ""));
    const held = new Set(await this.#heldElsewhere());
    const [keys, values] = await rows();
    for (const [at, [id, part]] of keys.entries()) {
      const found = of(id);
      this.#known.add(id);
      if (part === SEEN) found[2] = values[at];
      else if (part === HOLDER) found[1] = this.#isHeld(id, values[at], held);
      else found.push(part, await open(id, values[at]));
    }
    return [...all.values()];
  }

  // A page that the browser put away as it was can hold a step that was under way, and nothing here would come
  // before that. A browser gives such a page up when another asks for the lock that it has; one that is open keeps it.
  async #heldElsewhere() {
    const mine = new Set([...this.#locks.keys()].map(lockOf));
    const others = (await locked()).filter((name) => !mine.has(name));
    if (!others.length) return others;
    await Promise.all(others.map((name) =>
      navigator.locks.request(name, { signal: AbortSignal.timeout(ASKED) }, () => {}).catch(() => {})));
    return locked();
  }

  #sign() {
    return { me: this.#me, at: Date.now() };
  }

  #isHeld(id, { me, at }, held) {
    if (me === this.#me) return false;
    return navigator.locks ? held.has(lockOf(id)) : Math.abs(Date.now() - at) < 3 * BEAT;
  }

  /** What this start saw of a conversation, for the next; of one that was wiped meanwhile nothing. */
  async remember(id, seen) {
    const isOld = old().has(id);
    if (!isOld && !await database(false)) return;
    await step((rows) => {
      rows.get([id, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        if (!holder && !isOld) return;
        if (seen) rows.put(seen, [id, SEEN]);
        else rows.delete([id, SEEN]);
      };
    });
  }

  /** Writes the newest of a conversation: one writing is under way, and of what waits the last counts. */
  write(id, newest, text, name, earlier) {
    const before = unkept.get(id);
    // Earlier moments that are not there yet go along.
    const job = earlier || !before?.earlier ? { newest, text, name, earlier } : { ...before, text };
    this.#waiting.set(id, job);
    unkept.set(id, job);
    if (!this.#busy) this.#run();
  }

  async #run() {
    this.#busy = true;
    for (const [id, job] of this.#waiting) await this.#work(id, job);
    this.#busy = false;
  }

  /** The page may end: what waits is written beside what is under way. */
  #hurry() {
    this.#waiting.forEach((job, id) => this.#work(id, job));
  }

  /** What is wiped first is gone before this is written; what is wiped later waits for it. */
  async #work(id, job) {
    this.#waiting.delete(id);
    const putting = Promise.allSettled([this.#wiped]).then(() => this.#put(id, job));
    this.#going.add(putting);
    let came;
    try {
      came = await putting;
    } catch ({ name }) {
      came = { QuotaExceededError: "full", DataError: "unsure" }[name] ?? "forbidden";
    }
    this.#going.delete(putting);
    if (unkept.get(id) === job && came !== "full" && came !== "forbidden") unkept.delete(id);
    this.#report({ full: "storage-full", forbidden: "storage-refused" }[came] ?? "");
    this.#tell(came, id);
  }

  /** Tells the page once that the device keeps nothing, until it does. */
  #report(code) {
    if (code && code !== this.#refused) {
      this.#host.dispatchEvent(new CustomEvent("wat-telt-error", { detail: { code, fatal: false } }));
    }
    this.#refused = code;
  }

  async #put(id, { newest, text, name, earlier }) {
    await this.#before;
    if (this.#others.has(id) || !await this.#hold(id)) return "elsewhere";
    const [key] = await Promise.all([this.#keyOf(id), database(true)]);
    const [now, then] = await Promise.all([shut(key, text), earlier && shut(key, earlier)]);
    let came = "kept";
    await step((rows, end) => {
      rows.get([id, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        if (!holder && this.#known.has(id)) came = "wiped";
        else if (this.#wrote.has(id) && holder.me !== this.#me) came = "taken";
        else {
          const slot = this.#slots.get(id) ?? (newest === "0" ? "1" : "0");
          rows.put(now, [id, slot]);
          this.#slots.set(id, slot === "0" ? "1" : "0");
          if (then) rows.put(then, [id, name]);
          rows.put(this.#sign(), [id, HOLDER]);
          rows.delete([id, SEEN]);
        }
        end();
      };
    });
    if (came === "kept") this.#holds(id);
    else this.#lose(id, came);
    // What was made for it here goes with it.
    if (came === "wiped") await remove(id, await isAlone(id));
    return came;
  }

  /** Two writings of one conversation have one key. */
  #keyOf(id) {
    if (!this.#keys.has(id)) {
      const key = seals().then((can) => can && keyOf(id, true));
      this.#keys.set(id, key);
      key.catch(() => this.#keys.delete(id));
    }
    return this.#keys.get(id);
  }

  #holds(id) {
    if (this.#wrote.has(id)) return;
    this.#wrote.add(id);
    this.#known.add(id);
    removeOld(id);
    if (!navigator.locks) this.#timer ||= setInterval(() => this.#wrote.forEach((id) => this.#beat(id)), BEAT);
  }

  /** Has the lock of a conversation, or hears that another has it. */
  async #hold(id) {
    if (this.#locks.has(id)) return true;
    let free;
    if (navigator.locks) {
      free = await this.#lock(id, { ifAvailable: true });
    } else {
      const holder = await row(id, HOLDER);
      free = !holder || !this.#isHeld(id, holder);
      if (free) this.#locks.set(id, () => {});
    }
    if (free) return true;
    this.#others.add(id);
    // Heard when it is let go of, also because it was wiped.
    const { signal } = this.#ends;
    navigator.locks?.request(lockOf(id), { signal }, () => this.#check(id)).catch(() => {});
    return false;
  }

  /** Whether the lock came. It is stolen by who takes over or wipes. */
  #lock(id, how) {
    return new Promise((resolve) => {
      navigator.locks.request(lockOf(id), how, (lock) => {
        resolve(Boolean(lock));
        return lock && new Promise((release) => { this.#locks.set(id, release); });
      }).catch(() => this.#check(id));
    });
  }

  /** Takes a conversation over. Whether it was there to be had. */
  async take(id) {
    let there = false;
    await step((rows) => {
      rows.get([id, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        there = Boolean(holder);
        if (there) rows.put(this.#sign(), [id, HOLDER]);
      };
    });
    if (!there) return false;
    this.#others.delete(id);
    if (navigator.locks) await this.#lock(id, { steal: true });
    else this.#locks.set(id, () => {});
    this.#holds(id);
    return true;
  }

  async #beat(id) {
    await this.#check(id);
    if (!this.#wrote.has(id)) return;
    await step((rows) => rows.put(this.#sign(), [id, HOLDER]));
  }

  /** Looks whether a conversation is still here, and this board's to write. */
  async #check(id) {
    const holder = await row(id, HOLDER).catch(() => ({ me: this.#me }));
    if (!this.#wrote.has(id) && !this.#others.has(id)) return;
    if (!holder) this.#lose(id, "wiped");
    else if (this.#wrote.has(id) && holder.me !== this.#me) this.#lose(id, "taken");
    else return;
    this.#tell(holder ? "taken" : "wiped", id);
  }

  #lose(id, came) {
    this.#unlock(id);
    this.#drop(id);
    this.#waiting.delete(id);
    if (came === "taken") this.#others.add(id);
  }

  #drop(id) {
    for (const what of [this.#wrote, this.#keys, this.#slots, this.#others]) what.delete(id);
  }

  /** Forgets a conversation, or with none named all of them. Whether it is gone, after looking. What is
      written of it from now on is another. */
  forget(id) {
    const every = id === undefined;
    for (const what of [this.#waiting, unkept]) {
      if (every) what.clear();
      else what.delete(id);
    }
    const before = [this.#wiped, ...this.#going];
    this.#wiped = Promise.allSettled(before).then(() => this.#wipe(id));
    return this.#wiped;
  }

  async #wipe(id) {
    const every = id === undefined;
    for (const one of every ? [...this.#known] : [id]) {
      this.#drop(one);
      this.#known.delete(one);
    }
    const locks = (await locked()).filter((name) => every || name === lockOf(id));
    const alone = every || await isAlone(id);
    let gone = false;
    for (let tries = 3; tries && !gone; tries -= 1) {
      gone = await remove(id, alone).then(() => isGone(id), () => false);
    }
    if (!gone) return false;
    // Who has it elsewhere hears it by losing the lock.
    for (const one of every ? [...this.#locks.keys()] : [id]) this.#unlock(one);
    await Promise.allSettled(locks.map((name) => navigator.locks.request(name, { steal: true }, () => {})));
    return true;
  }
}
