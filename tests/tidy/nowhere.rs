//! What stands nowhere in the sources.

use super::source::{Source, code, sources};

fn all_code() -> Vec<Source> {
    let places = ["core", "src", "xtask/src", "tests"];
    sources(&places, ".rs")
}

/// The code of a file without its tests, which stand at its end.
fn without_tests(code: &str) -> &str {
    code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// Files that are only there for tests: their module is behind `#[cfg(test)]`.
fn is_a_test(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or_default();
    let module = format!("#[cfg(test)]\nmod {};", name.trim_end_matches(".rs"));
    sources(&[folder], "/mod.rs").iter().any(|file| file.text.contains(&module))
}

#[test]
fn nothing_stops_the_board_on_purpose() {
    for file in sources(&["core/src", "src"], ".rs") {
        let code = code(&file.text);
        for stop in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!("] {
            let stops = without_tests(&code).contains(stop);
            assert!(!stops || is_a_test(&file.path), "{} has {stop}", file.path);
        }
    }
}

#[test]
fn what_is_to_be_done_has_an_issue() {
    let marks = ["TO".to_owned() + "DO", "FIX".to_owned() + "ME", "XX".to_owned() + "X"];
    let sheets = sources(&["styles"], ".css").into_iter().chain(sources(&["element"], ".js"));
    for file in all_code().into_iter().chain(sheets) {
        for line in file.text.lines() {
            for mark in marks.iter().filter(|mark| line.contains(mark.as_str())) {
                assert!(line.contains(&format!("{mark} (#")), "{}: {line}", file.path);
            }
        }
    }
}

#[test]
fn no_code_is_kept_in_comments() {
    let starts = ["let ", "use ", "pub ", "fn ", "mod ", "return ", "if ", "match ", "#[", "}"];
    for file in all_code() {
        for line in file.text.lines() {
            let Some(comment) = line.trim_start().strip_prefix("// ") else { continue };
            let looks = starts.iter().any(|start| comment.trim_start().starts_with(start))
                && comment.ends_with([';', '{', '}', ']']);
            assert!(!looks, "{}: {line}", file.path);
        }
    }
}

#[test]
fn every_file_says_what_it_is() {
    for file in all_code() {
        assert!(file.text.starts_with("//! "), "{} begins without saying what it is", file.path);
    }
}

/// The policy of the page refuses a `style` attribute: places go through the CSSOM.
#[test]
fn no_view_writes_a_style_attribute() {
    for file in sources(&["src/view", "src/app"], ".rs") {
        let code = code(&file.text).replace(' ', "");
        assert!(!code.contains("style=") && !code.contains("{style}"), "{}", file.path);
    }
    for file in sources(&["index.html"], ".html").into_iter().chain(sources(&["element"], ".js")) {
        assert!(!file.text.contains("style="), "{}", file.path);
    }
}

/// Where colours are made.
const PALETTES: [&str; 3] = ["styles/tokens.css", "styles/dark.css", "styles/print.css"];

/// Raw colours elsewhere, and why.
const RAW_COLOURS: [(&str, &str, &str); 1] =
    [("styles/print.css", "background: #fff;", "paper is white, whatever the page is")];

/// Names that a sheet could give a colour; a system colour or `currentcolor` is not one.
const COLOUR_NAMES: [&str; 14] = [
    "red", "green", "orange", "yellow", "lime", "crimson", "tomato", "gold", "blue", "purple",
    "black", "white", "gray", "grey",
];

/// Colours come from tokens, so that a host's theme and dark mode reach all of them, and none is
/// red, orange or green to say good or bad (R12). A shadow is no colour of a thing.
#[test]
fn no_sheet_makes_a_colour_of_its_own() {
    for file in sources(&["styles"], ".css") {
        for line in file.text.lines().filter(|line| raw_colour(line)) {
            let known =
                RAW_COLOURS.iter().any(|(path, raw, _)| *path == file.path && line.contains(raw));
            let token =
                PALETTES.contains(&file.path.as_str()) && line.trim_start().starts_with("--");
            let shadow = line.contains("shadow(") || line.contains("-shadow:");
            assert!(known || token || shadow, "{}: {line}", file.path);
        }
    }
}

fn raw_colour(line: &str) -> bool {
    let value = line.split_once(": ").map_or("", |(_, value)| value);
    let made = ["rgb(", "rgba(", "hsl(", "hwb(", "lab(", "lch(", "color("];
    let hash = value
        .match_indices('#')
        .any(|(at, _)| value[at + 1..].chars().take_while(char::is_ascii_hexdigit).count() >= 3);
    let words = value.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let named = words.into_iter().any(|word| COLOUR_NAMES.contains(&word));
    hash || named || made.iter().any(|function| value.contains(function))
}

#[test]
fn a_raw_colour_is_seen() {
    for line in ["  color: #a1b;", "color: rgb(1 2 3)", "fill: red;", "a: b(hsl(1 2 3))"] {
        assert!(raw_colour(line), "{line}");
    }
    for line in ["  color: var(--ink);", "white-space: pre;", "fill: url(#a)", "color: CanvasText"]
    {
        assert!(!raw_colour(line), "{line}");
    }
}

/// Who pins the script of the board pins all of it: what it loads goes by the one part that knows the hashes.
#[test]
fn the_element_loads_nothing_by_itself() {
    let parts = ["/wat-telt-parts.js", "/wat-telt-why.js"];
    for file in sources(&["element"], ".js") {
        if parts.iter().any(|part| file.path.ends_with(part)) {
            continue;
        }
        let loads =
            file.text.lines().filter(|line| line.contains("import(") || line.contains(" fetch("));
        let loads: Vec<&str> =
            loads.filter(|line| !line.contains("fetch(new URL(WHY, BASE))")).collect();
        assert!(loads.is_empty(), "{}: {loads:?}", file.path);
    }
}
