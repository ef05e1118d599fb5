// Light or dark, by the ground on which a board really lies: a dark device can have a light page. Bundled into the
// element.

import { DARK, luminance } from "./wat-telt-luminance.js";

const DEVICE = matchMedia("(prefers-color-scheme: dark)");

/** "light" or "dark", as is asked on the element, or as what is behind it. */
export function schemeOf(element) {
  const asked = element.getAttribute("color-scheme");
  if (asked === "light" || asked === "dark") return asked;
  for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) {
    const ground = at.nodeType === Node.ELEMENT_NODE && partsOf(getComputedStyle(at).backgroundColor);
    if (ground) return luminance(ground) < DARK ? "dark" : "light";
  }
  // Nothing lies on the window: its own ground follows what the page says that it can be.
  const can = getComputedStyle(document.documentElement).colorScheme;
  return can.includes("dark") && (DEVICE.matches || !can.includes("light")) ? "dark" : "light";
}

/** The red, green and blue of a colour that covers what is behind it; nothing of one that does not. */
function partsOf(colour) {
  const [, kind, parts] = colour.match(/^(rgba?|color)\((.*)\)$/) ?? [];
  const [red, green, blue, alpha = 1] = parts?.match(/[\d.]+(?=[\s,/)]|$)/g)?.map(Number) ?? [];
  if (blue === undefined || alpha < 0.5) return undefined;
  const most = kind === "color" ? 1 : 255;
  return [red, green, blue].map((one) => one / most);
}

/** Calls `look` whenever what is behind a board can have become another colour; gives what ends that. */
export function watchScheme(element, look) {
  const changes = new MutationObserver(look);
  changes.observe(element, { attributeFilter: ["color-scheme"] });
  for (const one of [document.documentElement, document.body]) changes.observe(one, { attributes: true });
  const ends = new AbortController();
  const { signal } = ends;
  DEVICE.addEventListener("change", look, { signal });
  document.addEventListener("transitionend", (event) => /^background/.test(event.propertyName) && look(), { signal });
  return () => {
    changes.disconnect();
    ends.abort();
  };
}
