// Freezes the board for bench_first.mjs: two screens of it as pages of plain HTML, which look the same
// and can do nothing but lead from the one to the other.
import { transform } from "esbuild";
import { handed } from "./bench_host.mjs";
import { slowPage } from "./bench_page.mjs";
import { MARKS, look } from "./bench_seen.mjs";
import { button } from "./walk.mjs";

const PAGE = "kiezen.html";

/**
 * In the page: the screen that stands there as HTML, with what is ticked, the icons that it uses, and a
 * link in the place of the button that leads on.
 */
function drawn({ on, to }) {
  const root = document.querySelector("wat-telt").shadowRoot;
  for (const ticked of root.querySelectorAll("input:checked")) ticked.setAttribute("checked", "");
  const screen = document.createElement("div");
  screen.className = "frozen";
  const used = new Set([...root.querySelectorAll("use")].map((use) => use.getAttribute("href")));
  const icons = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  icons.setAttribute("style", "display: none");
  icons.append(...[...used].map((icon) => root.querySelector(icon).cloneNode(true)));
  const parts = [...root.children].filter((part) => !part.matches("slot, link, style, .icons"));
  screen.append(icons, ...parts.map((part) => part.cloneNode(true)));
  const forward = [...screen.querySelectorAll("button")].find(({ textContent }) => textContent === on);
  if (forward) {
    const link = document.createElement("a");
    Object.assign(link, { className: forward.className, href: to, textContent: on });
    forward.replaceWith(link);
  }
  const head = document.head.cloneNode(true);
  const left = "meta, title, link[rel$=icon], link[rel=preload][as=font]";
  for (const part of head.querySelectorAll(`:not(${left})`)) part.remove();
  return { head: head.innerHTML, body: screen.outerHTML };
}

/**
 * In the page: the sheets that dress it, each once, but for those that are known. With `bare`, only the
 * rules for something that is there.
 */
function sheets({ known, bare }) {
  const root = document.querySelector("wat-telt").shadowRoot;
  const states = /::[-\w]+|:(hover|active|focus-visible|focus-within|focus|checked|disabled)\b/g;
  const dresses = (selector) => {
    try {
      return root.querySelector(selector.replaceAll(states, ""));
    } catch {
      return true; // of what else it says we cannot know that it is for nothing
    }
  };
  const needed = (rule) => {
    if (rule instanceof CSSStyleRule) return dresses(rule.selectorText) ? rule.cssText : "";
    if (!(rule instanceof CSSConditionRule)) return rule.cssText;
    const inside = [...rule.cssRules].map(needed).join("");
    return inside && `${rule.cssText.slice(0, rule.cssText.indexOf("{"))}{${inside}}`;
  };
  const text = (sheet, how) => [...sheet.cssRules].map(how).join("\n");
  const all = [...document.styleSheets, ...root.styleSheets, ...root.adoptedStyleSheets];
  const texts = new Map(all.map((sheet) => [text(sheet, (rule) => rule.cssText), sheet]));
  const others = (one) => [...texts.keys()].filter((other) => other !== one);
  const isNew = ([one]) => ![...known, ...others(one)].some((other) => other.includes(one));
  return [...texts].filter(isNew).map(([one, sheet]) => (bare ? text(sheet, needed) : one));
}

/** One sheet out of several, for a page without a shadow root, and as small as the board's own. */
async function minified(several) {
  const css = several.join("\n").replace(/:host(?:\(([^)]*)\))?/g, ".frozen$1");
  return (await transform(css, { loader: "css", minify: true })).code;
}

const html = ({ head, body }, dress) => `<!doctype html>
<html lang="nl"><head>${head}${dress}</head><body>${body}</body></html>`;

/**
 * "Beginnen" and "Kiezen" of the board at an address, as `files` by their paths, and the `marks` of a
 * visit with the letters that they have. The sheet of the first page is that of the first screen alone;
 * the second page, which finds it in the cache, carries in itself the rules that it needs besides, so
 * that it asks for nothing more.
 */
export async function frozen(browser, address) {
  const { page, close } = await slowPage(browser, { serviceWorkers: "block" });
  let goOn;
  const first = new Promise((resolve) => { goOn = resolve; });
  // What comes later is held up, so that it does not dress the first screen.
  await page.route(/wat-telt-later\./, (route) => first.then(() => route.continue()));
  await page.goto(address);
  await page.evaluate(async () => {
    await customElements.whenDefined("wat-telt");
    await document.querySelector("wat-telt").ready;
  });
  const as = async (mark) => ({ ...mark, letters: (await page.evaluate(look, mark)).letters });
  const begin = await page.evaluate(drawn, { on: "Begin", to: PAGE });
  const known = await page.evaluate(sheets, { known: [] });
  const [heading, press, other] = MARKS;
  const marks = [await as(heading), await as(press)];
  goOn();
  await button(page, "Begin").click();
  await button(page, "Wonen").waitFor();
  const choose = await page.evaluate(drawn, {});
  const more = await page.evaluate(sheets, { known, bare: true });
  marks.push(await as(other));
  await close();
  const link = '<link rel="stylesheet" href="frozen.css">';
  const files = {
    "/index.html": html(begin, link),
    [`/${PAGE}`]: html(choose, `${link}<style>${await minified(more)}</style>`),
    "/frozen.css": await minified(known),
  };
  const ready = Object.entries(files).map(([path, text]) => [path, handed(path, Buffer.from(text))]);
  return { files: new Map(ready), marks };
}
