// Domains of a page of others: its own cards, files that go to boards without them and back, and what is wrong with a
// set, which is no trouble of the people at the table.
import { EXAMPLE, MANY, MANY_NAMES, NAMES, THREE, cards, domain, offer, portal, setOf } from "./domains.mjs";
import { HEARS_ERRORS, errors, visit } from "./guest.mjs";
import { printed, seePaper } from "./printed.mjs";
import { button, choose, fileOf, go, goOn, lay, openFile, row, rowNames, running, save, slider } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const FOURTEEN = 14;

/** The paths of the pictogram in a part of the page. */
const drawing = (part) => part.locator("svg.icon").first().locator("path").count();

const language = (page, name, tag) => page.getByRole("combobox", { name, exact: true }).selectOption(tag);

/** Walks to a screen, whatever language it is named in. */
const screen = (page, at) => page.getByRole("navigation").getByRole("button").nth(at).click();

/** Sets what the page offers, while its board is there. */
const name = (page, value) => page.locator("wat-telt").evaluate((board, value) => {
  if (value === null) board.removeAttribute("domains");
  else board.setAttribute("domains", value);
}, value);

test("a page's own cards lie there in its order, and nothing is chosen", async ({ page, watched }) => {
  const asked = await offer(page, THREE);
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await expect.poll(() => cards(page)).toEqual(NAMES);
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(button(page, "Iets anders")).toBeVisible();
  expect(await drawing(button(page, "Fietsen"))).toBe(2);
  await button(page, "Waar gaat Fietsen over?").click();
  await expect(page.getByRole("dialog")).toContainText("Bijvoorbeeld: uw fiets, de weg naar de winkel, samen een rondje.");
  await button(page, "Een vraag, Fietsen").click();
  await expect(page.getByRole("dialog").getByRole("heading")).toHaveText("Waar fietst u graag heen?");
  expect(asked, "one request, with nothing in it").toEqual([["GET", "", null]]);
  expect(watched.requests.filter((url) => url.endsWith("/leefgebieden.json"))).toHaveLength(1);
});

test("what lies on a page's own cards goes to a board without them and back, and loses nothing", async ({ page }) => {
  await offer(page, THREE);
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await choose(page, "Muziek", "Tuin en balkon");
  await go(page, "Bord");
  await lay(page, "Muziek", 80);
  await go(page, "Samen lezen");
  const { bytes, file } = await save(page);
  expect(file.momenten[0].bord.map(({ leefgebied, label }) => [leefgebied, label])).toEqual([
    ["voorbeeldstad.muziek", "Muziek"], ["voorbeeldstad.tuin", "Tuin en balkon"]]);

  await portal(page, "");
  await running(page);
  await openFile(page, fileOf(bytes));
  await goOn(page);
  expect(await rowNames(page)).toEqual(["Muziek", "Tuin en balkon"]);
  await expect(slider(page, "Muziek")).toBeVisible();
  await expect(button(page, "Een vraag, Muziek")).toHaveCount(0);
  await go(page, "Kiezen");
  expect(await cards(page)).toHaveLength(FOURTEEN + 2);
  await button(page, "Muziek").click();
  await expect(button(page, "Muziek")).toHaveAttribute("aria-pressed", "false");
  await choose(page, "Muziek", "Wonen");
  await go(page, "Samen lezen");
  const there = await save(page);

  await portal(page);
  await running(page);
  await openFile(page, fileOf(there.bytes));
  await goOn(page);
  expect(await rowNames(page)).toEqual(["Tuin en balkon", "Muziek", "Wonen"]);
  expect(await drawing(row(page, "Muziek"))).toBe(2);
  await expect(button(page, "Een vraag, Muziek")).toBeVisible();
  await expect(button(page, "Een vraag, Wonen"), "the fourteen keep their questions").toBeVisible();
  await go(page, "Kiezen");
  expect(await cards(page)).toEqual([...NAMES, "Wonen"]);
});

