// What the standalone page does besides holding the board; a page that embeds <wat-telt> has none
// of it. Where a browser refuses something here, nothing is said: the board works without.

const DRAFTS = "wat-telt.klad."; // as in src/platform/storage.rs
const board = document.querySelector("wat-telt");

/** Installs the service worker, once the first visit has all that it needs. */
async function install() {
  await customElements.whenDefined("wat-telt");
  await board.ready;
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded));
  }
  await navigator.serviceWorker.register("sw.js");
}

/** Asks the browser to keep what lies here, once, when something does (R25). */
function persist() {
  try {
    if (!Object.keys(localStorage).some((key) => key.startsWith(DRAFTS))) return;
    navigator.storage.persist().catch(() => {});
  } catch {}
  removeEventListener("click", persist);
}

/** A file that the device opens with the board; one that cannot be had is said to be none. */
async function open({ files: [handle] }) {
  if (!handle) return;
  await customElements.whenDefined("wat-telt");
  board.open(await handle.getFile().catch(() => null));
}

if (window === top) {
  if (navigator.serviceWorker) install().catch(() => {});
  addEventListener("click", persist);
  window.launchQueue?.setConsumer(open);
}
