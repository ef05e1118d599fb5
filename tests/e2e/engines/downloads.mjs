// Files that a browser has put in a folder.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { until } from "./until.mjs";

const UNDER_WAY = /\.(part|wkdownload)$/;

/** The next file that is whole, as Playwright gives a download. */
export async function next(folder) {
  const before = new Set(readdirSync(folder));
  const name = await until(() => {
    const names = readdirSync(folder).filter((one) => !before.has(one));
    const [whole] = names.filter((one) => !UNDER_WAY.test(one));
    const busy = names.some((one) => UNDER_WAY.test(one));
    if (!whole || busy || statSync(join(folder, whole)).size === 0) throw new Error("none came");
    return whole;
  }, "see a download");
  return { path: async () => join(folder, name), suggestedFilename: () => name };
}
