// The booklet as a PDF, for who hears it: each bar says how its fiches lie.
import { CHOSEN, HER, hold } from "./case.mjs";
import { alternatives } from "./tagged.mjs";
import { board, button, lay, more, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const pdf = (page) => page.pdf({ preferCSSPageSize: true, tagged: true });

test("a PDF of the booklet says of every bar who laid where", async ({ page }) => {
  test.slow(); // The whole case is walked first.
  await start(page);
  await hold(page);
  const said = alternatives(await pdf(page));
  for (const domain of CHOSEN) {
    const bar = said.filter((one) => one.startsWith(`${domain}, fiche van ${HER}: `));
    expect(bar).toHaveLength(1);
    expect(bar[0]).toMatch(/smileys?(;|$)/);
  }
});

test("a PDF of the booklet says nothing of what lies face down", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  await lay(page, "Wonen", 50);
  await lay(page, "Geld", 0);
  await more(page, "Geld");
  await button(page, "Draai om, Geld").click();
  expect(alternatives(await pdf(page))).toEqual(["Wonen, mijn fiche: tussen de smileys"]);
});
