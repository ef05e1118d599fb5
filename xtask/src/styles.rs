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

/// What of the sheets dresses only what is in the rest of the wasm.
const REST: [&str; 15] = [
    "back.css",
    "board.css",
    "booklet.css",
    "choose.css",
    "dialog.css",
    "empty_board.css",
    "ink.css",
    "note.css",
    "note_form.css",
    "notepad.css",
    "offers.css",
    "person_form.css",
    "prompt.css",
    "read.css",
    "row_words.css",
];

/// Puts the sheets together that the first screen needs.
///
/// # Errors
/// The folder or a sheet in it cannot be read.
pub fn first(folder: &Path) -> Result<String> {
    together(folder, in_order(folder)?.iter().filter(|name| !is_rest(name)))
}

/// Puts the sheets together that come with the rest. What stands after the first of them in the order
/// comes once more, so that it still has the last word.
///
/// # Errors
/// The folder or a sheet in it cannot be read.
pub fn rest(folder: &Path) -> Result<String> {
    together(folder, in_order(folder)?.iter().skip_while(|name| !is_rest(name)))
}

fn is_rest(name: &str) -> bool {
    REST.contains(&name)
}

fn together<'a>(folder: &Path, names: impl Iterator<Item = &'a String>) -> Result<String> {
    names.map(|name| Ok(sheet(&folder.join(name))? + "\n")).collect()
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
