// The page of a host, with the board in it.

/** Opens a page of a host. `body` is what stands in it, `css` how it looks, `script` what it runs before that is there;
    `integrity` is what it demands of the script of the board. */
export async function visit(page, { body = "<wat-telt></wat-telt>", css = "", script = "", integrity = "", headers = {} } = {}) {
  await page.route("**/gemeente.css", (route) => route.fulfill({ contentType: "text/css", body: css }));
  await page.route("**/gemeente.html", (route) => route.fulfill({
    contentType: "text/html",
    headers,
    body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn gemeente</title>
      ${css && '<link rel="stylesheet" href="gemeente.css">'}${script && `<script>${script}</script>`}
      <script type="module" src="wat-telt.js" ${integrity && `integrity="${integrity}"`}></script>${body}`,
  }));
  await page.goto("/gemeente.html");
}

/** Has a page keep what the boards in it tell it of errors: as a listener on a board hears it, and as one
    on the page would. */
export const HEARS_ERRORS = `
  window.errors = { board: [], page: [] };
  document.addEventListener("wat-telt-error", ({ detail }) => errors.page.push(detail));
  document.addEventListener("DOMContentLoaded", () => {
    for (const board of document.querySelectorAll("wat-telt")) {
      board.addEventListener("wat-telt-error", ({ detail }) => errors.board.push(detail));
    }
  });`;

/** What a page heard so. */
export const errors = (page) => page.evaluate(() => window.errors);
