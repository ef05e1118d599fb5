// A municipality's page in the theme of a real design system, with the board in a column of it: for tests, and for the
// pictures in docs/themes.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = (name) => readFileSync(require.resolve(name), "utf8");

/** The themes, as npm has them: their sheets, the classes that put them on, and their letters in a free font. */
export const THEMES = {
  Voorbeeld: {
    sheets: ["@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"],
    has: { family: "Noto Sans, sans-serif", heading: "Noto Serif, serif", ground: "#5115ef", words: "#ffffff", ink: "#001a40" },
    light: "voorbeeld-theme",
    fonts: { "Noto Sans": "@fontsource-variable/noto-sans", "Noto Serif": "@fontsource-variable/noto-serif" },
  },
  "Den Haag": {
    sheets: ["@gemeente-denhaag/design-tokens-components/dist/theme/index.css"],
    has: { family: "TheSans, sans-serif", heading: "TheMix, sans-serif", ground: "hsl(138 58% 33%)", words: "#ffffff",
      ink: "hsl(0 0% 18%)" },
    light: "denhaag-theme",
    fonts: { TheSans: "@fontsource-variable/source-sans-3", TheMix: "@fontsource-variable/source-sans-3" },
  },
  Ma: {
    sheets: ["@nl-design-system-community/ma-design-tokens/dist/theme.css",
      "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css"],
    has: { family: "'Source Sans Pro', Helvetica, Arial, sans-serif", heading: "'Fira Sans', Helvetica, Arial, sans-serif",
      ground: "#8a3a9f", words: "#ffffff", ink: "#1d1f24" },
    light: "ma-theme",
    dark: "ma-theme ma-theme--color-scheme-dark",
    fonts: { "Source Sans Pro": "@fontsource-variable/source-sans-3", "Fira Sans": "@fontsource/fira-sans" },
  },
  "Open Formulieren": {
    sheets: ["@open-formulieren/design-tokens/dist/index.css"],
    has: { family: "Fira Sans, Calibri, sans-serif", heading: "Fira Sans, Calibri, sans-serif", ground: "#0177b2", words: "#ffffff",
      ink: "#000000" },
    light: "openforms-theme",
    fonts: { "Fira Sans": "@fontsource/fira-sans" },
  },
};

/** The sheets of a theme, as one. */
export const sheetOf = (theme) => theme.sheets.map(read).join("\n");

/** Its fonts, as a page of its own would bring them along. */
export function fontsOf({ fonts }) {
  return Object.entries(fonts).map(([family, name]) => {
    const of = (weight) => readFileSync(require.resolve(`${name}/files/${name.split("/")[1]}-latin-${weight}-normal.woff2`));
    const face = (weight, file) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${of(file).toString("base64")}) }`;
    return name.includes("variable") ? face("200 900", "wght") : face(400, 400) + face(700, 700);
  }).join("\n");
}

/** How the page itself looks, whatever its theme. */
export const PORTAL = `
  :where(html) { --ink: #1d1f24; --ground: #ffffff }
  .portal {
    --ink: var(--utrecht-document-color, var(--utrecht-body-color, var(--of-color-fg, #1d1f24)));
    --ground: var(--utrecht-document-background-color, var(--utrecht-body-background-color, var(--of-color-bg, #ffffff)));
    --link: var(--utrecht-link-color, #00568b);
    --brand: var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, #00568b));
    --on-brand: var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--utrecht-button-color, #ffffff)));
    margin: 0; min-block-size: 100vh; color: var(--ink); background: var(--ground);
    font: 1rem/1.35 var(--utrecht-paragraph-font-family, sans-serif);
  }
  .portal :is(h1, .name) {
    margin: 0;
    font-family: var(--utrecht-heading-2-font-family, inherit); font-weight: var(--utrecht-heading-2-font-weight, 700);
  }
  .portal .column > h1 { font-size: 1.8rem; line-height: 1.2; margin-block-end: 0.9rem }
  .portal a { color: var(--link) }
  .portal .bar { display: flex; gap: 2rem; align-items: center; padding: 0.5rem 4.4rem; border-block-end: 4px solid var(--brand) }
  .portal .name { font-size: 1.25rem; margin-inline-end: auto }
  .portal .mine { padding: 0.7rem 1.25rem; border-radius: var(--utrecht-button-border-radius); color: var(--on-brand);
    background: var(--brand); font-weight: 700 }
  .portal .path { padding: 0.7rem 4.4rem }
  .portal .path > * + *::before { content: "/"; padding-inline: 0.6rem; display: inline-block }
  .portal .in { display: flex; gap: 2.5rem; padding-inline: 4.4rem; padding-block-end: 2rem }
  .portal .beside { flex: 0 0 15rem; margin-block-start: 0.5rem }
  .portal .beside > * { display: block; padding: 0.9rem 1.25rem; border-block-end: 1px solid color-mix(in srgb, var(--ink) 25%, var(--ground)) }
  .portal .beside a { text-decoration: none }
  .portal .beside [aria-current] { font-weight: 700; border-inline-start: 4px solid var(--brand) }
  .portal .column { inline-size: var(--column, 760px); max-inline-size: 100% }`;

/** What stands on it. */
export const portal = (asked = "") => `
  <header class="bar"><p class="name">Gemeente Voorbeeld</p><a href="#">Onderwerpen</a><a href="#">Contact</a>
    <span class="mine">Mijn Voorbeeld</span></header>
  <nav class="path" aria-label="Kruimelpad"><a href="#">Home</a> <a href="#">Mijn Voorbeeld</a> <span>Een gesprek voorbereiden</span></nav>
  <div class="in">
    <nav class="beside" aria-label="Mijn Voorbeeld"><a href="#">Overzicht</a><a href="#">Berichten</a><a href="#">Aanvragen</a>
      <span aria-current="page">Een gesprek voorbereiden</span><a href="#">Mijn gegevens</a></nav>
    <main class="column"><h1>Een gesprek voorbereiden</h1><wat-telt ${asked}></wat-telt></main>
  </div>`;
