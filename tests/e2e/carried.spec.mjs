// A fiche under a finger, while the board does not lie still: rows scroll, the page moves, and a
// finger is gone without a word. It lies where it was let go, or where it was.
import { Fingers, PHONE, TABLET, middle, onBar, onFiche, touchscreen } from "./touch.mjs";
import { board, button, end, lay, row, rowNames, slider, trayFiche } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const MANY = ["Wonen", "Geld", "Gezondheid", "Hoe ik me voel", "Mensen om me heen",
  "Gezin en familie", "Mijn dag", "Op pad", "Veilig voelen", "Huishouden", "Werk en leren"];

const WIDE = { width: 1180, height: 820 };

/** The region of the rows, on the screen. */
const rows = (page) => row(page, "Wonen").evaluate((one) => {
  const { top, bottom } = one.parentElement.getBoundingClientRect();
  return { top, bottom, scrolled: one.parentElement.scrollTop };
});
const scrolled = async (page) => (await rows(page)).scrolled;

const expectPlace = (fiche, place) =>
  expect.poll(async () => Math.abs(Number(await fiche.inputValue()) - place)).toBeLessThanOrEqual(4);

async function pickUp(page) {
  const tray = await middle(trayFiche(page));
  await page.mouse.move(tray.x, tray.y);
  await page.mouse.down();
  return tray;
}

/** What stands in the tray in place of the question. */
const answered = (page, words) =>
  expect(page.getByRole("main").getByText(words, { exact: true })).toBeVisible();

const WENT_BACK = "Uw fiche ligt weer waar die lag.";

async function expectNothingLaid(page, domains) {
  for (const domain of domains) await expect(slider(page, domain)).toHaveCount(0);
}

test.describe("on a board with more rows than fit", () => {
  test.use({ viewport: WIDE, contextOptions: { reducedMotion: "reduce" } });

  test("a calm drag from the tray lands on the row that it was brought to", async ({ page }) => {
    await board(page, MANY);
    await pickUp(page);
    const to = await onBar(page, "Mijn dag", 70);
    await page.mouse.move(to.x, to.y, { steps: 120 });
    expect(await scrolled(page)).toBe(0);
    await page.mouse.up();
    await expectPlace(slider(page, "Mijn dag"), 70);
  });

  test("a finger that rests where the tray ends scrolls nothing", async ({ page }) => {
    await page.clock.install();
    await board(page, MANY);
    const tray = await pickUp(page);
    const { bottom } = await rows(page);
    await page.mouse.move(tray.x, bottom - 12, { steps: 20 });
    await page.clock.runFor(900);
    expect(await scrolled(page)).toBe(0);
  });

  test("a finger that rests at an edge, come from the middle, scrolls by time", async ({ page }) => {
    await board(page, MANY);
    await pickUp(page);
    const { top, bottom } = await rows(page);
    const { x } = await onBar(page, "Wonen", 40);
    await page.mouse.move(x, (top + bottom) / 2, { steps: 10 });
    await page.mouse.move(x, bottom - 12, { steps: 10 });
    const last = row(page, MANY.at(-1));
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    await expect(last.getByRole("heading")).toBeInViewport();
    await expect.poll(async () => (await last.boundingBox()).y + 40).toBeLessThan(bottom);
    await page.mouse.up();
    await expectPlace(slider(page, MANY.at(-1)), 40);
    const rests = await scrolled(page);
    await page.mouse.move(x, bottom - 11);
    expect(await scrolled(page)).toBe(rests);
  });

  test("it stops when the finger leaves the edge", async ({ page }) => {
    await page.clock.install();
    await board(page, MANY);
    await pickUp(page);
    const { top, bottom } = await rows(page);
    const { x } = await onBar(page, "Wonen", 40);
    await page.mouse.move(x, (top + bottom) / 2, { steps: 10 });
    await page.mouse.move(x, bottom - 12, { steps: 10 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    await page.mouse.move(x, (top + bottom) / 2);
    const left = await scrolled(page);
    await page.clock.runFor(900);
    expect(await scrolled(page)).toBe(left);
  });

  test("after the rows scrolled by themselves, the fiche lies on the row that is under it now", async ({ page }) => {
    await board(page, MANY);
    await pickUp(page);
    const at = await onBar(page, "Hoe ik me voel", 60);
    await page.mouse.move(at.x, at.y, { steps: 10 });
    await row(page, "Wonen").evaluate((one) => one.parentElement.scrollBy(0, 240));
    const under = await rowAt(page, at.y);
    expect(under).not.toBe("Hoe ik me voel");
    await page.mouse.up();
    await expectPlace(slider(page, under), 60);
    await expect(slider(page, "Hoe ik me voel")).toHaveCount(0);
  });
});

/** The domain of the row that lies at a height of the screen. */
async function rowAt(page, y) {
  for (const domain of await rowNames(page)) {
    const box = await row(page, domain).boundingBox();
    if (box && y >= box.y && y < box.y + box.height) return domain;
  }
  return undefined;
}

test.describe("when the page moves under the finger", () => {
  test.use({ viewport: WIDE, contextOptions: { reducedMotion: "reduce" } });

  const MOVES = {
    "the portal puts something above the board": (page) => page.evaluate(() => {
      const above = document.createElement("p");
      above.style.setProperty("height", "120px");
      document.querySelector("wat-telt").before(above);
    }),
    "the window gets another size": (page) => page.setViewportSize({ width: 900, height: 820 }),
    "the device is held upright": (page) => page.setViewportSize({ width: 820, height: 1180 }),
  };
  for (const [called, move] of Object.entries(MOVES)) {
    test(`${called}, and the fiche lies where it is let go`, async ({ page }) => {
      await board(page, ["Wonen", "Geld", "Gezondheid"]);
      await pickUp(page);
      const on = await onBar(page, "Geld", 30);
      await page.mouse.move(on.x, on.y, { steps: 6 });
      await move(page);
      const to = await onBar(page, "Geld", 80);
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
      await expectPlace(slider(page, "Geld"), 80);
      for (const other of ["Wonen", "Gezondheid"]) await expect(slider(page, other)).toHaveCount(0);
    });
  }

  test("the carried fiche stays under the finger", async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 900 });
    await board(page, MANY);
    await pickUp(page);
    await page.mouse.move(400, 300, { steps: 6 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const beside = async () => {
      const { x, y } = await middle(trayFiche(page));
      return Math.max(Math.abs(x - 400), Math.abs(y - 300));
    };
    await expect.poll(beside).toBeLessThan(8);
  });

  test("turning the board puts the fiche back", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    await lay(page, "Geld", 40);
    const fiche = await onFiche(page, "Geld");
    await page.mouse.move(fiche.x, fiche.y);
    await page.mouse.down();
    await page.mouse.move(fiche.x + 150, fiche.y, { steps: 5 });
    await button(page, /^Draai/).evaluate((turn) => turn.click());
    await page.mouse.up();
    await expect(slider(page, "Geld")).toHaveValue("40");
    await answered(page, WENT_BACK);
  });
});

