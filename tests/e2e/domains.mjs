// Sets of domains that a page of others offers, good ones and bad ones.
import { readFileSync } from "node:fs";
import { visit } from "./guest.mjs";

/** Three in Dutch and English, each drawn by its page: Fietsen, Muziek, Tuin en balkon. */
export const THREE = readFileSync(new URL("../../core/tests/fixtures/domains/drie.json", import.meta.url), "utf8");

/** What the manual has as an example. */
export const EXAMPLE = readFileSync(new URL("../../docs/beheer.md", import.meta.url), "utf8")
  .match(/```json\n([^`]*)```/)[1];

export const NAMES = ["Fietsen", "Muziek", "Tuin en balkon"];

const TOWN = [
  "Wonen in de wijk", "Boodschappen en koken", "Rondkomen", "Werk of vrijwilligerswerk", "Leren en lezen", "Bewegen",
  "Slapen", "Mijn lijf", "Hoe ik me voel", "Familie", "Vrienden", "Mijn buren", "Kinderen opvoeden", "Zorgen voor een ander",
  "Geloof en zingeving", "Op pad, met de bus of de fiets", "Taal en papieren", "Computer en telefoon", "Veilig voelen",
  "Dieren", "Natuur", "Muziek en dans", "Sport", "Feesten en tradities", "Rust en tijd voor mezelf",
];

/** Twenty-five, of which one is longer than a card is wide. */
export const MANY = setOf(TOWN.map((label, at) => domain(`stad.kaart-${at + 1}`, label)));

export const MANY_NAMES = TOWN;

export function domain(id, label, more = {}) {
  return { id, icoon: "users", teksten: { nl: { label, vragen: ["Hoe is dat voor u?"] } }, ...more };
}

export function setOf(leefgebieden, more = {}) {
  return JSON.stringify({ soort: "wat-telt-leefgebieden", versie: 1, taal: "nl", leefgebieden, ...more });
}

/** Has the server of the page answer with this, `after` what is waited for; gives what it was asked. */
export async function offer(page, body, { name = "leefgebieden.json", after, ...how } = {}) {
  const asked = [];
  await page.route(`**/${name}`, async (route) => {
    const request = route.request();
    asked.push([request.method(), new URL(request.url()).search, request.postData()]);
    await after;
    await route.fulfill({ contentType: "application/json", body, ...how });
  });
  return asked;
}

/** A page of others with a board that offers what stands at this address; no other than the fourteen without. */
export async function portal(page, named = "leefgebieden.json", script = "") {
  await visit(page, { body: `<wat-telt ${named && `domains="${named}"`}></wat-telt>`, script });
}

/** The cards on "Kiezen", in their order. */
export const cards = (page) =>
  page.getByRole("group", { name: /^(Kaarten|Cards|Karty)$/ }).locator("[aria-pressed]").allInnerTexts();
