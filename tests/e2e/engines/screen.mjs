// A screen that nobody sees, for an engine that cannot do without one.
import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts Xvfb, which `stops` can stop, and gives the name of its screen for `DISPLAY`. */
export async function screen(stops) {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => { said += text; });
  const ended = once(child, "exit").then(() => { throw new Error(`Xvfb ended. ${said}`); });
  ended.catch(() => {}); // it ends in the end
  const [number] = await Promise.race([once(child.stdio[3], "data"), ended]);
  stops.unshift(async () => {
    if (child.kill()) await ended.catch(() => {});
  });
  return `:${String(number).trim()}`;
}
