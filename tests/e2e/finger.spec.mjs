// With fingers only, on a screen that has nothing else: every way to lay a fiche, and what must not
// happen when a hand shakes, a second finger comes, or the finger is lost.
import { comeBack, hold, keep } from "./case.mjs";
import {
  Fingers, ON_ITS_SIDE, PHONE, TABLET, anotherTap, finger, middle, onBar, onFiche, reach, touchscreen,
} from "./touch.mjs";
import {
  addPerson, board, button, choose, end, go, lay, row, rowNames, slider, start, trayFiche, turn,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE],
  ["a phone on its side", ON_ITS_SIDE]]) {
  test.describe(`on ${called}`, () => {
    test.use(touchscreen(viewport));

    test("the whole conversation is held with one finger", async ({ page }) => {
      test.slow();
      await start(page);
      const hand = finger(page, await Fingers.on(page));
      await hold(page, hand, () => comeBack(page, hand));
      await keep(page, hand);
    });

    test("a fiche is dragged from the tray to a bar, along it, and back to the tray", async ({
      page,
    }) => {
      await board(page, ["Wonen"]);
      const fingers = await Fingers.on(page);
      await reach(page, fingers, "Wonen");
      const fiche = slider(page, "Wonen");
      await expect(fiche).toHaveCount(0);
      await fingers.drag(await middle(trayFiche(page)), await onBar(page, "Wonen", 30));
      await expectPlace(fiche, 30);
      await fingers.drag(await onFiche(page, "Wonen"), await onBar(page, "Wonen", 80));
      await expectPlace(fiche, 80);
      await fingers.drag(await onFiche(page, "Wonen"), await middle(trayFiche(page)));
      await expect(fiche).toHaveCount(0);
      await expect(trayFiche(page)).toBeVisible();
    });
  });
}

const expectPlace = (fiche, place) =>
  expect.poll(async () => Math.abs(Number(await fiche.inputValue()) - place)).toBeLessThanOrEqual(8);

