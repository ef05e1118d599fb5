// Measures, and judges nothing: how long the board takes on a page that is slowed four times.
// `cargo xtask bench` runs this with BASE_URL and CHROMIUM; the figures stand in ARCHITECTURE.md.
import { chromium } from "@playwright/test";
import { writing } from "./bench_ink.mjs";
import { text } from "./files.mjs";
import { PEOPLE, largeConversation, manyMoments } from "./large.mjs";
import { medianOf, spentIn } from "./trace.mjs";
import { middle, onBar, onFiche } from "./touch.mjs";
import { box, button, fileOf, go, openFile, row, slider, trayFiche, turn } from "./walk.mjs";

const SLOWED = 4;
const MOVES = 120;
const RUNS = 7;
const LOADS = 5;

const ms = (number) => `${number.toFixed(number < 20 ? 1 : 0)} ms`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

/** A page of its own, slowed: nothing is in its cache. */
async function slowPage() {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL || "http://127.0.0.1:8080",
    viewport: { width: 1180, height: 820 },
    locale: "nl-NL",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  return { page, close: () => context.close() };
}

/** Milliseconds from asking for the page until the first question can be answered. */
async function firstLoad() {
  const { page, close } = await slowPage();
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
async function drag(page, from, points) {
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

/** Milliseconds from a press until what it shows is laid out: what a frame has to wait for. */
const pressed = (locator) => locator.evaluate(async (element) => {
  const start = performance.now();
  element.click();
  await new Promise((done) => { setTimeout(done); });
  element.getRootNode().host?.getBoundingClientRect();
  return performance.now() - start;
});

/** Covering, turning and handing over, each once and back again. */
async function around(page) {
  const others = { "Even rust": "Verder", "Draai het bord": "Draai het bord" };
  const took = {};
  for (const [act, back] of Object.entries(others)) {
    took[act] = await pressed(button(page, act));
    await button(page, back).click();
  }
  const over = page.getByRole("button", { name: /^Geef door aan / }).first();
  took["Geef door aan"] = await pressed(over);
  await button(page, "Ik ben er").click();
  return took;
}

async function dragging(name) {
  const { page, close } = await slowPage();
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
    const [from, to] = [await onBar(page, "Geld", 10), await onBar(page, "Geld", 90)];
    const fiche = await onFiche(page, "Geld", name);
    runs.bar.push(await drag(page, fiche, along(from, to)));
    const [high, low] = [await onBar(page, "Wonen", 20), await onBar(page, "Mijn dag", 80)];
    runs.tray.push(await drag(page, await middle(trayFiche(page, name)), along(high, low)));
  }
  await slider(page, "Geld", name).waitFor();
  await button(page, "Stap terug").waitFor();
  await close();
  return { opened, read, rounds, runs };
}

/** The longest task of an act, in the page. */
async function longest(page, act) {
  await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "v8"] });
  await act();
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 100); }));
  return spentIn(await browser.stopTracing(), 1).longest;
}

/** In the page: milliseconds from a file that is dropped until the question about it is laid out. */
async function dropped(content) {
  const host = document.querySelector("wat-telt");
  const data = new DataTransfer();
  data.items.add(new File([content], "gesprek.json", { type: "application/json" }));
  const asked = new Promise((done) => {
    const look = () => host.shadowRoot.querySelector("dialog[open]") && done();
    new MutationObserver(look).observe(host.shadowRoot, { childList: true, subtree: true, attributes: true });
  });
  const start = performance.now();
  host.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  await asked;
  host.getBoundingClientRect();
  return performance.now() - start;
}

/** Many moments: opening them, and stepping from one to the other beside the board of now. */
async function lookingBack() {
  const { page, close } = await slowPage();
  const [content, one] = [text(manyMoments()), text(manyMoments(1))];
  const took = { asked: [], shown: [], one: [], step: [], longest: [] };
  const ready = async () => {
    await page.goto("/");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await box(page, "Waar wilt u het over hebben?").waitFor();
    // What reads files is there already, as on a device that opened one.
    await page.evaluate(dropped, one);
  };
  for (let run = 0; run < RUNS; run += 1) {
    await ready();
    took.one.push(await pressed(button(page, "Verder met dit gesprek")));
    await ready();
    await button(page, "Niet openen").click();
    took.asked.push(await page.evaluate(dropped, content));
    took.shown.push(await pressed(button(page, "Verder met dit gesprek")));
    await row(page, "Wonen").waitFor();
    await button(page, "Leg het bord van toen ernaast").click();
    const back = button(page, "Vorig moment");
    for (let step = 0; step < 3; step += 1) took.step.push(await pressed(back));
    took.longest.push(await longest(page, () => back.click()));
  }
  await close();
  return { ...took, size: content.length };
}

const loads = [];
for (let load = 0; load < LOADS; load += 1) loads.push(await firstLoad());
const { opened, read, rounds, runs } = await dragging(PEOPLE[1]);
const ink = await writing(browser, await slowPage(), RUNS);
const many = await lookingBack();
await browser.close();

const line = (what, of) => {
  const [script, forced, frame] = ["script", "forced", "frame"].map((kind) => medianOf(of, kind));
  const longest = Math.max(...of.map((run) => run.longest));
  return `| ${what}, a move | ${ms(script)} | script, with ${ms(forced)} of layout that it forces; ` +
    `then ${ms(frame)} of style and layout for the frame; ` +
    `longest task ${ms(longest)} |`;
};

console.log(`
Slowed ${SLOWED} times, fourteen rows, five people; medians of ${RUNS} drags of ${MOVES} moves:

| what | took | of which |
|---|---|---|
${line("a drag along a bar", runs.bar)}
${line("a drag from the tray over the rows", runs.tray)}
| first load, until the first question | ${ms(medianOf(loads))} | nothing cached; ${LOADS} loads |
| opening a large file, until its board is there | ${ms(opened)} | ${
  Math.round(text(largeConversation()).length / 1000)} kB |
| laying it out to read together | ${ms(read)} | |
${Object.keys(rounds[0]).map((act) =>
    `| "${act}", until it is laid out | ${ms(medianOf(rounds, act))} | medians of ${RUNS} |`).join("\n")}
| a line of handwriting, from the move until its frame is done | ${ms(ink.took)} | at most ${
  ink.most} frames behind, in ${ink.moves} moves, with 2,000 points on the sheet |
| the end of a stroke | ${ms(medianOf(ink.ends, "script"))} | script; then ${
  ms(medianOf(ink.ends, "frame"))} of style and layout; longest task ${
  ms(Math.max(...ink.ends.map((end) => end.longest)))} |
| opening sixty moments: reading the file | ${ms(medianOf(many.asked))} | ${Math.round(many.size / 1000)} kB |
| and then its board, until it is laid out | ${ms(medianOf(many.shown))} | of which the board of one moment alone takes ${ms(medianOf(many.one))} |
| stepping from one moment to another, until it is laid out | ${ms(medianOf(many.step))} | ${
  ""}longest task ${ms(medianOf(many.longest))} |
`);
