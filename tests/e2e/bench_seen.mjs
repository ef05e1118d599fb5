// When something is seen, for bench_first.mjs.
//
// Seen is what lies there, in the letters that it has when all is done, at the end of a frame. That holds
// for whatever drew it: the wasm, or the browser itself from HTML that came with the page. The browser's
// own first contentful paint would not do: on the board it may be the word about waiting, and it knows of
// no second screen. Which font file the letters are of is left out, as the sheet has text shown before it.
//
// A screen goes by its heading alone. That is to the good of a static page, which shows it while the rest
// is still on its way.

/** How long a visit may take: a mark that is not seen by then is missed. */
const PATIENCE = 60_000;

/** What a visit is followed by: a heading, what is pressed there, and the heading that this leads to. */
export const MARKS = [
  { selector: "h1", words: "Waar wilt u het over hebben?" },
  { selector: ".forward", words: "Begin" },
  { selector: "h1", words: "Wat telt voor u, nu?" },
];

/** In the page: where something lies and in which letters; null where it is not there. */
export function look({ selector, words }) {
  const root = document.querySelector("wat-telt")?.shadowRoot ?? document;
  const part = root.querySelector(selector);
  const { x, y, width, height } = part?.getBoundingClientRect() ?? {};
  if (part?.textContent !== words || !width) return null;
  const { fontFamily, fontSize, fontWeight, lineHeight } = getComputedStyle(part);
  const letters = [fontFamily, fontSize, fontWeight, lineHeight].join(" ");
  return { letters, x: x + width / 2, y: y + height / 2 };
}

/** In the page, from before anything is in it: tells `isSeen` of each mark when it is, and where. */
function watch(marks) {
  const left = new Set(marks);
  const frame = () => {
    for (const mark of left) {
      const found = look(mark);
      if (found?.letters !== mark.letters) continue;
      left.delete(mark);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const from = performance.timeOrigin;
        window.isSeen(mark.words, { ...found, from, at: from + performance.now() });
      };
      port2.postMessage(null); // is heard when the frame is done
    }
    if (left.size) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** For each mark, when and where it is seen on a page, and when that page was asked for. */
export async function seen(page, marks) {
  const tell = {};
  const all = marks.map(({ words }) => new Promise((resolve, reject) => {
    tell[words] = resolve;
    setTimeout(reject, PATIENCE, new Error(`Not seen: ${words}`)).unref();
  }));
  await page.exposeFunction("isSeen", (words, when) => tell[words](when));
  await page.addInitScript({ content: `${look} (${watch})(${JSON.stringify(marks)});` });
  return all;
}
