//! `cargo xtask dist`.

use crate::{
    bundle::{Build, bundle},
    package, sbom,
    shell::root,
    sizes,
};
use std::path::PathBuf;
use xtask_wasm::anyhow::Result;

/// Builds the optimised `dist/` with brotli copies, and the npm package of it, and prints what a first visit loads.
///
/// # Errors
/// The build fails.
pub fn run() -> Result<()> {
    sized().map(drop)
}

/// As [`run`], and gives what is loaded.
///
/// # Errors
/// The build fails.
pub fn sized() -> Result<sizes::Loaded> {
    let folder = build()?;
    sizes::compress(&folder)?;
    package::make(&folder)?;
    sizes::table(&folder)
}

/// Builds the optimised `dist/` without brotli copies, with what is in it beside it, and gives its path.
///
/// # Errors
/// The build fails.
pub fn build() -> Result<PathBuf> {
    let folder = root().join("dist");
    bundle(Build::Optimised, &folder)?;
    sbom::write()?;
    Ok(folder)
}
