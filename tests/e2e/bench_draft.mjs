// Measures writing: a letter that is typed, with all that is done for it, the draft on the device too. Part of
// bench.mjs.
import { RUNS, SLOWED, ms, slowPage, table } from "./bench_page.mjs";
import { text } from "./files.mjs";
import { manyMoments } from "./large.mjs";
import { medianOf, spentIn } from "./trace.mjs";
import { box, button, fileOf, go, openFile } from "./walk.mjs";

const LETTERS = 20;

/** What a letter takes, in a conversation of so many moments. */
async function typed(browser, moments) {
  const { page, close } = await slowPage(browser);
  await page.goto("/");
  await openFile(page, fileOf(text(manyMoments(moments))));
  await button(page, "Verder met dit gesprek").click({ timeout: 60_000 });
  await go(page, "Samen lezen");
  await box(page, "Klopt dit zo, in uw woorden?").focus();
  const took = [];
  for (let run = 0; run < RUNS; run += 1) {
    await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "v8"] });
    for (let letter = 0; letter < LETTERS; letter += 1) await page.keyboard.type("a", { delay: 60 });
    await page.waitForTimeout(600);
    took.push(spentIn(await browser.stopTracing(), LETTERS));
  }
  await close();
  return took;
}

export async function draft(browser) {
  const rows = [];
  for (const moments of [1, 60]) {
    const took = await typed(browser, moments);
    const what = `a letter on "Samen lezen", in a conversation of ${moments === 1 ? "one moment" : "sixty moments"}`;
    rows.push([what, ms(medianOf(took, "script")), `longest task ${ms(medianOf(took, "longest"))}`]);
  }
  return table(`Slowed ${SLOWED} times; medians of ${RUNS}:`, ["what", "script", "of which"], rows);
}
