//! What happens to the wasm after wasm-bindgen: a plain name, `wasm-opt`, and the hashes that it names.

use crate::shell::{command, run};
use std::{fs, path::Path};
use wasm_encoder::{CustomSection, Section as _};
use xtask_wasm::anyhow::{Context, Result};

/// The name of the glue and of the wasm, without their ends.
pub const NAME: &str = "wat-telt-app";

const WASM_OPT: &str = "node_modules/binaryen/bin/wasm-opt";

/// One pass for size, without what only debuggers read. A function that is called once is only put into
/// its caller when it is short: brotli does better with what is alike.
const SMALL: [&str; 4] =
    ["-Oz", "--one-caller-inline-max-function-size=40", "--strip-debug", "--strip-producers"];

/// What rustc uses of wasm by itself (`rustc --print target-features`); all on would give a wasm that
/// browsers refuse.
const FEATURES: [&str; 9] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Gives the wasm the name of its glue.
///
/// # Errors
/// A file is not there, or cannot be written.
pub fn rename(folder: &Path) -> Result<()> {
    let old = format!("{NAME}_bg.wasm");
    let new = format!("{NAME}.wasm");
    fs::rename(folder.join(&old), folder.join(&new)).context("wasm-bindgen wrote no wasm")?;
    let glue = folder.join(format!("{NAME}.js"));
    let text = fs::read_to_string(&glue).context("wasm-bindgen wrote no glue")?;
    fs::write(&glue, text.replace(&old, &new)).context("The glue cannot be written")
}

/// Makes a wasm small.
///
/// # Errors
/// `wasm-opt` fails.
pub fn optimise(wasm: &Path) -> Result<()> {
    run(command("node").arg(WASM_OPT).arg(wasm).arg("-o").arg(wasm).args(FEATURES).args(SMALL))
}

/// Writes a section of its own into a wasm, for who reads it from outside.
///
/// # Errors
/// The wasm cannot be read or written.
pub fn add(wasm: &Path, name: &str, text: &str) -> Result<()> {
    let mut bytes = fs::read(wasm).with_context(|| format!("{} is missing", wasm.display()))?;
    let section = CustomSection { name: name.into(), data: text.as_bytes().into() };
    section.append_to(&mut bytes);
    fs::write(wasm, bytes).with_context(|| format!("{} cannot be written", wasm.display()))
}
