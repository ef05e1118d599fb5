//! The scripts, the sheets and the icons with nothing in them that a browser has no use for. The
//! scripts and sheets keep their syntax as it is: nothing is written out for older browsers.

use crate::{
    drawn, pins,
    shell::{command, root, run},
};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result};

const ESBUILD: &str = "node_modules/.bin/esbuild";
const SVGO: &str = "node_modules/svgo/bin/svgo.js";

/// The element, and what it is made of: one file, so that a first visit waits for one.
const ELEMENT: &str = "wat-telt.js";
const OF_THE_ELEMENT: [&str; 5] = [
    "wat-telt-drawn.js",
    "wat-telt-keys.js",
    pins::ELEMENT,
    "wat-telt-scheme.js",
    "wat-telt-unrecorded.js",
];

/// What keeps conversations, with what it imports: only what the element itself brings has its hash looked at.
const KEEP: &str = "wat-telt-keep.js";
const OF_KEEP: [&str; 1] = ["wat-telt-vault.js"];

const FILES: [&str; 13] = [
    "wat-telt-read.js",
    "wat-telt-ink.js",
    "wat-telt-lock.js",
    "wat-telt-phone.js",
    "wat-telt-give.js",
    "wat-telt-why.js",
    "wat-telt-app.js",
    "wat-telt.css",
    "wat-telt-later.css",
    "wat-telt-booklet.css",
    "page.css",
    "page.js",
    "sw.js",
];

const HOW: [&str; 8] = [
    "--minify",
    "--format=esm",
    "--target=esnext",
    "--charset=utf8",
    "--legal-comments=none",
    "--log-level=warning",
    "--log-override:css-syntax-error=error",
    "--allow-overwrite",
];

/// Makes what lies in a folder small, in its place.
///
/// # Errors
/// A file is not there or has a fault in it, or a tool does not run.
pub fn make(folder: &Path) -> Result<()> {
    let mut esbuild = command(root().join(ESBUILD));
    esbuild.args(FILES.map(|name| folder.join(name))).args(HOW);
    run(esbuild.arg(format!("--outdir={}", folder.display())))
        .context("The scripts and sheets cannot be made small")?;
    one_file(folder, ELEMENT, &OF_THE_ELEMENT)?;
    one_file(folder, KEEP, &OF_KEEP)?;
    let mut svgo = command("node");
    svgo.args([SVGO, "--quiet", "--config", "xtask/svgo.config.mjs"]);
    let sprites = [drawn::OTHER_ICONS, drawn::ICONS].map(|name| folder.join(name));
    run(svgo.args(sprites)).context("The icons cannot be made small")
}

/// Puts a script and what it imports into one.
fn one_file(folder: &Path, name: &str, parts: &[&str]) -> Result<()> {
    let mut esbuild = command(root().join(ESBUILD));
    esbuild.arg("--bundle").arg(folder.join(name)).args(HOW);
    run(esbuild.arg(format!("--outdir={}", folder.display())))
        .with_context(|| format!("{name} cannot be made one file"))?;
    for part in parts {
        fs::remove_file(folder.join(part)).with_context(|| format!("{name} is not whole"))?;
    }
    Ok(())
}
