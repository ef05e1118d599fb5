// One script for a browser, of a module and all that it imports.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

/** Bundles the module at `url`, as it is for people: without what only developers read. */
export async function bundle(url, define = {}) {
  const { outputFiles: [script] } = await build({
    entryPoints: [fileURLToPath(url)], bundle: true, write: false, format: "esm", minify: true,
    define: { "process.env.NODE_ENV": '"production"', ...define },
  });
  return script.contents;
}
