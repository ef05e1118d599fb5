// The conversation of mevrouw E. in the engines besides Chromium, by the same steps.
import { expect, test as base } from "@playwright/test";
import { comeBack, hold, keep, openAgain } from "../case.mjs";
import { button, start } from "../walk.mjs";
import { open } from "./engines.mjs";
import { handIn } from "./hand.mjs";

/** `table` opens a page of its own, in the engine that is tested, and closes it afterwards. */
const test = base.extend({
  table: async ({}, use, info) => {
    const opened = [];
    await use(async (name) => {
      const table = await open(info.project.name, info.outputPath(name), process.env.BASE_URL);
      opened.push(table);
      await start(table.page);
      return table.page;
    });
    for (const { page, close } of opened) {
      if (info.status !== info.expectedStatus) await page.picture().catch(console.error);
      await close();
    }
  },
});

test("the board stays, also when the ten seconds are over that it had to come in", async ({ table }) => {
  const page = await table("home");
  for (let times = 0; times < 4; times += 1) {
    await page.evaluate(() => document.querySelector("wat-telt").getAnimations().forEach((one) => one.finish()));
    await button(page, "Begin").waitFor();
    await page.reload();
    await start(page);
  }
});

test("the conversation of mevrouw E. ends in a file of her own, that opens again as it was", async ({
  table,
}) => {
  const page = await table("home");
  const hand = handIn(page);
  await hold(page, hand, () => comeBack(page, hand));
  const saved = await keep(page, hand);
  expect(saved.name).toMatch(/^wat-telt-\d{4}-\d{2}-\d{2}\.wat-telt\.json$/);
  await page.getByText(`Het gesprek staat nu in uw downloads als ${saved.name}.`).waitFor();
  const other = await table("elsewhere");
  await openAgain(other, saved, handIn(other));
});
