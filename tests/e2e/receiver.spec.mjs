// The receiver of the examples files what a resident gives, once, as two documents of theirs; and takes nothing
// else, from nobody else.
import { readFileSync } from "node:fs";
import { serve } from "../../examples/serve.mjs";
import { documenten } from "./documenten.mjs";
import { button, choose, go, running } from "./walk.mjs";
import { expect, question, test as base } from "./watch.mjs";

const CONVERSATION = readFileSync(
  new URL("../../core/tests/fixtures/valid/minimaal.wat-telt.json", import.meta.url));
const BOOKLET = Buffer.from("<!doctype html><title>Mapje</title><script>alert(1)</script>");
const ID = "0b5f2f0e-8b52-4a7e-9c4c-1f2f6a1f7a10";

const test = base.extend({
  api: async ({}, use) => {
    const api = await documenten();
    await use(api);
    await api.close();
  },
  portal: async ({ api, request }, use) => {
    const site = await serve({ port: 0, options: { documents: api.access } });
    await request.get(`${site.url}receiver/`);
    const { token } = await (await request.get(`${site.url}receiver/token`)).json();
    const part = (name, mimeType, buffer) => ({ name, mimeType, buffer });
    const give = ({ id = ID, file = CONVERSATION, booklet = BOOKLET, headers = { "X-CSRF-Token": token } } = {}) =>
      request.post(`${site.url}receiver/give`, {
        headers,
        multipart: {
          id,
          ...(file && { file: part("a.wat-telt.json", "application/json", file) }),
          ...(booklet && { booklet: part("a.html", "text/html", booklet) }),
        },
      });
    await use({ url: `${site.url}receiver/`, give });
    await site.close();
  },
});

test("what a resident gives is filed as two documents, by them, in Dutch", async ({ api, portal }) => {
  const answer = await portal.give();
  expect(answer.status()).toBe(200);
  const { reference } = await answer.json();
  expect(reference).toMatch(/^[\w-]{1,40}$/);
  expect(api.documents.map(({ formaat, auteur, taal, titel, bestandsomvang }) =>
    [formaat, auteur, taal, titel.includes(reference), bestandsomvang])).toEqual([
    ["application/json", "Mevrouw E.", "dut", true, CONVERSATION.length],
    ["text/html", "Mevrouw E.", "dut", true, BOOKLET.length],
  ]);
  expect(Buffer.from(api.documents[0].inhoud, "base64").equals(CONVERSATION)).toBe(true);
});

test("without a booklet there is one document", async ({ api, portal }) => {
  expect((await portal.give({ booklet: null })).status()).toBe(200);
  expect(api.documents).toHaveLength(1);
});

test("what is given twice is filed once, with the same reference", async ({ api, portal }) => {
  const answers = await Promise.all([portal.give(), portal.give()]);
  const later = await portal.give();
  const references = await Promise.all([...answers, later].map(async (one) => (await one.json()).reference));
  expect(new Set(references).size).toBe(1);
  expect(api.documents).toHaveLength(2);
});

test("what was filed half is filed whole by the next try", async ({ api, portal }) => {
  await portal.give({ booklet: null }); // one document is there, as after a restart in between
  api.documents[0].identificatie = `${ID}9`.slice(1, 37) + "-1";
  api.down = 1;
  const id = `${ID}9`.slice(1, 37);
  expect((await portal.give({ id })).status()).toBe(502);
  expect((await portal.give({ id })).status()).toBe(200);
  expect(api.documents.map((one) => one.identificatie)).toEqual([`${id}-1`, `${id}-2`]);
});

test("other bytes by the same id are refused", async ({ api, portal }) => {
  await portal.give();
  expect((await portal.give({ booklet: null })).status()).toBe(409);
  expect(api.documents).toHaveLength(2);
});

test("who is signed out, or comes from another page, files nothing", async ({ api, portal, playwright }) => {
  expect((await portal.give({ headers: { "X-CSRF-Token": "made up" } })).status()).toBe(403);
  expect((await portal.give({ headers: {} })).status()).toBe(403);
  const stranger = await playwright.request.newContext();
  expect((await stranger.post(`${portal.url}give`, { multipart: { id: ID } })).status()).toBe(401);
  await stranger.dispose();
  expect(api.documents).toEqual([]);
});

const BROKEN = {
  "nothing": { file: null },
  "no JSON": { file: Buffer.from("hallo") },
  "no UTF-8": { file: Buffer.from([0x7b, 0xff, 0x7d]) },
  "another JSON": { file: Buffer.from("{}") },
  "an id that leaves its place": { id: "../../../../etc" },
  "an id that is too long": { id: "a".repeat(41) },
};

