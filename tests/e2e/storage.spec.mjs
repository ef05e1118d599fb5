// Where a page has its board keep conversations (R25): nowhere, for this tab, or on the device, and there for
// one person. What lies on the table stays there, whatever the page asks.
import { errors, HEARS_ERRORS, visit } from "./guest.mjs";
import {
  NOTHING_KEPT, button, choose, door, go, kept, notice, offer, offered, onDevice, running, wordsOnDevice,
} from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** Opens a page of others whose board is asked this. */
async function guest(page, asked = "", script = HEARS_ERRORS) {
  await visit(page, { body: `<wat-telt ${asked}></wat-telt>`, script });
  await running(page);
}

/** Says something, and waits until it lies where it is kept. */
async function say(page, words) {
  await question(page).fill(words);
  await expect.poll(() => wordsOnDevice(page)).toContain(words);
}

/** Another tab of the same browser. */
async function another(page, asked) {
  const other = await page.context().newPage();
  await guest(other, asked);
  return other;
}

/** The board has looked what lies there: it offers what it may offer. */
async function looked(page) {
  await choose(page);
  await go(page, "Beginnen");
  await page.waitForLoadState("networkidle");
}

async function expectNothingOffered(page) {
  await looked(page);
  await expect(offer(page)).toHaveCount(0);
}

/** Has the page ask something else. */
const ask = (page, asked) => page.evaluate((asked) => {
  const board = document.querySelector("wat-telt");
  for (const [name, value] of Object.entries(asked)) {
    if (value === null) board.removeAttribute(name);
    else board.setAttribute(name, value);
  }
}, asked);

/** Everything that lies on the device for the page, as text: what a person who knows how would find. */
const everything = (page) => page.evaluate(async () => {
  const found = [JSON.stringify({ ...localStorage })];
  for (const { name } of await indexedDB.databases()) {
    const done = (asked) => new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
      const text = (value) => value?.sealed ? new TextDecoder("latin1").decode(value.sealed) : JSON.stringify(value);
      found.push(JSON.stringify(keys), ...values.map(text));
    }
    database.close();
  }
  return found.join("\n");
});

test.describe("nowhere", () => {
  test("nothing is written on the device, and that is said where people save", async ({ page }) => {
    await guest(page, 'storage="none"');
    await question(page).fill("De avonden.");
    await expect(notice(page, "Het bord kan op dit apparaat niets bewaren.")).toBeVisible();
    await choose(page, "Wonen");
    await go(page, "Samen lezen");
    const keep = page.getByRole("region", { name: "Bewaren" });
    await expect(keep).toContainText("Bewaar het aan het eind als bestand.");
    await keep.getByRole("radio", { name: "Van iemand anders" }).check();
    await expect(keep).toContainText("Dit gesprek ligt alleen op deze pagina.");
    await expect(keep).not.toContainText("Op dit apparaat ligt");
    expect(await kept(page)).toEqual(NOTHING_KEPT);
    // A page that asks for this is not told that it got it.
    expect((await errors(page)).board).toEqual([]);
    await page.reload();
    await running(page);
    await expectNothingOffered(page);
  });

  test("a board that is put away and comes back still has it", async ({ page }) => {
    await guest(page, 'storage="none"');
    await question(page).fill("De avonden.");
    await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
    await expect(button(page, "Even rust")).toHaveCount(0);
    await page.evaluate(() => document.body.append(window.away));
    await expect(question(page)).toHaveValue("De avonden.");
    expect(await kept(page)).toEqual(NOTHING_KEPT);
  });

  test("a board that stopped says that it lies on this page alone, and goes on with it", async ({ page }) => {
    await guest(page, 'storage="none"');
    await question(page).fill("De avonden.");
    await expect(notice(page, "niets bewaren")).toBeVisible();
    await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: Object.assign(
      new WebAssembly.RuntimeError("unreachable"), { stack: "wat-telt-app" }) })));
    await expect(page.getByRole("alert")).toContainText("alleen nog op deze pagina");
    await button(page, "Verder").click();
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De avonden.");
    expect(await kept(page)).toEqual(NOTHING_KEPT);
  });

  test("*Alles wissen* wipes also what lies there by another board", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    const other = await another(page, 'storage="none"');
    await expectNothingOffered(other);
    await button(other, "Alles wissen").click();
    await button(other.getByRole("dialog"), "Ja, wis alles").click();
    await expect(notice(other, "Alles is gewist.")).toBeVisible();
    expect(await kept(other)).toEqual(NOTHING_KEPT);
    await expect(question(page)).toHaveValue("");
  });
});

