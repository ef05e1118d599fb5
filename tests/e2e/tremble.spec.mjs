// A hand that trembles: it taps twice, it shoots past the end, it presses again what is gone already.
// What was meant is clear.
import { Fingers, PHONE, TABLET, middle, onBar, onFiche, pressTwice, touchscreen } from "./touch.mjs";
import { addPerson, board, box, button, choose, door, end, go, lay, row, slider, start, trayFiche, turn }
  from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const expectPlace = (fiche, place) =>
  expect.poll(async () => Math.abs(Number(await fiche.inputValue()) - place)).toBeLessThanOrEqual(5);

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE]]) {
  test.describe(`on ${called}`, () => {
    test.use(touchscreen(viewport));

    test("a fiche let go at or past a smiley lies at that end", async ({ page }) => {
      await board(page, ["Wonen"]);
      const fingers = await Fingers.on(page);
      const { width } = viewport;
      const happy = await middle(end(page, "Wonen", "blije"));
      const sad = await middle(end(page, "Wonen", "verdrietige"));
      for (const [x, y, place] of [
        [happy.x, happy.y, 100], [sad.x, sad.y, 0], [width - 3, happy.y, 100], [3, sad.y, 0]]) {
        await fingers.drag(await middle(trayFiche(page)), { x, y });
        await expect(slider(page, "Wonen")).toHaveValue(String(place));
        await fingers.drag(await onFiche(page, "Wonen"), await onBar(page, "Wonen", 50));
        await expectPlace(slider(page, "Wonen"), 50);
      }
    });

    test("a fiche let go half a row above or below its row lies on that row", async ({ page }) => {
      await board(page, ["Wonen"]);
      const fingers = await Fingers.on(page);
      const { y, height } = await row(page, "Wonen").boundingBox();
      const { x } = await onBar(page, "Wonen", 70);
      for (const at of [y - 18, y + height + 8]) {
        await fingers.drag(await middle(trayFiche(page)), { x, y: at });
        await expectPlace(slider(page, "Wonen"), 70);
        await button(page, "Stap terug").click();
        await expect(slider(page, "Wonen")).toHaveCount(0);
      }
    });
  });
}

test.describe("with fingers", () => {
  test.use(touchscreen(TABLET));

  test("two quick taps on the fiche in the tray leave it in the hand", async ({ page }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    const tray = await middle(trayFiche(page));
    await fingers.tap(tray);
    await fingers.tap({ x: tray.x + 6, y: tray.y - 5 });
    await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "true");
    await fingers.tap(await onBar(page, "Wonen", 30));
    await expectPlace(slider(page, "Wonen"), 30);
  });

  test("a double tap on a bar or a smiley lays once, and leaves nothing lifted", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    const fingers = await Fingers.on(page);
    await fingers.tap(await middle(trayFiche(page)));
    const at = await onBar(page, "Wonen", 60);
    await fingers.tap(at);
    await fingers.tap({ x: at.x + 5, y: at.y + 4 });
    await expectPlace(slider(page, "Wonen"), 60);
    await expect(page.getByText("Tik nu op een balkje.").locator("visible=true")).toHaveCount(0);
    await fingers.tap(await onBar(page, "Geld", 20));
    await expect(slider(page, "Geld")).toHaveCount(0);
    const smiley = await middle(end(page, "Geld", "blije"));
    await fingers.tap({ x: smiley.x - 20, y: smiley.y });
    await fingers.tap({ x: smiley.x - 21, y: smiley.y });
    await expect(slider(page, "Geld")).toHaveValue("100");
    await fingers.tap(await onBar(page, "Geld", 20));
    await expect(slider(page, "Geld")).toHaveValue("100");
  });

  test("any number of quick taps on a card is one", async ({ page }) => {
    await start(page);
    await go(page, "Kiezen");
    const fingers = await Fingers.on(page);
    const card = await middle(button(page, "Wonen"));
    for (let tap = 0; tap < 7; tap += 1) await fingers.tap(card);
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  });
});

test("two quick taps on a suggested word take it once", async ({ page }) => {
  await start(page);
  await button(page, "Nog iemand").click();
  await pressTwice(page, button(page, "partner"));
  await expect(button(page, "partner")).toHaveAttribute("aria-pressed", "true");
  await expect(box(page, "Wie is dit?")).toHaveValue("partner");
  await button(page, "partner").click();
  await expect(box(page, "Wie is dit?")).toHaveValue("");
});

