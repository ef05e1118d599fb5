// Walking through a conversation by roles and names alone, as people and assistive technology do.
import { readFileSync } from "node:fs";
import { expect } from "./watch.mjs";

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const box = (page, name) => page.getByRole("textbox", { name, exact: true });
export const radio = (page, name) => page.getByRole("radio", { name, exact: true });
export const tick = (page, name) => page.getByRole("checkbox", { name, exact: true });
export const row = (page, domain) => page.getByRole("group", { name: domain, exact: true });

/** A screen, by its name in the navigation. */
export const door = (page, name) =>
  page.getByRole("navigation", { name: "Gesprek" }).getByRole("button", { name, exact: true });

/** The button at an end of a bar: "verdrietige" or "blije". */
export const end = (page, domain, which) => button(page, `Leg bij de ${which} smiley, ${domain}`);

/** The fiche of who is at turn, once it lies. Without a name it is "mijn fiche". */
export const slider = (page, domain, name) =>
  page.getByRole("slider", { name: ficheName(domain, name), exact: true });

/** The fiche of somebody else; its name goes on with where it lies. */
export const lying = (page, domain, name) =>
  page.getByRole("img", { name: `${ficheName(domain, name)}: ` });

const ficheName = (domain, name) =>
  name ? `${domain}, fiche van ${name}` : `${domain}, mijn fiche`;

/** A sentence that is shown to be read; it is announced as well, elsewhere on the page. */
export const notice = (page, text) => page.getByRole("paragraph").filter({ hasText: text });

/** The offer of a draft on "Beginnen". */
export const offer = (page) => page.getByRole("group", { name: "Een gesprek van " });

/** "Verder" or "Wissen" of an offer, whose day its name ends in. */
export const offered = (within, act) => within.getByRole("button", { name: `${act}, ` });

/** "Wissen" of an offer, and yes. */
export async function forget(page, within = offer(page)) {
  await offered(within, "Wissen").click();
  await button(page.getByRole("dialog"), "Ja, wis dit gesprek").click();
}

/** The fiche in the tray, which says whose it is. */
export const trayFiche = (page, name) => button(page, name ? `Fiche van ${name}` : "Mijn fiche");

export async function go(page, screen) {
  // A press right after another screen came, at the same spot, is none; people press again.
  await expect(async () => {
    await door(page, screen).click();
    await expect(door(page, screen)).toHaveAttribute("aria-current", "page", { timeout: 1_000 });
  }).toPass();
}

/**
 * Holds up what is asked for at some address, until what this gives is called; with `once` the first
 * request alone: who asks once more is answered.
 */
export async function holdUp(page, address, { once = false } = {}) {
  let comes;
  const waits = new Promise((resolve) => { comes = resolve; });
  let asked = false;
  await page.route(address, async (route) => {
    const held = !(once && asked);
    asked = true;
    if (held) await waits;
    await route.continue();
  });
  return comes;
}

/** The board took the place of the first screen as the page had it. */
export const running = (page) => page.evaluate(async () => {
  await customElements.whenDefined("wat-telt");
  await document.querySelector("wat-telt").ready;
});

/** Opens the page and waits until the board runs. */
export async function start(page) {
  await page.goto("/");
  await running(page);
}

/** The name of the resident, who is at the table already. */
export async function nameResident(page, name) {
  await button(page, "Verander, Ik").click();
  await box(page, "Naam").fill(name);
  await button(page, "Klaar").click();
}

export async function addPerson(page, name, role = "") {
  await button(page, "Nog iemand").click();
  await box(page, "Naam").fill(name);
  if (role) await box(page, "Wie is dit?").fill(role);
  await button(page, "Klaar").click();
  await expect(box(page, "Naam")).toHaveCount(0);
}

export async function choose(page, ...domains) {
  await go(page, "Kiezen");
  for (const domain of domains) {
    await button(page, domain).click();
    await expect(button(page, domain)).toHaveAttribute("aria-pressed", "true");
  }
}

