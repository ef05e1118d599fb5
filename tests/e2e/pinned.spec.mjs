// Who pins the script of the board by its hash pins every file of it: one that was changed on the way is
// never used, people read why, and the page hears it. What a browser kept of another build is no such file.
import { errors, HEARS_ERRORS, visit } from "./guest.mjs";
import { hashOf } from "./pinned.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { box, button, notice, running, start } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

// A browser says of each what it refused.
test.use({ serviceWorkers: "block", expects: [/integrity|^Failed to load resource/] });

const POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self'; " +
  "connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types 'none'";

const SENTENCE = "Een deel van het bord past niet bij de rest. Dat ligt niet aan u, en er is niets verloren.";

/** Bytes as somebody else would send them, who wants something else to run: with as many of them. */
function foreign(name, bytes) {
  if (!bytes.length) return bytes; // what is only asked about
  if (name.endsWith(".js")) return Buffer.concat([Buffer.from("globalThis.ran = true;"), bytes]);
  const changed = Buffer.from(bytes);
  if (name.endsWith(".wasm")) changed[changed.length - 2] ^= 1;
  else if (name.endsWith(".css")) changed.write("}", changed.lastIndexOf("}") - 1);
  else changed.write("x", changed.lastIndexOf('"') - 1);
  return changed;
}

/** Has a server send another file instead of one, at most so often. */
async function change(page, name, times = Infinity) {
  let left = times;
  await page.route(`**/${name}*`, async (route) => {
    if (left-- <= 0) return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: foreign(name, await answer.body()) });
  });
}

/** Opens the page of a host that pins the script, under a strict policy. */
async function host(page) {
  const integrity = hashOf(await (await page.request.get("/wat-telt.js")).body());
  await visit(page, {
    script: HEARS_ERRORS,
    headers: { "Content-Security-Policy": POLICY },
    integrity,
  });
}

const heard = (page) => expect.poll(async () => (await errors(page)).board);
const ran = (page) => page.evaluate(() => globalThis.ran);

for (const name of ["wat-telt-app.wasm", "wat-telt-app.js", "wat-telt.css", "wat-telt-first.json"]) {
  test(`a board with another ${name} does not start, and says that it does not fit`, async ({ page }) => {
    await change(page, name);
    await host(page);
    await expect(page.getByRole("alert")).toContainText(SENTENCE);
    await heard(page).toEqual([{ code: "integrity", fatal: true }]);
    expect(await ran(page)).toBeUndefined();
    await page.unroute(`**/${name}*`);
    await button(page, "Probeer opnieuw").click();
    await running(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test(`another ${name} that a browser kept is asked for anew, without a word`, async ({ page }) => {
    await change(page, name, 1);
    await host(page);
    await running(page);
    expect((await errors(page)).board).toEqual([]);
    expect(await ran(page)).toBeUndefined();
  });
}

for (const name of ["wat-telt-later.wasm", "wat-telt-later.css", "icons.json", "wat-telt-keep.js"]) {
  test(`a board with another ${name} goes on without it, and tells the page`, async ({ page }) => {
    await change(page, name);
    await host(page);
    await running(page);
    await heard(page).toEqual([{ code: "integrity", fatal: false }]);
    await question(page).fill("De avonden");
    expect(await ran(page)).toBeUndefined();
    await button(page, "Begin").click();
    await expect(notice(page, "Dit deel van het bord kon niet opgehaald worden.")).toBeVisible();
    await page.unroute(`**/${name}*`);
    await button(page, "Probeer opnieuw").click();
    await expect(page.getByText("De avonden")).toBeVisible();
  });
}

test("texts of a language that are others are not spoken, and the page hears it", async ({ page }) => {
  for (const name of ["locales/pl.json", "domains/tr.json"]) await change(page, name);
  await host(page);
  await running(page);
  for (const language of ["pl", "tr"]) {
    await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption(language);
    await expect(notice(page, "Die taal kon niet opgehaald worden.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 }).last()).toHaveText("Waar wilt u het over hebben?");
  }
  await heard(page).toEqual(Array(2).fill({ code: "integrity", fatal: false }));
});

test("a pen that is another does not write, and the page hears it", async ({ page }) => {
  await change(page, "wat-telt-ink.js");
  await host(page);
  await running(page);
  await button(page, "Met de hand, Waar wilt u het over hebben?").click();
  await heard(page).toEqual([{ code: "integrity", fatal: false }]);
  expect(await ran(page)).toBeUndefined();
});

test("what reads aloud and is another says nothing, and the page hears it", async ({ page }) => {
  await voices(page, [DUTCH]);
  await change(page, "wat-telt-read.js");
  await host(page);
  await running(page);
  await button(page, "Lees voor").first().click();
  await heard(page).toEqual([{ code: "integrity", fatal: false }]);
  expect(await ran(page)).toBeUndefined();
});

test("our own page fetches each of its files once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden");
  await page.waitForLoadState("networkidle");
  const code = asked.filter((path) => /wat-telt-.*\.(js|wasm)$/.test(path)).sort();
  expect(code).toEqual([...new Set(code)]);
});
