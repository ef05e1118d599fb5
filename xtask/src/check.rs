//! `cargo xtask check`.

use crate::{
    dist, setup,
    shell::{self, cargo, command},
    sizes,
};
use xtask_wasm::anyhow::Result;

/// The version of cargo-deny that the check builds.
const CARGO_DENY: &str = "0.20.2";

/// Checks layout, lints for host and wasm32, tidiness, what crates may be (`deny.toml`) and size. The
/// first that fails ends it.
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
    crates()?;
    sizes::within_limits(&dist::sized()?)
}

/// Under which licences crates are, and from where. It needs no network.
fn crates() -> Result<()> {
    let mut deny = command(setup::tool("cargo-deny", CARGO_DENY)?);
    deny.args(["--workspace", "--offline", "check", "licenses", "bans", "sources"]);
    shell::run(&mut deny)
}
