// Draws the page on the server, with the board's element in it.
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { bundle } from "../bundle.mjs";
import { Page } from "./app.mjs";

/** What answers; it says whether it did. React is told apart from its development build by who starts this. */
export async function start({ integrity, development = false }) {
  const mode = { "process.env.NODE_ENV": development ? '"development"' : '"production"' };
  const client = await bundle(new URL("client.mjs", import.meta.url), mode);
  return (request, response, path) => {
    if (path === "client.js") response.setHeader("Content-Type", "text/javascript").end(client);
    if (path === "") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      const { pipe } = renderToPipeableStream(createElement(Page, { integrity }), { onAllReady: () => pipe(response) });
    }
    return ["", "client.js"].includes(path);
  };
}
