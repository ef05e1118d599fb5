//! The folder that a browser opens, with the same names in it for `serve` and for `dist`:
//! hosts count on them.

use crate::{
    drawn::{self, Drawn},
    icons, licences, locales, pins, setup,
    shell::{root, target},
    small, split, styles, worker,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use xtask_wasm::anyhow::{Context, Result, ensure};

const FONTS: &str = "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files";

/// What stands in the script of the element for its edition.
const EDITION: &str = "VERSION_OF_THIS_EDITION";

/// How the wasm is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// Fast to build, with names in it: `serve --watch`.
    Debug,
    /// As it is shipped, but not made small: `serve`.
    Release,
    /// As it is shipped, made small: `dist`, `test`, `bench`.
    Optimised,
}

/// The folder in cargo's own, for what is served but not shipped.
pub fn served(build: Build) -> PathBuf {
    target().join("wat-telt").join(if build == Build::Debug { "debug" } else { "release" })
}

/// Where a build is put together, apart for each kind, so that two tasks do not meet.
fn stage(build: Build) -> PathBuf {
    let name = match build {
        Build::Debug => "stage-debug",
        Build::Release => "stage-release",
        Build::Optimised => "stage-optimised",
    };
    target().join("wat-telt").join(name)
}

/// Builds everything into a folder. What lay there stays when the build fails.
///
/// # Errors
/// A tool cannot be put in place, the wasm does not build, or a source is missing or wrong.
pub fn bundle(build: Build, folder: &Path) -> Result<()> {
    setup::wasm_target()?;
    setup::npm()?;
    let stage = stage(build);
    split::compile(build, &stage)?;
    let drawn = Drawn::new()?;
    assets(&stage)?;
    sprites(&stage, &drawn)?;
    if build == Build::Optimised {
        small::make(&stage)?;
    }
    drawn.put(&stage)?;
    pins::fill(&stage)?;
    worker::fill(&stage, build != Build::Debug)?;
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    copy(&stage, folder, &|_| true)
}

/// Everything but the wasm and its glue.
fn assets(stage: &Path) -> Result<()> {
    let root = root();
    write(&stage.join("wat-telt.css"), &styles::first(&root.join("styles"))?)?;
    write(&stage.join("wat-telt-later.css"), &styles::rest(&root.join("styles"))?)?;
    write(&stage.join("wat-telt-theme.css"), &styles::theme(&root.join("styles"))?)?;
    write(&stage.join("wat-telt-booklet.css"), &styles::booklet(&root.join("styles"))?)?;
    write(&stage.join(licences::FILE), &licences::all()?)?;
    copy_file(&root.join("index.html"), &stage.join("index.html"))?;
    copy(&root.join("element"), stage, &|_| true)?;
    edition(&stage.join("wat-telt.js"))?;
    copy(&root.join("public"), stage, &|name| name != "icons.txt")?;
    let json = |name: &str| Path::new(name).extension().is_some_and(|end| end == "json");
    locales::write(&root.join("locales"), &stage.join("locales"))?;
    locales::check(&root.join("domains"))?;
    copy(&root.join("domains"), &stage.join("domains"), &json)?;
    copy(&root.join("schema"), &stage.join("schema"), &json)?;
    copy(&root.join(FONTS), &stage.join("fonts"), &|name| name.ends_with("-wght-normal.woff2"))
}

/// The icons: those of the first screen, which stand in it, and all others, which are fetched.
fn sprites(stage: &Path, drawn: &Drawn) -> Result<()> {
    let (root, first) = (root(), drawn.icons());
    let rest = icons::names(root)?.difference(&first).cloned().collect();
    write(&stage.join(drawn::ICONS), &icons::sprite(root, &first)?)?;
    write(&stage.join(drawn::OTHER_ICONS), &icons::sprite(root, &rest)?)
}

/// Has the script say which edition it is of: the one that the manifest names.
fn edition(script: &Path) -> Result<()> {
    let text = fs::read_to_string(script).context("The script of the element cannot be read")?;
    ensure!(text.matches(EDITION).count() == 1, "The script has no one place for its edition");
    write(script, &text.replace(EDITION, env!("CARGO_PKG_VERSION")))
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(())
}

/// Copies a folder with what is in it, as far as `wanted` says yes to a file's name.
///
/// # Errors
/// A file cannot be read or written.
pub fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    let entries =
        fs::read_dir(from).with_context(|| format!("The folder {} is missing", from.display()))?;
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(&name), wanted)?;
        } else if wanted(&name.to_string_lossy()) {
            copy_file(&entry.path(), &to.join(&name))?;
        }
    }
    Ok(())
}
