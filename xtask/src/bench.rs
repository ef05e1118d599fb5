//! `cargo xtask bench`.

use crate::{
    browser,
    shell::{self, command},
};
use xtask_wasm::anyhow::Result;

/// Measures the page as it is shipped, in Chromium.
///
/// # Errors
/// Something cannot be installed or built, or the measuring failed.
pub fn run() -> Result<()> {
    let mut node = command("node");
    node.arg("tests/e2e/bench.mjs");
    shell::run(&mut browser::in_chromium(node, &browser::page()?)?)
}
