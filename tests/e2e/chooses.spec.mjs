// Who chooses (R2), and what is said when something is not done: it lies over the board, and moves nothing.
import { PHONE, TABLET } from "./touch.mjs";
import { addPerson, box, button, choose, go, nameResident, radio, start, turn } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const HER = "Mevrouw E.";
const SAYS = "Alleen Mevrouw E. kiest wat er op het bord ligt.";
const notice = (page) => page.locator(".notice");

/** The cards, at Henk's turn, with one on the board. */
async function cardsOfHenk(page) {
  await start(page);
  await nameResident(page, HER);
  await addPerson(page, "Henk");
  await choose(page, "Wonen");
  await go(page, "Bord");
  await turn(page, "Henk");
  await go(page, "Kiezen");
}

/** Where every card and the way on stand. */
const places = (page) => page.getByRole("main").getByRole("button").evaluateAll((all) =>
  all.map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height];
  }));

for (const [called, viewport] of [["a tablet", TABLET], ["a phone", PHONE]]) {
  test.describe(`on ${called}`, () => {
    test.use({ viewport });

    test("at another's turn a card says who chooses, and hands the board over", async ({ page }) => {
      await cardsOfHenk(page);
      const card = page.getByRole("main").getByRole("button", { name: "Gezondheid", exact: true });
      await card.scrollIntoViewIfNeeded();
      const before = await places(page);
      await card.click();
      await expect(notice(page).getByText(SAYS)).toBeInViewport({ ratio: 1 });
      await expect(card).toHaveAttribute("aria-pressed", "false");
      expect(await places(page)).toEqual(before);
      await button(page, `Geef door aan ${HER}`).click();
      await button(page, "Ik ben er").click();
      await expect(notice(page)).toHaveCount(0);
      await card.click();
      await expect(card).toHaveAttribute("aria-pressed", "true");
    });
  });
}

test("at another's turn nothing else is laid or taken off by a card", async ({ page }) => {
  await cardsOfHenk(page);
  await button(page, "Wonen").click();
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Melding sluiten").click();
  await button(page, "Iets anders").click();
  await expect(notice(page).getByText(SAYS)).toBeVisible();
  await expect(box(page, "Wat telt er nog meer?")).toHaveCount(0);
  await button(page, "Waar gaat Wonen over?").click();
  await expect(page.getByRole("dialog", { name: "Waar gaat Wonen over?" })).toBeVisible();
});

test("on the board, what is not done moves no row", async ({ page }) => {
  await cardsOfHenk(page);
  await go(page, "Bord");
  const before = await places(page);
  await page.getByRole("button", { name: "Leg bij de blije smiley, Wonen" }).dispatchEvent("click");
  await expect(notice(page).getByText("Mevrouw E. legt hier eerst.")).toBeVisible();
  expect(await places(page)).toEqual(before);
  await radio(page, HER).check();
  await expect(notice(page)).toHaveCount(0);
});