/** The board, with these domains on it, and these people at the table besides the resident. */
export async function board(page, domains, others = []) {
  await start(page);
  for (const name of others) await addPerson(page, name);
  await choose(page, ...domains);
  await go(page, "Bord");
}

export async function turn(page, name) {
  await radio(page, name).check();
}

/** Lays the fiche of who is at turn, at a place in hundredths from the sad smiley. */
export async function lay(page, domain, place, name) {
  await end(page, domain, "blije").click();
  await slider(page, domain, name).fill(String(place));
}

export async function more(page, domain) {
  await button(page, `Meer, ${domain}`).click();
  await expect(button(page, `Meer, ${domain}`)).toHaveAttribute("aria-expanded", "true");
}

/** Saves on "Samen lezen": the name of the file, its bytes, and what is in it. */
export async function save(page, press = (locator) => locator.click()) {
  const coming = page.waitForEvent("download");
  await press(button(page, "Bewaren als bestand"));
  const download = await coming;
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, file: JSON.parse(bytes.toString("utf8")) };
}

/** Goes on with the same moment of a conversation that is opened. */
export async function goOn(page) {
  await button(page.getByRole("dialog"), "Verder met dit gesprek").click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Chooses a file by the button "Openen". A file is a path, or `{ name, mimeType, buffer }`. */
export async function openFile(page, file) {
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Openen").click();
  await (await choosing).setFiles(file);
}

/** A text or bytes as a file to choose. */
export const fileOf = (content, name = "gesprek.wat-telt.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});

/** The names of the rows on the board, from the top. */
export const rowNames = (page) =>
  page.getByRole("button", { name: /^Meer, / }).evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label").replace("Meer, ", "")));

/** The widget's own files: the page, its scripts, wasm and sheets, pictures, fonts, texts. */
export const OWN = new RegExp("^/((index|leeg-bord)\\.html|wat-telt(-app|-later|-booklet|-read|-ink|-keep|-vault|-lock|-phone|-give)?\\.(js|css|wasm)|page\\.(css|js)|" +
  "icon\\.svg|icons\\.json|wat-telt\\.webmanifest|sw\\.js|icons/[a-z0-9-]+\\.png|fonts/[a-z0-9-]+\\.woff2|" +
  "(locales|domains)/[a-z]{2,3}\\.json)?$");

/** The addresses of all that lies in the caches of this page. */
export const cached = (page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map((request) => request.url)));
    return all.flat();
  });

/**
 * Everything kept on the device by this page. What the service worker keeps is no trace of people
 * as long as it is the widget's own files, which lie on the server for everybody.
 */
export const kept = async (page) => {
  const own = (url) => OWN.test(new URL(url).pathname) && !new URL(url).search;
  const all = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((one) => one.name),
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    cookies: document.cookie,
  }));
  return { ...all, caches: (await cached(page)).filter((url) => !own(url)) };
};

export const NOTHING_KEPT = { local: {}, session: {}, databases: [], files: [], caches: [], cookies: "" };

/** What the board of this page keeps, as it reads it itself: each conversation with its parts. */
export const onDevice = (page) => page.evaluate(async () => {
  const { Keeper } = await import("/wat-telt-keep.js");
  const keeper = new Keeper({}, () => {});
  const found = await keeper.look();
  await keeper.end();
  return found;
});

/** The last writing of the one conversation that lies on the device. */
export const lastWritten = async (page) => {
  const number = (part) => Number(part.split(/[ \n]/)[1]);
  const [[, , , ...parts]] = await onDevice(page);
  return parts.filter((part) => part.includes("wat-telt-klad")).sort((a, b) => number(b) - number(a))[0];
};

/** All words that lie on the device for this page, once the last writing is done. */
export const wordsOnDevice = async (page) => (await onDevice(page)).flat().join("\n");
