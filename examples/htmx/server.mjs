// Parts that htmx swaps in. Where a part has the board too, by the same id and with `hx-preserve`, the element stays.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const htmx = createRequire(import.meta.url).resolve("htmx.org/dist/htmx.min.js");
const BOARD = '<wat-telt id="board" hx-preserve heading-level="2"></wat-telt>';

const PARTS = {
  "part/gesprek": `<h1>Uw gesprek</h1>${BOARD}`,
  "part/berichten": `<h1>Uw berichten</h1><p>U heeft geen berichten.</p>${BOARD}`,
};

/** What answers; it says whether it did. */
export async function start() {
  const script = await readFile(htmx);
  return (request, response, path) => {
    if (path === "htmx.js") response.setHeader("Content-Type", "text/javascript").end(script);
    if (path in PARTS) response.setHeader("Content-Type", "text/html; charset=utf-8").end(PARTS[path]);
    return path === "htmx.js" || path in PARTS;
  };
}
