
// Put into the glue by xtask/src/split.rs: the wasm is in two parts, of one build.
const BUILD = "BUILD_OF_THIS_GLUE";

/** Whether a compiled part is of the same build as this glue: no other may run with it. */
export function fits(module) {
    const [build] = WebAssembly.Module.customSections(module, "SECTION_OF_A_BUILD");
    return Boolean(build) && new TextDecoder().decode(build) === BUILD;
}

let later;

async function fetchLater() {
    const address = new URL("NAME_OF_THE_REST", import.meta.url);
    // What a browser kept may be of the build before: then the server is asked once more.
    for (const cache of ["default", "reload"]) {
        const answer = await fetch(address, { cache });
        if (!answer.ok) throw new Error(answer.status);
        const module = await WebAssembly.compile(await answer.arrayBuffer());
        if (fits(module)) return WebAssembly.instantiate(module, { __wasm_split: { /* SHARED */ } });
    }
    throw new Error("The rest is of another build");
}

/** Fetches the rest of the wasm, once. A try that failed is forgotten. */
export function fetch_later() {
    return later ??= fetchLater().catch((error) => { later = undefined; throw error; });
}
