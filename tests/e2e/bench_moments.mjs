// Measures looking back: opening sixty moments, and stepping between them. Part of bench.mjs.
import { RUNS, SLOWED, ms, pressed, slowPage, table } from "./bench_page.mjs";
import { text } from "./files.mjs";
import { manyMoments } from "./large.mjs";
import { medianOf, spentIn } from "./trace.mjs";
import { box, button, row } from "./walk.mjs";

/** The longest task of an act, in the page. */
async function longest(browser, page, act) {
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
async function lookingBack(browser) {
  const { page, close } = await slowPage(browser);
  const [content, one] = [text(manyMoments()), text(manyMoments(1))];
  const took = { asked: [], shown: [], one: [], step: [], longest: [] };
  const ready = async () => {
    await page.goto("/");
    await page.evaluate(() => indexedDB.deleteDatabase("wat-telt"));
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
    took.longest.push(await longest(browser, page, () => back.click()));
  }
  await close();
  return { ...took, size: content.length };
}

export async function moments(browser) {
  const many = await lookingBack(browser);
  const took = (kind) => ms(medianOf(many[kind]));
  return table(`Slowed ${SLOWED} times, sixty moments; medians of ${RUNS}:`, ["what", "took", "of which"], [
    ["opening sixty moments: reading the file", took("asked"), `${Math.round(many.size / 1000)} kB`],
    ["and then its board, until it is laid out", took("shown"),
      `of which the board of one moment alone takes ${took("one")}`],
    ["stepping from one moment to another, until it is laid out", took("step"),
      `longest task ${took("longest")}`],
  ]);
}
