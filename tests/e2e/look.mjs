// What somebody sees of the screen that is open, measured in the page.

/** In the page: what is covered, cut off or out of reach, and whether anything is seen at all. */
export function faults() {
  const root = document.querySelector("wat-telt").shadowRoot;
  const dialog = root.querySelector("dialog[open]");
  const cover = root.querySelector(".cover");
  const from = dialog ?? cover ?? root.querySelector(".stage");
  const unseen = (element) => element.closest(".spoken-only") || getComputedStyle(element).clipPath !== "none";
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !unseen(element);
  const name = (element) => element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
  const wrong = [];

  const first = [...from.querySelectorAll("h1, h2, h3, button")].filter(shown).some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return hit && element.contains(hit) && bottom > 0 && top < innerHeight && !element.closest(".header");
  });
  if (!first) wrong.push("empty: nothing of it is seen");

  for (const control of from.querySelectorAll("button, input:not([type=range], [type=file]), select, textarea, summary")) {
    const choice = control.matches("[type=radio], [type=checkbox]") ? control.closest("label") : control;
    if (!shown(choice)) continue;
    choice.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, right, top, bottom } = choice.getBoundingClientRect();
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!hit || !choice.contains(hit)) {
      wrong.push(`covered: ${name(control)}, by ${hit ? hit.className.baseVal ?? hit.className : "nothing"}`);
    }
  }

  for (const element of from.querySelectorAll("*")) {
    const { overflowX } = getComputedStyle(element);
    const says = element.textContent.trim() && element.localName !== "option";
    if (!says || overflowX === "visible" || !shown(element)) continue;
    const over = element.scrollWidth - element.clientWidth;
    if (over > 1 && (overflowX === "hidden" || overflowX === "clip")) wrong.push(`cut off: ${name(element)}`);
  }
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || (!cover && scrollHeight > innerHeight)) wrong.push("the page is larger than the window");

  if (!dialog && !cover) {
    const desk = root.querySelector(".desk");
    for (const end of [desk.scrollHeight, 0]) {
      desk.scrollTop = end;
      const { left, right, top, bottom } = root.getElementById("rest").getBoundingClientRect();
      const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit?.closest("#rest") === null) wrong.push(`"Even rust" is out of view`);
    }
  }
  return [...new Set(wrong)];
}

/** In the page: every text that is shown, and is smaller than 15 pixels. */
export function small() {
  const root = document.querySelector("wat-telt").shadowRoot;
  const walk = document.createTreeWalker(root.querySelector(".whole"), NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    const text = walk.currentNode.data.trim();
    const shown = text && element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg, .spoken-only");
    const size = shown && Number.parseFloat(getComputedStyle(element).fontSize);
    if (shown && size < 15) found.add(`${text.slice(0, 40)} is ${size}`);
  }
  return [...found];
}

/** In the page: words over which something else lies, once they are scrolled to. */
export function overlaid() {
  const root = document.querySelector("wat-telt").shadowRoot;
  const from = root.querySelector("dialog[open]") ?? root.querySelector(".desk") ?? root.querySelector(".cover");
  const walk = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    const shown = walk.currentNode.data.trim() && element.checkVisibility({ visibilityProperty: true })
      && !element.closest("svg, .spoken-only, option, .card-fiche") && getComputedStyle(element).clipPath === "none";
    if (!shown) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    words.push({ text: walk.currentNode.data.trim().slice(0, 40), element, range });
  }
  const found = [];
  const box = (element) => element.closest(".rows, .notepad-page, .desk");
  const sticks = (element) => element.closest(".tray, .notepad-acts, .choose-on, .header, .chips");
  for (const [at, one] of words.entries()) {
    if (sticks(one.element)) continue;
    for (const other of words.slice(at + 1)) {
      // What is scrolled out of one box lies, unseen, behind another.
      if (sticks(other.element) || box(one.element) !== box(other.element)) continue;
      const over = [...one.range.getClientRects()].some((a) => [...other.range.getClientRects()].some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6));
      if (over) found.push(`${one.text} / ${other.text}`);
    }
  }
  return found;
}
