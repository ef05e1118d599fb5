// Runs in the page: finds things as people and assistive technology do, by role, name and text,
// through open shadow roots. Bundled, and given to the driver with every question.
import { computeAccessibleName, getRole, isInaccessible } from "dom-accessibility-api";

const spaces = (text) => text.replace(/\s+/g, " ").trim();

/** Whether a text is what is asked for: exactly, or somewhere in it and without case. */
function says(text, wanted, exact) {
  if (wanted === undefined) return true;
  const found = spaces(text);
  return exact ? found === wanted : found.toLowerCase().includes(wanted.toLowerCase());
}

function everythingIn(root) {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element, ...everythingIn(element.shadowRoot)] : [element]);
}

/** Elements of a role, for whoever they are not hidden. */
function byRole(root, { role, name, exact }) {
  return everythingIn(root).filter((element) =>
    getRole(element) === role && !isInaccessible(element)
    && says(computeAccessibleName(element), name, exact));
}

/** The innermost elements with a text. */
function byText(root, { text, exact }) {
  const having = everythingIn(root).filter((element) => says(element.textContent, text, exact));
  return having.filter((element) => !having.some((one) => one !== element && element.contains(one)));
}

/** What is found by going down these steps, each `{ role, name, exact }` or `{ text, exact }`. */
export function find(steps) {
  const down = (roots, step) => {
    const found = roots.flatMap((root) => step.role ? byRole(root, step) : byText(root, step));
    return [...new Set(found)];
  };
  return steps.reduce(down, [document]);
}

/** Whether what is pressed in the middle of an element is that element. */
function isClear(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  // WebKit names the host first for what an icon of <use> draws; the press itself finds its way.
  const [hit] = root.elementsFromPoint(x + width / 2, y + height / 2)
    .filter((one) => one !== root.host);
  return Boolean(hit) && element.contains(hit);
}

/**
 * What people press for an element, in sight: the words of a choice, and else the thing itself.
 * Nothing while something else lies over it.
 */
export function toPress(element) {
  const words = element.matches("[type=radio], [type=checkbox]") && element.labels?.[0];
  const pressed = words || element;
  if (!isClear(pressed)) toMiddle(pressed);
  return isClear(pressed) ? pressed : null;
}

/** What can be asked of an element, all at once. */
export function look(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const visible = width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  const focused = element.getRootNode().activeElement === element;
  return { visible, focused, box: { x, y, width, height },
    value: element.value ?? null, checked: element.checked ?? null };
}

export function toMiddle(element) {
  element.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Keeps the next choice of files in the page, and gives its input when it is there. */
export function holdFileChoice() {
  const hold = (event) => {
    if (!event.composedPath()[0].matches("[type=file]")) return;
    event.preventDefault();
    removeEventListener("click", hold, true);
  };
  addEventListener("click", hold, true);
}

export const fileChoice = () =>
  everythingIn(document).filter((element) => element.matches("[type=file]"));
