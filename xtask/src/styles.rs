//! The sheets of the element, put together out of `styles/`.

use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result};

/// The sheets that come first, in this order; the others follow by name.
const FIRST: [&str; 4] = ["tokens.css", DARK, "contrast.css", "base.css"];
/// What becomes another colour in the dark.
const DARK: &str = "dark.css";
/// What only a board in the look of a page wears.
const THEME: &str = "theme.css";
/// The sheet for paper, which comes last.
const LAST: &str = "print.css";

/// The sheets of a booklet that is a file of its own.
const BOOKLET: [&str; 10] = [
    "tokens.css",
    DARK,
    "contrast.css",
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
const REST: [&str; 16] = [
    "back.css",
    "board.css",
    "booklet.css",
    "choose.css",
    "dialog.css",
    "empty_board.css",
    "give.css",
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

/// How a page says what the board's own `rem` is.
const PAGES_REM: &str = "--wat-telt-rem";

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

/// The sheet that comes with the look of a page.
///
/// # Errors
/// It cannot be read.
pub fn theme(folder: &Path) -> Result<String> {
    together(folder, [THEME.to_owned()].iter())
}

fn is_rest(name: &str) -> bool {
    REST.contains(&name)
}

fn together<'a>(folder: &Path, names: impl Iterator<Item = &'a String>) -> Result<String> {
    names.map(|name| Ok(in_own_rem(&sheet(&folder.join(name))?) + "\n")).collect()
}

/// The same sheet with the board's own measure for `rem`, which in a page of others is that page's. The head of a
/// query stays as it is: a property is not known there.
fn in_own_rem(sheet: &str) -> String {
    // What it is itself is said in the page's.
    let stays = |line: &str| line.trim_start().starts_with('@') || line.contains(PAGES_REM);
    let line = |line: &str| if stays(line) { line.to_owned() } else { own_rem(line) };
    sheet.split_inclusive('\n').map(line).collect()
}

fn own_rem(line: &str) -> String {
    let mut parts = line.split("rem");
    let mut own = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_number = |sign: &char| sign.is_ascii_digit() || *sign == '.' || *sign == '-';
        let number = own.chars().rev().take_while(is_number).count();
        if number == 0 {
            own.push_str("rem");
        } else {
            let number = own.split_off(own.len() - number);
            own.extend(["calc(", &number, " * var(--rem))"]);
        }
        own.push_str(part);
    }
    own
}

fn in_order(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).context("The folder styles/ cannot be read")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != THEME && Path::new(&name).extension().is_some_and(|end| end == "css") {
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
    let text = text.with_context(|| format!("The sheet {} cannot be read", file.display()))?;
    Ok(if file.ends_with(DARK) { in_the_dark(&text) } else { text })
}

/// What is dark where the board lies on a dark ground (`element/wat-telt-scheme.js`), and where nobody looked at that
/// yet and the device is dark. Neither weighs more than what it is darker than.
fn in_the_dark(sheet: &str) -> String {
    let of = |what: &str| sheet.replace(".wat-telt {", &format!(".wat-telt:where({what}) {{"));
    let looked = of("[data-scheme=\"dark\"]");
    let unseen = of(":not([data-scheme])");
    format!("{looked}@media (prefers-color-scheme: dark) {{\n{unseen}}}\n")
}

#[cfg(test)]
mod tests {
    use super::in_own_rem;

    #[test]
    fn a_sheet_measures_in_the_rem_of_the_board() {
        for (is, was) in [
            ("a { b: calc(-1.5 * var(--rem)) 48px }", "a { b: -1.5rem 48px }"),
            ("a { b: max(calc(1 * var(--rem)), 2em) }", "a { b: max(1rem, 2em) }"),
            ("--rem: max(var(--wat-telt-rem, 1rem))", "--rem: max(var(--wat-telt-rem, 1rem))"),
            ("/* what remains */", "/* what remains */"),
            ("  @container x (min-width: 2rem) {", "  @container x (min-width: 2rem) {"),
        ] {
            assert_eq!(in_own_rem(was), is);
        }
    }
}
