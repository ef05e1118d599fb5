// The pen: it turns fingers, pens and mice on a surface into strokes. It is loaded when people choose
// to write by hand.
//
// What it is given: `write(surface)`, an element as wide as the sheet and as high as it is by now,
// with beside its scroller a canvas over what is seen of it. While the surface has `data-rubs`, a
// finger takes strokes off instead of writing them.
//
// What it says, by an event `wat-telt-ink` on the surface. `detail` is numbers in a row: WROTE for the
// points of one whole stroke, or RUBBED for those that an eraser came past; then x, y and pressure of
// each point, in ten-thousandths of the width of the surface.
//
// Only the stroke that is being written stands on the canvas, drawn as the pointer moves; what is
// written is drawn by the board.

const [WROTE, RUBBED] = [0, 1];
const WIDE = 10_000;
const FINE = 10; // a thousandth of the width: half a pixel, a digit less in the file
const DEEPEST = 4 * WIDE;
const THIN = 12; // how far a thinned line may lie beside the one that was written
const PRESSED = 60; // how much of a difference in pressure is worth a point, in the same unit
const DOT = 8; // pixels: what is smaller is no line
const PALM = 90; // pixels: what touches with more is no finger
const AGAIN = 40; // pixels: a second finger this early in a stroke means that both scroll

/** Pens, by how hard one must press for them, as the board draws them (view/ink.rs, note.css). */
const PENS = [[0.75, 1.8], [0.55, 1.35], [0.35, 1], [0, 0.7]];

const writing = new WeakSet();

/** Writes on this surface from now on. */
export function write(surface) {
  if (writing.has(surface)) return;
  writing.add(surface);
  const hand = new Hand(surface);
  const listen = (names, act, options) =>
    names.forEach((name) => surface.addEventListener(name, act, options));
  listen(["pointerdown"], (event) => hand.down(event));
  listen(["pointermove"], (event) => hand.move(event));
  listen(["pointerup"], (event) => hand.up(event, true));
  listen(["pointercancel", "lostpointercapture"], (event) => hand.up(event, false));
  // Fingers and pens select nothing, zoom nothing, and bring up no handwriting of the device's own.
  listen(["touchstart", "touchmove"], (event) => event.preventDefault(), { passive: false });
}

class Hand {
  #surface;
  #scroller;
  #live;
  #stroke = null; // what is being written, or rubbed out
  #scrolls = new Map(); // fingers that scroll, with where they were
  #pen = false; // whether a pen was seen: from then on fingers scroll, and a palm does nothing

  constructor(surface) {
    this.#surface = surface;
    this.#scroller = surface.parentElement;
    this.#live = new Live(this.#scroller.parentElement.querySelector("canvas"));
  }

  down(event) {
    const { pointerType, pointerId, button } = event;
    if (pointerType === "mouse" && button !== 0) return;
    event.preventDefault();
    this.#surface.setPointerCapture(pointerId);
    if (pointerType === "pen" && !this.#pen) {
      this.#pen = true;
      this.#drop(); // a palm that came before its pen
    }
    if (this.#stroke || (pointerType === "touch" && this.#isNoPen(event))) return this.#second(event);
    const rubs = "rubs" in this.#surface.dataset || Boolean(event.buttons & 32);
    this.#stroke = { id: pointerId, rubs, points: [], way: 0, lastPressed: null };
    this.#live.begin(this.#surface, this.#isTurned());
    this.#add(event);
  }

  #isNoPen({ width, height }) {
    return this.#pen || this.#scrolls.size > 0 || Math.max(width, height) > PALM;
  }

  /** Another finger than the one that writes: both scroll, unless much is written already. */
  #second(event) {
    if (event.pointerType !== "touch") return;
    if (this.#stroke && (this.#pen || this.#stroke.way > AGAIN)) return;
    if (this.#stroke) {
      this.#scrolls.set(this.#stroke.id, this.#stroke.points.at(-1).client);
      this.#drop();
    }
    this.#scrolls.set(event.pointerId, event.clientY);
  }

  move(event) {
    if (this.#stroke?.id === event.pointerId) {
      const all = event.getCoalescedEvents?.() ?? [];
      for (const one of all.length ? all : [event]) this.#add(one);
      return;
    }
    const from = this.#scrolls.get(event.pointerId);
    if (from === undefined) return;
    this.#scrolls.set(event.pointerId, event.clientY);
    if (this.#stroke) return; // a palm under a pen
    const by = (from - event.clientY) / this.#scrolls.size;
    this.#scroller.scrollTop += this.#isTurned() ? -by : by;
  }

  /** A pointer is lifted; or lost, and then what it wrote stays unless it is no more than a dot. */
  up(event, lifted) {
    this.#scrolls.delete(event.pointerId);
    const stroke = this.#stroke;
    if (stroke?.id !== event.pointerId) return;
    this.#stroke = null;
    if (!stroke.rubs && (lifted || stroke.way > DOT)) this.#say(WROTE, thin(stroke.points));
    this.#live.end();
  }

  #drop() {
    this.#stroke = null;
    this.#live.end();
  }

