// The script of the board knows the hashes of its files: a test that puts another file there gives it another
// hash too, as a build would.
import { createHash } from "node:crypto";

const WASM = "wat-telt-app.wasm"; // which names what comes after it

/** As the build writes it. */
export const hashOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** A text or bytes with other hashes in it; a hash is as long as any other. */
const swapped = (bytes, pairs) => Buffer.from(
  pairs.reduce((text, [from, to]) => text.replaceAll(from, to), Buffer.from(bytes).toString("latin1")), "latin1");

/**
 * The files of a build in which some are others: those, and what names their hashes. `had` gives what a file
 * was, by its name. The page goes by the name "".
 */
export async function rebuilt(files, had) {
  const built = new Map();
  const pairs = [];
  const put = async (name, bytes) => {
    pairs.push([hashOf(await had(name)), hashOf(bytes)]);
    built.set(name, bytes);
  };
  for (const [name, text] of Object.entries(files)) await put(name, Buffer.from(text));
  if (!built.has(WASM)) await put(WASM, swapped(await had(WASM), pairs));
  for (const name of ["wat-telt.js", ""]) {
    if (!built.has(name)) built.set(name, swapped(await had(name), pairs));
  }
  return built;
}

const TYPES = { js: "text/javascript", json: "application/json", wasm: "application/wasm", css: "text/css" };

/** Has a page get other files of the board, by their names, as if they were of its build. */
export async function rebuild(page, files) {
  const built = await rebuilt(files, async (name) => (await page.request.get(`/${name}`)).body());
  await page.route(({ pathname }) => built.has(pathname.slice(1)), (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    route.fulfill({ contentType: TYPES[name.split(".").pop()] ?? "text/html", body: built.get(name) });
  });
}
