// Writing by hand, wherever words can be, with a finger, a pen or a mouse.
import { AxeBuilder } from "@axe-core/playwright";
import { Fingers, PHONE, TABLET, finger, touchscreen } from "./touch.mjs";
import { Pen, byHand, drawing, line, lines, onSheet, sheet } from "./pen.mjs";
import {
  notice, board, box, button, door, end, fileOf, go, goOn, offer, offered, openFile, save, start,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

const count = (page, wanted) => expect.poll(() => lines(page)).toBe(wanted);
const noText = (page) => page.evaluate(() => {
  const active = document.querySelector("wat-telt").shadowRoot.activeElement;
  return !active?.matches("input[type=text], textarea");
});

test.describe("with a finger", () => {
  test.use(touchscreen(TABLET));

  test("lines are written, taken back, rubbed out, and stay", async ({ page, watched }) => {
    await start(page);
    expect(watched.requests.some((url) => url.includes("wat-telt-ink"))).toBe(false);
    const fingers = await Fingers.on(page);
    await byHand(page, QUESTION);
    await line(page, fingers);
    await line(page, fingers, [30, 150], [200, 150]);
    await line(page, fingers, [30, 220], [200, 220]);
    await count(page, 3);
    await button(page, "Laatste lijn weg").tap();
    await count(page, 2);
    await button(page, "Gum").tap();
    await expect(button(page, "Gum")).toHaveAttribute("aria-pressed", "true");
    await fingers.drag(await onSheet(page, 100, 135), await onSheet(page, 100, 165));
    await count(page, 1);
    await button(page, "Gum").tap();
    await line(page, fingers, [30, 300], [200, 330]);
    await button(page, "Klaar").tap();
    await expect(sheet(page)).toHaveCount(0);
    await expect(button(page, `Met de hand, ${QUESTION}`)).toBeFocused();
    await expect(drawing(page).locator("path")).toHaveCount(2);
    await button(page, "Stap terug").tap();
    await expect(drawing(page).locator("path")).toHaveCount(1);
    await button(page, "Stap vooruit").tap();
    await page.reload();
    await offered(offer(page), "Verder").tap();
    await expect(drawing(page).locator("path")).toHaveCount(2);
    expect(watched.violations).toEqual([]);
    expect(watched.console).toEqual([]);
  });

  test("all taken back leaves nothing behind", async ({ page }) => {
    await start(page);
    const fingers = await Fingers.on(page);
    await byHand(page, QUESTION);
    await line(page, fingers);
    await button(page, "Laatste lijn weg").tap();
    await expect(drawing(sheet(page))).toHaveCount(0);
    await button(page, "Klaar").tap();
    await go(page, "Samen lezen");
    const { file } = await save(page);
    expect(file.momenten[0].hierGaatHetOver).toBeUndefined();
  });

  test("a pen writes harder and softer, and its palm does not write", async ({ page }) => {
    await start(page);
    const [fingers, pen] = [await Fingers.on(page), await Pen.on(page)];
    await byHand(page, QUESTION);
    await fingers.down(await onSheet(page, 200, 400));
    await pen.down(await onSheet(page, 20, 40), 0.2);
    await pen.move(await onSheet(page, 120, 60), 0.2);
    await pen.move(await onSheet(page, 220, 40), 1, 12);
    await fingers.move(await onSheet(page, 230, 430));
    await pen.up();
    await fingers.up();
    await expect.poll(() => lines(page)).toBeGreaterThan(1);
    const written = await lines(page);
    await fingers.drag(await onSheet(page, 30, 200), await onSheet(page, 200, 220));
    await button(page, "Klaar").tap();
    await go(page, "Samen lezen");
    const { file } = await save(page);
    const { lijnen } = file.momenten[0].hierGaatHetOver.inkt;
    expect(lijnen).toHaveLength(1);
    expect(written).toBeGreaterThan(1);
    const presses = lijnen[0].map(([, , pressure]) => pressure);
    expect(Math.max(...presses)).toBeGreaterThan(Math.min(...presses));
  });

  test("a second finger makes it scrolling, and a pointer that is lost keeps its line", async ({
    page,
  }) => {
    await start(page);
    const fingers = await Fingers.on(page);
    await byHand(page, QUESTION);
    await fingers.down(await onSheet(page, 100, 100), 0);
    await fingers.down(await onSheet(page, 300, 100), 1);
    await fingers.move(await onSheet(page, 100, 60), 0);
    await fingers.up(1);
    await fingers.up(0);
    await fingers.down(await onSheet(page, 60, 200));
    await fingers.move(await onSheet(page, 220, 260));
    await fingers.lost();
    await count(page, 1);
    await line(page, fingers, [40, 320], [200, 330]);
    await count(page, 2);
  });

  test("there is more room when the sheet is full", async ({ page }) => {
    await start(page);
    const fingers = await Fingers.on(page);
    await byHand(page, QUESTION);
    const paper = sheet(page).getByRole("group");
    const room = () => paper.evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(await room()).toBe(0);
    const { height } = await paper.boundingBox();
    await line(page, fingers, [40, height - 60], [200, height - 40]);
    await expect.poll(room).toBeGreaterThan(40);
    // The margin scrolls with one finger.
    const { x, y } = await paper.boundingBox();
    await fingers.swipe({ x: x + 12, y: y + height / 2 }, { y: -200 });
    await expect.poll(() => paper.evaluate((one) => one.scrollTop)).toBeGreaterThan(20);
    await count(page, 1);
  });

  test("a whole conversation is held without a keyboard", async ({ page }) => {
    test.slow();
    await start(page);
    const fingers = await Fingers.on(page);
    const hand = finger(page, fingers);
    const write = async (what) => {
      await byHand(page, what);
      expect(await noText(page)).toBe(true);
      await line(page, fingers);
      await button(sheet(page), "Klaar").tap();
      expect(await noText(page)).toBe(true);
    };
    await write(QUESTION);
    await button(page, "Begin").tap();
    await expect(drawing(page)).toHaveCount(1); // the strip at the top
    await button(page, "Wonen").tap();
    await button(page, "Naar het bord").tap();
    await end(page, "Wonen", "blije").tap();
    await button(page, "Meer, Wonen").tap();
    await write("Wonen");
    await door(page, "Blocnote").tap();
    await button(page, "Schrijf erbij").tap();
    await write("In uw eigen woorden");
    await write("Wanneer");
    await write("Wie doet wat");
    await button(page, "Klaar").tap();
    await door(page, "Samen lezen").tap();
    await write("Klopt dit zo, in uw woorden?");
    await write("Wanneer kijken we weer?");
    const paper = page.getByRole("article");
    await expect(drawing(paper)).toHaveCount(7);
    await expect(paper.getByText("met de hand geschreven door mij").first()).toBeVisible();
    const { file, bytes } = await save(page, hand.press);
    const [moment] = file.momenten;
    const all = [moment.hierGaatHetOver, moment.bord[0].woorden[0], moment.blocnote[0].wat,
      moment.blocnote[0].wanneer, moment.blocnote[0].wieDoetWat, moment.kloptHet, moment.weerSamen];
    for (const words of all) {
      expect(words.tekst).toBeUndefined();
      expect(words.inkt.lijnen).toHaveLength(1);
      for (const number of words.inkt.lijnen.flat(2)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(1);
      }
    }
    await page.reload();
    await openFile(page, fileOf(bytes));
    await goOn(page);
    await go(page, "Samen lezen");
    expect((await save(page, hand.press)).bytes.equals(bytes)).toBe(true);
  });
});

test("a mouse writes too; typing is one press away, and Escape puts the sheet away", async ({ page }) => {
  await board(page, ["Wonen"]);
  await button(page, "Meer, Wonen").click();
  await byHand(page, "Wonen", (locator) => locator.click());
  await expect(page.getByRole("dialog", { name: "Met de hand, Wonen" })).toBeFocused();
  const [from, to] = [await onSheet(page, 20, 40), await onSheet(page, 200, 80)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await count(page, 1);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(button(page, "Meer, Wonen")).toHaveAttribute("aria-expanded", "true");
  await byHand(page, "Wonen", (locator) => locator.click());
  await button(page, "Typen, Wonen").click();
  await expect(box(page, "Woorden bij Wonen")).toBeFocused();
});

test("where the pen does not come, one sentence says so, and typing goes on", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource/);
  await page.route("**/wat-telt-ink.js*", (route) => route.abort());
  await start(page);
  await button(page, `Met de hand, ${QUESTION}`).click();
  await expect(notice(page, "Met de hand schrijven lukt nu niet. Er is niets verloren. Typen kan wel."))
    .toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  await box(page, QUESTION).fill("Hoe het gaat");
});

