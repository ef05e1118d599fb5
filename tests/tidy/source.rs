//! The sources of this repository, and what of them is code.

use std::fs;
use std::path::Path;

/// A file of this repository.
pub struct Source {
    /// Where, from the root: `src/view/rows.rs`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The files under these folders, or at these paths, whose names end so; in order.
pub fn sources(places: &[&str], ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for place in places {
        collect(place, ending, &mut found);
    }
    assert!(!found.is_empty(), "nothing of {ending} in {places:?}");
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(place: &str, ending: &str, found: &mut Vec<Source>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
    if path.is_dir() {
        for entry in fs::read_dir(&path).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            collect(&format!("{place}/{name}"), ending, found);
        }
    } else if place.ends_with(ending) {
        found.push(Source { path: place.to_owned(), text: fs::read_to_string(&path).unwrap() });
    }
}

/// The same lines with nothing in them but code: comments and what stands in quotes are blank.
pub fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let skipped = skipped(rest);
        let length = skipped.unwrap_or(letter.len_utf8());
        let blank = |letter: char| if letter == '\n' { '\n' } else { ' ' };
        match skipped {
            Some(_) => code.extend(rest[..length].chars().map(blank)),
            None => code.push(letter),
        }
        rest = &rest[length..];
    }
    code
}

/// The length of the comment or quote that begins here.
fn skipped(rest: &str) -> Option<usize> {
    let to = |end: &str, from: usize| rest[from..].find(end).map(|at| from + at + end.len());
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return to("*/", 2);
    }
    if rest.starts_with("r\"") {
        return to("\"", 2);
    }
    if rest.starts_with("r#\"") {
        return to("\"#", 3);
    }
    if rest.starts_with('"') {
        return quoted(rest);
    }
    // A character, and not a lifetime: its quote closes after one letter or one escape.
    let letter = rest.strip_prefix('\'')?;
    let length = match letter.strip_prefix('\\') {
        Some(escape) => escape.find('\'')? + 1,
        None => letter.chars().next()?.len_utf8(),
    };
    letter[length..].starts_with('\'').then_some(length + 2)
}

fn quoted(rest: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return Some(at + 1),
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    None
}

/// Whether this word stands in the code by itself.
pub fn names(code: &str, word: &str) -> bool {
    let part = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || it == '_');
    code.match_indices(word).any(|(at, _)| {
        let (before, after) =
            (code[..at].chars().next_back(), code[at + word.len()..].chars().next());
        !part(before) && !part(after)
    })
}

#[test]
fn only_code_is_code() {
    let text = "let a = \"yew \\\" yew\"; // yew\n/* yew */ let b: &'a str = 'x'; r#\"yew \"\"#; '\\'' yew";
    let code = code(text);
    assert_eq!(code.matches("yew").count(), 1, "{code}");
    assert_eq!(code.lines().count(), 2);
    assert!(code.contains("let b: &'a str = ") && code.ends_with(" yew"));
    assert!(names("use yew::x", "yew") && !names("use yewish", "yew") && !names("my_yew", "yew"));
}
