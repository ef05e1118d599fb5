// What is printed, as a test can look at it: it stands in a closed root, and goes when it is printed.

/**
 * Before the page opens: what is closed can be looked into, and is counted; what a press asks to be
 * printed stays there until the browser prints, and what stood there then is kept.
 */
export const seePaper = (page) => page.addInitScript(() => {
  const attach = Element.prototype.attachShadow;
  window.closedRoots = 0;
  Element.prototype.attachShadow = function (how) {
    if (how.mode === "closed") window.closedRoots += 1;
    return attach.call(this, { ...how, mode: "open" });
  };
  window.asked = 0;
  window.print = () => { window.asked += 1; };
  window.papers = [];
  addEventListener("afterprint", () => {
    const laid = [...document.querySelectorAll(".wat-telt-print")];
    window.papers.push(laid.map((one) => one.shadowRoot.textContent));
  });
});

/** The browser's own command; gives what the board had laid to be printed, a text for each paper. */
export async function printed(page) {
  const before = await page.evaluate(() => window.papers.length);
  await page.pdf();
  await page.waitForFunction((before) => window.papers.length > before, before);
  return page.evaluate(() => window.papers.at(-1));
}

/** What a page holds, that printing may have left something in. */
export const holds = (page) => page.evaluate(() => ({
  children: [...document.body.children].map((one) => one.localName),
  sheets: document.adoptedStyleSheets.length,
}));