for (const [called, asked] of [["who asks nothing", ""], ["who asks something odd", 'storage="cloud"']]) {
  test(`${called} has it kept for the tab`, async ({ page }) => {
    await guest(page, asked);
    await say(page, "De avonden.");
    await page.reload();
    await running(page);
    await expect(offer(page)).toHaveCount(1);
    const other = await another(page, 'storage="device"');
    await expectNothingOffered(other);
  });
}

test.describe("for a tab", () => {
  test("it survives a reload, and is offered in no other tab", async ({ page }) => {
    await guest(page, 'storage="tab"');
    await say(page, "De avonden.");
    const other = await another(page, 'storage="tab"');
    await expectNothingOffered(other);
    await say(other, "De ochtenden.");
    for (const [one, words] of [[page, "De avonden."], [other, "De ochtenden."]]) {
      await one.reload();
      await running(one);
      await expect(offer(one)).toHaveCount(1);
      await offered(offer(one), "Verder").click();
      await expect(question(one)).toHaveValue(words);
    }
  });

  test("who opens another tab when it is closed is offered nothing, and cannot find the words", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    const other = await another(page);
    await page.close();
    await other.reload();
    await running(other);
    await expectNothingOffered(other);
    expect(await everything(other)).not.toContain("avonden");
    expect(await wordsOnDevice(other)).not.toContain("avonden");
  });

  test("what nobody can open any more is swept, a day after it was first seen to be old", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    const other = await another(page);
    const now = Date.now();
    const rows = () => everything(other).then((text) => text.includes("houder"));
    await page.close();
    for (const [days, lies] of [[0.5, true], [1.5, true], [1.6, true], [2.5, false]]) {
      await other.clock.setFixedTime(now + days * DAY);
      await other.reload();
      await running(other);
      await looked(other);
      await expect.poll(rows, { message: `after ${days} days` }).toBe(lies);
    }
    expect((await kept(other)).databases).toEqual([]);
  });

  test("what lies in a tab that is open is not swept, and neither is what was seen once by a wrong clock", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    const other = await another(page);
    const now = Date.now();
    for (const days of [5, 7, 9]) {
      await other.clock.setFixedTime(now + days * DAY);
      await other.reload();
      await running(other);
      await looked(other);
    }
    await page.goto("/leeg-bord.html"); // away from the board, in the same tab
    for (const days of [400, 0]) {
      await other.clock.setFixedTime(now + days * DAY);
      await other.reload();
      await running(other);
      await looked(other);
    }
    await guest(page);
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De avonden.");
  });

  test("a copy of the tab has what it says itself, and not what the first one said", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    // A window that a page opens has what lies for its tab too, as a copy of the tab has.
    const opens = page.waitForEvent("popup");
    await page.evaluate(() => { window.open("/leeg-bord.html"); });
    const copy = await opens;
    expect(await copy.evaluate(() => sessionStorage.length)).toBe(1);
    await guest(copy);
    // It waits a second for a page that goes, before it is a tab of its own.
    await expect.poll(() => copy.evaluate(() => Object.values(sessionStorage)[0].split(" ").length)).toBe(2);
    await expectNothingOffered(copy);
    await page.close();
    await copy.reload();
    await running(copy);
    await expectNothingOffered(copy);
    await say(copy, "De ochtenden.");
    await copy.reload();
    await running(copy);
    await offered(offer(copy), "Verder").click();
    await expect(question(copy)).toHaveValue("De ochtenden.");
  });

  test("two frames of a tab each have their own again after a reload", async ({ page }) => {
    await page.route("**/kader.html", (route) => route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kader</title><script type="module" src="wat-telt.js"></script><wat-telt></wat-telt>',
    }));
    const body = '<iframe src="kader.html" width="900" height="700" title="een"></iframe><iframe src="kader.html" width="900" height="700" title="twee"></iframe>';
    await visit(page, { body });
    const frames = () => page.frames().slice(1);
    for (const [frame, words] of [[frames()[0], "Het ene"], [frames()[1], "Het andere"]]) {
      await running(frame);
      await question(frame).fill(words);
      await expect.poll(() => wordsOnDevice(frame)).toContain(words);
    }
    await page.reload();
    const found = [];
    for (const frame of frames()) {
      await running(frame);
      await expect(offer(frame)).toHaveCount(1);
      await offered(offer(frame), "Verder").click();
      found.push(await question(frame).inputValue());
    }
    expect(found.sort()).toEqual(["Het andere", "Het ene"]);
  });

  test("it is said where people save that it goes with the tab", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    await go(page, "Samen lezen");
    const keep = page.getByRole("region", { name: "Bewaren" });
    await expect(keep).toContainText("Dit gesprek ligt hier zolang dit tabblad open is.");
    await ask(page, { storage: "device" });
    await expect(keep).not.toContainText("zolang dit tabblad");
  });

  test("a board that stopped says that it lies in this tab", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: Object.assign(
      new WebAssembly.RuntimeError("unreachable"), { stack: "wat-telt-app" }) })));
    await expect(page.getByRole("alert")).toContainText("Uw gesprek staat nog in dit tabblad.");
  });

  test("what is wiped leaves nothing, also no number of the tab", async ({ page }) => {
    await guest(page);
    await say(page, "De avonden.");
    await button(page, "Alles wissen").click();
    await button(page.getByRole("dialog"), "Ja, wis alles").click();
    await expect(notice(page, "Alles is gewist.")).toBeVisible();
    expect(await kept(page)).toEqual(NOTHING_KEPT);
    await say(page, "De ochtenden.");
    await page.reload();
    await running(page);
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De ochtenden.");
  });
});

