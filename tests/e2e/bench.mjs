// Measures, and judges nothing: how long the board takes on a page that is slowed four times.
// `cargo xtask bench` runs this with BASE_URL and CHROMIUM; the figures stand in ARCHITECTURE.md. With
// names of parts (`cargo xtask bench ink`) it measures only these.
import { chromium } from "@playwright/test";
import { board } from "./bench_board.mjs";
import { draft } from "./bench_draft.mjs";
import { first } from "./bench_first.mjs";
import { ink } from "./bench_ink.mjs";
import { moments } from "./bench_moments.mjs";

const PARTS = { first, board, draft, ink, moments };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length) {
  console.error(`No part is called ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
for (const name of named.length ? named : Object.keys(PARTS)) {
  console.log(`\n${await PARTS[name](browser)}`);
}
await browser.close();
