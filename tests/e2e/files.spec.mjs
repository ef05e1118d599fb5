// Opening a file: each bad one gets a plain sentence, and what lies on the table still lies there.
import { ODD, REFUSED, REPAIRED, bar, conversation, large, text } from "./files.mjs";
import {
  board, box, button, door, fileOf, go, goOn, lay, openFile, row, save, slider, start, wordsOnDevice,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const dialog = (page) => page.getByRole("dialog");
const said = (page, words) => page.getByRole("paragraph").filter({ hasText: words });

/** A table with something on it. */
async function laidTable(page) {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await go(page, "Beginnen");
}

async function expectTableStands(page) {
  await go(page, "Bord");
  await expect(slider(page, "Wonen")).toHaveValue("30");
  await lay(page, "Wonen", 40);
  await expect(slider(page, "Wonen")).toHaveValue("40");
}

test("a file that is none is refused in a plain sentence, and the table stands", async ({
  page, watched,
}, info) => {
  test.slow();
  await laidTable(page);
  const tooLarge = large(info.outputPath("groot.wat-telt.json"), 50_000_000);
  const all = REFUSED.map(([what, content, sentence]) => [what, fileOf(content), sentence]);
  all.push(["a file of fifty megabytes", tooLarge, "Dit bestand is te groot voor een gesprek."]);
  for (const [what, file, sentence] of all) {
    await test.step(what, async () => {
      await openFile(page, file);
      await expect(said(page, sentence)).toContainText("Wat op tafel ligt, ligt er nog.");
      await expect(dialog(page)).toHaveCount(0);
      await button(page, "Melding sluiten").click();
      await expect(said(page, sentence)).toHaveCount(0);
    });
  }
  await expectTableStands(page);
  expect(watched.console).toEqual([]);
});

test("what does not fit is said, item by item, before a file is used", async ({ page, watched }) => {
  test.slow();
  await laidTable(page);
  for (const [what, content, sentences] of REPAIRED) {
    await test.step(what, async () => {
      await openFile(page, fileOf(content));
      const items = dialog(page).getByRole("group").getByRole("paragraph");
      await expect(items).toHaveText(sentences);
      await button(dialog(page), "Niet openen").click();
      await expect(dialog(page)).toHaveCount(0);
    });
  }
  await expectTableStands(page);
  expect(watched.console).toEqual([]);
});

test("what was left out stays out, and the rest is written again as it was", async ({ page }) => {
  test.slow();
  for (const [what, content] of REPAIRED) {
    await test.step(what, async () => {
      await start(page);
      await openFile(page, fileOf(content));
      await button(dialog(page), "Openen").click();
      await goOn(page);
      await expect(row(page, "Mensen om me heen")).toBeVisible();
      await expect(row(page, "Op pad")).toBeVisible();
      await go(page, "Samen lezen");
      const once = await save(page);
      await go(page, "Beginnen");
      await openFile(page, fileOf(once.bytes));
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole("group")).toHaveCount(0);
      await button(dialog(page), "Openen").click();
      await goOn(page);
      await go(page, "Samen lezen");
      expect((await save(page)).bytes.equals(once.bytes)).toBe(true);
    });
  }
});

test("a file asks what to do with it on an empty table, and whether it may be there over something", async ({ page }) => {
  await start(page);
  await openFile(page, fileOf(text(conversation())));
  await goOn(page);
  await expect(door(page, "Bord")).toHaveAttribute("aria-current", "page");
  await expect(slider(page, "Op pad", "Mevrouw E.")).toHaveValue("80");
  await go(page, "Beginnen");
  await openFile(page, fileOf(text(conversation((file, moment) => {
    file.id = "een-ander";
    moment.hierGaatHetOver.tekst = "De ochtenden.";
  }))));
  await expect(dialog(page)).toHaveAccessibleName("Op tafel ligt al een gesprek.");
  await button(dialog(page), "Niet openen").click();
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden.");
});

test("a conversation that is opened over lies on the device no more than asked", async ({ page }) => {
  await laidTable(page);
  await openFile(page, fileOf(text(conversation())));
  await button(dialog(page), "Openen").click();
  await goOn(page);
  await expect(row(page, "Op pad")).toBeVisible();
  await expect(row(page, "Wonen")).toHaveCount(0);
  await expect(button(page, "Stap terug")).toBeDisabled();
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
});

