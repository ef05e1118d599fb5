// Reads a trace of the browser: what its main thread spent on script, and on style and layout.

/** Where script runs. Layout inside one of these is forced by the script. */
const SCRIPT = new Set(["EventDispatch", "FunctionCall", "RunMicrotasks", "FireAnimationFrame",
  "TimerFire", "EvaluateScript"]);
const LAYOUT = new Set(["UpdateLayoutTree", "Layout"]);
const TASK = "ThreadControllerImpl::RunTask";

/** The median of numbers, or of one kind of number in things. */
export function medianOf(all, kind) {
  const numbers = kind ? all.map((one) => one[kind]) : [...all];
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Milliseconds a move: `script` with what it forces, the `forced` layout in it, and `frame`, the
 * style and layout that the browser does for a frame; and of all, the `longest` task. In time of the thread itself where the trace
 * has it, so that other programs on the machine do not count. With `since`, a kind of event, all of it
 * is counted from the first of those on.
 */
export function spentIn(trace, moves, since) {
  const { traceEvents } = JSON.parse(trace.toString());
  const took = (event) => (event.tdur ?? event.dur ?? 0) / 1000;
  const whole = traceEvents.filter((event) => event.ph === "X");
  const busy = mainThread(whole);
  const all = whole.filter((event) => threadOf(event) === busy).sort((a, b) => a.ts - b.ts);
  const from = since ? firstOf(all, since) : warm(all);
  const mine = since ? all.filter((event) => event.ts + (event.dur ?? 0) > from) : all;
  const spent = { script: 0, forced: 0, frame: 0 };
  let until = 0; // the end of the script that runs now
  for (const event of mine) {
    const inScript = event.ts < until;
    if (LAYOUT.has(event.name)) spent[inScript ? "forced" : "frame"] += took(event);
    if (SCRIPT.has(event.name) && !inScript) {
      spent.script += took(event);
      until = event.ts + (event.dur ?? 0);
    }
  }
  const each = Object.entries(spent).map(([kind, sum]) => [kind, sum / moves]);
  const tasks = mine.filter((event) => event.name === TASK && (since || event.ts > from)).map(took);
  return { ...Object.fromEntries(each), longest: tasks.reduce((a, b) => Math.max(a, b), 0) };
}

/** When the first few moves were done: the frame in which tracing begins is longer for that. */
const warm = (events) => events.filter((event) => event.name === "EventDispatch")[4]?.ts ?? 0;

const firstOf = (events, type) =>
  events.find((event) => event.name === "EventDispatch" && event.args?.data?.type === type)?.ts ?? 0;

const threadOf = (event) => `${event.pid} ${event.tid}`;

/** The thread that dispatches most events: the page's own. */
function mainThread(events) {
  const counts = new Map();
  for (const event of events.filter((one) => one.name === "EventDispatch")) {
    counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