test.describe("with fingers", () => {
  test.use(touchscreen(TABLET));

  test("a tap on the fiche and a tap on the bar lays it, and again moves it", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    const fingers = await Fingers.on(page);
    await fingers.tap(await middle(trayFiche(page)));
    await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("main").getByText("Kies nu een balkje.")).toBeVisible();
    await fingers.tap(await onBar(page, "Wonen", 60));
    await expectPlace(slider(page, "Wonen"), 60);
    await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "false");
    await anotherTap(page);
    await fingers.tap(await onFiche(page, "Wonen"));
    await fingers.tap(await onBar(page, "Wonen", 20));
    await expectPlace(slider(page, "Wonen"), 20);
    await expect(slider(page, "Geld")).toHaveCount(0);
  });

  test("a tap on a bar lays nothing while no fiche is in the hand", async ({ page }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    await fingers.tap(await onBar(page, "Wonen", 60));
    await fingers.tap(await middle(trayFiche(page)));
    await anotherTap(page);
    await fingers.tap(await middle(trayFiche(page)));
    await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "false");
    await fingers.tap(await onBar(page, "Wonen", 60));
    await expect(slider(page, "Wonen")).toHaveCount(0);
  });

  test("the whole height of a row takes the fiche, above and under the beam", async ({ page }) => {
    await board(page, ["Wonen", "Geld", "Gezondheid"]);
    const fingers = await Fingers.on(page);
    const one = await middle(end(page, "Wonen", "blije"));
    const two = await middle(end(page, "Geld", "blije"));
    const third = (two.y - one.y) * 0.38;
    for (const shift of [-third, third]) {
      await fingers.tap(await middle(trayFiche(page)));
      const at = await onBar(page, "Geld", shift < 0 ? 30 : 70);
      await fingers.tap({ x: at.x, y: at.y + shift });
      await expectPlace(slider(page, "Geld"), shift < 0 ? 30 : 70);
    }
    await expect(slider(page, "Wonen")).toHaveCount(0);
    await expect(slider(page, "Gezondheid")).toHaveCount(0);
  });

  test("a tap on a smiley lays the fiche at that end", async ({ page }) => {
    await board(page, ["Wonen"]);
    await end(page, "Wonen", "verdrietige").tap();
    await expect(slider(page, "Wonen")).toHaveValue("0");
    await end(page, "Wonen", "blije").tap();
    await expect(slider(page, "Wonen")).toHaveValue("100");
  });

  test("a movement under twelve pixels is a tap, one of more is not", async ({ page }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    const tray = await middle(trayFiche(page));
    await fingers.drag(tray, { x: tray.x + 8, y: tray.y - 8 });
    await expect(trayFiche(page)).toHaveAttribute("aria-pressed", "true");
    await fingers.tap(await onBar(page, "Wonen", 50));
    const fiche = slider(page, "Wonen");
    await expectPlace(fiche, 50);
    const before = await fiche.inputValue();
    const at = await onFiche(page, "Wonen");
    await fingers.drag(at, { x: at.x + 11, y: at.y });
    await expect(fiche).toHaveValue(before);
    await fingers.tap(await onFiche(page, "Wonen"));
    await fingers.drag(at, { x: at.x + 14, y: at.y });
    await expect(fiche).not.toHaveValue(before);
  });

  test("a second finger during a drag breaks nothing", async ({ page }) => {
    await board(page, ["Wonen", "Geld"], ["Henk"]);
    await lay(page, "Geld", 40);
    const fingers = await Fingers.on(page);
    await fingers.down(await middle(trayFiche(page)));
    await fingers.move(await onBar(page, "Wonen", 20));
    await fingers.down(await onFiche(page, "Geld"), 1);
    await fingers.move(await onBar(page, "Geld", 90), 1);
    await fingers.move(await onBar(page, "Wonen", 70));
    await fingers.up(1);
    await fingers.move(await onBar(page, "Wonen", 30));
    await fingers.up();
    await expectPlace(slider(page, "Wonen"), 30);
    await expect(slider(page, "Geld")).toHaveValue("40");
  });

  test("a second finger that stays behind moves nothing", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    await lay(page, "Geld", 40);
    const fingers = await Fingers.on(page);
    await fingers.down(await middle(trayFiche(page)));
    await fingers.move(await onBar(page, "Wonen", 20));
    await fingers.down(await onFiche(page, "Geld"), 1);
    await fingers.up();
    await expectPlace(slider(page, "Wonen"), 20);
    await fingers.move(await onBar(page, "Geld", 90), 1);
    await fingers.up(1);
    await expect(slider(page, "Geld")).toHaveValue("40");
    await fingers.drag(await onFiche(page, "Geld"), await onBar(page, "Geld", 90));
    await expectPlace(slider(page, "Geld"), 90);
  });

  test("a finger that is lost leaves all as it was", async ({ page }) => {
    await board(page, ["Wonen", "Geld"]);
    await lay(page, "Geld", 40);
    const fingers = await Fingers.on(page);
    await fingers.down(await middle(trayFiche(page)));
    await fingers.move(await onBar(page, "Wonen", 20));
    await fingers.lost();
    await expect(slider(page, "Wonen")).toHaveCount(0);
    await fingers.down(await onFiche(page, "Geld"));
    await fingers.move(await onBar(page, "Geld", 90));
    await fingers.lost();
    await expect(slider(page, "Geld")).toHaveValue("40");
    await fingers.drag(await onFiche(page, "Geld"), await onBar(page, "Geld", 70));
    await expectPlace(slider(page, "Geld"), 70);
  });

  test("a fiche let go beside the board is where it was", async ({ page }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    const away = await middle(button(page, "Even rust"));
    await fingers.drag(await middle(trayFiche(page)), away);
    await expect(slider(page, "Wonen")).toHaveCount(0);
    await expect(trayFiche(page)).toBeVisible();
    await expect(button(page, "Verder")).toHaveCount(0);
  });

  test("a row is carried by its picture to another place", async ({ page }) => {
    await board(page, ["Wonen", "Geld", "Gezondheid"]);
    const picture = async (domain) => {
      const name = await row(page, domain).getByRole("heading").boundingBox();
      return { x: name.x - 24, y: name.y + name.height / 2 };
    };
    const fingers = await Fingers.on(page);
    const top = await picture("Wonen");
    await fingers.drag(await picture("Gezondheid"), { x: top.x, y: top.y - 20 });
    await expect.poll(() => rowNames(page)).toEqual(["Gezondheid", "Wonen", "Geld"]);
    for (const domain of ["Wonen", "Geld"]) await expect(slider(page, domain)).toHaveCount(0);
  });

  test("only the fiche of who is at turn comes along with a finger", async ({ page }) => {
    await start(page);
    await addPerson(page, "Henk");
    await choose(page, "Wonen");
    await go(page, "Bord");
    await lay(page, "Wonen", 30);
    const at = await onFiche(page, "Wonen");
    await turn(page, "Henk");
    const fingers = await Fingers.on(page);
    await fingers.drag(at, await onBar(page, "Wonen", 90));
    await fingers.tap(at);
    await turn(page, "Ik");
    await expect(slider(page, "Wonen")).toHaveValue("30");
  });
});

test.describe("on a phone, with a long board", () => {
  test.use(touchscreen(PHONE));

  test("a swipe sideways over a bar keeps the page", async ({ page }) => {
    await board(page, ["Wonen"]);
    const fingers = await Fingers.on(page);
    const [left, right] = [await onBar(page, "Wonen", 5), await onBar(page, "Wonen", 95)];
    for (const [from, to] of [[left, right], [right, left]]) {
      await fingers.down(from);
      await fingers.move(to, 0, 3);
      await fingers.up(0, 0);
      await expect(page).toHaveURL("/");
    }
    await expect(end(page, "Wonen", "blije")).toBeVisible();
    await expect(slider(page, "Wonen")).toHaveCount(0);
  });

  test("a swipe over the bars scrolls, and lays nothing", async ({ page }) => {
    const domains = ["Wonen", "Geld", "Gezondheid", "Hoe ik me voel", "Mensen om me heen", "Mijn dag",
      "Gezin en familie", "Op pad"];
    await board(page, domains);
    const fingers = await Fingers.on(page);
    const last = end(page, "Op pad", "blije");
    await expect(last).not.toBeInViewport();
    await reach(page, fingers, "Op pad");
    await expect(last).toBeInViewport();
    await fingers.swipe(await onBar(page, "Op pad", 50), { y: 120 });
    for (const domain of domains) await expect(slider(page, domain)).toHaveCount(0);
  });
});
