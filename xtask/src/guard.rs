//! The way into the wasm, guarded: whatever is thrown through it is told to the element. Without this
//! a JavaScript error in something that the wasm calls would leave a board that hears nothing more,
//! and says nothing of it.

use xtask_wasm::anyhow::{Result, ensure};

/// Where the glue keeps what the wasm exports: every call into it goes through there.
const EXPORTS: &str = "wasm = instance.exports;";

/// The glue with every call into the wasm guarded.
///
/// # Errors
/// The glue does not keep the exports where we know it to.
pub fn put(glue: &str) -> Result<String> {
    ensure!(glue.matches(EXPORTS).count() == 1, "The glue does not say `{EXPORTS}` once");
    Ok(glue.replace(EXPORTS, "wasm = guarded(instance.exports);") + include_str!("guard.js"))
}

#[cfg(test)]
mod tests {
    use super::put;

    #[test]
    fn the_exports_are_guarded_where_the_glue_keeps_them() {
        let glue = put("function a() { wasm = instance.exports; }\n").expect("known glue");
        assert!(glue.starts_with("function a() { wasm = guarded(instance.exports); }\n"));
        assert!(glue.contains("export function on_end("));
        assert!(put("wasm = it.exports;").is_err());
    }
}
