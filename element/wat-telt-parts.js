// The files of the board, each with the hash that it must have: a page that pins wat-telt.js by its
// `integrity` pins them all. What the server has is asked for once more where a browser kept another build's.

/** Where the files are. */
export const BASE = new URL("./", import.meta.url);

// Of what is needed before the wasm is there; the wasm names the rest. The build puts both in
// (xtask/src/pins.rs).
const pins = PINS_OF_THIS_BUILD;

// WebKit takes a link for a hint, and fetches a module again without the hash. A script it checks.
const HINTS = navigator.vendor.startsWith("Apple");

/** What did not come, or came as something else. */
export class Lacking extends Error {
  constructor(name, cause) {
    super(name, { cause });
    this.url = new URL(name, BASE).href;
    this.pin = pins[name];
  }
}

/** The hash of a file. One whose hash is not known, or not yet, is not fetched at all. */
function pin(name) {
  if (!pins[name]) throw new Error("no hash");
  return pins[name];
}

// What was asked for already. Who asks once more wants it from the server: what a browser kept may be of
// the build before, and what is still on its way may never come.
const asked = new Set();

/** A file. `cache` is how it is asked for the first time. */
export async function get(name, cache = "default") {
  const one = async (cache) => fetch(new URL(name, BASE), { integrity: pin(name), cache });
  const now = asked.has(name) ? "reload" : cache;
  asked.add(name);
  try {
    const answer = await one(now).catch((error) => {
      if (now === "reload") throw error;
      return one("reload");
    });
    if (answer.ok) return answer;
    throw answer.status;
  } catch (cause) {
    throw new Lacking(name, cause);
  }
}

/** A wasm, compiled while it comes; where a server sends it as something else, once it is there. */
export async function compiled(name) {
  const answer = await get(name);
  const typed = answer.headers.get("Content-Type")?.startsWith("application/wasm");
  return typed ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

/** The first part of the wasm, from which the hashes of the rest are known. */
export async function compiledFirst() {
  const wasm = await compiled("wat-telt-app.wasm");
  const [rest] = WebAssembly.Module.customSections(wasm, "wat-telt-parts");
  Object.assign(pins, JSON.parse(new TextDecoder().decode(rest)));
  return wasm;
}

const modules = new Map();
let turn = 0;

/** A module, once for the page; or `anew`, with a state of its own. */
export function bring(name, anew = false) {
  if (!anew && modules.has(name)) return modules.get(name);
  const coming = imported(name).catch(() => imported(name)).catch((cause) => {
    modules.delete(name);
    throw new Lacking(name, cause);
  });
  modules.set(name, coming);
  return coming;
}

// What a link or a script brought lies in the browser's map of modules as it was checked, and is imported
// from there. A browser may remember what did not come: then it is asked for by another name.
async function imported(name) {
  const url = new URL(asked.has(name) ? `${name}?n=${turn += 1}` : name, BASE).href;
  asked.add(name);
  await checked(url, pin(name));
  return import(url);
}

function checked(url, integrity) {
  const part = document.createElement(HINTS ? "script" : "link");
  Object.assign(part, { crossOrigin: "anonymous", integrity });
  if (!HINTS) Object.assign(part, { rel: "modulepreload", href: url });
  else if (!asScript(part, url)) return fetch(url, { integrity });
  return new Promise((resolve, reject) => {
    part.onload = resolve;
    part.onerror = reject;
    document.head.append(part);
  }).finally(() => part.remove());
}

// A page with trusted types lets no script in, unless its policy names ours. What is fetched is looked at
// all the same, but comes once more.
function asScript(part, url) {
  try {
    policy ??= globalThis.trustedTypes?.createPolicy("wat-telt", { createScriptURL: String });
    Object.assign(part, { type: "module", src: policy?.createScriptURL(url) ?? url });
    return true;
  } catch {
    return false;
  }
}

let policy;
