// Waiting for something to become true, with a deadline.
import { setTimeout as pause } from "node:timers/promises";

const DEADLINE = 10_000; // milliseconds
const BETWEEN = 40;

/** Tries until it works and gives what comes of it; `passing` says which errors may pass by. */
export async function until(attempt, doing, passing = () => true) {
  const end = Date.now() + DEADLINE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!passing(error)) throw error;
      if (Date.now() > end) {
        throw new Error(`Could not ${doing} in ${DEADLINE / 1000} seconds: ${error.message}`);
      }
    }
    await pause(BETWEEN);
  }
}