for (const [what, given] of Object.entries(BROKEN)) {
  test(`${what} is refused`, async ({ api, portal }) => {
    expect((await portal.give(given)).status()).toBe(422);
    expect(api.documents).toEqual([]);
  });
}

test("what is too large is refused, and said to be", async ({ api, portal }) => {
  expect((await portal.give({ booklet: Buffer.alloc(17 * 1024 * 1024, 32) })).status()).toBe(413);
  expect(api.documents).toEqual([]);
});

test("an archive that does not answer is no fault of the file, and the next try files it", async ({ api, portal }) => {
  api.down = 1;
  expect((await portal.give()).status()).toBe(502);
  expect((await portal.give()).status()).toBe(200);
  expect(api.documents).toHaveLength(2);
});

test("a booklet is handed out to be kept, to who gave it alone, and is no page of the portal", async ({
  portal, page, playwright, request,
}) => {
  await portal.give();
  const answer = await request.get(`${portal.url}booklet/${ID}`);
  expect((await answer.body()).equals(BOOKLET)).toBe(true);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": 'attachment; filename="mapje.html"',
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  const stranger = await playwright.request.newContext();
  expect((await stranger.get(`${portal.url}booklet/${ID}`)).status()).toBe(401);
  await stranger.dispose();
  await page.context().addCookies((await request.storageState()).cookies);
  const coming = page.waitForEvent("download");
  await page.goto(`${portal.url}booklet/${ID}`).catch(() => {}); // a download is no page
  expect((await coming).suggestedFilename()).toBe("mapje.html");
});

const NAME = "Gemeente Voorbeeld";
const dialog = (page) => page.getByRole("dialog");

/** A short conversation in the page of the receiver, about to be given. */
async function held(page, url) {
  await page.goto(url);
  await running(page);
  await question(page).fill("Hoe houd ik het fijn, in mijn eigen huis?");
  await choose(page, "Wonen");
  await go(page, "Samen lezen");
  await button(page, `Geef aan ${NAME}`).click();
}

const yes = (page) => button(dialog(page), "Ja, geef dit").click();

test("a resident gives from the page, and reads what it is called there", async ({ api, portal, page }) => {
  await held(page, portal.url);
  await yes(page);
  await expect(dialog(page).getByRole("status")).toContainText(/Gemeente Voorbeeld heeft het\. Kenmerk: WT-[0-9A-F]{8}/);
  const [conversation, booklet] = api.documents.map((one) => Buffer.from(one.inhoud, "base64").toString());
  expect(JSON.parse(conversation).momenten[0].hierGaatHetOver.tekst).toContain("Hoe houd ik het fijn");
  expect(booklet).toContain("Hoe houd ik het fijn");
  expect(booklet).toMatch(/^<!doctype html>/i);
});

test("a resident who thinks better of it has given nothing", async ({ api, portal, page }) => {
  await held(page, portal.url);
  await button(dialog(page), "Toch niet").click();
  await expect(dialog(page)).toHaveCount(0);
  expect(api.documents).toEqual([]);
});

test.describe("what does not come", () => {
  test.use({ expects: [/^Failed to load resource/] });

  test("a resident who was signed out signs in elsewhere, and gives it then", async ({ api, portal, page }) => {
    await held(page, portal.url);
    await page.evaluate(() => fetch("sign-out", { method: "POST" }));
    await yes(page);
    await expect(dialog(page).getByRole("status")).toContainText("u bent niet meer ingelogd");
    expect(api.documents).toEqual([]);
    const other = await page.context().newPage();
    await other.goto(portal.url);
    await button(dialog(page), "Probeer opnieuw").click();
    await expect(dialog(page).getByRole("status")).toContainText(`${NAME} heeft het.`);
    expect(api.documents).toHaveLength(2);
  });

  test("what the archive did not take is given again, and filed once", async ({ api, portal, page }) => {
    await held(page, portal.url);
    api.down = 1;
    await yes(page);
    await expect(dialog(page).getByRole("status")).toContainText(`${NAME} heeft het niet aangenomen.`);
    await button(dialog(page), "Probeer opnieuw").click();
    await expect(dialog(page).getByRole("status")).toContainText(`${NAME} heeft het.`);
    expect(api.documents).toHaveLength(2);
  });

  test("where the portal cannot be reached, it is said that there is no connection", async ({ api, portal, page }) => {
    await held(page, portal.url);
    await page.route("**/receiver/token", (route) => route.abort());
    await yes(page);
    await expect(dialog(page).getByRole("status")).toContainText("er is nu geen verbinding");
    await page.unroute("**/receiver/token");
    await button(dialog(page), "Probeer opnieuw").click();
    await expect(dialog(page).getByRole("status")).toContainText(`${NAME} heeft het.`);
    expect(api.documents).toHaveLength(2);
  });
});
