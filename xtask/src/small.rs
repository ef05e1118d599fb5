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

/// The element, and what is fetched in pages of others: and what keeps conversations: each one file, so that a
/// visit waits for one, and so that no import is without its hash.
const WHOLES: [&str; 3] = ["wat-telt.js", "wat-telt-theme.js", "wat-telt-keep.js"];
/// What they are made of.
const OF_THE_WHOLES: [&str; 9] = [
    "wat-telt-drawn.js",
    "wat-telt-keys.js",
    "wat-telt-luminance.js",
    "wat-telt-palette.js",
    pins::ELEMENT,
    "wat-telt-place.js",
    "wat-telt-scheme.js",
    "wat-telt-unrecorded.js",
    "wat-telt-vault.js",
];

const FILES: [&str; 14] = [
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
    "wat-telt-theme.css",
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
    let mut esbuild = command(root().join(ESBUILD));
    esbuild.arg("--bundle").args(WHOLES.map(|name| folder.join(name))).args(HOW);
    run(esbuild.arg(format!("--outdir={}", folder.display())))
        .context("The element cannot be made one file")?;
    for part in OF_THE_WHOLES {
        fs::remove_file(folder.join(part)).context("The element is not whole")?;
    }
    let mut svgo = command("node");
    svgo.args([SVGO, "--quiet", "--config", "xtask/svgo.config.mjs"]);
    let sprites = [drawn::OTHER_ICONS, drawn::ICONS].map(|name| folder.join(name));
    run(svgo.args(sprites)).context("The icons cannot be made small")
}