test("cards speak the language of the board, and those that lack it say which they speak", async ({ page }) => {
  await offer(page, THREE);
  await portal(page);
  await running(page);
  await choose(page, "Fietsen");
  await go(page, "Beginnen");
  await language(page, "Taal", "en");
  await screen(page, 1);
  await expect(button(page, "Cycling")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => cards(page)).toEqual(["Cycling", "Music", "Garden and balcony"]);
  await screen(page, 0);
  await language(page, "Language", "pl");
  await screen(page, 1);
  await expect.poll(() => cards(page)).toEqual(NAMES);
  await expect(button(page, "Fietsen").locator("[lang=nl]")).toHaveText("Fietsen");
});

test("the example of the manual is offered, with one of the fourteen as it is", async ({ page }) => {
  await offer(page, EXAMPLE);
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await expect.poll(() => cards(page)).toEqual(["Wonen", "Samen in de buurt", "Muziek"]);
  await button(page, "Waar gaat Wonen over?").click();
  await expect(page.getByRole("dialog")).toContainText("verhuizen");
});

test("twenty-five cards are offered, and all of them can lie on the board", async ({ page }) => {
  await offer(page, MANY);
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await expect.poll(() => cards(page)).toEqual(MANY_NAMES);
  await choose(page, ...MANY_NAMES);
  await go(page, "Bord");
  expect(await rowNames(page)).toEqual(MANY_NAMES);
});

test("\"Leeg bord afdrukken\" has the cards of the page, and a bar for each", async ({ page }) => {
  await seePaper(page);
  await offer(page, THREE);
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await expect.poll(() => cards(page)).toEqual(NAMES);
  await go(page, "Beginnen");
  await button(page, "Leeg bord afdrukken").click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(1);
  const bars = () => page.evaluate(() =>
    document.querySelector(".wat-telt-print").shadowRoot.querySelectorAll(".empty-row").length);
  expect(await bars()).toBe(NAMES.length + 1);
  const [paper] = await printed(page);
  for (const one of NAMES) expect(paper).toContain(one);
  expect(paper).not.toContain("Wonen");
});

const LABEL = (label) => setOf([domain("stad.a", label)]);

const BAD = {
  "is not there": [{ status: 404, body: "" }, /the server answers 404/],
  "is a page": [{ contentType: "text/html", body: "<!doctype html><h1>Inloggen</h1>" }, /an HTML page/],
  "is no JSON": [{ body: "{ \"soort\": " }, /no JSON: .* at line 1/],
  "is of ten megabytes": [{ body: " ".repeat(10_000_000) }, /too large/],
  "is something else": [{ body: "{\"name\":\"portaal\"}" }, /`soort`/],
  "has no domains": [{ body: setOf([]) }, /`leefgebieden` has nothing in it/],
  "has an id twice": [{ body: setOf([domain("stad.a", "A"), domain("stad.a", "B")]) }, /number 2 .*that of another/],
  "has an odd id": [{ body: setOf([domain("stad.<b>", "A")]) }, /number 1 /],
  "has an id of nobody": [{ body: setOf([domain("__proto__", "A")]) }, /number 1 /],
  "means something else by one of the fourteen": [{ body: setOf([domain("geld", "Gezin")]) }, /one of the fourteen/],
  "has a label of ten thousand letters": [{ body: LABEL("a".repeat(10_000)) }, /more than 60/],
  "has an icon that there is not": [{ body: setOf([domain("stad.a", "A", { icoon: "title" })]) }, /no `icoon` "title"/],
  "has markup for a path": [
    { body: setOf([domain("stad.a", "A", { icoon: undefined, paden: ["M0,0\"/><script>"] })]) }, /a path is not/],
};

for (const [what, [how, line]] of Object.entries(BAD)) {
  test(`a set that ${what} leaves people the fourteen, and tells who looks after the page`, async ({ page, watched }) => {
    watched.expects(/^Wat Telt \(domains-refused\): leefgebieden\.json: /);
    watched.expects(/status of 404/);
    await offer(page, how.body, how);
    await portal(page, "leefgebieden.json", HEARS_ERRORS);
    await running(page);
    await expect.poll(() => errors(page)).toEqual({ board: [{ code: "domains-refused", fatal: false }], page: [] });
    await go(page, "Kiezen");
    expect(await cards(page)).toHaveLength(FOURTEEN);
    const said = watched.console.filter((text) => text.startsWith("Wat Telt"));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(line);
    expect(said[0].length).toBeLessThan(350);
  });
}

