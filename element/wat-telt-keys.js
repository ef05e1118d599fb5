// Whose a key is that is pressed on the board: the board's, or that of the page around it, which sees the
// element alone and not the field that is written in.

const FIELDS = "textarea, input, select";
const PRESSED = "button, summary, a";

// The board's, until they come up: by then the focus may be elsewhere, or nowhere.
const down = new Set();
addEventListener("keydown", ({ code }) => down.delete(code), true);
addEventListener("keyup", (event) => down.delete(event.code) && event.stopPropagation(), true);

/** Keeps from the page around a shadow root the keys that what is in there does something with. */
export function keep(root) {
  for (const kind of ["keydown", "keypress"]) {
    root.addEventListener(kind, (event) => {
      if (!isOurs(event)) return;
      down.add(event.code);
      event.stopPropagation();
    });
  }
}

function isOurs({ defaultPrevented, key, target }) {
  if (defaultPrevented || key === "Tab" || key === "Escape") return defaultPrevented;
  return target.matches(FIELDS) || (target.matches(PRESSED) && /^(Enter| )$/.test(key));
}
