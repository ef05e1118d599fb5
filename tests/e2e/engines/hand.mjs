// A hand for the case in any engine: real presses, keys and drags, as the engine's driver makes them.
import { button, end, radio, slider, trayFiche } from "../walk.mjs";

const STEP = 5; // hundredths of a bar, for an arrow key

const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** Points on the way from one to another, both included. */
function way(from, to, steps = 8) {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }));
}

/** Where a place in hundredths is on the glass: between the two smileys, clear of both. */
async function onBar(page, domain, place) {
  const sad = await end(page, domain, "verdrietige").boundingBox();
  const happy = await end(page, domain, "blije").boundingBox();
  const from = sad.x + sad.width;
  return { x: from + ((happy.x - from) * place) / 100, y: middle(sad).y };
}

/** Draws the fiche out of the tray to a place on a bar. */
async function drag(page, domain, name, place) {
  await end(page, domain, "verdrietige").scrollToMiddle();
  const tray = middle(await trayFiche(page, name).boundingBox());
  await page.drag(way(tray, await onBar(page, domain, place)));
  await slider(page, domain, name).waitFor();
}

/** Presses the smiley that is nearest, and goes on from there with the arrow keys. */
async function press(page, domain, name, place) {
  const happy = place >= 50;
  await end(page, domain, happy ? "blije" : "verdrietige").click();
  await slider(page, domain, name).waitForFocus();
  const steps = Math.round((happy ? 100 - place : place) / STEP);
  await page.keys(Array(steps).fill(happy ? "ArrowLeft" : "ArrowRight"));
}

/** The first fiche of everybody is dragged, the others are laid by a smiley and the keys. */
export function handIn(page) {
  const dragged = new Set();
  return {
    press: (locator) => locator.click(),
    write: (locator, text) => locator.fill(text),
    turn: (name) => radio(page, name).check(),
    lay: async (domain, name, place) => {
      const lay = dragged.has(name) ? press : drag;
      dragged.add(name);
      await lay(page, domain, name, place);
    },
  };
}
