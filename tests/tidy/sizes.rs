//! Files and functions that fit in a head: about 250 lines and 40. What is longer says why.

use super::source::{Source, code, sources};

/// The most lines of a file.
const FILE: usize = 250;

/// The most lines of code in the body of a function.
const FUNCTION: usize = 40;

/// Files that are longer, and why.
const LONG_FILES: [(&str, &str); 2] = [
    ("core/src/model/act.rs", "all that people can do, a method each, by what it is done to"),
    ("core/tests/update/script.rs", "every verb that the tests of acts know"),
];

/// Functions that are longer, and why.
const LONG_FUNCTIONS: [(&str, &str, &str); 0] = [];

/// The code that is written here.
fn written() -> Vec<Source> {
    sources(&["core/src", "core/build.rs", "src", "xtask/src"], ".rs")
}

#[test]
fn every_file_fits_in_a_head() {
    let with_tests = written().into_iter().chain(sources(&["core/tests", "tests"], ".rs"));
    let long: Vec<(String, usize)> = with_tests
        .map(|file| (file.path, file.text.lines().count()))
        .filter(|(_, lines)| *lines > FILE)
        .collect();
    for (path, lines) in &long {
        let known = LONG_FILES.iter().any(|(known, _)| known == path);
        assert!(known, "{path} has {lines} lines: part it, or say why not");
        assert!(*lines <= FILE + FILE / 3, "{path} has {lines} lines, whatever the reason");
    }
    for (path, _) in LONG_FILES {
        assert!(long.iter().any(|(long, _)| long == path), "{path} is no longer long");
    }
}

#[test]
fn every_function_fits_in_a_head() {
    let mut long = Vec::new();
    for file in written() {
        let functions = functions(&file.text).into_iter();
        let longer = functions.filter(|(_, lines)| *lines > FUNCTION);
        long.extend(longer.map(|(name, lines)| (file.path.clone(), name, lines)));
    }
    for (path, name, lines) in &long {
        let known = LONG_FUNCTIONS.iter().any(|(file, known, _)| file == path && known == name);
        assert!(known, "{name} in {path} has {lines} lines: part it, or say why not");
    }
    for (path, name, _) in LONG_FUNCTIONS {
        let still = long.iter().any(|(file, long, _)| file == path && long == name);
        assert!(still, "{name} in {path} is no longer long");
    }
}

/// The functions with how many lines of code their bodies have. A body ends where a brace stands as
/// far to the left as its function does, which rustfmt sees to.
fn functions(text: &str) -> Vec<(String, usize)> {
    let code = code(text);
    let lines: Vec<&str> = code.lines().collect();
    let starts = lines.iter().enumerate().filter_map(|(at, line)| Some((at, name(line)?)));
    starts
        .map(|(at, name)| {
            let margin = lines[at].len() - lines[at].trim_start().len();
            let end = format!("{}}}", " ".repeat(margin));
            let body = lines[at..].iter().take_while(|line| !line.starts_with(&end));
            let body = body.skip_while(|line| !line.trim_end().ends_with(['{', '}', ';'])).skip(1);
            let short = lines[at].trim_end().ends_with(['}', ';']);
            let count = body.filter(|line| !line.trim().is_empty()).count();
            (name, if short { 0 } else { count })
        })
        .collect()
}

/// The name of the function that begins on this line.
fn name(line: &str) -> Option<String> {
    let (before, after) = line.split_once("fn ")?;
    let modifiers = ["pub", "pub(super)", "pub(crate)", "const", "async", "unsafe"];
    if !before.split_whitespace().all(|word| modifiers.contains(&word)) {
        return None;
    }
    let end = after.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
    (end > 0).then(|| after[..end].to_owned())
}

#[test]
fn lines_of_functions_are_counted() {
    let body = "        act();\n".repeat(3);
    let text = format!(
        "    pub fn one(\n        a: A,\n    ) -> B {{\n{body}        // why\n\n    }}\n    fn two() {{}}\n"
    );
    assert_eq!(functions(&text), [("one".to_owned(), 3), ("two".to_owned(), 0)]);
}
