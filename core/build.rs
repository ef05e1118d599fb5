//! Turns `locales/nl.json` and `domains/nl.json` into Rust, so that a missing text is a compile
//! error and no JSON is read at start. `src/i18n` includes what is written here.

#[path = "src/hash/mod.rs"]
mod hash;
#[path = "../xtask/src/strict.rs"]
mod strict;
#[path = "build/wording.rs"]
mod wording;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use wording::{Wording, string};

const TEXTS: &str = "../locales/nl.json";
const DOMAINS: &str = "../domains/nl.json";

/// The texts from the first of these keys to the last are said at the end of a conversation, or of a file: what
/// a first visit does before the rest is there says none of them.
const LATER: [&str; 2] = ["keep_title", "repair_and_more"];

fn main() {
    for file in [TEXTS, DOMAINS, "build.rs", "build/wording.rs"] {
        println!("cargo::rerun-if-changed={file}");
    }
    if let Err(message) = generate() {
        println!("cargo::error={message}");
    }
}

/// Reads both files and writes `texts.rs`; the error is one sentence about what to repair.
fn generate() -> Result<(), String> {
    let texts = read_texts()?;
    let domains = read(DOMAINS)?;
    let domains = domains.as_array().ok_or(format!("{DOMAINS} must be a list of domains"))?;
    let code =
        [text_enum(&texts), access(&texts), tables(&texts)?, domain_table(domains)?].join("\n");
    let folder = env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let target = Path::new(&folder).join("texts.rs");
    fs::write(&target, code).map_err(|error| format!("{}: {error}", target.display()))
}

/// One text of `locales/nl.json`.
struct Text {
    key: String,
    /// The key as the name of a variant.
    variant: String,
    wording: Wording,
    /// The names between braces, in alphabetical order.
    parameters: Vec<String>,
}

impl Text {
    fn new(key: &str, value: &Value) -> Result<Self, String> {
        let place = format!("{TEXTS}, {key}");
        check_name(key, &place)?;
        let wording = Wording::read(value, &place)?;
        let parameters = parameters(&wording.u, &place)?;
        if parameters != self::parameters(&wording.je, &place)? {
            return Err(format!("{place}: `u` and `je` must have the same parameters"));
        }
        Ok(Self { key: key.to_owned(), variant: camel_case(key), wording, parameters })
    }

    /// The variant as a pattern that takes its parameters.
    fn pattern(&self) -> String {
        if self.parameters.is_empty() {
            format!("Self::{}", self.variant)
        } else {
            format!("Self::{} {{ {} }}", self.variant, self.parameters.join(", "))
        }
    }
}

fn read(file: &str) -> Result<Value, String> {
    let text =
        fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))?;
    strict::read(&text).map_err(|error| format!("{file} cannot be used: {error}"))
}

fn read_texts() -> Result<Vec<Text>, String> {
    let value = read(TEXTS)?;
    let object = value.as_object().ok_or(format!("{TEXTS} must be an object of texts"))?;
    object.iter().map(|(key, value)| Text::new(key, value)).collect()
}

/// Refuses what cannot become a name in Rust.
fn check_name(name: &str, place: &str) -> Result<(), String> {
    let fits = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if fits { Ok(()) } else { Err(format!("{place}: `{name}` must be in snake_case")) }
}

/// The names between braces in a template, each once, in alphabetical order.
fn parameters(template: &str, place: &str) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for after in template.split('{').skip(1) {
        let (name, _) = after.split_once('}').ok_or(format!("{place}: a brace is not closed"))?;
        check_name(name, place)?;
        names.push(name.to_owned());
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn camel_case(key: &str) -> String {
    key.split('_')
        .filter_map(|word| {
            let (first, rest) = word.split_at_checked(1)?;
            Some(first.to_ascii_uppercase() + rest)
        })
        .collect()
}

/// The enum: one variant a text, with the Dutch text as its documentation.
fn text_enum(texts: &[Text]) -> String {
    let mut code = String::from(
        "/// Every text that the board can say, with what it needs to say it.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Text<'a> {\n",
    );
    for text in texts {
        let _ = writeln!(code, "    /// {}", text.wording.doc());
        let _ = write!(code, "    {}", text.variant);
        if !text.parameters.is_empty() {
            let _ = writeln!(code, " {{");
            for name in &text.parameters {
                let _ = writeln!(code, "        /// What comes in the place of `{{{name}}}`.");
                let kind = if as_text(name).is_empty() { "&'a str" } else { "Name<'a>" };
                let _ = writeln!(code, "        {name}: {kind},");
            }
            let _ = write!(code, "    }}");
        }
        let _ = writeln!(code, ",");
    }
    code + "}\n"
}

/// How a parameter is read as text. People are no text: an unnamed resident has no name to give.
fn as_text(parameter: &str) -> &'static str {
    if matches!(parameter, "name" | "names" | "hand") { ".as_str()" } else { "" }
}

