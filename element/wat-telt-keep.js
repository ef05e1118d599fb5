// Keeps conversations on the device (R25). One keeper writes a conversation: who has its lock. A row
// names it, and is looked at in the same step as each writing, so that what is wiped or taken over
// elsewhere is never written again. A board keeps them in one place (wat-telt-place.js); when its page asks
// for another, it has another keeper.

import { asked, idIn, leaveTab, nameIn, placeOf, tabOf, watch } from "./wat-telt-place.js";
import { database, isGone, keyOf, old, open, remove, removeOld, row, rows, seals, shut, step } from "./wat-telt-vault.js";

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
const DAY = 24 * 60 * 60 * 1000;

const keepers = new WeakMap(); // of the boards, which outlive a wasm that stopped
const live = new Set(); // those of boards that stand
const unkept = new Map(); // what the device did not take, for as long as this page lives, by its place and its id

/** Whether all that people did is on the device, once what is under way had its time. */
export async function isKept() {
  for (let tries = 50; unkept.size && tries; tries -= 1) await new Promise((go) => setTimeout(go, 20));
  return !unkept.size;
}

/** Takes what lay on the table of a board off the device: this conversation, or what that board wrote last.
    Whether it is gone. */
export async function clear(host, id) {
  const keeper = keepers.get(host);
  const lay = id || keeper?.last;
  return !lay || !keeper || keeper.clear(lay);
}

/** Forgets all that boards keep here, of every tab. Whether it is gone, after looking. */
export async function forget() {
  const keeper = new Keeper({}, () => {});
  const gone = await keeper.forget();
  await keeper.end();
  return gone;
}

const lockOf = (name) => `wat-telt ${name}`;

/** All locks of this place; none where a browser has none, or gives this page none. */
async function allLocked() {
  const all = await navigator.locks?.query().catch(() => {});
  return all?.held.map(({ name }) => name) ?? [];
}

/** Those that boards have of conversations. */
const locked = async () => (await allLocked()).filter((name) => name.startsWith(lockOf("")));

