// Many boards on a page of others, and one that comes and goes: what that costs the page.
import { visit } from "./guest.mjs";
import { expect, test } from "./watch.mjs";

const MEGABYTE = 1_000_000;

/** Once what is no longer used is gone: the bytes that scripts use, and those with what is drawn; and how much there
    is of the page. */
async function inUse(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  for (let times = 0; times < 6; times += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send("Runtime.getHeapUsage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  await devtools.detach();
  const script = usedSize + backingStorageSize;
  return { script, bytes: script + embedderHeapUsedSize, nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

async function boards(page, many) {
  await visit(page, { body: '<wat-telt loading="eager"></wat-telt>'.repeat(many) });
  await page.evaluate(() => Promise.all([...document.querySelectorAll("wat-telt")].map((board) => board.ready)));
  await page.waitForLoadState("networkidle");
  return inUse(page);
}

test("ten boards share one wasm, and take little more than one", async ({ page, watched }) => {
  const one = await boards(page, 1);
  await page.goto("about:blank");
  watched.requests.length = 0;
  const ten = await boards(page, 10);
  expect(ten.script - one.script).toBeLessThan(10 * MEGABYTE);
  expect(ten.bytes - one.bytes).toBeLessThan(12 * MEGABYTE);
  expect(watched.requests.filter((url) => url.endsWith(".wasm")).length).toBe(2);
});

test("a hundred times out and in leaves nothing behind", async ({ page }) => {
  await boards(page, 1);
  const outAndIn = (times) => page.evaluate(async (times) => {
    const board = document.querySelector("wat-telt");
    const drawn = () => new Promise((go) => { requestAnimationFrame(() => setTimeout(go)); });
    for (; times; times -= 1) {
      board.remove();
      await drawn();
      document.body.append(board);
      await drawn();
    }
  }, times);
  await outAndIn(5);
  const before = await inUse(page);
  await outAndIn(100);
  const after = await inUse(page);
  expect(after.nodes - before.nodes).toBeLessThan(20);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect(after.bytes - before.bytes).toBeLessThan(MEGABYTE);
});

test("a hundred boards that came and went leave nothing behind", async ({ page }) => {
  await boards(page, 1);
  const comeAndGo = (times) => page.evaluate(async (times) => {
    for (; times; times -= 1) {
      const board = document.createElement("wat-telt");
      board.setAttribute("loading", "eager");
      document.body.append(board);
      await board.ready;
      board.remove();
    }
  }, times);
  await comeAndGo(5);
  const before = await inUse(page);
  await comeAndGo(100);
  const after = await inUse(page);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.bytes - before.bytes).toBeLessThan(2 * MEGABYTE);
});