/// The methods `index` and `parameters`, with texts of the same parameters on one arm.
fn access(texts: &[Text]) -> String {
    let mut code = String::from(
        "impl<'a> Text<'a> {\n    /// Where the text stands in every table.\n    \
         #[expect(clippy::too_many_lines, reason = \"one line a text, generated\")]\n    \
         pub(super) const fn index(self) -> usize {\n        match self {\n",
    );
    let mut groups: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
    for (index, text) in texts.iter().enumerate() {
        let rest = if text.parameters.is_empty() { "" } else { " { .. }" };
        let _ = writeln!(code, "            Self::{}{rest} => {index},", text.variant);
        groups.entry(&text.parameters).or_default().push(text.pattern());
    }
    let most = groups.keys().map(|names| names.len()).max().unwrap_or(0);
    let _ = write!(
        code,
        "        }}\n    }}\n\n    /// The parameters by name; unused places are empty.\n    \
         #[expect(clippy::too_many_lines, reason = \"one line a text, generated\")]\n    \
         pub(super) const fn parameters(self) -> [(&'static str, &'a str); {most}] {{\n        match self {{\n"
    );
    for (names, patterns) in groups {
        let mut pairs: Vec<_> =
            names.iter().map(|name| format!("({name:?}, {name}{})", as_text(name))).collect();
        pairs.resize(most, "(\"\", \"\")".to_owned());
        let patterns = patterns.join("\n            | ");
        let _ = writeln!(code, "            {patterns} => [{}],", pairs.join(", "));
    }
    code + "        }\n    }\n}\n"
}

/// The keys and the Dutch wordings, both in the order of the file and a line each: a table of them
/// would take three times the room that its texts take in the wasm.
fn tables(texts: &[Text]) -> Result<String, String> {
    let place = |key| {
        let found = texts.iter().position(|text| text.key == key);
        found.ok_or(format!("{TEXTS} has no {key}, where the texts are parted"))
    };
    let (from, to) = (place(LATER[0])?, place(LATER[1])? + 1);
    let keys: Vec<&str> = texts.iter().map(|text| text.key.as_str()).collect();
    let dutch = |texts: &[Text]| {
        let lines: Vec<String> = texts.iter().map(|text| text.wording.line()).collect();
        lines.join("\n")
    };
    let keys = keys.join("\n");
    let order = hash::add(hash::START, keys.bytes());
    Ok(format!(
        "/// The keys of the texts, as they stand in `locales/`, a line each. No device needs them.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         const KEYS: &str = {keys:?};\n\n\
         /// What sets this order of keys apart from others (FNV-1a).\n\
         pub(super) const ORDER: &str = \"{order:016x}\";\n\n\
         /// The texts in Dutch, a line each: with `u`, and after a bar with `je`. Those in the middle are\n\
         /// not in a first visit.\n\
         const DUTCH: [&str; 2] = [{:?}, {:?}];\n\n\
         /// How many there are in the middle.\n\
         const LATER_COUNT: usize = {};\n\n\
         const DUTCH_LATER: &str = {:?};\n",
        dutch(&texts[..from]),
        dutch(&texts[to..]),
        to - from,
        dutch(&texts[from..to]),
    ))
}

/// The Dutch domains, in the order of the file and a line each.
fn domain_table(domains: &[Value]) -> Result<String, String> {
    let rows: Vec<String> = domains.iter().map(domain_row).collect::<Result<_, _>>()?;
    Ok(format!(
        "/// The domains in Dutch, a line each: id, icon, label, line and prompts, with tabs\n\
         /// between them.\n\
         const DUTCH_DOMAINS: &str = {:?};\n",
        rows.join("\n"),
    ))
}

fn domain_row(domain: &Value) -> Result<String, String> {
    let id = string(domain, "id").ok_or(format!("{DOMAINS}: a domain has no id"))?;
    let place = format!("{DOMAINS}, {id}");
    let need = |key| string(domain, key).ok_or(format!("{place} has no {key}"));
    let mut parts = vec![id.clone(), need("icon")?, need("label")?];
    parts.push(Wording::read(&domain["line"], &format!("{place}, line"))?.line());
    for prompt in domain["prompts"].as_array().ok_or(format!("{place} has no prompts"))? {
        parts.push(Wording::read(prompt, &format!("{place}, prompts"))?.line());
    }
    Ok(parts.join("\t"))
}