test.describe("for one person", () => {
  const HER = 'storage="device" storage-key="bewoner-4711"';
  const HIM = 'storage="device" storage-key="bewoner-0815"';

  test("who comes next is not offered what another said, and who comes back is", async ({ page }) => {
    await guest(page, HER);
    await say(page, "De avonden.");
    await guest(page, HIM);
    await expectNothingOffered(page);
    expect(await wordsOnDevice(page)).not.toContain("avonden");
    await guest(page, 'storage="device"');
    await expectNothingOffered(page);
    await guest(page, HER);
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De avonden.");
  });

  test("in one tab too", async ({ page }) => {
    await guest(page, 'storage-key="bewoner-4711"');
    await say(page, "De avonden.");
    await guest(page, 'storage-key="bewoner-0815"');
    await expectNothingOffered(page);
    await guest(page, 'storage-key="bewoner-4711"');
    await expect(offer(page)).toHaveCount(1);
  });

  test("who it is stands nowhere on the device, and is no hash of that alone", async ({ page }) => {
    await guest(page, HER);
    await say(page, "De avonden.");
    const before = await onDeviceNames(page);
    expect(await everything(page)).not.toContain("4711");
    await page.evaluate(() => customElements.get("wat-telt").forget());
    await say(page, "De ochtenden.");
    const place = (name) => name.split("\n")[1];
    expect(place(before[0])).toMatch(/^d\.[0-9a-f]{32}$/);
    expect(place((await onDeviceNames(page))[0])).not.toBe(place(before[0]));
  });

  test("in a second tab of the same person it is said to be open already", async ({ page }) => {
    await guest(page, HER);
    await say(page, "De avonden.");
    const other = await another(page, HER);
    await expect(offer(other)).toContainText("Dit gesprek is ook open in een ander tabblad.");
  });

  test("what lay untouched for seven days is wiped, also when only others come", async ({ page }) => {
    await guest(page, HER);
    await say(page, "De avonden.");
    const now = Date.now();
    for (const [days, lies] of [[6.5, true], [7.5, true], [8.5, false]]) {
      await page.clock.setFixedTime(now + days * DAY);
      await guest(page, HIM);
      await looked(page);
      await expect.poll(() => everything(page).then((text) => text.includes("houder"))).toBe(lies);
    }
  });
});

/** What the conversations on the device are called there. */
const onDeviceNames = (page) => page.evaluate(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === "wat-telt")) return [];
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const database = await done(indexedDB.open("wat-telt"));
  const keys = await done(database.transaction("gesprekken").objectStore("gesprekken").getAllKeys());
  database.close();
  return [...new Set(keys.map(([name]) => name))].filter((name) => name !== "\n");
});

