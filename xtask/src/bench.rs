//! `cargo xtask bench`.

use crate::{
    browser, dist, server,
    shell::{self, command},
};
use xtask_wasm::{anyhow::Result, clap};

/// What to measure.
#[derive(clap::Parser)]
pub struct Bench {
    /// Measure only these parts, which `tests/e2e/bench.mjs` names.
    parts: Vec<String>,
}

impl Bench {
    /// Measures the page as it is shipped, in Chromium.
    ///
    /// # Errors
    /// Something cannot be installed or built, or the measuring failed.
    pub fn run(self) -> Result<()> {
        let mut node = command("node");
        node.arg("tests/e2e/bench.mjs").args(self.parts);
        shell::run(&mut browser::in_chromium(node, &server::beside(&dist::build()?)?)?)
    }
}
