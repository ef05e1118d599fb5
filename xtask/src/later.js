
// Put into the glue by xtask/src/split.rs: the wasm is in two parts, of one build.
const BUILD = "BUILD_OF_THIS_GLUE";

/** Whether a compiled part is of the same build as this glue: no other may run with it. */
export function fits(module) {
    const [build] = WebAssembly.Module.customSections(module, "SECTION_OF_A_BUILD");
    return Boolean(build) && new TextDecoder().decode(build) === BUILD;
}

/** Ties the rest, once it is compiled, to the running first part. */
export function join(rest) {
    return WebAssembly.instantiate(rest, { __wasm_split: { /* SHARED */ } });
}
