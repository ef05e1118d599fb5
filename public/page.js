// What the standalone page does besides holding the board; a page that embeds <wat-telt> has none
// of it. Where a browser refuses something here, nothing is said: the board works without.

const NAME = document.title;
const board = document.querySelector("wat-telt");

/** Installs the service worker, once the first visit has all that it needs. */
async function install() {
  await customElements.whenDefined("wat-telt");
  await board.ready;
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded));
  }
  await navigator.serviceWorker.register(trusted("sw.js"));
}

/** The address of a script of ours, for a browser that takes none from just anybody (Trusted Types). */
function trusted(name) {
  const policy = window.trustedTypes?.createPolicy("wat-telt-page", { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(name) : name;
}

/** Asks the browser to keep what lies here, once, when people save (R25): some ask it aloud. */
function persist(event) {
  if (!event.composedPath().some(({ id }) => id === "save-file")) return;
  removeEventListener("click", persist);
  navigator.storage?.persist?.().catch(() => {});
}

/** The page is called by the screen that is open: what a tab or a window is known by. */
function name(inside) {
  const door = inside.querySelector("[aria-current=page] [data-label]");
  const title = door ? `${door.dataset.label} - ${NAME}` : NAME;
  if (document.title !== title) document.title = title;
}

/** Keys work wherever the focus is on this page, also where nothing has it. */
function forward(event) {
  const inside = board.shadowRoot?.querySelector(".whole");
  if (!inside || event.composedPath().includes(board)) return;
  const same = new KeyboardEvent(event.type, event);
  inside.dispatchEvent(same);
  if (same.defaultPrevented) event.preventDefault();
}

/** A file that the device opens with the board; one that cannot be had is said to be none. */
async function open({ files: [handle] }) {
  if (!handle) return;
  await customElements.whenDefined("wat-telt");
  board.open(await handle.getFile().catch(() => null));
}

/** A conversation that came by a code stands behind the #: it is taken out of the address at once. */
function carried() {
  const [, digits] = location.hash.match(/^#(\d{60,})$/) ?? [];
  if (!digits) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  customElements.whenDefined("wat-telt").then(() => board.open(digits));
}

carried();
addEventListener("hashchange", carried);
addEventListener("keydown", forward);
customElements.whenDefined("wat-telt").then(() => board.ready).then(() => {
  const inside = board.shadowRoot;
  const changed = { attributeFilter: ["aria-current", "data-label"], childList: true, subtree: true };
  new MutationObserver(() => name(inside)).observe(inside, changed);
  name(inside);
});
if (window === top) {
  if (navigator.serviceWorker) install().catch(() => {});
  addEventListener("click", persist);
  window.launchQueue?.setConsumer(open);
}
