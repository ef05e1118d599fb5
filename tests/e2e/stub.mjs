// A board that runs into a trap when it is asked to.
import { rebuild } from "./pinned.mjs";

/** A glue that is not ours: it shows a button that runs into a trap, as a panic in the wasm does. */
export const STUB = `
  const trap = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
    7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
  const { f } = new WebAssembly.Instance(new WebAssembly.Module(trap)).exports;
  export default async function () {}
  export const unmount = () => {};
  export const open = () => {};
  export const clear = (host, told) => told("");
  export const mount = (host, into) => {
    into.append(document.createElement("div"));
    into.firstChild.className = "whole";
    const button = document.createElement("button");
    button.textContent = "Stuk";
    button.addEventListener("click", () => f());
    into.append(button);
  };`;

/** Has a page run that. */
export const stub = (page, glue = STUB) => rebuild(page, { "wat-telt-app.js": glue });
