// The paper that the resident takes along: whole, untorn, and gone from the page when it is printed.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { CHOSEN, NOTE, QUESTION, WORDS, hold } from "./case.mjs";
import { DOMAINS, largeConversation } from "./large.mjs";
import { text } from "./files.mjs";
import { seePaper } from "./printed.mjs";
import { button, fileOf, go, goOn, notice, openFile, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** The room on an A4 between its margins, in CSS pixels. */
const SHEET = { width: 672, height: 1009 };

const event = (page, name) => page.evaluate((name) => window.dispatchEvent(new Event(name)), name);

/** What a page of the document holds besides the board. */
const leftOvers = (page) => page.evaluate(() => ({
  children: [...document.body.children].map((one) => one.localName),
  sheets: document.adoptedStyleSheets.length,
  shown: document.querySelector("wat-telt").getBoundingClientRect().height > 0,
}));

test.beforeEach(({ page }) => seePaper(page));

/** Lays the paper out that was asked for, as it is printed, and gives it. */
async function laidOut(page) {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  const paper = page.getByRole("article");
  await expect(paper).toHaveCount(1);
  return paper;
}

/** The pages of a PDF, as text; nothing where this machine cannot read one. */
function pagesOf(pdf, path) {
  writeFileSync(path, pdf);
  const read = spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return read.status === 0 ? read.stdout.split("\f").slice(0, -1) : null;
}

const pageCount = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
const flat = (words) => words.replace(/\s+/g, " ");

/** In the page: what of the paper runs out of the sheet or out of its own box. */
function cut(article) {
  const { left, right } = article.getBoundingClientRect();
  return [...article.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    const out = box.left < left - 8 || box.right > right + 8; // a space at a line's end hangs out
    return out || (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
  }).map((element) => `${element.localName} ${element.textContent.slice(0, 40)}`);
}

test("the case comes on paper whole, on as few sheets as it needs", async ({ page }, info) => {
  await start(page);
  await hold(page);
  const before = await leftOvers(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pageCount(pdf)).toBeLessThanOrEqual(2);
  const pages = pagesOf(pdf, info.outputPath("case.pdf"));
  test.info().annotations.push({ type: "pdf", description: pages ? "read" : "not read here" });
  if (pages) {
    const all = flat(pages.join(" "));
    for (const words of [QUESTION, ...CHOSEN, ...Object.values(WORDS), ...Object.values(NOTE)]) {
      expect(all).toContain(words);
    }
    expect(all).not.toMatch(/Beginnen|Alles wissen|Bewaren als bestand|Zo is het goed/);
  }
  await expect.poll(() => leftOvers(page)).toEqual(before);
  await button(page, "Afdrukken").click();
  const paper = await laidOut(page);
  expect(await paper.evaluate(cut)).toEqual([]);
});

test("fourteen domains, five people and long words: nothing cut, no row torn in two", async ({
  page,
}, info) => {
  await start(page);
  await openFile(page, fileOf(text(largeConversation())));
  await goOn(page);
  await go(page, "Samen lezen");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pagesOf(pdf, info.outputPath("groot.pdf"))?.map(flat);
  for (const [, label] of pages ? DOMAINS : []) {
    const own = `Over ${label}: dat zie ik ook.`;
    expect(pages.filter((one) => one.includes(own))).toHaveLength(1);
    expect(pages.find((one) => one.includes(own))).toContain(`${label} `);
  }
  await button(page, "Afdrukken").click();
  const paper = await laidOut(page);
  expect(await paper.evaluate(cut)).toEqual([]);
  const rows = paper.getByRole("group");
  await expect(rows).toHaveCount(DOMAINS.length + 5);
  const torn = await rows.evaluateAll((all, height) => all.filter((row) =>
    getComputedStyle(row).breakInside !== "avoid" || row.getBoundingClientRect().height > height)
    .map((row) => row.textContent.slice(0, 30)), SHEET.height);
  expect(torn).toEqual([]);
});

test("words longer than a page flow on, and none is lost", async ({ page }, info) => {
  await start(page);
  const long = Array.from({ length: 900 }, (_, at) => `woord${at}einde`).join(" ");
  const file = largeConversation();
  file.momenten[0].bord.length = 2;
  file.momenten[0].bord[0].woorden = [{ van: ["p1"], tekst: long }];
  await openFile(page, fileOf(text(file)));
  await goOn(page);
  await go(page, "Samen lezen");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pageCount(pdf)).toBeGreaterThan(1);
  const pages = pagesOf(pdf, info.outputPath("lang.pdf"));
  if (pages) {
    const all = pages.join(" ");
    const lost = long.split(" ").filter((word) => !all.includes(word));
    expect(lost).toEqual([]);
  }
  await button(page, "Afdrukken").click();
  expect(await (await laidOut(page)).evaluate(cut)).toEqual([]);
});

