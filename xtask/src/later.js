
// Put into the glue by xtask/src/split.rs: the wasm is in two parts, of one build (xtask/src/pins.rs).

/** Ties the rest, once it is compiled, to the running first part. */
export function join(rest) {
    return WebAssembly.instantiate(rest, { __wasm_split: { /* SHARED */ } });
}
