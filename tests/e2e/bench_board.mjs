// Measures a large board: the first load, opening a file, acts on it and dragging. Part of bench.mjs.
import { RUNS, SLOWED, ms, pressed, slowPage, table } from "./bench_page.mjs";
import { text } from "./files.mjs";
import { PEOPLE, largeConversation } from "./large.mjs";
import { medianOf, spentIn } from "./trace.mjs";
import { middle, onBar, onFiche } from "./touch.mjs";
import { box, button, fileOf, go, openFile, row, slider, trayFiche, turn } from "./walk.mjs";

const MOVES = 120;
const LOADS = 5;

/** Milliseconds from asking for the page until the first question can be answered. */
async function firstLoad(browser) {
  const { page, close } = await slowPage(browser);
  await page.goto("/", { waitUntil: "commit" });
  const took = await page.evaluate(() => new Promise((done) => {
    const look = () => {
      const board = document.querySelector("wat-telt")?.shadowRoot;
      if (board?.querySelector("textarea")) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  }));
  await close();
  return took;
}

/** Milliseconds until an act is seen on the screen. */
async function until(page, act, seen) {
  const start = performance.now();
  await act();
  await seen.waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return performance.now() - start;
}

/** One drag in many moves: what a move costs, and the longest task. */
async function drag(browser, page, from, points) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(points[0].x, points[0].y, { steps: 3 });
  await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "v8"] });
  for (const point of points) await page.mouse.move(point.x, point.y);
  const trace = await browser.stopTracing();
  await page.mouse.up();
  return spentIn(trace, points.length);
}

/** Points along a line, there and back, as a hand that looks for the place. */
const along = (from, to) => Array.from({ length: MOVES }, (_, at) => {
  const part = 1 - Math.abs((2 * at) / MOVES - 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
});

/**
 * Covering, turning and handing over, each once and back again. What brings back is pressed in the same
 * way: a finger on the spot where it was before would press too soon to count (`platform/presses.rs`).
 */
async function around(page) {
  const others = { "Even rust": "Verder", "Draai het bord": "Draai het bord" };
  const took = {};
  for (const [act, back] of Object.entries(others)) {
    took[act] = await pressed(button(page, act));
    await pressed(button(page, back));
  }
  const over = page.getByRole("button", { name: /^Geef door aan / }).first();
  took["Geef door aan"] = await pressed(over);
  await pressed(button(page, "Ik ben er"));
  return took;
}

async function dragging(browser, name) {
  const { page, close } = await slowPage(browser);
  await page.goto("/");
  await box(page, "Waar wilt u het over hebben?").waitFor();
  await openFile(page, fileOf(text(largeConversation())));
  const go_on = button(page, "Verder met dit gesprek");
  await go_on.waitFor();
  const opened = await until(page, () => go_on.click(), row(page, "Wonen"));
  const read = await until(page, () => go(page, "Samen lezen"), page.getByRole("article"));
  await go(page, "Bord");
  const rounds = [];
  for (let run = 0; run < RUNS; run += 1) rounds.push(await around(page));
  await turn(page, name);
  const runs = { bar: [], tray: [] };
  for (let run = 0; run < RUNS; run += 1) {
    // A drag that comes near the edge scrolls the rows; the next one begins with them in their place.
    await row(page, "Wonen").scrollIntoViewIfNeeded();
    const [from, to] = [await onBar(page, "Geld", 10), await onBar(page, "Geld", 90)];
    const fiche = await onFiche(page, "Geld", name);
    runs.bar.push(await drag(browser, page, fiche, along(from, to)));
    const [high, low] = [await onBar(page, "Wonen", 20), await onBar(page, "Mijn dag", 80)];
    runs.tray.push(await drag(browser, page, await middle(trayFiche(page, name)), along(high, low)));
  }
  await slider(page, "Geld", name).waitFor();
  await button(page, "Stap terug").waitFor();
  await close();
  return { opened, read, rounds, runs };
}

function line(what, of) {
  const [script, forced, frame] = ["script", "forced", "frame"].map((kind) => ms(medianOf(of, kind)));
  const longest = ms(Math.max(...of.map((run) => run.longest)));
  return [`${what}, a move`, script, `script, with ${forced} of layout that it forces; then ${
    frame} of style and layout for the frame; longest task ${longest}`];
}

export async function board(browser) {
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await firstLoad(browser));
  const { opened, read, rounds, runs } = await dragging(browser, PEOPLE[1]);
  const size = Math.round(text(largeConversation()).length / 1000);
  const about = `Slowed ${SLOWED} times, fourteen rows, five people; medians of ${RUNS} drags of ${
    MOVES} moves:`;
  return table(about, ["what", "took", "of which"], [
    line("a drag along a bar", runs.bar),
    line("a drag from the tray over the rows", runs.tray),
    ["first load, until the first question", ms(medianOf(loads)), `nothing cached; ${LOADS} loads`],
    ["opening a large file, until its board is there", ms(opened), `${size} kB`],
    ["laying it out to read together", ms(read), ""],
    ...Object.keys(rounds[0]).map((act) =>
      [`"${act}", until it is laid out`, ms(medianOf(rounds, act)), `medians of ${RUNS}`]),
  ]);
}
