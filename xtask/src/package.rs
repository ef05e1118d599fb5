//! The npm package: the board as `dist/` has it, with what a supplier and their tools read of it.

use crate::{
    bundle, hash,
    shell::{command, printed, root, target},
    worker,
};
use serde_json::{Map, Value};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result};

/// The sources of what is in the package and not in `dist/`.
const SOURCES: &str = "npm";

/// What npm makes of it, beside `dist/`.
const TARBALL: &str = "wat-telt.tgz";

/// Puts the package together in cargo's folder, and its tarball beside `dist/`.
///
/// # Errors
/// A file is not there, or npm does not pack.
pub fn make(dist: &Path) -> Result<()> {
    let folder = target().join("wat-telt").join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    bundle::copy(&root().join(SOURCES), &folder, &|_| true)?;
    bundle::copy(dist, &folder.join("dist"), &|_| true)?;
    bundle::copy(&root().join("schema"), &folder.join("schema"), &|_| true)?;
    fs::copy(root().join("LICENSE"), folder.join("LICENSE"))?;
    let manifest = folder.join("package.json");
    let text = fs::read_to_string(&manifest)?.replace("VERSION", env!("CARGO_PKG_VERSION"));
    fs::write(manifest, text)?;
    fs::write(folder.join("integrity.json"), integrity(dist)?)?;
    let packed =
        printed(command("npm").args(["pack", "--ignore-scripts", "--silent"]).current_dir(&folder))
            .context("npm makes no package")?;
    fs::rename(folder.join(packed.trim()), root().join(TARBALL)).context("npm wrote no package")?;
    Ok(())
}

/// What a page may demand of each file, by its name.
fn integrity(dist: &Path) -> Result<String> {
    let whole = |name: &String| Path::new(name).extension().is_none_or(|end| end != "br");
    let names = worker::names(dist)?.into_iter().filter(whole);
    let pairs = names.map(|name| {
        let bytes = fs::read(dist.join(&name))?;
        Ok((name, Value::from(hash::strong_integrity(&bytes))))
    });
    Ok(serde_json::to_string_pretty(&Value::Object(pairs.collect::<Result<Map<_, _>>>()?))?)
}
