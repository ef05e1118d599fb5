// Light or dark, by the ground on which a board really lies: a dark device can have a light page. Bundled into the
// element.

const DEVICE = matchMedia("(prefers-color-scheme: dark)");
const DARK = 0.18; // the luminance under which a ground is dark: halfway to the eye

/** "light" or "dark", as is asked on the element, or as what is behind it. */
export function schemeOf(element) {
  const asked = element.getAttribute("color-scheme");
  if (asked === "light" || asked === "dark") return asked;
  for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) {
    const luminance = at.nodeType === Node.ELEMENT_NODE && luminanceOf(getComputedStyle(at).backgroundColor);
    if (typeof luminance === "number") return luminance < DARK ? "dark" : "light";
  }
  // Nothing lies on the window: its own ground follows what the page says that it can be.
  const can = getComputedStyle(document.documentElement).colorScheme;
  return can.includes("dark") && (DEVICE.matches || !can.includes("light")) ? "dark" : "light";
}

/** The luminance of a colour that covers what is behind it, from 0 to 1; nothing of one that does not. */
function luminanceOf(colour) {
  const [, kind, parts] = colour.match(/^(rgba?|color)\((.*)\)$/) ?? [];
  const [red, green, blue, alpha = 1] = parts?.match(/[\d.]+(?=[\s,/)]|$)/g)?.map(Number) ?? [];
  if (blue === undefined || alpha < 0.5) return undefined;
  const most = kind === "color" ? 1 : 255;
  const [r, g, b] = [red, green, blue].map((one) => (one / most) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
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
