// The look of the page around a board (R26): what its theme calls its ink, its paper, its buttons and its letters
// is what the board calls so. A theme can be empty, transparent, made for the other scheme or hard to read: what
// belongs together is looked at together, and falls back together (wat-telt-palette.js). People's hues and the ring
// of the focus are never a theme's. Loaded in pages of others; docs/themes.md is for who makes such a page.

import { paletteOf } from "./wat-telt-palette.js";

/** Where a public property is looked for where the page does not set it, in this order. */
const TOKENS = {
  ink: ["utrecht-document-color", "utrecht-body-color", "utrecht-root-color", "basis-color-default-color-document",
    "of-color-fg"],
  paper: ["utrecht-document-background-color", "utrecht-body-background-color", "utrecht-root-background-color",
    "basis-color-default-bg-document", "of-color-bg"],
  edge: ["utrecht-textbox-border-color", "basis-form-control-border-color"],
  accent: ["nl-link-color", "utrecht-link-color", "basis-color-action-1-color-default"],
  button: ["nl-button-primary-background-color", "utrecht-button-primary-action-background-color",
    "basis-color-action-1-inverse-bg-default"],
  "button-text": ["nl-button-primary-color", "utrecht-button-primary-action-color", "utrecht-button-color",
    "basis-color-action-1-inverse-color-default"],
  "button-hover": ["nl-button-primary-hover-background-color", "utrecht-button-primary-action-hover-background-color",
    "basis-color-action-1-inverse-bg-hover"],
  "button-hover-text": ["nl-button-primary-hover-color", "utrecht-button-primary-action-hover-color",
    "basis-color-action-1-inverse-color-hover"],
  radius: ["nl-button-border-radius", "utrecht-button-border-radius", "basis-border-radius-md"],
  font: ["nl-paragraph-font-family", "utrecht-paragraph-font-family", "utrecht-document-font-family",
    "basis-text-font-family-default"],
  heading: ofHeadings("color"),
  "heading-font": ofHeadings("font-family"),
  "heading-weight": ofHeadings("font-weight"),
};

function ofHeadings(what) {
  return ["nl-heading-level-2", "utrecht-heading-2", "utrecht-heading", "basis-heading"].map((kind) => `${kind}-${what}`);
}

/** What is mixed from ink and paper where the page does not set it. */
const MIXED = ["soft", "board", "table", "strip", "beam", "line", "rule", "binding", "well", "glow", "on-ink"];
const NAMES = [...Object.keys(TOKENS), ...MIXED];
const HUES = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => `hue-${hue}`);

/** What of an element tells how a browser reads a value; of all others, its colour. */
const READ_AS = {
  radius: "borderTopLeftRadius", font: "fontFamily", "heading-font": "fontFamily", "heading-weight": "fontWeight",
};

const OWN_LINES = 1.36; // how far apart the board's own lines are, as in base.css
const WIDEST_LINES = 2;

const asked = new WeakMap(); // of a place, what its look was made of

/** Calls `look` whenever a token becomes another, whatever it is by; gives what ends that. */
export function follow(root, look) {
  const watched = document.createElement("div");
  const all = [...NAMES.map((name) => `wat-telt-${name}`), ...Object.values(TOKENS).flat()];
  watched.style.cssText = "position: absolute; visibility: hidden; transition: 1ms; transition-behavior: allow-discrete";
  watched.style.setProperty("--wat-telt-seen", all.map((name) => `var(--${name},)`).join("/"));
  watched.style.transitionProperty = "--wat-telt-seen, color, line-height";
  watched.addEventListener("transitionrun", look);
  root.append(watched);
  return () => watched.remove();
}

/** Gives the place of a board the look of the page; whether it has one then. */
export function dress(root, place) {
  const host = getComputedStyle(root.host);
  const value = (name) => host.getPropertyValue(`--${name}`).trim();
  const own = NAMES.map((name) => [name, value(`wat-telt-${name}`)]);
  const theme = Object.entries(TOKENS).map(([name, tokens]) => [name, tokens.map(value)]);
  const { color, colorScheme, fontSize, lineHeight } = host;
  const { scheme } = place.dataset;
  const now = JSON.stringify([own, theme, scheme, color, colorScheme, fontSize, lineHeight]);
  if (asked.get(place) === now) return "theme" in place.dataset;
  asked.set(place, now);
  const found = looked(root, scheme, own, theme);
  const lines = Math.min(WIDEST_LINES, parseFloat(lineHeight) / parseFloat(fontSize));
  put(place, found.own, { ...paletteOf(found, scheme === "dark"), lines: lines > OWN_LINES && { lines } });
  return "theme" in place.dataset;
}

/** What the page sets, what its theme has and what is ours, as this browser reads it. */
function looked(root, scheme, own, theme) {
  const probe = document.createElement("div");
  const inside = document.createElement("div");
  inside.className = "wat-telt";
  inside.dataset.scheme = scheme;
  for (const name of NAMES) inside.style.setProperty(`--wat-telt-${name}`, "initial");
  probe.style.display = "none";
  probe.append(inside);
  root.append(probe);
  try {
    const ours = getComputedStyle(inside);
    const read = (name, value) => readBy(probe, name, value);
    const some = (all) => Object.fromEntries(all.filter(([, value]) => value !== undefined));
    return {
      own: some(own.map(([name, value]) => [name, read(name, value)])),
      theme: some(theme.map(([name, values]) =>
        [name, values.map((value) => read(name, value)).find((value) => value !== undefined)])),
      ours: some(["ink", "edge", ...MIXED, "paper"].map((name) => [name, read(name, ours.getPropertyValue(`--${name}`))])),
      hues: HUES.map((hue) => read(hue, ours.getPropertyValue(`--${hue}`))),
    };
  } finally {
    probe.remove();
  }
}

/** A value as this browser reads it: a colour as its three parts of 1. Nothing of what it cannot read, or sees through. */
function readBy(probe, name, value) {
  const as = READ_AS[name] ?? "color";
  probe.style[as] = "";
  if (value) probe.style[as] = as === "color" ? `color-mix(in srgb, ${value}, ${value})` : value;
  if (!probe.style[as]) return undefined;
  const read = getComputedStyle(probe)[as];
  if (as === "color") return partsOf(read);
  return as === "borderTopLeftRadius" && !read.endsWith("px") ? undefined : read;
}

function partsOf(colour) {
  const [red, green, blue, alpha = 1] = colour.replaceAll("none", "0").match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return alpha < 1 ? undefined : [red, green, blue].map((part) => Math.min(1, Math.max(0, part)));
}

/** Sets on a place what its board is to look like, part by part, and takes away what it no longer is. */
function put(place, own, parts) {
  const values = Object.assign({}, ...Object.values(parts).map((part) => part || {}));
  for (const name of [...NAMES, "button-edge", "beam-edge", "lines"]) {
    const property = `--wat-telt-${name}`;
    if (name in values) place.style.setProperty(property, cssOf(values[name]));
    else if (name in own) place.style.setProperty(property, "initial"); // refused
    else place.style.removeProperty(property);
  }
  const worn = Object.keys(parts).filter((part) => parts[part]);
  if (worn.length) place.dataset.theme = worn.join(" ");
  else delete place.dataset.theme;
}

function cssOf(value) {
  return Array.isArray(value) ? `rgb(${value.map((part) => Math.round(part * 255)).join(" ")})` : String(value);
}
