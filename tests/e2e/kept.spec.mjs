// What lies on the device whatever ends, and what is gone when it is wiped (R25): with the browser killed.
import { test as base, expect } from "@playwright/test";
import { Profile } from "./profile.mjs";
import { addPerson, box, button, notice, offer, offered, start } from "./walk.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const WORD = "zonnebloempit";

const test = base.extend({
  profile: async ({ launchOptions, locale, timezoneId, baseURL }, use) => {
    const profile = new Profile({ launchOptions, locale, timezoneId }, baseURL);
    await use(profile);
    await profile.end();
  },
});

test.slow();

const wait = (page, milliseconds) => page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);

test("a browser that is killed loses two seconds at most, of a conversation with much in it", async ({ profile }) => {
  let page = await profile.open();
  await start(page);
  await addPerson(page, "Henk");
  await box(page, QUESTION).pressSequentially("De avonden zijn lang, ", { delay: 20 });
  await box(page, QUESTION).pressSequentially(WORD);
  await wait(page, 2_000);
  await profile.kill();
  page = await profile.open();
  await start(page);
  await offered(offer(page), "Verder").click();
  await expect(box(page, QUESTION)).toHaveValue(`De avonden zijn lang, ${WORD}`);
  await expect(button(page, "Verander, Henk")).toBeVisible();
});

test("what is typed is nowhere plain on the device, also while it is offered", async ({ profile }) => {
  const page = await profile.open();
  await start(page);
  await box(page, QUESTION).pressSequentially(WORD);
  await wait(page, 2_000);
  expect(profile.filesWith(WORD)).toEqual([]);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await profile.kill();
  expect(profile.filesWith(WORD)).toEqual([]);
});

test("what is wiped is in no file of the profile, and is not offered, also when the browser is killed at once", async ({
  profile,
}) => {
  let page = await profile.open();
  await start(page);
  await box(page, QUESTION).pressSequentially(WORD);
  await wait(page, 2_000);
  await button(page, "Alles wissen").click();
  const asked = page.getByRole("dialog");
  await expect(asked).toContainText("Daarna is het echt weg.");
  await button(asked, "Ja, wis alles").click();
  await wait(page, 300);
  await profile.kill();
  expect(profile.filesWith(WORD)).toEqual([]);
  page = await profile.open();
  await start(page);
  await expect(button(page, "Openen")).toBeVisible();
  await wait(page, 500);
  await expect(offer(page)).toHaveCount(0);
});

test("the key of what is wiped is gone from the device too", async ({ profile }) => {
  const page = await profile.open();
  await start(page);
  await box(page, QUESTION).pressSequentially(WORD);
  await wait(page, 1_000);
  const keys = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("wat-telt");
    const files = await Array.fromAsync(folder.values());
    return Promise.all(files.map(async (file) => [...new Uint8Array(await (await file.getFile()).arrayBuffer())]));
  });
  expect(keys).toHaveLength(1);
  const key = Buffer.from(keys[0]).toString("latin1");
  expect(profile.filesWithBytes(Buffer.from(key, "latin1"))).toHaveLength(1);
  await button(page, "Alles wissen").click();
  await button(page.getByRole("dialog"), "Ja, wis alles").click();
  await expect(notice(page, "Alles is gewist.")).toBeVisible();
  expect(profile.filesWithBytes(Buffer.from(key, "latin1"))).toEqual([]);
});