test.describe("a second press that hits what came under it does nothing", () => {
  const nothingChosen = async (page) => {
    for (const domain of ["Wonen", "Geld", "Gezondheid", "Hoe ik me voel", "Mensen om me heen"]) {
      await expect(button(page, domain)).toHaveAttribute("aria-pressed", "false");
    }
    await expect(page.getByRole("textbox", { name: "Wat telt er nog meer?" })).toHaveCount(0);
  };
  const expectOn = (page, screen) =>
    expect(door(page, screen)).toHaveAttribute("aria-current", "page");

  for (const [width, height] of [[1180, 820], [820, 1180], [390, 844]]) {
    test(`"Begin" and "Naar het bord", at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page);
      await pressTwice(page, button(page, "Begin"));
      await expectOn(page, "Kiezen");
      await nothingChosen(page);
      await choose(page, "Wonen");
      await button(page, "Naar het bord").scrollIntoViewIfNeeded();
      await pressTwice(page, button(page, "Naar het bord"));
      await expectOn(page, "Bord");
      await expect(slider(page, "Wonen")).toHaveCount(0);
    });
  }

  test("\"Verder\" after the cover, and \"Nee\"", async ({ page }) => {
    await start(page);
    await go(page, "Kiezen");
    await button(page, "Even rust").click();
    await pressTwice(page, button(page, "Verder"));
    await expectOn(page, "Kiezen");
    await nothingChosen(page);
    await button(page, "Alles wissen").click();
    await pressTwice(page, button(page, "Nee"));
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await nothingChosen(page);
  });

  test("what stayed under the finger is pressed twice", async ({ page }) => {
    await start(page);
    await choose(page, "Wonen");
    await go(page, "Bord");
    await lay(page, "Wonen", 20);
    await go(page, "Beginnen");
    await pressTwice(page, button(page, "Stap terug"));
    await expectOn(page, "Bord");
    await expect(slider(page, "Wonen")).toHaveCount(0);
  });

  test("and the next one does, as do presses elsewhere and by keys", async ({ page }) => {
    await page.clock.install();
    await start(page);
    await button(page, "Begin").press("Enter");
    await expectOn(page, "Kiezen");
    await page.keyboard.press("Tab");
    await button(page, "Wonen").press("Enter");
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
    await pressTwice(page, door(page, "Beginnen"));
    await expectOn(page, "Beginnen");
    await door(page, "Kiezen").click();
    await button(page, "Geld").click();
    await expect(button(page, "Geld")).toHaveAttribute("aria-pressed", "true");
    const card = await middle(button(page, "Gezondheid"));
    await button(page, "Even rust").click();
    await button(page, "Verder").click();
    await page.clock.runFor(500);
    await page.mouse.click(card.x, card.y);
    await expect(button(page, "Gezondheid")).toHaveAttribute("aria-pressed", "true");
  });
});

test.describe("a touch that does nothing is answered", () => {
  const answered = (page, words) =>
    expect(page.getByRole("main").getByText(words, { exact: true })).toBeVisible();

  test("a bar with nothing in the hand, and another's fiche", async ({ page }) => {
    await board(page, ["Wonen", "Geld"], ["Kim"]);
    await lay(page, "Wonen", 20);
    await turn(page, "Kim");
    await lay(page, "Wonen", 70, "Kim");
    await turn(page, "Ik");
    const before = await row(page, "Geld").boundingBox();
    const bar = await onBar(page, "Geld", 40);
    await page.mouse.click(bar.x, bar.y);
    await answered(page, "Pak eerst uw fiche.");
    await expect(page.getByRole("status")).toHaveText("Pak eerst uw fiche.");
    expect(await row(page, "Geld").boundingBox()).toEqual(before);
    const kims = await onBar(page, "Wonen", 70);
    await page.mouse.click(kims.x, kims.y);
    await answered(page, "Dit is van Kim.");
    await expect(page.getByRole("status")).toHaveText("Deze fiche is van iemand anders.");
    await trayFiche(page).click();
    await answered(page, "Kies nu een balkje.");
    await page.keyboard.press("Escape");
    await turn(page, "Kim");
    const mine = await onBar(page, "Wonen", 20);
    await page.mouse.click(mine.x, mine.y);
    await answered(page, "Dit is van degene om wie het gaat.");
    const waits = await onBar(page, "Geld", 40);
    await page.mouse.click(waits.x, waits.y);
    await answered(page, "Degene om wie het gaat, legt hier eerst.");
  });

  test("a swipe over a bar is no tap", async ({ page }) => {
    await start(page);
    await addPerson(page, "Kim");
    await choose(page, "Wonen");
    await go(page, "Bord");
    const [from, to] = [await onBar(page, "Wonen", 20), await onBar(page, "Wonen", 60)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole("main").getByText("Pak eerst uw fiche.")).toHaveCount(0);
    await page.mouse.click(to.x, to.y);
    await answered(page, "Pak eerst uw fiche.");
  });

  for (const reducedMotion of ["no-preference", "reduce"]) {
    const hops = reducedMotion === "no-preference";
    test(`the fiche in the tray ${hops ? "hops" : "lies still where motion is reduced"}`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion });
      await board(page, ["Wonen"]);
      const bar = await onBar(page, "Wonen", 40);
      const begun = await trayFiche(page).evaluate((fiche) => {
        window.hops = [];
        fiche.addEventListener("animationstart", ({ animationName }) => window.hops.push(animationName));
      });
      expect(begun).toBeUndefined();
      for (const x of [bar.x, bar.x]) {
        await page.mouse.click(x, bar.y);
        await answered(page, "Pak eerst uw fiche.");
        await door(page, "Bord").click();
        await expect(page.getByRole("main").getByText("Pak eerst uw fiche.")).toHaveCount(0);
      }
      const count = hops ? 2 : 0;
      await expect.poll(() => page.evaluate(() => window.hops.filter((n) => /^hop/.test(n)).length))
        .toBe(count);
    });
  }
});
