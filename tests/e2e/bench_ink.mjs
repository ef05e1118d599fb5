// Measures handwriting on a full sheet: how far the line stands behind the pen, and what the end of a
// stroke costs. Part of bench.mjs.
import { RUNS, SLOWED, ms, slowPage, table } from "./bench_page.mjs";
import { medianOf, spentIn } from "./trace.mjs";
import { drawing, paper, sheet } from "./pen.mjs";
import { text } from "./files.mjs";
import { box, button, fileOf, go, goOn, openFile, row } from "./walk.mjs";
import { writtenConversation } from "./written.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const MOVES = 60;

/**
 * In the page: after every move of the pointer, whether the line stands on the canvas where the
 * pointer is, and if not, after how many frames; and milliseconds from the move until its frame is
 * done.
 */
function watch(paper) {
  const [surface, canvas] = [paper.firstElementChild, paper.parentElement.querySelector("canvas")];
  const all = { behind: [], took: [] };
  const stands = ({ x, y }) => {
    const [area, dense] = [canvas.getBoundingClientRect(), canvas.width / canvas.clientWidth];
    const at = [(x - area.left) * dense - 1, (y - area.top) * dense - 1].map(Math.round);
    return canvas.width > 0 && canvas.getContext("2d").getImageData(...at, 3, 3).data.some(Boolean);
  };
  const look = (event, at, frames) => {
    if (stands(at) || frames > 9) all.behind.push(frames);
    else requestAnimationFrame(() => look(event, at, frames + 1));
  };
  // The surface comes first: what it draws in the event stands there now.
  surface.addEventListener("pointermove", (event) => {
    if (!event.buttons) return;
    look(event, { x: event.clientX, y: event.clientY }, 0);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => all.took.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  });
  window.watchedInk = all;
}

/** One stroke in many moves, and its end. */
async function stroke(browser, page, at) {
  const area = await paper(page).boundingBox();
  const [left, top] = [area.x + 90, area.y + 60 + at * 40];
  const lines = drawing(sheet(page)).locator("path");
  const before = await lines.count();
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(left + move * 6, top + Math.sin(move / 2) * 18);
  }
  await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "v8"] });
  await page.mouse.up();
  await lines.nth(before).waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
  return spentIn(await browser.stopTracing(), 1, "pointerup");
}

/** Strokes on a sheet with 2,000 points: the first strokes are only timed, the others also traced. */
async function writing(browser) {
  const { page, close } = await slowPage(browser);
  await page.goto("/");
  await box(page, QUESTION).waitFor();
  await openFile(page, fileOf(text(writtenConversation())));
  await goOn(page);
  await row(page, "Op pad").waitFor();
  await go(page, "Beginnen");
  const coming = page.waitForResponse(/wat-telt-ink\.js$/);
  await button(page, `Met de hand, ${QUESTION}`).click();
  await coming;
  await sheet(page).waitFor();
  const ends = [];
  for (let run = 0; run < RUNS; run += 1) ends.push(await stroke(browser, page, run));
  await paper(page).evaluate(watch);
  for (let run = 0; run < RUNS; run += 1) await stroke(browser, page, run);
  const { behind, took } = await page.evaluate(() => window.watchedInk);
  await close();
  return { ends, most: Math.max(...behind), moves: behind.length, took: medianOf(took) };
}

export async function ink(browser) {
  const { ends, most, moves, took } = await writing(browser);
  const [script, frame] = ["script", "frame"].map((kind) => ms(medianOf(ends, kind)));
  const longest = ms(Math.max(...ends.map((end) => end.longest)));
  const about = `Slowed ${SLOWED} times, 2,000 points on the sheet; medians of ${RUNS} strokes:`;
  return table(about, ["what", "took", "of which"], [
    ["a line of handwriting, from the move until its frame is done", ms(took),
      `at most ${most} frames behind, in ${moves} moves`],
    ["the end of a stroke", script,
      `script; then ${frame} of style and layout; longest task ${longest}`],
  ]);
}