/** Whether no other conversation is open anywhere: where that cannot be known, it may be. */
const isAlone = async (name) =>
  Boolean(navigator.locks) && (await locked()).every((lock) => lock === lockOf(name));

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
  #asked; // by the page: the place
  #place; // that, once it is known; it has another name once everything was forgotten
  #from = []; // keepers in other places before it, whose copy of what is written here goes

  /** Which conversation was written last: it lies on the table. */
  last;

  /** Whether the keeper before it kept in another place. */
  moved = false;

  /** Whether that was for somebody else: what lies there stays theirs. */
  parted = false;

  constructor(host, tell) {
    this.#asked = asked(host);
    this.#comeFrom(keepers.get(host));
    keepers.set(host, this);
    live.add(this);
    this.#tell = tell;
    this.#host = host;
    const { signal } = this.#ends;
    const look = () => this.#isElsewhere(asked(host)) && this.#tell("moved", "");
    signal.addEventListener("abort", watch(host, look));
    const again = () => {
      for (const id of [...this.#wrote, ...this.#others]) this.#check(id);
      tell("again", "");
    };
    addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
    addEventListener("pagehide", () => this.#hurry(), { signal });
    addEventListener("beforeunload", () => this.#hurry(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#hurry() : again()), { signal });
  }

  #isElsewhere({ kind, whom }) {
    return kind !== this.#asked.kind || whom !== this.#asked.whom;
  }

  // What is kept for nobody yet is for who the page names first; what is for one is never for another.
  #comeFrom(keeper) {
    this.#before = keeper?.end();
    this.moved = Boolean(keeper?.#isElsewhere(this.#asked));
    this.parted = this.moved && Boolean(keeper.#asked.whom) && keeper.#asked.whom !== this.#asked.whom;
    // Where people come back to, what lies there is what is written now.
    const from = keeper && !this.parted ? [...keeper.#from, keeper] : [];
    this.#from = from.filter((one) => one.#isElsewhere(this.#asked));
  }

  /** The name of a conversation where it lies, once its place is known. */
  #name(id) {
    return nameIn(this.#place, id);
  }

  /** Where it is known, the place; made where it is wanted. */
  async #here(make) {
    const place = await placeOf(this.#asked, make);
    this.#place = place ?? this.#place;
    return place;
  }

  /** Whether what is kept here goes with the tab. */
  get goesWithTab() {
    return this.#asked.kind === "tab";
  }

  /** Whether what is wiped here can be read by nobody. */
  seals() {
    return seals();
  }

  /** The board left the page: others may have what it held. */
  async end() {
    live.delete(this);
    this.#tell = () => {};
    this.#hurry();
    this.#ends.abort();
    clearInterval(this.#timer);
    const ids = [...this.#locks.keys()];
    for (const id of ids) this.#unlock(id);
    await Promise.all(ids.map((id) => navigator.locks?.request(lockOf(this.#name(id)), () => {})));
    await Promise.allSettled([this.#wiped]);
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
    const { kind, whom } = this.#asked;
    if (kind === "device" && !whom) old().forEach((text, id) => of(id).push("", text));
    for (const [key, { text, earlier }] of unkept) {
      const id = this.#isUnkept(key);
      if (id !== undefined) of(id).push("", text, "", earlier ?? "");
    }
    if (kind !== "none") await this.#lookOnDevice(of);
    return [...all.values()];
  }

  async #lookOnDevice(of) {
    // Where nothing can be kept, nothing lies.
    const place = await this.#here(false).catch(() => undefined);
    const held = new Set(await this.#heldElsewhere());
    const [keys, values] = await rows();
    const strange = new Map();
    for (const [at, [name, part]] of keys.entries()) {
      const id = place && idIn(place, name);
      if (id === undefined) {
        strange.set(name, part === HOLDER ? values[at] : strange.get(name));
        continue;
      }
      const found = of(id);
      this.#known.add(id);
      if (part === SEEN) found[2] = values[at];
      else if (part === HOLDER) found[1] = this.#isHeld(id, values[at], held);
      else found.push(part, await open(name, values[at], place.secret));
    }
    sweep(strange).catch(() => {}); // the next who looks does it
  }

  /** Which conversation of this place the device did not take; nothing of one of another. */
  #isUnkept(key) {
    const [kind, whom, id] = JSON.parse(key);
    return this.#isElsewhere({ kind, whom }) ? undefined : id;
  }

  #unkept(id) {
    return JSON.stringify([this.#asked.kind, this.#asked.whom, id]);
  }

  // A page that the browser put away as it was can hold a step that was under way, and nothing here would come
  // before that. A browser gives such a page up when another asks for the lock that it has; one that is open keeps it.
  async #heldElsewhere() {
    const mine = new Set([...this.#locks.keys()].map((id) => lockOf(this.#name(id))));
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
    return navigator.locks ? held.has(lockOf(this.#name(id))) : Math.abs(Date.now() - at) < 3 * BEAT;
  }

  /** What this start saw of a conversation, for the next; of one that was wiped meanwhile nothing. */
  async remember(id, seen) {
    const isOld = old().has(id);
    if (!isOld && !await database(false) || !await this.#here(false)) return;
    const name = this.#name(id);
    await step((rows) => {
      rows.get([name, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        if (!holder && !isOld) return;
        if (seen) rows.put(seen, [name, SEEN]);
        else rows.delete([name, SEEN]);
      };
    });
  }

  /** Writes the newest of a conversation: one writing is under way, and of what waits the last counts. */
  write(id, newest, text, name, earlier) {
    this.last = id;
    const before = unkept.get(this.#unkept(id));
    // Earlier moments that are not there yet go along.
    const job = earlier || !before?.earlier ? { newest, text, name, earlier } : { ...before, text };
    unkept.set(this.#unkept(id), job);
    if (this.#asked.kind === "none") return void this.#keepNothing(id);
    this.#waiting.set(id, job);
    if (!this.#busy) this.#run();
  }

  // As its page asks: what another place has of it goes.
  async #keepNothing(id) {
    await this.#leave(id);
    this.#tell("forbidden", id);
  }

  /** Takes away what the keepers before this one have of a conversation. */
  #leave(id) {
    const has = (keeper) => keeper.#known.has(id) || unkept.has(keeper.#unkept(id));
    return Promise.all(this.#from.filter(has).map((keeper) => keeper.forget(id)));
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
    const isNewest = unkept.get(this.#unkept(id)) === job;
    if (isNewest && came !== "full" && came !== "forbidden") unkept.delete(this.#unkept(id));
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
    const { secret } = await this.#here(true);
    if (this.#others.has(id) || !await this.#hold(id)) return "elsewhere";
    const [key] = await Promise.all([this.#keyOf(id, secret), database(true)]);
    const of = this.#name(id);
    const [now, then] = await Promise.all([shut(key, text), earlier && shut(key, earlier)]);
    let came = "kept";
    await step((rows, end) => {
      rows.get([of, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        if (!holder && this.#known.has(id)) came = "wiped";
        else if (this.#wrote.has(id) && holder.me !== this.#me) came = "taken";
        else {
          const slot = this.#slots.get(id) ?? (newest === "0" ? "1" : "0");
          rows.put(now, [of, slot]);
          this.#slots.set(id, slot === "0" ? "1" : "0");
          if (then) rows.put(then, [of, name]);
          rows.put(this.#sign(), [of, HOLDER]);
          rows.delete([of, SEEN]);
        }
        end();
      };
    });
    if (came === "kept") this.#holds(id);
    else this.#lose(id, came);
    // What was made for it here goes with it.
    if (came === "wiped") await remove(of, await isAlone(of));
    if (came === "kept") await this.#leave(id).catch(() => {}); // the next writing does it
    return came;
  }

  /** Two writings of one conversation have one key. */
  #keyOf(id, secret) {
    const name = this.#name(id);
    if (!this.#keys.has(name)) {
      const key = keyOf(name, true, secret);
      this.#keys.set(name, key);
      key.catch(() => this.#keys.delete(name));
    }
    return this.#keys.get(name);
  }

  #holds(id) {
    if (this.#wrote.has(id)) return;
    this.#wrote.add(id);
    this.#known.add(id);
    if (!this.#place.before) removeOld(id);
    if (!navigator.locks) this.#timer ||= setInterval(() => this.#wrote.forEach((id) => this.#beat(id)), BEAT);
  }

  /** Has the lock of a conversation, or hears that another has it. */
  async #hold(id) {
    if (this.#locks.has(id)) return true;
    let free;
    if (navigator.locks) {
      free = await this.#lock(id, { ifAvailable: true });
    } else {
      const holder = await row(this.#name(id), HOLDER);
      free = !holder || !this.#isHeld(id, holder);
      if (free) this.#locks.set(id, () => {});
    }
    if (free) return true;
    this.#others.add(id);
    // Heard when it is let go of, also because it was wiped.
    const { signal } = this.#ends;
    navigator.locks?.request(lockOf(this.#name(id)), { signal }, () => this.#check(id)).catch(() => {});
    return false;
  }

  /** Whether the lock came. It is stolen by who takes over or wipes. */
  #lock(id, how) {
    return new Promise((resolve, reject) => {
      navigator.locks.request(lockOf(this.#name(id)), how, (lock) => {
        resolve(Boolean(lock));
        return lock && new Promise((release) => { this.#locks.set(id, release); });
      }).catch((error) => {
        reject(error); // where it is given to no page
        this.#check(id);
      });
    });
  }

  /** Takes a conversation over. Whether it was there to be had. */
  async take(id) {
    let there = false;
    if (this.#asked.kind === "none" || !await this.#here(false)) return false;
    const name = this.#name(id);
    await step((rows) => {
      rows.get([name, HOLDER]).onsuccess = ({ target: { result: holder } }) => {
        there = Boolean(holder);
        if (there) rows.put(this.#sign(), [name, HOLDER]);
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
    await step((rows) => rows.put(this.#sign(), [this.#name(id), HOLDER]));
  }

  /** Looks whether a conversation is still here, and this board's to write. */
  async #check(id) {
    if (!this.#wrote.has(id) && !this.#others.has(id)) return;
    const holder = await row(this.#name(id), HOLDER).catch(() => ({ me: this.#me }));
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
    if (this.#place) this.#keys.delete(this.#name(id));
    for (const what of [this.#wrote, this.#slots, this.#others]) what.delete(id);
  }

  /** Forgets a conversation, or with none named all of them. Whether it is gone, after looking. What is
      written of it from now on is another. */
  forget(id) {
    const every = id === undefined;
    if (every) {
      unkept.clear();
      this.#waiting.clear();
    } else {
      unkept.delete(this.#unkept(id));
      this.#waiting.delete(id);
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
    const isNowhere = !every && (this.#asked.kind === "none" || !await this.#here(false).catch(() => undefined));
    if (isNowhere) return true;
    const name = every ? undefined : this.#name(id);
    const locks = (await locked()).filter((lock) => every || lock === lockOf(name));
    const alone = every || await isAlone(name);
    let gone = false;
    for (let tries = 3; tries && !gone; tries -= 1) {
      gone = await remove(name, alone).then(() => isGone(name), () => false);
    }
    if (!gone) return false;
    // Who has it elsewhere hears it by losing the lock.
    for (const one of every ? [...this.#locks.keys()] : [id]) this.#unlock(one);
    await Promise.allSettled(locks.map((lock) => navigator.locks.request(lock, { steal: true }, () => {})));
    if (every || await this.#isLast()) leaveTab();
    return true;
  }

  /** Whether nothing lies for this tab, and no other board of this page could be writing there. */
  async #isLast() {
    if (this.#asked.kind !== "tab" || live.size > 1) return false;
    const [keys] = await rows();
    return !keys.some(([name]) => tabOf(name) === tabOf(this.#name("")));
  }

  /** As [`forget`], with what the keepers before this one have of it. */
  async clear(id) {
    const gone = await Promise.all([this.forget(id), this.#leave(id)]);
    return gone.flat().every(Boolean);
  }
}

/** Wipes what lies in places that can be another's no more, by who wrote it: of a tab that is closed since a day,
    or what lay untouched on the device for seven, once two looks a day apart agree on that. */
async function sweep(strange) {
  const held = new Set(await allLocked());
  const now = Date.now();
  const isLonger = (since, time) => !(Math.abs(now - since) <= time);
  for (const [name, holder] of strange) {
    const tab = tabOf(name);
    const stays = !holder || held.has(lockOf(name)) || held.has(tab);
    if (stays || !isLonger(holder.at, tab ? DAY : 7 * DAY)) continue;
    if (!holder.old) await mark(name, holder, now);
    else if (isLonger(holder.old, 0.8 * DAY)) await remove(name, await isAlone(name));
  }
}

/** Has a row say when it was first seen to be old, unless it was written meanwhile. */
const mark = (name, { me, at }, old) => step((rows) => {
  rows.get([name, HOLDER]).onsuccess = ({ target: { result } }) => {
    if (result?.at === at) rows.put({ me, at, old }, [name, HOLDER]);
  };
});
