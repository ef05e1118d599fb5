// Why a board does not start: a code for the page that it is in, a sentence for the people at the table, and
// a line in the console for who looks after that page. Loaded when something went wrong.

const NOT_YOU = "Dat ligt niet aan u, en er is niets verloren.";
const AGAIN = "Probeer het later nog een keer, of vertel het aan de beheerder van deze website.";

const WHY = {
  "wasm-blocked": {
    text: `Het bord mag op deze website niet starten. ${NOT_YOU} Vertel het aan de beheerder van deze website.`,
    line: () => "put 'wasm-unsafe-eval' into script-src of the Content-Security-Policy of this page.",
    action: null,
  },
  "old-browser": {
    text: `Deze browser is te oud voor het bord. ${NOT_YOU} Open deze pagina in een nieuwere browser, of op een ander apparaat.`,
    line: () => "this browser lacks what all browsers had at the end of 2023, or a server changed a file.",
    action: null,
  },
  "not-found": {
    text: `Een deel van het bord is zoek. ${NOT_YOU} ${AGAIN}`,
    line: (file) => `${file} is not there. Put every file of dist/ beside wat-telt.js.`,
  },
  "files-blocked": {
    text: `Een deel van het bord wordt hier tegengehouden. ${NOT_YOU} ${AGAIN}`,
    line: (file) => `this page cannot read ${file}. Allow its origin in script-src and connect-src of the `
      + "Content-Security-Policy; have its server send .js as text/javascript and .wasm as application/wasm, "
      + "and to another origin with Access-Control-Allow-Origin.",
  },
  integrity: {
    text: `Een deel van het bord past niet bij de rest. ${NOT_YOU} Laad deze pagina opnieuw. Helpt dat niet? `
      + "Vertel het dan aan de beheerder van deze website.",
    line: (file) => `${file} is not the file that wat-telt.js was built with, and was refused. Put every file of one `
      + "dist/ beside it, and have no server or proxy change them on the way. Who had this page open while they were "
      + "replaced loads it again.",
  },
  "give-unhandled": {
    line: () => "people gave the page what they chose, and no listener for wat-telt-give called waitUntil().",
  },
  "version-conflict": {
    line: (file) => `${file} is of another version than the script that was there first. Leave one of the two.`,
  },
};

const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0); // a wasm with nothing in it

const told = new Set();

/** What is said for a code, with one line in the console, however many boards there are. */
function say(code, file) {
  const { text, line, action } = WHY[code];
  if (!told.has(code)) console.error(`Wat Telt (${code}): ${line(file)}`);
  told.add(code);
  return { code, text, action };
}

/** Why a board does not start after this error, or what it lacks then; nothing where the network may be why. */
export async function why(error) {
  if (isBlocked()) return say("wasm-blocked");
  if (isOld()) return say("old-browser");
  if (!error.url) return error instanceof WebAssembly.CompileError ? say("old-browser") : {};
  const code = await lookAt(error);
  return code ? say(code, error.url) : {};
}

function isOld() {
  return !CSSStyleSheet.prototype.replaceSync || !document.adoptedStyleSheets
    || !document.createElement("link").relList.supports("modulepreload");
}

/** Tells every board of a page that the script of another version, from `url`, has nothing to do there. */
export function conflict(url) {
  const { code } = say("version-conflict", url);
  for (const board of document.querySelectorAll("wat-telt")) tell(board, code);
}

/** Tells a board's page that nothing in it took what people gave. */
export function unheard(board) {
  tell(board, say("give-unhandled").code);
}

function tell(board, code) {
  board.dispatchEvent(new CustomEvent("wat-telt-error", { detail: { code, fatal: false } }));
}

function isBlocked() {
  try {
    new WebAssembly.Module(EMPTY);
    return false;
  } catch {
    return true;
  }
}

/** What is wrong with a file, as far as can be seen from here. */
async function lookAt({ url, pin }) {
  const refused = new Set(); // by the policy of the page
  const hear = ({ blockedURI, disposition }) => disposition === "enforce" && refused.add(blockedURI);
  document.addEventListener("securitypolicyviolation", hear);
  const code = await look(url, pin, refused);
  document.removeEventListener("securitypolicyviolation", hear);
  return code;
}

async function look(url, pin, refused) {
  const ask = (how) => fetch(url, { method: "HEAD", cache: "no-store", ...how });
  try {
    const answer = await ask();
    if ([404, 410].includes(answer.status)) return "not-found";
    if ([401, 403].includes(answer.status) || !isTyped(url, answer)) return "files-blocked";
    if (answer.ok && !await isOurs(url, pin)) return "integrity";
  } catch {
    // What answers, and still cannot be read, is kept from this page by its server. A network that was gone for
    // a moment is not taken for that.
    const kept = ask({ mode: "no-cors" }).then(() => ask().then(() => false, () => true), () => false);
    await new Promise((go) => setTimeout(go, 50)); // a policy is told of later
    if (await kept || refused.has(url)) return "files-blocked";
  }
}

/** Whether a file has its hash. What cannot be had with it must be there without, to be another. */
async function isOurs(url, integrity) {
  const has = (how) => fetch(url, { cache: "no-store", ...how }).then(({ ok }) => ok, () => false);
  return await has({ integrity }) || !await has();
}

function isTyped(url, { ok, headers }) {
  const type = headers.get("Content-Type") ?? "";
  return !ok || (url.endsWith(".js") ? /(java|ecma)script/.test(type) : !type.startsWith("text/html"));
}
