// What the parts of bench.mjs have in common: a page that is slowed, a press, and how figures are shown.

export const SLOWED = 4;
export const RUNS = 7;

export const ms = (number) => `${number.toFixed(number < 20 ? 1 : 0)} ms`;

/** A table in Markdown, under a line that says what it is of. */
export function table(about, columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [about, "", line(columns), `|${"---|".repeat(columns.length)}`, ...rows.map(line)].join("\n");
}

/** A page of its own, slowed: nothing is in its cache. */
export async function slowPage(browser, how = {}) {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL || "http://127.0.0.1:8080",
    viewport: { width: 1180, height: 820 },
    locale: "nl-NL",
    ...how,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  return { page, cdp, close: () => context.close() };
}

/** Milliseconds from a press until what it shows is laid out: what a frame has to wait for. */
export const pressed = (locator) => locator.evaluate(async (element) => {
  const start = performance.now();
  element.click();
  await new Promise((done) => { setTimeout(done); });
  element.getRootNode().host?.getBoundingClientRect();
  const took = performance.now() - start;
  // Its frame is done before the next press, which would otherwise wait for it.
  await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
  return took;
});