test.describe("on a tablet held upright", () => {
  test.use(touchscreen(TABLET));

  test("a fiche that cannot be laid where it is let go is where it was, and that is said", async ({
    page,
  }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    await fingers.drag(await middle(trayFiche(page)), await middle(button(page, "Even rust")));
    await answered(page, WENT_BACK);
    await expect(page.getByRole("status")).toHaveText(WENT_BACK);
    await expectNothingLaid(page, ["Wonen"]);
    await fingers.tap(await middle(trayFiche(page)));
    await expect(page.getByText(WENT_BACK, { exact: true }).locator("visible=true")).toHaveCount(0);
  });

  test("a mouse whose end is never told is let go by the next finger", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    await carryAway(page);
    const fingers = await Fingers.on(page);
    await fingers.drag(await middle(end(page, "Geld", "blije")), await onBar(page, "Geld", 60));
    await answered(page, WENT_BACK);
    await expect(slider(page, "Wonen")).toHaveCount(0);
  });

  test("a finger that the system takes leaves all as it was, and that is said", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    const fingers = await Fingers.on(page);
    await fingers.down(await middle(trayFiche(page)));
    await fingers.move(await onBar(page, "Wonen", 20));
    await fingers.lost();
    await answered(page, WENT_BACK);
    await expect(slider(page, "Wonen")).toHaveCount(0);
  });
});

const GONE = {
  "the capture is taken from the board": async (page, at) => {
    await end(page, "Wonen", "blije").evaluate((inside) => {
      for (let part = inside; part; part = part.parentElement) {
        const captured = [...Array(20).keys()].filter((id) => part.hasPointerCapture(id));
        captured.forEach((id) => part.releasePointerCapture(id));
      }
    });
    await page.mouse.move(at.x + 2, at.y);
  },
  "the window loses the focus": (page) => page.evaluate(() => { dispatchEvent(new Event("blur")); }),
  "the page is hidden": (page) =>
    page.evaluate(() => { document.dispatchEvent(new Event("visibilitychange")); }),
  "a menu comes": (page) => page.mouse.down({ button: "right" }),
};
for (const [called, gone] of Object.entries(GONE)) {
  test(`${called}: the fiche is where it was, without Escape`, async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    await gone(page, await carryAway(page));
    await answered(page, WENT_BACK);
    await page.mouse.up({ button: "right" });
    await page.mouse.up();
    await expectNothingLaid(page, ["Wonen", "Geld"]);
    await pickUp(page);
    const to = await onBar(page, "Geld", 60);
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await expectPlace(slider(page, "Geld"), 60);
  });
}

/** A mouse that takes the fiche from the tray over the first bar, and of which nothing more comes. */
async function carryAway(page) {
  const to = await onBar(page, "Wonen", 50);
  await pickUp(page);
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await expect(row(page, "Wonen").getByRole("slider")).toHaveCount(0);
  return to;
}

test("a mouse that was let go outside the window carries nothing when it comes back", async ({
  page,
}) => {
  await board(page, ["Wonen", "Geld"]);
  await lay(page, "Geld", 40);
  const at = await onFiche(page, "Geld");
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 120, at.y, { steps: 5 });
  await end(page, "Geld", "blije").evaluate((inside, { x, y }) => {
    inside.dispatchEvent(new PointerEvent("pointermove", {
      pointerId: 1, pointerType: "mouse", buttons: 0, clientX: x, clientY: y, bubbles: true,
      composed: true }));
  }, { x: at.x + 140, y: at.y });
  await answered(page, WENT_BACK);
  await expect(slider(page, "Geld")).toHaveValue("40");
});

test.describe("on a phone", () => {
  test.use(touchscreen(PHONE));

  test("a fiche is carried to a row that lies further down the page", async ({ page }) => {
    await board(page, MANY);
    const fingers = await Fingers.on(page);
    const top = async () => (await row(page, "Wonen").boundingBox()).y;
    const before = await top();
    const tray = await middle(trayFiche(page));
    await fingers.down(tray);
    await fingers.move({ x: tray.x - 90, y: 380 });
    await fingers.move({ x: tray.x - 90, y: tray.y - 70 });
    await expect.poll(top).toBeLessThan(before - 250);
    await fingers.move({ x: tray.x - 90, y: 380 });
    const under = await rowAt(page, 380);
    await fingers.up();
    await expect(slider(page, under)).toHaveCount(1);
    expect(under).not.toBe("Wonen");
  });
});