test("twenty thousand points are as many as there are: one sentence, and nothing is lost", async ({
  page,
}) => {
  test.slow();
  await start(page);
  const stroke = (at) => Array.from({ length: 100 }, (_, i) => [i / 100, at / 1000, 0.5]);
  const lijnen = Array.from({ length: 200 }, (_, at) => stroke(at));
  await go(page, "Samen lezen");
  const { file } = await save(page);
  const [{ id }] = file.deelnemers;
  file.momenten[0].hierGaatHetOver = { van: [id], inkt: { lijnen, verhouding: 0.5 } };
  await page.reload();
  await openFile(page, fileOf(JSON.stringify(file)));
  await goOn(page);
  await go(page, "Beginnen");
  await byHand(page, QUESTION, (locator) => locator.click());
  const [from, to] = [await onSheet(page, 20, 40), await onSheet(page, 200, 80)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect(sheet(page).getByRole("status")).toContainText("Dit blad is vol.");
  await count(page, 200);
});

test("a page full of writing is at most forty kilobytes", async ({ page }) => {
  test.slow();
  await start(page);
  await byHand(page, QUESTION, (locator) => locator.click());
  // Small handwriting: twelve lines of letters, each of loops, stems and bows.
  const { x, y, width, height } = await sheet(page).getByRole("group").boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const mouse = (type, at) => cdp.send("Input.dispatchMouseEvent", {
    type, x: at.x, y: at.y, button: "left", buttons: 1, clickCount: 1 });
  const rule = (width - 96) / 11;
  const rows = Math.floor((height - rule) / rule);
  for (let row = 0; row < rows; row += 1) {
    for (let word = 0; word < 6; word += 1) {
      const long = (width - 110) / 6 - 16;
      const from = x + 52 + word * (long + 16);
      const at = (part) => ({
        x: from + part * long + 5 * Math.sin(part * 30),
        y: y + rule * (row + 0.6) + 9 * Math.sin(part * 31.4) * (1 + 0.5 * Math.sin(part * 7 + word)),
      });
      await mouse("mousePressed", at(0));
      // All at once: a fast hand gives more points than frames.
      const way = Array.from({ length: 60 }, (_, step) => mouse("mouseMoved", at((step + 1) / 60)));
      await Promise.all([...way, mouse("mouseReleased", at(1))]);
    }
  }
  await count(page, rows * 6);
  await button(page, "Klaar").click();
  await go(page, "Samen lezen");
  const { file, bytes } = await save(page);
  const { lijnen } = file.momenten[0].hierGaatHetOver.inkt;
  expect(lijnen).toHaveLength(rows * 6);
  expect(bytes.length).toBeLessThan(40_000);
});

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE]]) {
  test(`the sheet on ${called} breaks no rule of WCAG`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await start(page);
    await byHand(page, QUESTION, (locator) => locator.click());
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"])
        .setLegacyMode(true).analyze();
      expect(violations.map((one) => `${one.id} ${one.nodes[0].html}`)).toEqual([]);
    }
  });
}
