// Measures a first visit over a slow line, beside the same screens frozen as static pages: what a
// browser could do at best with that HTML, sheet and font. Part of bench.mjs.
//
// The walk is the press of "Begin" by a mouse, as soon as it is seen, until "Kiezen" is. On the frozen
// page that is a link to a second page, whose sheet and font are in the cache by then. On the board a
// press that comes too soon to count is made again each tenth of a second, as people do. Both screens
// are timed from asking for the page, as the walk is also as late as what has to be loaded for it.
//
// Cold: each visit begins with an empty cache of its own, and without a service worker. Within the visit
// the cache works, on both sides: without it the second static page would have to fetch its sheet again.
// The line is slowed by the browser, request by request.
import { loadavg } from "node:os";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { frozen } from "./bench_frozen.mjs";
import { folder, host } from "./bench_host.mjs";
import { SLOWED, ms, slowPage, table } from "./bench_page.mjs";
import { seen } from "./bench_seen.mjs";
import { medianOf } from "./trace.mjs";

const VISITS = 9;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const AGAIN = 100;

/** The board as it is built; `DIST` is another folder that has one. */
const DIST = process.env.DIST || fileURLToPath(new URL("../../dist", import.meta.url));

/** A cold visit: milliseconds from asking for the page until each screen is seen, and of the walk alone. */
async function visit(browser, { address, again }, marks) {
  const { page, cdp, close } = await slowPage(browser, { serviceWorkers: "block" });
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  const [heading, button, other] = await seen(page, marks);
  await page.goto(address, { waitUntil: "commit" });
  const [first, { x, y, at }] = await Promise.all([heading, button]);
  let second = null;
  while (!second) {
    await page.mouse.click(x, y);
    second = await Promise.race([other, ...(again ? [after(AGAIN, null)] : [])]);
  }
  await close();
  return { seen: first.at - first.from, walked: second.at - first.from, walk: second.at - at };
}

/** Figures of one kind: the median, between the least and the most. */
function spread(visits, kind) {
  const all = visits.map((visit) => visit[kind]);
  return `${ms(medianOf(all))} (${ms(Math.min(...all))} to ${ms(Math.max(...all))})`;
}

const KINDS = {
  seen: "the first screen, until it is seen",
  walked: "the first walk to another screen, until that is seen",
  walk: "of which from the press on",
};

export async function first(browser) {
  const built = await folder(DIST);
  const board = await host(built);
  const { files, marks } = await frozen(browser, board.address);
  const still = await host(new Map([...built, ...files]));
  const visits = { still: [], board: [] };
  for (let count = 0; count < VISITS; count += 1) {
    visits.still.push(await visit(browser, still, marks));
    visits.board.push(await visit(browser, { ...board, again: true }, marks));
  }
  still.close();
  board.close();
  const about = `Slowed ${SLOWED} times, cold, 1.6 Mbit/s, ${LINE.latency} ms; medians of ${
    VISITS} visits in turn (load of the machine ${loadavg()[0].toFixed(1)}):`;
  return table(about, ["what", "frozen page", "board", "times"], Object.entries(KINDS).map(
    ([kind, what]) => [what, spread(visits.still, kind), spread(visits.board, kind),
      (medianOf(visits.board, kind) / medianOf(visits.still, kind)).toFixed(2)]));
}
