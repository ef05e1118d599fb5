// The service worker of the standalone page: from the second visit the board needs no network.
//
// The build puts in what it keeps (xtask/src/worker.rs): each file by its name with the hash that it
// must have, and a version of them all. One version is one cache, and only whole: what a page gets
// is always of one build, also while a new one is being put on the server.

const FILES = FILES_OF_THIS_BUILD;
const PAGE = "./"; // and not index.html, which some servers send on to another address
const SCOPE = registration.scope;
const OURS = `wat-telt-${SCOPE} `; // other boards on this origin have caches of their own
const CACHE = OURS + VERSION_OF_THIS_BUILD;
const PATIENCE = 20; // times that a start asks the waiting version to take over
const NO_START = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Wat Telt</title>
<meta name="viewport" content="width=device-width"><p>Het bord kan nu niet beginnen, want er is geen
internet. Probeer het later nog een keer.`;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
addEventListener("message", (event) => event.data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const { url, method, mode } = event.request;
  const [path] = url.split(/[?#]/); // after a panic the glue is asked for as ?n=1
  if (method !== "GET" || !path.startsWith(SCOPE)) return;
  const name = path.slice(SCOPE.length);
  if (mode === "navigate") {
    if (!name || name === "index.html") event.respondWith(start(event.request));
  } else if (Object.hasOwn(FILES, name)) {
    event.respondWith(file(name, event.request));
  }
});

/** All or nothing: with one file of another build, this version is not taken. */
async function install() {
  const again = await caches.has(CACHE); // as when a server goes back to the build before
  // All have ended before the cache goes: one that came late would bring it back, half filled.
  const took = await Promise.allSettled(Object.keys(FILES).map(take));
  const failed = took.find(({ status }) => status === "rejected");
  if (!failed) return;
  if (!again) await caches.delete(CACHE);
  throw failed.reason;
}

/** Fetches a file, and keeps it if it is of this build: first from what the first visit loaded. */
async function take(name) {
  const get = (cache) => fetch(new Request(name, { integrity: FILES[name], cache }));
  const answer = await get("default").catch(() => get("reload"));
  // An answer that came by way of another address may not answer for a page.
  const kept = answer.redirected ? new Response(answer.body, answer) : answer;
  await (await caches.open(CACHE)).put(name, kept.clone());
  return kept;
}

async function forgetOthers() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What is kept. Where the browser does not give it, nothing is. */
async function look(name) {
  try {
    return await (await caches.open(CACHE)).match(name, { ignoreVary: true });
  } catch {}
}

/** The page. A new version is taken here, before there is a conversation, and nowhere else. */
let asked = 0;
async function start(request) {
  const { waiting } = registration;
  if (waiting && asked < PATIENCE && await isAlone(request)) {
    asked += 1;
    waiting.postMessage("take over");
    // The first time at once; a device that is slow to swap is given time, a second each.
    const Refresh = asked > 1 ? "1" : "0";
    return new Response("", { headers: { "Content-Type": "text/html", Refresh } });
  }
  asked = 0;
  const lost = await missing();
  try {
    await Promise.all(lost.map(take));
  } catch {
    // Not of this build any more: then all comes from the server, unless there is none.
    const fresh = await fetch(request).catch(() => null);
    if (fresh?.ok) {
      await caches.delete(CACHE);
      return fresh;
    }
  }
  return (await look(PAGE)) ?? fetch(request).catch(() => new Response(NO_START, {
    status: 503, headers: { "Content-Type": "text/html" },
  }));
}

/** Whether no other page of this board is open: none at all, or the one that is loaded again. */
async function isAlone({ cache }) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = open.filter(({ url }) => url.startsWith(SCOPE)).length;
  return pages === 0 || (pages === 1 && cache !== "default");
}

/** What a cache lost, or has no longer as it was put there: a disk ages, and people clear things away. */
async function missing() {
  const names = Object.keys(FILES);
  const whole = await Promise.all(names.map(isWhole));
  return names.filter((_, at) => !whole[at]);
}

/** Whether a file is kept as it must be. What is damaged is given to no page: it goes. */
async function isWhole(name) {
  const kept = await look(name);
  if (!kept) return false;
  const whole = await hash(kept).then((own) => own === FILES[name], () => false);
  if (!whole) await caches.open(CACHE).then((cache) => cache.delete(name)).catch(() => {});
  return whole;
}

async function hash(kept) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

async function file(name, request) {
  return (await look(name)) ?? take(name).catch(() => fetch(request));
}