test("\"Afdrukken\" prints once, with the paper on the page, and leaves nothing of it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.printed = [];
    window.print = () => {
      const paper = document.body.lastElementChild.shadowRoot?.querySelector("article");
      window.printed.push(paper?.textContent ?? "nothing");
    };
  });
  await start(page);
  await hold(page);
  const before = await leftOvers(page);
  await button(page, "Afdrukken").click();
  await expect.poll(() => page.evaluate(() => window.printed.length)).toBe(1);
  expect(await page.evaluate(() => window.printed[0])).toContain(QUESTION);
  await event(page, "afterprint");
  await expect.poll(() => leftOvers(page)).toEqual(before);
  expect(await page.evaluate(() => window.printed.length)).toBe(1);
  await expect(page.getByText("Kijk bij de printer of uw papier er ligt.")).toBeVisible();
});

test("\"Leeg bord afdrukken\" is an empty board with the fourteen and one of one's own", async ({
  page,
}) => {
  await start(page);
  const before = await leftOvers(page);
  await button(page, "Leeg bord afdrukken").click();
  const paper = await laidOut(page);
  for (const [, label] of DOMAINS) {
    await expect(paper.getByRole("heading", { name: label, exact: true })).toBeVisible();
  }
  await expect(paper.getByRole("heading", { name: "Iets anders" })).toBeVisible();
  expect(await paper.evaluate(cut)).toEqual([]);
  await event(page, "afterprint");
  await expect(paper).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  expect(await leftOvers(page)).toEqual(before);
  await expect(button(page, "Begin")).toBeVisible();
});

test("the empty board can be printed twice as large, to cut and lay by hand", async ({ page }, info) => {
  await start(page);
  const sizes = {};
  for (const name of ["Leeg bord afdrukken", "Groot leeg bord afdrukken"]) {
    await button(page, name).click();
    await laidOut(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageCount(pdf)).toBe(5);
    sizes[name] = pdf.toString("latin1").match(/MediaBox ?\[([^\]]*)\]/)[1].trim().split(/\s+/).map(Number);
    await event(page, "afterprint");
    await page.emulateMedia({ media: "screen" });
  }
  const [small, large] = Object.values(sizes);
  expect(large[2] / small[2]).toBeCloseTo(Math.SQRT2, 1);
  expect(large[3] / small[3]).toBeCloseTo(Math.SQRT2, 1);
});

test("a browser that cannot print says so, and nothing is lost", async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { throw new Error("no"); }; });
  await start(page);
  await button(page, "Leeg bord afdrukken").click();
  await expect(notice(page, "Het afdrukken is niet gelukt.")).toBeVisible();
  await expect(button(page, "Begin")).toBeVisible();
});

test("the styles of a page around the board do not reach the paper", async ({ page }) => {
  await start(page);
  await hold(page);
  await button(page, "Afdrukken").click();
  const paper = await laidOut(page);
  const look = () => paper.evaluate((article) => [article, ...article.querySelectorAll("*")]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontStyle, textTransform } = getComputedStyle(element);
      return [element.localName, x, y, width, height, color, fontSize, fontStyle, textTransform]
        .map((one) => (typeof one === "number" ? Math.round(one) : one)).join(" ");
    }));
  const before = await look();
  await page.evaluate(() => {
    const host = new CSSStyleSheet();
    host.replaceSync(`
      p, h1, h2, h3, h4 { font-size: 60px; color: red; margin: 80px; text-transform: uppercase }
      svg, article, section, header, footer { display: none }
      div { padding: 30px; border: 9px solid red }
      body { font-style: italic; letter-spacing: 4px; color: red; text-align: center;
             text-transform: uppercase; line-height: 3; word-spacing: 20px }`);
    document.adoptedStyleSheets = [host, ...document.adoptedStyleSheets];
  });
  expect(await look()).toEqual(before);
});
