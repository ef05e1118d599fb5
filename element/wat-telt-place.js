// Where a board keeps conversations, as its page asks by `storage` and `storage-key` (R25): nowhere, for this
// tab, or on the device, and there for one person. Each place has a name, which stands before the names of what lies
// in it; who it is for is legible nowhere, and the words are sealed with what only that tab, or that key, has.

import { salt } from "./wat-telt-vault.js";

const TABS = "wat-telt.tab"; // in sessionStorage: what this tab is known by, and before that what it was copied from
const MOST = 8;
const PATIENCE = 1000; // milliseconds in which a page that goes lets go of its tab
const TURNS = 210_000; // of the hash of a key: what it is cannot be tried out
const BEFORE = "\n"; // begins the name of a place

const bytes = (text) => new TextEncoder().encode(text);
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** What a page asks of its board; who asks something odd has asked nothing. */
export function asked(host) {
  const kind = host.getAttribute?.("storage");
  return {
    kind: kind === "none" || kind === "device" ? kind : "tab",
    whom: host.getAttribute?.("storage-key") ?? "",
  };
}

/** Calls `look` when a page asks something else; gives what ends that. */
export function watch(host, look) {
  if (!(host instanceof Node)) return () => {};
  const changes = new MutationObserver(look);
  changes.observe(host, { attributeFilter: ["storage", "storage-key"] });
  return () => changes.disconnect();
}

/** The place that a page asks for: the name that it has, and what its words are sealed with besides; nothing
    where none was made yet, and none is wanted. */
export async function placeOf({ kind, whom }, make) {
  if (kind === "device" && !whom) return { before: "" };
  const own = await (kind === "tab" ? tabSecret(make) : salt(make));
  if (!own) return undefined;
  const tab = kind === "tab" ? own.slice(0, 16) : "";
  const secret = own.slice(tab.length);
  if (!whom) return { before: `${BEFORE}t${tab}\n`, secret: bytes(secret) };
  const mixed = await hashed(whom, secret);
  return { before: `${BEFORE}${kind[0]}${tab}.${hex(mixed.slice(0, 16))}\n`, secret: mixed.slice(16) };
}

async function hashed(whom, salt) {
  const key = await crypto.subtle.importKey("raw", bytes(whom), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: TURNS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 48 * 8));
}

/** What a conversation is called in a place. */
export const nameIn = ({ before }, id) => (before || (id.startsWith(BEFORE) ? `${BEFORE}d\n` : "")) + id;

/** Which conversation has this name in a place; nothing of what lies in another. */
export function idIn({ before }, name) {
  const own = before || (name.startsWith(BEFORE) ? `${BEFORE}d\n` : "");
  return name.startsWith(own) ? name.slice(own.length) : undefined;
}

/** The tab in whose place this lies, as its lock is called; nothing of what lies on the device. */
export function tabOf(name) {
  const [, tab] = name.match(/^\nt([0-9a-f]{16})/) ?? [];
  return tab && lockOf(tab);
}

const lockOf = (tab) => `wat-telt-tab ${tab}`;

// A tab is known by a number in sessionStorage, which a copy of the tab has too: so who is the first to have its lock
// is that tab, and a copy gets a number of its own. Two frames of one tab have one each.
let tab; // what it is known by, once that is known
let mine = ""; // the same
let letGo; // of its lock

function listed() {
  return sessionStorage.getItem(TABS)?.split(" ") ?? [];
}

function list(secret) {
  const all = listed();
  if (all[0] !== secret) sessionStorage.setItem(TABS, [secret, ...all.filter((one) => one !== secret)].slice(0, MOST).join(" "));
}

async function tabSecret(make) {
  tab ??= claim();
  const asks = tab;
  try {
    let secret = await asks;
    if (!secret && make) {
      if (tab === asks) tab = begin();
      secret = await tab;
    }
    if (secret) list(secret); // also where another frame of this tab took it for a copy
    return secret;
  } catch (error) {
    if (tab === asks) tab = undefined;
    throw error;
  }
}

async function claim() {
  const all = listed();
  for (const secret of all) {
    if (await hold(secret)) return mine = secret;
  }
  return all.length ? begin() : "";
}

async function begin() {
  const secret = hex(crypto.getRandomValues(new Uint8Array(40)));
  await hold(secret);
  list(secret);
  return mine = secret;
}

/** Whether this page has the lock of a tab. */
function hold(secret) {
  if (!navigator.locks) return true;
  return new Promise((resolve) => {
    navigator.locks.request(lockOf(secret.slice(0, 16)), { signal: AbortSignal.timeout(PATIENCE) }, () => {
      resolve(true);
      return new Promise((go) => { letGo = go; });
    }).catch(() => resolve(false));
  });
}

/** Nothing lies for this tab any more, and nothing tells of it. */
export function leaveTab() {
  letGo?.();
  tab = undefined;
  mine = "";
  try {
    sessionStorage.removeItem(TABS);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

addEventListener("pagehide", () => mine && list(mine));
