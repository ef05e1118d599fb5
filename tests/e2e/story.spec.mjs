// "Ons verhaal": all moments in their order, on the screen, on paper and in a booklet; and the day on
// which people look again, for a calendar.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { HER, HIM } from "./case.mjs";
import { openEarlier, story, went } from "./back.mjs";
import { thirdMoment, twoMoments } from "./earlier.mjs";
import { text } from "./files.mjs";
import { manyMoments } from "./large.mjs";
import { seePaper } from "./printed.mjs";
import { box, button, fileOf, go, goOn, lay, openFile, save, start, tick } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const [JANUARY, JULY, NOW] = ["14 januari 2027", "14 juli 2027", "14 januari 2028"];

/** What was said at each moment, in the order in which it is read. */
const TOLD = [
  JANUARY, "De avonden.", "Ik mis mijn zus.", "Naar mijn zus.", "voor de zomer",
  JULY, "De zomer.", "Naar mijn zus.", "Ik ging met de trein.", "Dit hoeft niet meer", "Een hek om de tuin.", "Zo is het.",
  NOW, "Een jaar verder.", "Een hek om de tuin.", "Het hek staat er.", "Dit blijft", "Zo klopt het.",
];

test.beforeEach(({ page }) => seePaper(page));

/** The screen "Samen lezen" of a third moment, in which something was said and laid. */
async function read(page) {
  await thirdMoment(page, ["Mensen om me heen"]);
  await lay(page, "Mensen om me heen", 70, HER);
  await go(page, "Beginnen");
  await box(page, "Waar wilt u het over hebben?").fill("Een jaar verder.");
  await go(page, "Blocnote");
  await went(page, JULY, "Wonen").box.fill("Het hek staat er.");
  await went(page, JULY, "Wonen").choice("Dit blijft").check();
  await go(page, "Samen lezen");
  await box(page, "Klopt dit zo, in uw woorden?").fill("Zo klopt het.");
}

const flat = (words) => words.replace(/\s+/g, " ");

/** All of these stand in a text, each after the one before. */
function expectInOrder(all, parts) {
  let from = 0;
  for (const part of parts) {
    const at = all.indexOf(part, from);
    expect(at, `"${part}" after what comes before it`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** The pages of a PDF, as text; nothing where this machine cannot read one. */
function pagesOf(pdf, path) {
  writeFileSync(path, pdf);
  const read = spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return read.status === 0 ? read.stdout.split("\f").slice(0, -1).map(flat) : null;
}

test("the story has every moment in its order, with its words and who was there", async ({ page }) => {
  await read(page);
  await expect(story(page)).toHaveCount(0);
  await button(page, "Ons verhaal").click();
  await expect(button(page, "Ons verhaal")).toHaveAttribute("aria-expanded", "true");
  expectInOrder(flat(await story(page).innerText()), TOLD);
  const moment = (day) => story(page).getByRole("region", { name: day, exact: true });
  await expect(moment(JANUARY).getByText(`aan tafel: ${HER} en ${HIM}`)).toBeVisible();
  await expect(moment(JULY).getByRole("img", { name: `Wonen, fiche van ${HER}` })).toBeVisible();
  await expect(moment(NOW).getByRole("img", { name: "Mensen om me heen, fiche van" })).toHaveCount(1);
  await button(page, "Ons verhaal").click();
  await expect(story(page)).toHaveCount(0);
});

test("the story comes on paper, whole and untorn", async ({ page }, info) => {
  await read(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, , width, height] = pdf.toString("latin1").match(/MediaBox ?\[([^\]]*)\]/)[1].trim()
    .split(/\s+/).map(Number);
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const pages = pagesOf(pdf, info.outputPath("verhaal.pdf"));
  info.annotations.push({ type: "pdf", description: pages ? "read" : "not read here" });
  if (pages) expectInOrder(pages.join(" "), TOLD);
  await expectUntorn(page);
});

test("a story of twelve moments comes on paper with every row whole", async ({ page }, info) => {
  test.slow();
  await start(page);
  await openFile(page, fileOf(text(manyMoments(12))));
  await goOn(page);
  await go(page, "Samen lezen");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pagesOf(pdf, info.outputPath("groot-verhaal.pdf"));
  if (pages) {
    for (const words of ["Over Wonen: dat zie ik ook.", "Over Geld: dat zie ik ook."]) {
      expect(pages.join(" ").split(words)).toHaveLength(12 + 1);
    }
  }
  await expectUntorn(page);
});

/** Nothing of the paper runs out of the sheet, and no row or note is torn in two. */
async function expectUntorn(page) {
  const SHEET = { width: 672, height: 1009 };
  await button(page, "Afdrukken").click();
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  const paper = story(page);
  await expect(paper).toHaveCount(1);
  const wrong = await paper.evaluate((article, height) => {
    const { left, right } = article.getBoundingClientRect();
    return [...article.querySelectorAll("*")].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const out = box.left < left - 8 || box.right > right + 8;
      const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const torn = element.matches("[role=group]") &&
        (getComputedStyle(element).breakInside !== "avoid" || box.height > height);
      return out || cut || torn ? [`${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`] : [];
    });
  }, SHEET.height);
  expect(wrong).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
}

