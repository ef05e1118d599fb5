// A host for bench_first.mjs: every file goes over the line as brotli makes it, as from a host with the
// copies that `cargo xtask dist` writes, and a browser keeps what it has had.
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const KINDS = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** What brotli has nothing to win on. */
const DENSE = [".png", ".woff2"];

/** A file as it is handed out; `copy` is what brotli made of it, where that is there already. */
export function handed(path, bytes, copy) {
  const end = extname(path);
  const headers = { "Content-Type": KINDS[end], "Cache-Control": "max-age=3600" };
  if (DENSE.includes(end)) return { headers, body: bytes };
  return {
    headers: { ...headers, "Content-Encoding": "br" },
    body: copy ?? brotliCompressSync(bytes),
  };
}

/** The files of a folder by their paths, with the copies that lie beside them. */
export async function folder(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.filter((path) => extname(path) !== ".br").map(async (path) => {
    const copy = paths.includes(`${path}.br`) ? await readFile(`${path}.br`) : undefined;
    return [`/${relative(root, path)}`, handed(path, await readFile(path), copy)];
  });
  return new Map(await Promise.all(files));
}

/** Hands out files on a free port of this machine, until it is closed. */
export async function host(files) {
  const server = createServer(({ url }, answer) => {
    const file = files.get(url === "/" ? "/index.html" : url);
    if (file) answer.writeHead(200, { ...file.headers, "Content-Length": file.body.length }).end(file.body);
    else answer.writeHead(404).end();
  });
  await new Promise((listens) => { server.listen(0, "127.0.0.1", listens); });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