test.describe("when the page asks for another place while people talk", () => {
  test("what lies on the table stays, is kept in the new way, and is gone from the old", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    await choose(page, "Wonen");
    await ask(page, { storage: "tab" });
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => wordsOnDevice(page)).toContain("De avonden.");
    await expect.poll(() => onDeviceNames(page)).toEqual([expect.stringMatching(/^\nt[0-9a-f]{16}\n/)]);
    await go(page, "Beginnen");
    await say(page, "De ochtenden.");
    await ask(page, { storage: "device" });
    await expect.poll(() => onDeviceNames(page)).toEqual([expect.not.stringMatching(/^\n/)]);
    await page.evaluate(() => sessionStorage.clear());
    await guest(page, 'storage="device"');
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De ochtenden.");
  });

  test("nowhere means from then on, and what lay on the device goes at once", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    await ask(page, { storage: "none" });
    await expect.poll(() => onDeviceNames(page)).toEqual([]);
    await expect(question(page)).toHaveValue("De avonden.");
    await question(page).fill("De ochtenden.");
    await expect(question(page)).toHaveValue("De ochtenden.");
    expect(await onDeviceNames(page)).toEqual([]);
    await ask(page, { storage: "tab" });
    await expect.poll(() => wordsOnDevice(page)).toContain("De ochtenden.");
    await expect(notice(page, "niets bewaren")).toHaveCount(0);
  });

  test("what is offered is what lies in the place that is asked for now", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    await guest(page, 'storage="device"');
    await expect(offer(page)).toHaveCount(1);
    await ask(page, { "storage-key": "bewoner-0815" });
    await expect(offer(page)).toHaveCount(0);
    await ask(page, { "storage-key": null });
    await expect(offer(page)).toHaveCount(1);
  });

  test("who logs in while they talk has it kept for them", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    await ask(page, { "storage-key": "bewoner-4711" });
    await expect.poll(() => onDeviceNames(page)).toEqual([expect.stringMatching(/^\nd\./)]);
    await guest(page, 'storage="device"');
    await expectNothingOffered(page);
    await guest(page, 'storage="device" storage-key="bewoner-4711"');
    await expect(offer(page)).toHaveCount(1);
  });

  test("of who logs out it stays where they find it again, and on the table until the page clears that", async ({ page }) => {
    await guest(page, 'storage="device" storage-key="bewoner-4711"');
    await say(page, "De avonden.");
    await ask(page, { "storage-key": null });
    await expect(question(page)).toHaveValue("De avonden.");
    await page.evaluate(() => document.querySelector("wat-telt").clear());
    await expect(question(page)).toHaveValue("");
    await expectNothingOffered(page);
    await ask(page, { "storage-key": "bewoner-4711" });
    await offered(offer(page), "Verder").click();
    await expect(question(page)).toHaveValue("De avonden.");
  });

  test("a board that was put away by one does not lie there again for another", async ({ page }) => {
    await guest(page, 'storage="device" storage-key="bewoner-4711"');
    await say(page, "De avonden.");
    await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
    await expect(button(page, "Even rust")).toHaveCount(0);
    await page.evaluate(() => {
      window.away.setAttribute("storage-key", "bewoner-0815");
      document.body.append(window.away);
    });
    await expectNothingOffered(page);
    await expect(question(page)).toHaveValue("");
  });

  test("a board that is put away, and asked for another place meanwhile, comes back with all that lay on it", async ({ page }) => {
    await guest(page, 'storage="device"');
    await say(page, "De avonden.");
    await go(page, "Kiezen");
    await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
    await expect(button(page, "Even rust")).toHaveCount(0);
    await page.evaluate(() => {
      window.away.setAttribute("storage", "tab");
      document.body.append(window.away);
    });
    await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
    await expect(page.getByText("De avonden.")).toBeVisible();
    await expect.poll(() => onDeviceNames(page)).toEqual([expect.stringMatching(/^\nt/)]);
  });
});

test("in a frame that may keep nothing the conversation goes on, and that is said", async ({ page }) => {
  await page.route("**/kader.html", (route) => route.fulfill({
    contentType: "text/html",
    headers: { "Access-Control-Allow-Origin": "*" },
    body: '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kader</title><script type="module" src="wat-telt.js"></script><wat-telt storage="device"></wat-telt>',
  }));
  await page.route("**/*.{js,json,css,wasm}", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "Access-Control-Allow-Origin": "*" } });
  });
  await visit(page, { body: '<iframe src="kader.html" sandbox="allow-scripts" width="900" height="700" title="Bord"></iframe>' });
  const frame = page.frames()[1];
  await running(frame);
  await question(frame).fill("De avonden.");
  await expect(notice(frame, "Het bord kan op dit apparaat niets bewaren.")).toBeVisible();
  await expect(question(frame)).toHaveValue("De avonden.");
});
