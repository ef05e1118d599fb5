// Starting the programs that an engine needs, and ending them again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { until } from "./until.mjs";

/** A port that is free now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a program, which `stops` can stop; `ended` tells when it ends by itself, or never starts. */
function start(stops, program, args, options) {
  const child = spawn(program, args, options);
  let said = "";
  child.stderr.on("data", (text) => { said += text; });
  const exit = new Promise((resolve) => { child.once("exit", resolve); });
  const ended = new Promise((_, reject) => {
    child.once("error", (error) => reject(new Error(`${program} did not start: ${error.message}`)));
    child.once("exit", () => reject(new Error(`${program} ended. ${said}`)));
  });
  ended.catch(() => {}); // it ends in the end
  stops.unshift(async () => {
    if (!child.pid || !child.kill()) return;
    await exit;
  });
  return { child, ended };
}

/** Starts a WebDriver on a free port, and gives where it listens when it does. */
export async function driver(stops, program, env = {}) {
  const port = await freePort();
  const { ended } = start(stops, program, [`--port=${port}`], {
    env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  const url = `http://127.0.0.1:${port}`;
  const ready = until(async () => {
    const { value } = await (await fetch(`${url}/status`)).json();
    if (!value.ready) throw new Error(value.message);
  }, `reach ${program}`);
  await Promise.race([ready, ended]);
  return url;
}

/** Starts a screen that nobody sees, and gives its name for `DISPLAY`. */
export async function screen(stops) {
  const { child, ended } = start(stops, "Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [number] = await Promise.race([once(child.stdio[3], "data"), ended]);
  return `:${String(number).trim()}`;
}
