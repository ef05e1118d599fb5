// The page of a host, with the board in it.

/** Opens a page of a host. `body` is what stands in it, `script` what it runs before that is there. */
export async function visit(page, { body = "<wat-telt></wat-telt>", script = "", headers = {} } = {}) {
  await page.route("**/gemeente.html", (route) => route.fulfill({
    contentType: "text/html",
    headers,
    body: `<!doctype html><meta charset="utf-8"><script>${script}</script>
      <script type="module" src="wat-telt.js"></script>${body}`,
  }));
  await page.goto("/gemeente.html");
}
