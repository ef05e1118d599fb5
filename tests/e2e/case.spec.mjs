// The conversation of mevrouw E., whole: from the first question to her own file, and back.
import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";
import {
  CHOSEN, HER, HIM, JEANNETTE, QUESTION, comeBack, hold, keep, mouse, openAgain,
} from "./case.mjs";
import { button, door, fileOf, go, goOn, openFile, save, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const schema = new URL("../../schema/wat-telt-gesprek-1.schema.json", import.meta.url);

function fits(file) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  return check(file) ? [] : check.errors;
}

test("the conversation of mevrouw E. ends in a file of her own, that opens again as it was", async ({
  page, browser, watched,
}) => {
  test.slow();
  await start(page);
  await hold(page, mouse(page), () => comeBack(page));
  const first = await keep(page);
  expect(fits(first.file)).toEqual([]);
  expect(first.name).toMatch(/^wat-telt-\d{4}-\d{2}-\d{2}\.wat-telt\.json$/);
  expect(first.bytes.includes("\\u")).toBe(false);
  await expect(page.getByText(`Het gesprek staat nu in uw downloads als ${first.name}.`))
    .toBeVisible();

  const context = await browser.newContext({ acceptDownloads: true });
  const other = await context.newPage();
  await start(other);
  await openAgain(other, first);
  await context.close();
  expect(watched.console).toEqual([]);
});

test("what is read together is what was said and laid, with whose it is", async ({ page }) => {
  await start(page);
  await hold(page);
  const paper = page.getByRole("article");
  await expect(paper.getByRole("heading", { name: `Wat telt voor ${HER}` })).toBeVisible();
  await expect(paper.getByText(QUESTION)).toBeVisible();
  const top = paper.getByRole("group", { name: CHOSEN[0], exact: true });
  await expect(top.getByText("eerst", { exact: true })).toBeVisible();
  await expect(top.getByText("Ik mis mijn zus. En de koffie bij de buren.")).toBeVisible();
  await expect(top.getByText(`woorden van ${HER}`)).toBeVisible();
  await expect(top.getByRole("img", { name: `fiche van ${JEANNETTE}: ` })).toBeVisible();
  const note = paper.getByRole("group", { name: "briefje over Mensen om me heen" });
  await expect(note.getByText("voor de zomer")).toBeVisible();
  await expect(note.getByText(`woorden van ${HER} en ${HIM}`)).toBeVisible();
  await expect(paper.getByText("We kijken weer samen: na de zomer")).toBeVisible();
  await expect(paper.getByText("Voor: mevrouw E., Jeannette")).toBeVisible();
});

test("a conversation with nothing in it is saved and opened too", async ({ page, browser }) => {
  await start(page);
  await button(page, "Begin").click();
  await go(page, "Samen lezen");
  const first = await save(page);
  expect(fits(first.file)).toEqual([]);
  expect(first.file.momenten[0].bord ?? []).toEqual([]);
  const context = await browser.newContext({ acceptDownloads: true });
  const other = await context.newPage();
  await start(other);
  await openFile(other, fileOf(first.bytes));
  await expect(door(other, "Bord")).toHaveAttribute("aria-current", "page");
  await go(other, "Samen lezen");
  expect((await save(other)).bytes.equals(first.bytes)).toBe(true);
  await context.close();
});

for (const name of ["minimaal", "drie-momenten"]) {
  test(`a file from elsewhere (${name}) is written again with all that was in it`, async ({ page }) => {
    const bytes = readFileSync(new URL(`../../core/tests/fixtures/valid/${name}.wat-telt.json`, import.meta.url));
    await start(page);
    await openFile(page, fileOf(bytes));
    if (name !== "minimaal") await goOn(page);
    await expect(door(page, "Bord")).toHaveAttribute("aria-current", "page");
    await go(page, "Samen lezen");
    expect((await save(page)).file).toEqual(JSON.parse(bytes.toString()));
  });
}