/** Drops what `make` puts in a DataTransfer on the page, as a hand does. */
async function drop(page, parts, name) {
  const data = await page.evaluateHandle(([parts, name]) => {
    const data = new DataTransfer();
    if (name) data.items.add(new File(parts, name, { type: "application/json" }));
    else data.items.add(parts[0], "text/plain");
    return data;
  }, [parts, name]);
  const onto = page.getByRole("main");
  for (const type of ["dragenter", "dragover", "drop"]) {
    await onto.dispatchEvent(type, { dataTransfer: data });
  }
}

test("a file that is dropped on the page opens, and asks first over something", async ({ page }) => {
  await start(page);
  await drop(page, [text(conversation())], "gesprek.wat-telt.json");
  await goOn(page);
  await expect(slider(page, "Op pad", "Mevrouw E.")).toHaveValue("80");
  await drop(page, [text(conversation())], "gesprek.wat-telt.json");
  await button(dialog(page), "Niet openen").click();
  await drop(page, ["{"], "stuk.json");
  await expect(said(page, "Dit bestand is stuk, of niet compleet.")).toBeVisible();
  await drop(page, ["zomaar wat tekst"], "");
  await expect(slider(page, "Op pad", "Mevrouw E.")).toHaveValue("80");
  await expect(page).toHaveURL("/");
});

test("scripts, turned-around text and pictures in letters are only text", async ({ page, watched }) => {
  const file = conversation((file, moment) => {
    moment.hierGaatHetOver.tekst = ODD;
    moment.aanTafel[0].naam = ODD;
    moment.bord.push({ ...bar("eigen-1", ODD), eigen: { van: ["p1"], tekst: ODD } });
    moment.bord[0].woorden = [{ van: ["p1"], tekst: ODD }];
    moment.blocnote[0].wat.tekst = ODD;
    moment.kloptHet = { van: ["p1"], tekst: ODD };
    moment.voorWie = [ODD];
  });
  await start(page);
  await openFile(page, fileOf(text(file)));
  await goOn(page);
  for (const screen of ["Bord", "Blocnote", "Samen lezen"]) {
    await go(page, screen);
    await expect(page.getByText("<script>window.owned = 1</script>").first()).toBeVisible();
  }
  const { file: again, name } = await save(page);
  const [moment] = again.momenten;
  expect(moment.hierGaatHetOver.tekst).toBe(ODD);
  expect(moment.bord[2].label).toBe(ODD);
  expect(moment.blocnote[0].wat.tekst).toBe(ODD);
  expect(moment.voorWie).toEqual([ODD]);
  expect(name).toMatch(/^wat-telt-[\d-]+\.wat-telt\.json$/);
  expect(await page.evaluate(() => window.owned)).toBeUndefined();
  expect(watched.violations).toEqual([]);
  expect(watched.console).toEqual([]);
});

test("a megabyte in one field leaves a page that works, and is saved to the letter", async ({ page }) => {
  const long = "lang ".repeat(200_000);
  const file = conversation((file, moment) => {
    moment.bord[0].woorden = [{ van: ["p1"], tekst: long }];
  });
  await start(page);
  await openFile(page, fileOf(text(file)));
  await goOn(page);
  await lay(page, "Op pad", 60, "Mevrouw E.");
  await go(page, "Samen lezen");
  const { file: again } = await save(page);
  expect(again.momenten[0].bord[1].fiches[0].plek).toBe(0.6);
  expect(again.momenten[0].bord[0].woorden).toEqual(file.momenten[0].bord[0].woorden);
});

test("ten thousand notes leave a page that works", async ({ page }) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(60_000);
  const file = conversation((file, moment) => {
    moment.blocnote = Array.from({ length: 10_000 }, (_, at) =>
      ({ id: `b${at}`, wat: { van: ["p1"], tekst: `Briefje ${at}.` } }));
  });
  await start(page);
  await openFile(page, fileOf(text(file)));
  await goOn(page);
  const fiche = slider(page, "Op pad", "Mevrouw E.");
  await fiche.press("ArrowLeft");
  await expect(fiche).toHaveValue("75", { timeout: 60_000 });
  await expect.poll(() => wordsOnDevice(page), { timeout: 60_000 }).toContain("Briefje 9999.");
});
