//! The sheets of the element, put together out of `styles/`.

use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result};

/// The sheets that come first, in this order; the others follow by name.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];
/// The sheet for paper, which comes last.
const LAST: &str = "print.css";

/// The sheets of a booklet that is a file of its own.
const BOOKLET: [&str; 8] = [
    "tokens.css",
    "base.css",
    "token.css",
    "second.css",
    "note.css",
    "booklet.css",
    "print.css",
    "file/page.css",
];

/// Puts the sheets together that a booklet takes along.
///
/// # Errors
/// A sheet cannot be read.
pub fn booklet(folder: &Path) -> Result<String> {
    BOOKLET.iter().map(|name| sheet(&folder.join(name))).collect()
}

/// Puts the sheets together into the one that the board and its paper share.
///
/// # Errors
/// The folder or a sheet in it cannot be read.
pub fn sheets(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for name in in_order(folder)? {
        all.push_str(&sheet(&folder.join(name))?);
        all.push('\n');
    }
    Ok(all)
}

fn in_order(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).context("The folder styles/ cannot be read")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|end| end == "css") {
            names.push(name);
        }
    }
    names.sort_by_key(|name| {
        let first = FIRST.iter().position(|first| first == name);
        (first.unwrap_or(FIRST.len()), name == LAST, name.clone())
    });
    Ok(names)
}

fn sheet(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file);
    text.with_context(|| format!("The sheet {} cannot be read", file.display()))
}
