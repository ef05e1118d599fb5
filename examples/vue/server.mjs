// Hands out the script of the page.
import { bundle } from "../bundle.mjs";

const FLAGS = { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" };

/** What answers; it says whether it did. */
export async function start() {
  const client = await bundle(new URL("client.mjs", import.meta.url), FLAGS);
  return (request, response, path) => {
    if (path === "client.js") response.setHeader("Content-Type", "text/javascript").end(client);
    return path === "client.js";
  };
}
