//! The hashes of the board's files, so that who pins wat-telt.js pins them all. The script names what
//! comes first, and the first part of the wasm, which is one of those, names the rest: of that no page
//! loads the hashes before it is near.

use crate::{drawn, hash, wasm, worker};
use serde_json::{Map, Value};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// The part of the element that knows the hashes.
pub const ELEMENT: &str = "wat-telt-parts.js";

/// The element, which has that part in it once it is made small.
const WHOLE: &str = "wat-telt.js";

const PLACE: &str = "PINS_OF_THIS_BUILD";

/// Where the first part of the wasm names the rest.
const SECTION: &str = "wat-telt-parts";

const GLUE: &str = "wat-telt-app.js";
const LINK: &str = "<link rel=\"modulepreload\" href=\"wat-telt-app.js\"";

/// What may be fetched before the first part of the wasm is there, with that part as the last.
const EARLY: [&str; 8] = [
    GLUE,
    "wat-telt.css",
    drawn::FIRST,
    "wat-telt-theme.js",
    "wat-telt-theme.css",
    "wat-telt-keep.js",
    "wat-telt-why.js",
    "wat-telt-app.wasm",
];

/// Puts the hashes where they are looked for. Nothing that has one may change after that.
///
/// # Errors
/// A file cannot be read or written, or there is no place for the hashes.
pub fn fill(folder: &Path) -> Result<()> {
    let [.., wasm] = EARLY;
    let rest = worker::names(folder)?;
    let rest = pins(folder, rest.iter().map(String::as_str).filter(|name| is_later(name)))?;
    wasm::add(&folder.join(wasm), SECTION, &rest.to_string())?;
    let early = pins(folder, EARLY.into_iter())?;
    in_our_page(folder, &early)?;
    let part = folder.join(ELEMENT);
    let script = if part.is_file() { part } else { folder.join(WHOLE) };
    let text = fs::read_to_string(&script).context("The element is missing")?;
    ensure!(text.matches(PLACE).count() == 1, "The element has no one place for the hashes");
    Ok(fs::write(script, text.replace(PLACE, &early.to_string()))?)
}

/// Whether the element fetches a file once the wasm is there. What other files there are, a page asks for
/// itself, or the element is made of them.
fn is_later(name: &str) -> bool {
    let part = (name.starts_with("wat-telt-") && !name.ends_with(".webmanifest"))
        || name == drawn::ICONS_TO_FETCH
        || ["locales/", "domains/"].iter().any(|folder| name.starts_with(folder));
    part && name != ELEMENT && !EARLY.contains(&name)
}

fn pins<'a>(folder: &Path, names: impl Iterator<Item = &'a str>) -> Result<Value> {
    let pin = |name: &str| {
        let bytes = fs::read(folder.join(name)).with_context(|| format!("{name} is missing"))?;
        Ok((name.to_owned(), Value::from(hash::integrity(&bytes))))
    };
    Ok(Value::Object(names.map(pin).collect::<Result<Map<_, _>>>()?))
}

/// Gives its hash to the glue that our own page has on its way already: a browser hands that to who asks
/// for it with a hash only if it had one itself.
fn in_our_page(folder: &Path, pins: &Value) -> Result<()> {
    let file = folder.join("index.html");
    let page = fs::read_to_string(&file).context("The page is missing")?;
    ensure!(page.matches(LINK).count() == 1, "The page does not have the glue on its way once");
    let pin = pins[GLUE].as_str().context("The glue has no hash")?;
    Ok(fs::write(file, page.replace(LINK, &format!("{LINK} integrity=\"{pin}\"")))?)
}

#[cfg(test)]
mod tests {
    use super::{PLACE, is_later, pins};
    use std::path::Path;

    #[test]
    fn whatever_the_element_fetches_has_a_hash() {
        let later = ["wat-telt-later.wasm", "icons.json", "locales/en.json", "wat-telt-ink.js"];
        assert!(later.into_iter().all(is_later));
        let others = ["index.html", "sw.js", "wat-telt.js", "wat-telt-parts.js", "wat-telt-app.js"];
        assert!(!others.into_iter().any(is_later));
    }

    #[test]
    fn the_element_has_one_place_for_them() {
        let part = include_str!("../../element/wat-telt-parts.js");
        assert_eq!(part.matches(PLACE).count(), 1);
    }

    #[test]
    fn a_file_that_is_missing_has_no_hash() {
        assert!(pins(Path::new("."), ["nowhere.js"].into_iter()).is_err());
    }
}
