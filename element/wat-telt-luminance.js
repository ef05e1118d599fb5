// How light a colour is, of its red, green and blue, each a part of 1. Bundled into what needs it.

export const DARK = 0.18; // the luminance under which a ground is dark: halfway to the eye

/** As WCAG 2 has it, of 8 bits a part: what is seen, and not what was reckoned. */
export function luminance(colour) {
  const [red, green, blue] = colour.map((part) => Math.round(part * 255) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