test("the booklet of the story is read without the board, and opens again", async ({ page, browser }, info) => {
  await read(page);
  const whole = (await save(page)).file;
  const coming = page.waitForEvent("download");
  await button(page, "Mapje bewaren").click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^wat-telt-2028-01-14.*\.html$/);
  const html = readFileSync(await download.path(), "utf8");
  const file = info.outputPath("mapje.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const alone = await context.newPage();
  await alone.goto(`file://${file}`);
  expectInOrder(flat(await alone.locator("body").innerText()), TOLD);
  await context.close();
  await start(page);
  await openFile(page, { name: "mapje.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await goOn(page);
  await go(page, "Samen lezen");
  expect((await save(page)).file).toEqual(whole);
});

test("a moment that does not go along is in no copy, and stays on the own board", async ({ page }) => {
  await read(page);
  await button(page, "Wat gaat er mee?").click();
  await tick(page, `Het gesprek van ${JANUARY}`).uncheck();
  const { bytes, file } = await save(page);
  expect(file.momenten).toHaveLength(2);
  expect(bytes.toString()).not.toMatch(/De avonden\.|Ik mis mijn zus\.|Op pad/);
  await button(page, "Ons verhaal").click();
  await expect(story(page).getByText("De avonden.")).toHaveCount(0);
  await button(page, "Wat gaat er mee?").click();
  await tick(page, `Het gesprek van ${JANUARY}`).check();
  expect((await save(page)).file.momenten).toHaveLength(3);
});

test("the day on which people look again goes to a calendar, and says no more than they typed", async ({ page }) => {
  await read(page);
  await expect(button(page, "In de agenda")).toHaveCount(0);
  await box(page, "Wanneer kijken we weer?").fill("na de zomer; bij Fatma, thuis");
  await page.getByLabel("Op welke dag kijken we weer?").fill("2028-09-30");
  const coming = page.waitForEvent("download");
  await button(page, "In de agenda").click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("wat-telt-2028-09-30.ics");
  const ics = readFileSync(await download.path(), "utf8");
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
  const lines = ics.split("\r\n");
  for (const line of ["DTSTART;VALUE=DATE:20280930", "DTEND;VALUE=DATE:20281001",
    "SUMMARY:Samen kijken wat telt", "DESCRIPTION:na de zomer\\; bij Fatma\\, thuis"]) {
    expect(lines).toContain(line);
  }
  expect(lines.map((line) => line.split(/[:;]/)[0])).toEqual(["BEGIN", "VERSION", "PRODID", "BEGIN", "UID",
    "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "END", "END", ""]);
  const { file } = await save(page);
  for (const trace of [HER, HIM, "Mensen", "zus", "hek", file.id]) expect(ics).not.toContain(trace);
  expect(file.momenten[2].weerSamenDatum).toBe("2028-09-30");
});

test("a calendar gets only a day where nothing was typed", async ({ page }) => {
  await start(page);
  await openEarlier(page, text(twoMoments()));
  await button(page, "Verder met dit gesprek").click();
  await go(page, "Samen lezen");
  await page.getByLabel("Op welke dag kijken we weer?").fill("2028-02-29");
  const coming = page.waitForEvent("download");
  await button(page, "In de agenda").click();
  const ics = readFileSync(await (await coming).path(), "utf8");
  expect(ics).toContain("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n");
  expect(ics).not.toContain("DESCRIPTION");
});