  #add(event) {
    const stroke = this.#stroke;
    const { left, right, top, bottom, width } = this.#surface.getBoundingClientRect();
    const unit = WIDE / width;
    const { clientX, clientY } = event;
    const turned = this.#isTurned();
    const at = (along, most) => Math.min(Math.max(along * unit, 0), most);
    const point = {
      x: at(turned ? right - clientX : clientX - left, WIDE),
      y: at(turned ? bottom - clientY : clientY - top, DEEPEST),
      pressure: this.#pressed(event),
      client: clientY,
    };
    const last = stroke.points.at(-1);
    if (last) stroke.way += Math.hypot(point.x - last.x, point.y - last.y) / unit;
    stroke.points.push(point);
    if (stroke.rubs) this.#say(RUBBED, [last ?? point, point]);
    else this.#live.draw(stroke.points);
  }

  /** A finger and a mouse do not say how hard they press; a pen does, and a little unsteadily. */
  #pressed({ pointerType, pressure }) {
    if (pointerType !== "pen" || !pressure) return this.#stroke.lastPressed ?? 0.5;
    const last = this.#stroke.lastPressed ?? pressure;
    this.#stroke.lastPressed = last + (pressure - last) * 0.3;
    return this.#stroke.lastPressed;
  }

  #isTurned() {
    return Boolean(this.#surface.closest(".turned"));
  }

  #say(what, points) {
    const fine = (at) => Math.round(at / FINE) * FINE;
    const numbers = points.flatMap(({ x, y, pressure }) =>
      [fine(x), fine(y), Math.round(pressure * 10) * (WIDE / 10)]);
    this.#surface.dispatchEvent(new CustomEvent("wat-telt-ink", { detail: [what, ...numbers] }));
  }
}

/** The stroke that is being written, on a canvas over what is seen of the sheet. */
class Live {
  #canvas;
  #pen;
  #ends = 0;

  constructor(canvas) {
    this.#canvas = canvas;
  }

  begin(surface, turned) {
    cancelAnimationFrame(this.#ends);
    const canvas = this.#canvas;
    const [box, sheet] = [canvas.getBoundingClientRect(), surface.getBoundingClientRect()];
    const dense = Math.min(devicePixelRatio || 1, 3);
    canvas.width = Math.round(box.width * dense);
    canvas.height = Math.round(box.height * dense);
    const { color, lineWidth } = this.#look();
    this.#pen = canvas.getContext("2d");
    const left = turned ? box.right - sheet.right : sheet.left - box.left;
    const top = turned ? box.bottom - sheet.bottom : sheet.top - box.top;
    this.#pen.setTransform(dense, 0, 0, dense, left * dense, top * dense);
    Object.assign(this.#pen, { strokeStyle: color, lineCap: "round", lineJoin: "round" });
    this.unit = sheet.width / WIDE;
    this.nib = lineWidth;
  }

  /** The ink and the nib of the sheet's own strokes. */
  #look() {
    const { color, strokeWidth } = getComputedStyle(this.#canvas);
    return { color, lineWidth: parseFloat(strokeWidth) || 2 };
  }

  /** Draws the last bit of a stroke, as the board will: through the middles, bent by the points. */
  draw(points) {
    const [before, from, to] = [points.at(-3) ?? points[0], points.at(-2) ?? points[0], points.at(-1)];
    const pen = this.#pen;
    const middle = (a, b) => [(a.x + b.x) / 2 * this.unit, (a.y + b.y) / 2 * this.unit];
    pen.lineWidth = this.nib * PENS.find(([least]) => to.pressure >= least)[1];
    pen.beginPath();
    pen.moveTo(...middle(before, from));
    pen.quadraticCurveTo(from.x * this.unit, from.y * this.unit, ...middle(from, to));
    pen.lineTo(to.x * this.unit, to.y * this.unit);
    pen.stroke();
  }

  /** Wipes the canvas in the frame in which the board draws the stroke. */
  end() {
    this.#ends = requestAnimationFrame(() => { this.#canvas.width = 0; });
  }
}

/** The points that a line needs (Ramer, Douglas and Peucker); pressure counts as a direction too. */
export function thin(points) {
  const kept = new Set([0, points.length - 1]);
  const parts = [[0, points.length - 1]];
  while (parts.length) {
    const [from, to] = parts.pop();
    let [far, most] = [0, THIN];
    for (let at = from + 1; at < to; at += 1) {
      const beside = distance(points[at], points[from], points[to]);
      if (beside > most) [far, most] = [at, beside];
    }
    if (!far) continue;
    kept.add(far);
    parts.push([from, far], [far, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

function distance(point, from, to) {
  const across = ({ x, y, pressure }) => [x - from.x, y - from.y, (pressure - from.pressure) * PRESSED];
  const [line, beside] = [across(to), across(point)];
  const dot = (a, b) => a.reduce((sum, one, at) => sum + one * b[at], 0);
  const length = dot(line, line);
  const part = length ? Math.min(Math.max(dot(line, beside) / length, 0), 1) : 0;
  return Math.hypot(...beside.map((one, at) => one - line[at] * part));
}
