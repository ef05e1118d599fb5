//! The licence texts of what others made and is shipped: the font, the icons, and the crates that are
//! in the wasm.

use crate::{
    setup,
    shell::{command, printed, root},
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// The file that they are shipped in.
pub const FILE: &str = "licences.txt";

/// What comes from npm and is shipped, and where its licence lies.
pub const FROM_NPM: [(&str, &str); 2] = [
    ("The font, Atkinson Hyperlegible Next", "@fontsource-variable/atkinson-hyperlegible-next"),
    ("The icons, Phosphor", "@phosphor-icons/core"),
];

/// A text, and whose it is.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// Writes them all, each text once, with what it is the licence of.
///
/// # Errors
/// Cargo does not say what is in the wasm, or something that is shipped has no licence.
pub fn all() -> Result<String> {
    let mut texts = Texts::new();
    for (name, package) in FROM_NPM {
        let folder = root().join("node_modules").join(package);
        let found = texts_in(&folder)?;
        ensure!(!found.is_empty(), "{package} has no licence text");
        for text in found {
            texts.entry(text).or_default().insert(name.to_owned());
        }
    }
    crates(&metadata()?, &mut texts)?;
    Ok(written(&texts))
}

/// What cargo says of all packages, as they are for the wasm.
///
/// # Errors
/// Cargo does not say.
pub fn metadata() -> Result<Value> {
    let metadata = printed(command("cargo").args(["metadata", "--format-version", "1"]).args([
        "--filter-platform",
        setup::WASM,
        "--locked",
    ]))?;
    Ok(serde_json::from_str(&metadata)?)
}

/// The crates that are in the wasm, by what cargo says of them.
fn crates(metadata: &Value, texts: &mut Texts) -> Result<()> {
    for package in in_the_wasm(metadata)? {
        let name = format!("{} {}", said(package, "name"), said(package, "version"));
        let manifest = PathBuf::from(said(package, "manifest_path"));
        let mut found = texts_in(manifest.parent().context("A crate lies nowhere")?)?;
        if found.is_empty() {
            let licence = said(package, "license");
            ensure!(!licence.is_empty(), "The crate {name} has no licence");
            found.push(format!("Its source has no text of its licence, which is {licence}."));
        }
        for text in found {
            texts.entry(text).or_default().insert(format!("The crate {name}"));
        }
    }
    Ok(())
}

/// The packages that `wat-telt` is built of, but not those that only build or test it, nor our own.
///
/// # Errors
/// This is not what cargo says of packages.
pub fn in_the_wasm(metadata: &Value) -> Result<Vec<&Value>> {
    let packages = metadata["packages"].as_array().context("Cargo names no packages")?;
    let nodes = metadata["resolve"]["nodes"].as_array().context("Cargo resolves nothing")?;
    let node = |id: &Value| nodes.iter().find(|node| node["id"] == *id);
    let ours = packages.iter().find(|package| package["name"] == "wat-telt");
    let mut waiting = vec![&ours.context("Cargo does not know wat-telt")?["id"]];
    let mut seen: Vec<&Value> = Vec::new();
    while let Some(id) = waiting.pop() {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let deps = node(id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
        waiting.extend(deps.filter(|dep| is_shipped(dep)).map(|dep| &dep["pkg"]));
    }
    let shipped = packages.iter().filter(|package| seen.contains(&&package["id"]));
    Ok(shipped.filter(|package| !package["source"].is_null()).collect())
}

/// Whether a crate is needed to run, and not only to build or to test.
fn is_shipped(dep: &Value) -> bool {
    dep["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
}

/// A text of a package; empty where there is none.
pub fn said<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

/// The licence texts in a folder.
fn texts_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let is_one = name.starts_with("LICENSE") || name.starts_with("LICENCE");
        if file.is_file() && is_one {
            files.push(file);
        }
    }
    files.sort();
    files.iter().map(|file| Ok(fs::read_to_string(file)?.replace("\r\n", "\n"))).collect()
}

fn written(texts: &Texts) -> String {
    let mut all = String::from("What others made and is part of this board, and its licences.\n");
    for (text, whose) in texts {
        let whose: Vec<&str> = whose.iter().map(String::as_str).collect();
        let _ = write!(all, "\n\n--- {}\n\n{}\n", whose.join(", "), text.trim());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::in_the_wasm;
    use serde_json::json;

    #[test]
    fn what_only_builds_or_tests_is_not_shipped() {
        let dep =
            |name: &str, kind: Option<&str>| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let package = |name: &str| json!({"id": name, "name": name, "source": "registry"});
        let metadata = json!({
            "packages": [
                {"id": "wat-telt", "name": "wat-telt", "source": null},
                package("yew"), package("gloo"), package("proptest"), package("cc"),
            ],
            "resolve": {"nodes": [
                {"id": "wat-telt", "deps": [dep("yew", None), dep("proptest", Some("dev"))]},
                {"id": "yew", "deps": [dep("gloo", None), dep("cc", Some("build"))]},
                {"id": "gloo", "deps": [dep("yew", None)]},
            ]},
        });
        let names: Vec<_> = in_the_wasm(&metadata)
            .expect("packages")
            .iter()
            .map(|package| package["name"].as_str().expect("a name"))
            .collect();
        assert_eq!(names, ["yew", "gloo"]);
    }
}
