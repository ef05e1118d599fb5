// Where a conversation lies on the device (R25): sealed with a key of its own. The sealed words are in
// IndexedDB, which says that it has them when they are on the disk; the key is a file, because of a
// file that is removed nothing is left. Without its key, what a database leaves in its logs is noise.
// A browser without such files keeps the words as they are, or sealed with what their place has; then the board
// says so. A conversation goes by a name that says in which place it lies (wat-telt-place.js).

const NAME = "wat-telt"; // of the database, of the folder of keys, and before each lock
const ROWS = "gesprekken"; // by [conversation, part]
const SALT = ["\n", "zout"]; // the one row that is of no conversation
const OLD = "wat-telt.klad."; // where a board before this one kept them

/** Whether a key can be thrown away here, so that nothing that is wiped can be read. */
export async function seals() {
  try {
    await crypto.subtle.digest("SHA-256", new Uint8Array());
    return Boolean(await navigator.storage.getDirectory() && FileSystemFileHandle.prototype.createWritable);
  } catch {
    return false;
  }
}

const aborted = () => new DOMException("", "AbortError");
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = request.oncomplete = () => resolve(request.result);
  request.onerror = request.onabort = () => reject(request.error ?? aborted());
  request.onblocked = () => reject(aborted());
});

/** A page that is about to go may still have it open: it is waited for, and not for ever, as it is empty. */
const removed = (request) => new Promise((resolve) => {
  request.onsuccess = request.onerror = resolve;
  setTimeout(resolve, 1000);
});

let opened = null;

/** The database; where it is only looked for and is not there, nothing. */
export async function database(make) {
  if (opened) return opened;
  const request = indexedDB.open(NAME, 1);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    if (make) request.result.createObjectStore(ROWS);
    else request.transaction.abort();
  };
  let it;
  try {
    it = await done(request);
  } catch (error) {
    if (isNew && !make) return null;
    throw error;
  }
  it.onclose = () => { if (opened === it) opened = null; };
  it.onversionchange = () => { it.onclose(); it.close(); };
  opened = it;
  return it;
}

/** One step, in which `act` reads and writes rows; it ends when they are on the disk. */
export async function step(act) {
  const step = (await database(true)).transaction(ROWS, "readwrite", { durability: "strict" });
  const ended = done(step);
  act(step.objectStore(ROWS), () => step.commit?.());
  await ended;
}

/** One part of a conversation, if it is there. */
export async function row(id, part) {
  const rows = (await database(false))?.transaction(ROWS).objectStore(ROWS);
  return rows && done(rows.get([id, part]));
}

/** What keys of places are hashed with on this device, made where there is none and one is wanted. */
export async function salt(make) {
  if (!make && !await database(false)) return undefined;
  let salt;
  await step((rows) => {
    rows.get(SALT).onsuccess = ({ target: { result } }) => {
      salt = result;
      if (!salt && make) rows.put(salt = crypto.randomUUID(), SALT);
    };
  });
  return salt;
}

/** The names of all rows, and the rows. */
export async function rows() {
  let it = null;
  try {
    it = await database(false);
  } catch (error) {
    // Where nothing can be kept, nothing lies.
    if (!["SecurityError", "InvalidStateError", "TypeError", "ReferenceError"].includes(error.name)) throw error;
  }
  const all = it?.transaction(ROWS).objectStore(ROWS);
  return all ? Promise.all([done(all.getAllKeys()), done(all.getAll())]) : [[], []];
}

const folder = async (create) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(NAME, { create });

/** The name of a file for a conversation, whatever it is called. */
async function fileName(id) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The key of a conversation, made where it has none and one is wanted. What its place has is part of it. */
export async function keyOf(id, create, secret) {
  const own = await seals() ? await ownKey(id, create) : new Uint8Array();
  if (!secret) return own.length ? imported(own) : undefined;
  return imported(await crypto.subtle.digest("SHA-256", Uint8Array.of(...own, ...secret)));
}

const imported = (raw) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

/** The key that goes when a conversation does. */
async function ownKey(id, create) {
  const file = await (await folder(create)).getFileHandle(await fileName(id), { create });
  const read = async () => new Uint8Array(await (await file.getFile()).arrayBuffer());
  let raw = await read();
  if (raw.length !== 32 && create) {
    raw = crypto.getRandomValues(new Uint8Array(32));
    const writing = await file.createWritable();
    await writing.write(raw);
    await writing.close();
    if (String(await read()) !== String(raw)) throw new DOMException("", "DataError");
  }
  return raw;
}

/** Words as a row has them. */
export async function shut(key, words) {
  if (!key) return { words };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(words);
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** The words of a row. Of what cannot be opened, what lies there: it is no draft, and can be saved. */
export async function open(id, { words, iv, sealed }, secret) {
  if (!sealed) return words ?? "";
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await keyOf(id, false, secret), sealed));
  } catch {
    return `${iv}\n${new Uint8Array(sealed)}`;
  }
}

/** The conversations that a board before this one kept, with their words; empty where they are refused. */
export function old() {
  const all = new Map();
  try {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(OLD))) {
      all.set(key.slice(OLD.length), "");
      all.set(key.slice(OLD.length), localStorage.getItem(key) ?? "");
    }
  } catch {
    // What is not given now is not lost: it is looked for at the next start.
  }
  return all;
}

export function removeOld(id) {
  if (old().has(id)) localStorage.removeItem(OLD + id);
}

const missing = ({ name }) => { if (name !== "NotFoundError") throw aborted(); };

/** Removes a conversation, or with none named all. The key first: from then on nothing can be read. */
export async function remove(id, isAlone) {
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  if (id === undefined) {
    await root?.removeEntry(NAME, { recursive: true }).catch(missing);
  } else if (await seals()) {
    await folder(false).then(async (keys) => keys.removeEntry(await fileName(id))).catch(missing);
  }
  for (const key of id === undefined ? old().keys() : [id]) removeOld(key);
  if (!await database(false)) return;
  let left;
  await step((rows) => {
    if (id === undefined) rows.clear();
    else rows.delete(IDBKeyRange.bound([id], [id, []]));
    rows.getAllKeys().onsuccess = ({ target: { result } }) => { left = result.some(([of]) => of !== SALT[0]); };
  });
  if (left || !isAlone) return;
  // Nothing lies here: then not even a name of ours does.
  opened?.onversionchange();
  await removed(indexedDB.deleteDatabase(NAME));
  await root?.removeEntry(NAME).catch(() => {});
}

/** Whether nothing of a conversation, or of any, is left. */
export async function isGone(id) {
  const [keys] = await rows();
  const left = [...keys.map(([of]) => of), ...old().keys()];
  if (id !== undefined) return !left.includes(id);
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  return !left.length && !await root?.getDirectoryHandle(NAME).catch(() => null);
}
