//! `cargo xtask check`.

use crate::{
    dist, setup,
    shell::{self, cargo},
    sizes,
};
use xtask_wasm::anyhow::Result;

/// Checks layout, lints for host and wasm32, tidiness and size. The first that fails ends it.
///
/// # Errors
/// A check failed, or could not be run.
pub fn run() -> Result<()> {
    setup::components()?;
    setup::wasm_target()?;
    shell::run(&mut cargo(&["fmt", "--all", "--check"]))?;
    let strict = ["--", "-D", "warnings"];
    shell::run(cargo(&["clippy", "--workspace", "--all-targets"]).args(strict))?;
    let for_wasm = ["clippy", "--package", "wat-telt", "--package", "wat-telt-core"];
    shell::run(cargo(&for_wasm).args(["--target", setup::WASM]).args(strict))?;
    shell::run(&mut cargo(&["test", "--workspace", "--test", "tidy"]))?;
    sizes::within_limits(&dist::sized()?)
}