for (const elsewhere of ["https://elders.example/a.json", "//elders.example/a.json", "data:application/json,{}", "http://["]) {
  test(`what is not of the page's own origin is not asked for: ${elsewhere}`, async ({ page, watched }) => {
    watched.expects(/^Wat Telt \(domains-refused\): .*(origin of this page|no address)/);
    await portal(page, elsewhere, HEARS_ERRORS);
    await running(page);
    await expect.poll(async () => (await errors(page)).board).toEqual([{ code: "domains-refused", fatal: false }]);
    await go(page, "Kiezen");
    expect(await cards(page)).toHaveLength(FOURTEEN);
    expect(watched.requests.filter((url) => url.includes("elders"))).toEqual([]);
  });
}

test("markup in a label is read as it stands there", async ({ page }) => {
  const label = "<img src=x onerror=alert(1)> & <b>";
  await offer(page, LABEL(label));
  await portal(page);
  await running(page);
  await go(page, "Kiezen");
  await expect.poll(() => cards(page)).toEqual([label]);
  await choose(page, label);
  await go(page, "Bord");
  await expect(row(page, label)).toBeVisible();
});

test("a set that comes late changes the cards, and nothing that was chosen", async ({ page }) => {
  let comes;
  await offer(page, THREE, { after: new Promise((resolve) => { comes = resolve; }) });
  await portal(page);
  await running(page);
  await choose(page, "Wonen");
  expect(await cards(page)).toHaveLength(FOURTEEN);
  comes();
  await expect.poll(() => cards(page)).toEqual([...NAMES, "Wonen"]);
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  await expect(button(page, "Waar gaat Wonen over?")).toBeVisible();
});

test("a page may offer others while the board lies there, or none any more", async ({ page, watched }) => {
  watched.expects(/^Wat Telt \(domains-refused\): leeg\.json: /);
  const asked = await offer(page, THREE);
  await offer(page, MANY, { name: "veel.json" });
  await offer(page, "", { name: "leeg.json" });
  await portal(page);
  await running(page);
  await choose(page, "Muziek");
  await button(page, "Waar gaat Fietsen over?").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await name(page, "veel.json");
  await expect.poll(() => cards(page)).toEqual([...MANY_NAMES, "Muziek"]);
  await expect(page.getByRole("dialog"), "what it was about is there no more").toHaveCount(0);
  await choose(page, "Sport");
  await name(page, null);
  await expect.poll(() => cards(page)).toHaveLength(FOURTEEN + 2);
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(2);
  await name(page, "leefgebieden.json");
  await expect.poll(() => cards(page)).toEqual([...NAMES, "Sport"]);
  await name(page, "leeg.json");
  await expect.poll(() => cards(page)).toHaveLength(FOURTEEN + 2);
  expect(asked, "what was read is not asked for again").toHaveLength(1);
});

test("an element that is put away and back offers its cards at once, and two boards have one line of trouble", async ({
  page, watched,
}) => {
  watched.expects(/^Wat Telt \(domains-refused\): weg\.json: /);
  watched.expects(/status of 404/);
  await offer(page, THREE);
  await offer(page, "", { name: "weg.json", status: 404 });
  await visit(page, { body: '<wat-telt domains="leefgebieden.json"></wat-telt><wat-telt domains="weg.json"></wat-telt>'
    + '<wat-telt domains="weg.json"></wat-telt>' });
  await running(page);
  const first = page.locator("wat-telt").first();
  await choose(first, "Muziek");
  await first.evaluate(async (board) => {
    board.remove();
    await new Promise((soon) => setTimeout(soon));
    document.body.prepend(board);
  });
  await expect.poll(() => cards(first)).toEqual(NAMES);
  await expect(button(first, "Muziek")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => watched.console.filter((line) => line.startsWith("Wat Telt"))).toHaveLength(1);
});
