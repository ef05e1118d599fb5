//! The service worker's list of what it keeps: the files of the folder with their hashes, and a
//! version that changes with any of them, or with the worker itself.

use crate::{drawn, hash, licences};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result, ensure};

const WORKER: &str = "sw.js";
const FILES: &str = "FILES_OF_THIS_BUILD";
const VERSION: &str = "VERSION_OF_THIS_BUILD";

/// What the board itself never asks for: a device fetches its icons when people install the board,
/// the Dutch domains are in the wasm and the first screen in the page, and the schema and the licences
/// are for others. What says why it does not start: it does, from what is kept. And the look of another page.
const NOT_KEPT: [&str; 8] = [
    WORKER,
    "icons/",
    "domains/nl.json",
    "schema/",
    licences::FILE,
    drawn::FIRST,
    "wat-telt-why.js",
    "wat-telt-theme.",
];

/// Puts the list and the version into the worker. With nothing to `keep` the list is empty, and the
/// worker leaves everything to the server.
///
/// # Errors
/// A file cannot be read or written, Node does not run, or the worker has no place for the list.
pub fn fill(folder: &Path, keep: bool) -> Result<()> {
    let worker = folder.join(WORKER);
    let names = if keep { kept(folder)? } else { Vec::new() };
    let hashes = names.iter().map(|name| Ok(hash::integrity(&fs::read(folder.join(name))?)));
    let hashes = hashes.collect::<Result<Vec<_>>>()?;
    let template = fs::read_to_string(&worker).context("The service worker is missing")?;
    let filled = with(&template, FILES, &list(&names, &hashes))?;
    let version = serde_json::to_string(&hash::hex(filled.as_bytes())[..16])?;
    fs::write(&worker, with(&filled, VERSION, &version)?)?;
    Ok(())
}

/// The names of what is kept, from the folder, in order.
fn kept(folder: &Path) -> Result<Vec<String>> {
    let mut names = names(folder)?;
    names.retain(|name| !NOT_KEPT.iter().any(|other| name.starts_with(other)));
    Ok(names)
}

/// The names of all files in a folder and in those in it, in order.
///
/// # Errors
/// A folder cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn collect(folder: &Path, before: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// The list as JavaScript has it. The page goes by the name of its folder: some servers send
/// `index.html` on to that.
fn list(names: &[String], hashes: &[String]) -> String {
    let name = |name: &str| if name == "index.html" { "./".to_owned() } else { name.to_owned() };
    let pairs = names.iter().zip(hashes).map(|(file, hash)| (name(file), hash.as_str().into()));
    serde_json::Value::Object(pairs.collect()).to_string()
}

fn with(worker: &str, place: &str, value: &str) -> Result<String> {
    let one = worker.matches(place).count() == 1;
    ensure!(one, "{WORKER} has no place for {place}, or more than one");
    Ok(worker.replace(place, value))
}

#[cfg(test)]
mod tests {
    use super::{FILES, VERSION, kept, list, with};
    use std::path::Path;

    #[test]
    fn the_worker_has_one_place_for_each() {
        let worker = include_str!("../../public/sw.js");
        for place in [FILES, VERSION] {
            assert!(with(worker, place, "{}").is_ok(), "{place}");
            assert!(with("const a = 1;", place, "{}").is_err());
        }
    }

    #[test]
    fn the_page_goes_by_the_name_of_its_folder() {
        let names = ["index.html", "page.css"].map(str::to_owned);
        let hashes = ["sha256-a", "sha256-b"].map(str::to_owned);
        assert_eq!(list(&names, &hashes), r#"{"./":"sha256-a","page.css":"sha256-b"}"#);
        assert_eq!(list(&[], &[]), "{}");
    }

    #[test]
    fn what_the_board_never_asks_for_is_not_kept() {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        let names = kept(&public).expect("the names");
        assert!(names.contains(&"page.js".to_owned()));
        assert!(!names.contains(&"sw.js".to_owned()));
        assert!(!names.iter().any(|name| name.starts_with("icons/")));
    }
}
