// Around the table: the board goes from hand to hand, somebody lays alone first, and is turned to
// who sits across.
import { Fingers, PHONE, TABLET, middle, touchscreen } from "./touch.mjs";
import { board, button, end, go, lay, row, save, slider, trayFiche, turn } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const over = (page) => page.getByRole("dialog");
const down = (page, domain) => button(page, `Laat mijn fiche zien, ${domain}`);

test("the board is handed over: large, whose turn it is, until they are there", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await button(page, "Geef door aan Henk").click();
  await expect(over(page)).toHaveAccessibleName("Henk is aan de beurt");
  await button(page, "Ik ben er").click();
  await expect(over(page)).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Henk" })).toBeChecked();
  await expect(button(page, "Nu ben ik")).toBeVisible();
});

test("what was taken away before handing over cannot be called back after it", async ({ page }) => {
  await board(page, ["Wonen", "Geld"], ["Henk"]);
  await lay(page, "Geld", 30);
  await button(page, "Geef door aan Henk").click();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  await expect(over(page)).toHaveCount(0);
  await expect(button(page, "Stap terug")).toHaveAttribute("aria-disabled", "true");
});

test("who lays alone leaves nothing to be seen, and shows it when they like", async ({ page }) => {
  await board(page, ["Wonen", "Geld", "Gezondheid"], ["Henk"]);
  await expect(button(page, "Laat al mijn fiches zien")).toHaveCount(0);
  await button(page, "Ik leg eerst alleen").click();
  await end(page, "Wonen", "blije").click();
  await expect(down(page, "Wonen")).toBeFocused();
  await trayFiche(page).press("Enter");
  await row(page, "Geld").click();
  await expect(down(page, "Geld")).toBeVisible();
  await end(page, "Gezondheid", "verdrietige").click();
  await expect(page.getByRole("slider")).toHaveCount(0);

  await button(page, "Geef door aan Henk").click();
  await button(page, "Ik ben er").click();
  await expect(page.getByRole("img", { name: "Wonen, ik heb hier een omgedraaide fiche" })).toBeVisible();
  await expect(button(page, "Laat al mijn fiches zien")).toHaveCount(0);
  await go(page, "Samen lezen");
  const { file } = await save(page);
  expect(file.momenten[0].bord.flatMap((bar) => bar.fiches ?? [])).toEqual([]);

  await go(page, "Bord");
  await turn(page, "Ik");
  await down(page, "Wonen").click();
  await expect(slider(page, "Wonen")).toHaveValue("100");
  await button(page, "Laat al mijn fiches zien").click();
  await expect(slider(page, "Gezondheid")).toHaveValue("0");
  await expect(button(page, "Ik leg eerst alleen")).toBeFocused();
  await expect(down(page, "Geld")).toHaveCount(0);
});

/** A board with more rows than a phone shows, turned. */
async function turned(page) {
  await board(page, ["Wonen", "Geld", "Gezondheid", "Mijn dag", "Op pad", "Gezin en familie"]);
  await button(page, "Draai het bord").click();
  const middleOfTheScreen = page.viewportSize().width / 2;
  await expect.poll(async () => (await middle(end(page, "Wonen", "blije"))).x)
    .toBeLessThan(middleOfTheScreen / 2);
  await expect(trayFiche(page)).toBeInViewport({ ratio: 1 });
}

test.describe("on a phone, turned", () => {
  test.use(touchscreen(PHONE));

  test("the board goes where the finger goes", async ({ page }) => {
    await turned(page);
    const fingers = await Fingers.on(page);
    const before = await middle(row(page, "Geld"));
    await fingers.drag({ x: 195, y: 300 }, { x: 195, y: 600 });
    await expect.poll(async () => (await middle(row(page, "Geld"))).y).toBeGreaterThan(before.y + 60);
    await expect(trayFiche(page)).toBeInViewport({ ratio: 1 });
  });
});

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE]]) {
  test.describe(`on ${called}, turned to who sits across`, () => {
    test.use(touchscreen(viewport));

    test("a finger lays from the tray", async ({ page }) => {
      await turned(page);
      const fingers = await Fingers.on(page);
      const happy = await middle(end(page, "Wonen", "blije"));
      await fingers.drag(await middle(trayFiche(page)), { x: happy.x + 40, y: happy.y });
      await expect(slider(page, "Wonen")).toHaveAttribute("aria-valuetext", /blije/);
    });

    test("questions are turned along, and can be answered", async ({ page }) => {
      await board(page, ["Wonen"], ["Henk"]);
      await button(page, "Draai het bord").click();
      await button(page, "Geef door aan Henk").click();
      const name = await over(page).getByRole("heading").boundingBox();
      const answer = await button(page, "Ik ben er").boundingBox();
      expect(answer.y).toBeLessThan(name.y);
      await button(page, "Ik ben er").click();
      await button(page, "Alles wissen").click();
      await button(page, "Nee").click();
      await button(page, "Even rust").click();
      await button(page, "Verder").click();
      await expect(row(page, "Wonen")).toBeVisible();
    });
  });
}
