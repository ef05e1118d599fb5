// A sheet full of handwriting, as a file has it.
import { conversation } from "./files.mjs";

const STROKES = 80;
const POINTS = 25;

/** One wave of writing on the line `at`; ten of them are as wide as the sheet. */
function stroke(at) {
  const [left, top] = [0.02 + (at % 10) * 0.097, 0.05 + Math.floor(at / 10) * 0.09];
  return Array.from({ length: POINTS }, (_, point) => [
    left + (point / POINTS) * 0.08,
    top + Math.sin(point) * 0.03,
    0.5,
  ].map((part) => Number(part.toFixed(3))));
}

/** A conversation that is about 2,000 points of handwriting. */
export function writtenConversation() {
  const lijnen = Array.from({ length: STROKES }, (_, at) => stroke(at));
  return conversation((file, moment) => {
    moment.hierGaatHetOver = { van: ["p1"], inkt: { lijnen, verhouding: 0.78 } };
  });
}
