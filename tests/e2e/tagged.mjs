// What a PDF tells who cannot see it, as far as this machine can take it apart by itself.
import { inflateSync } from "node:zlib";

/** A string of a PDF, in brackets or in hexadecimal, as text. */
function decoded(bytes) {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return wide ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : bytes.toString("latin1");
}

const ESCAPED = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bracketed(inside) {
  const plain = inside.replace(/\\([0-7]{1,3}|[^])/g, (_, it) =>
    /^[0-7]/.test(it) ? String.fromCharCode(parseInt(it, 8)) : ESCAPED[it] ?? it);
  return decoded(Buffer.from(plain, "latin1"));
}

/** Everything that stands in a PDF, also in its compressed streams. */
function opened(pdf) {
  const all = [pdf.toString("latin1")];
  for (const { index, 0: begin } of all[0].matchAll(/(?<!end)stream\r?\n/g)) {
    const from = index + begin.length;
    const to = all[0].indexOf("endstream", from);
    try {
      all.push(inflateSync(pdf.subarray(from, to), { finishFlush: 2 }).toString("latin1"));
    } catch {} // A font or a picture, which is not compressed so.
  }
  return all.join("\n");
}

/** What stands for each picture in a tagged PDF. */
export function alternatives(pdf) {
  const found = opened(pdf).matchAll(/\/Alt\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\[^]|[^\\)])*)\))/g);
  return [...found].map(([, hex, brackets]) =>
    hex === undefined ? bracketed(brackets) : decoded(Buffer.from(hex.replace(/\s/g, ""), "hex")));
}
