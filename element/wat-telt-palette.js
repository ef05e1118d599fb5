// The colours of a board in the look of a page: which of a theme's can be used together, and what is mixed from them.
// A colour is its red, green and blue, each a part of 1. Bundled into wat-telt-theme.js.

import { DARK, luminance } from "./wat-telt-luminance.js";

const TEXT = 4.5; // WCAG 1.4.3
const SHAPE = 3; // WCAG 1.4.11

const COLOURS = ["ink", "paper", "board", "soft", "edge", "table", "strip", "beam", "line", "rule", "binding", "well",
  "glow", "on-ink"];
/** What words lie on. */
const GROUNDS = ["paper", "board", "table", "strip", "well", "glow"];

/** How much of what is mixed into paper differs from it, as far as words stay legible on it. */
const STRENGTHS = [1, 0.6, 0.3, 0];

/**
 * What a board looks like, in parts of which each is the page's or ours as a whole: `own` is what the page asks of the
 * board, `theme` what its theme has, `ours` what we have for this scheme, with the `hues` of people.
 */
export function paletteOf({ own, theme, ours, hues }, dark) {
  const colours = coloursOf(own, theme, ours, { hues, dark });
  const asked = { ...theme, ...own };
  const around = { ...ours, ...colours };
  return {
    colours: colours && { ...colours, ...accentOf(asked, colours), ...headingOf(asked, colours) },
    button: buttonOf(asked, around) ?? buttonOf(theme, around),
    shape: only(asked, "radius"),
    font: only(asked, "font"),
    headings: only(asked, "heading-font", "heading-weight"),
  };
}

function only(asked, ...names) {
  const found = names.filter((name) => name in asked).map((name) => [name, asked[name]]);
  return found.length ? Object.fromEntries(found) : undefined;
}

/** The first that can be read as a whole: the theme with what the page asks, the theme, ours with what is asked. */
function coloursOf(own, theme, ours, { hues, dark }) {
  const asked = only(own, ...COLOURS);
  const hold = (set) => legible(set, hues) && luminance(set.paper) < DARK === dark;
  const themed = (given) => theme.ink && theme.paper && STRENGTHS
    .map((strength) => ({ ...mixtures({ ...theme, ...given }, ours, strength), ...given })).find(hold);
  const set = (asked && themed(asked)) || themed({});
  if (set) return set;
  return asked && hold({ ...ours, ...asked }) ? asked : undefined;
}

/** All colours, out of ink and paper. A beam is of our wood, in the light of the page. */
function mixtures({ ink, paper, edge, accent = ink }, ours, strength) {
  const tint = (share, colour = ink) => mixed(paper, colour, share * strength);
  const table = tint(0.06);
  return {
    ink, paper, board: paper, table, "on-ink": paper,
    strip: tint(0.03), line: tint(0.125), rule: tint(0.14), well: tint(0.1),
    glow: tint(0.09, accent), binding: tint(0.3, accent),
    soft: mixed(ink, paper, 0.24 * strength),
    edge: edged(edge, ink, paper, table),
    beam: mixed(ours.beam, tint(0.12), 0.1),
    "beam-edge": edged(ours.edge, ink, paper, table),
  };
}

/** An edge that shows on the board and on the table: the theme's, or one that is mixed like the rest. */
function edged(edge, ink, ...grounds) {
  const shows = (colour) => grounds.every((ground) => contrast(colour, ground) >= SHAPE);
  if (edge && shows(edge)) return edge;
  return [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => mixed(grounds[0], ink, share)).find(shows) ?? ink;
}

/** Whether words, edges and the names of people can be read on all that they lie on. */
function legible(set, hues) {
  const on = (colours, grounds, least) => colours.every((colour) =>
    grounds.every((ground) => contrast(colour, set[ground]) >= least));
  return on([set.ink], [...GROUNDS, "beam"], TEXT) && on([set.soft], GROUNDS, TEXT) && on([set["on-ink"]], ["ink"], TEXT) &&
    on([set.edge], ["paper", "board", "table"], SHAPE) && on(hues, ["board", "glow"], TEXT);
}

/** What can be pressed is of the theme's link, with as much ink in it as makes it read on all grounds. */
function accentOf({ accent }, set) {
  const link = accent ?? set.ink;
  const read = (colour) => GROUNDS.every((ground) => contrast(colour, set[ground]) >= TEXT);
  return { accent: [0, 0.15, 0.3, 0.45].map((share) => mixed(link, set.ink, share)).find(read) ?? set.ink };
}

function headingOf({ heading }, set) {
  const is = heading && ["paper", "board", "table"].every((ground) => contrast(heading, set[ground]) >= TEXT);
  return is ? { heading } : {};
}

/** A primary button: its ground with its words, and both as a pointer is over it. Never one without the other. */
function buttonOf(asked, { ink, board, table }) {
  const { button, "button-text": text } = asked;
  if (!button || !text || contrast(button, text) < TEXT) return undefined;
  const overs = [
    [asked["button-hover"], asked["button-hover-text"] ?? text],
    [mixed(button, ink, 0.2), text], [mixed(button, text, 0.1), text], [button, text],
  ];
  const [hover, hoverText] = overs.find(([ground, words]) => ground && contrast(ground, words) >= TEXT);
  const edge = edged(button, ink, board, table);
  return {
    button, "button-text": text, "button-hover": hover, "button-hover-text": hoverText,
    "button-edge": edge === button ? button : edged(mixed(button, ink, 0.4), ink, board, table),
  };
}

function mixed(one, other, share) {
  return one.map((part, at) => part + (other[at] - part) * share);
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
