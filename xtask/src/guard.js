
// Put into the glue by xtask/src/guard.rs. What is thrown through the wasm, by the wasm itself or by
// what it called, leaves it in the middle of what it did: no one function of it can go on after that.
let ended = false;
let inside = 0; // calls into the wasm within each other
let tell = () => {};

/** Whoever calls this is told that the wasm ended: nothing runs in it from then on. */
export function on_end(listener) {
    tell = listener;
}

function guarded(exports) {
    const guard = (call) => (...given) => {
        // Who still listens for it is answered with nothing; what called it from inside ends with it.
        if (ended && !inside) return [];
        if (ended) throw new Error("The wasm ended");
        inside += 1;
        try {
            return call(...given);
        } catch (error) {
            ended = true;
            tell();
            throw error;
        } finally {
            inside -= 1;
        }
    };
    const both = ([name, it]) => [name, typeof it === "function" ? guard(it) : it];
    return Object.fromEntries(Object.entries(exports).map(both));
}
