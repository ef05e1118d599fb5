// What people do on the first screen while it is only drawn, and how the board goes on from there. A part
// of the board is found by what it is called, as the page may be of an older build than the board.

const SVG = "http://www.w3.org/2000/svg";

/**
 * A part of what the build drew, as the build wrote it down (`xtask/src/tree.rs`): `["tag", { attributes },
 * what stands in it ...]`, or a text. A page may forbid that anything is parsed as HTML.
 */
export function built(part, within = "") {
  if (typeof part === "string") return part;
  const [tag, attributes, ...inside] = part;
  const space = tag === "svg" ? SVG : within;
  const element = space ? document.createElementNS(space, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.map((one) => built(one, space)));
  return element;
}

/**
 * The button that was pressed on a screen before there was a script to hear it: a press leaves the focus
 * there (not in every browser), and unlike a key it draws no ring.
 */
export function pressedBefore(focused) {
  const pressed = focused?.matches("button:not(:focus-visible, :active)");
  return pressed ? focused : null;
}

/** Resolves when nothing is pressed down on a screen: until then what lies under a finger stays. */
export function released(screen) {
  return new Promise((resolve) => {
    if (!screen.matches(":active")) return resolve();
    const ends = ["pointerup", "pointercancel", "keyup"];
    const end = () => {
      for (const kind of ends) removeEventListener(kind, end, true);
      setTimeout(resolve); // after the click that it may be
    };
    for (const kind of ends) addEventListener(kind, end, true);
  });
}

/** Resolves when the board was drawn in a place. */
export function filled(place) {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!place.querySelector(".whole")) return;
      observer.disconnect();
      resolve();
    }).observe(place, { childList: true, subtree: true });
  });
}

/** What people did in fields. It is taken before the board is there: radios are one group with their twins. */
export function doneOn(screen) {
  const fields = [...screen.querySelectorAll("textarea, input, select")].filter(isChanged);
  return fields.map((part) => ({ part, value: part.value, checked: part.checked }));
}

/** Takes away what people did in fields. */
export function undone(screen) {
  for (const part of screen.querySelectorAll("textarea, input, option")) {
    if (part.localName === "option") part.selected = part.defaultSelected;
    else [part.value, part.checked] = [part.defaultValue, part.defaultChecked];
  }
}

// What stands there by itself says nothing: the page may ask its board to begin otherwise.
function isChanged(field) {
  if (field.localName === "select") return field.value !== field.querySelector("[selected]")?.value;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

/** Does it on the board. */
export function doAgain(done, board) {
  for (const { part, value, checked } of done) {
    const field = twin(part, board);
    if (!field) continue;
    if (field.type === "radio") {
      if (checked && !field.checked) field.click();
    } else if (field.value !== value) {
      field.value = value;
      field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true }));
    }
  }
}

/** Presses on the board what was pressed on the screen, where something was. */
export function press(pressed, board) {
  if (pressed) twin(pressed, board)?.click();
}

/** Has people be on the board where they were on the screen: as far down, with the focus and the caret. */
export function stay(screen, board, focused) {
  const desk = screen.querySelector(".desk");
  if (desk.scrollTop) twin(desk, board).scrollTop = desk.scrollTop;
  const to = focused && screen.contains(focused) && twin(focused, board);
  if (!to) return;
  to.focus({ preventScroll: true });
  if (focused.localName === "textarea") {
    to.setSelectionRange(focused.selectionStart, focused.selectionEnd, focused.selectionDirection);
  }
}

function twin(part, board) {
  const called = (one) => [one.id, one.className, one.getAttribute("aria-label"),
    one.closest("button, label")?.textContent].join();
  return [...board.querySelectorAll(part.localName)].find((one) => called(one) === called(part));
}
