//! The icon sprite: the few icons that are used, out of the duotone set of Phosphor.

use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};
use xtask_wasm::anyhow::{Context, Result};

const SET: &str = "node_modules/@phosphor-icons/core/assets/duotone";
const LIST: &str = "public/icons.txt";
const DOMAINS: &str = "domains/nl.json";

/// Makes a sprite of icons: one `<symbol>` each.
///
/// # Errors
/// The set does not have one of them.
pub fn sprite(root: &Path, names: &BTreeSet<String>) -> Result<String> {
    let mut sprite = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    for name in names {
        sprite.push_str(&symbol(root, name)?);
    }
    sprite.push_str("</svg>\n");
    Ok(sprite)
}

/// Every icon that `public/icons.txt` or a domain names.
///
/// # Errors
/// A list cannot be read.
pub fn names(root: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let list = fs::read_to_string(root.join(LIST))
        .with_context(|| format!("The list of icons {LIST} cannot be read"))?;
    let lines = list.lines().map(str::trim);
    names.extend(lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(String::from));
    let file = root.join(DOMAINS);
    if file.is_file() {
        let text =
            fs::read_to_string(&file).with_context(|| format!("{DOMAINS} cannot be read"))?;
        let domains: Value =
            serde_json::from_str(&text).with_context(|| format!("{DOMAINS} is not good JSON"))?;
        collect(&domains, &mut names);
    } else {
        println!("Note: {DOMAINS} is not there (yet); only the icons of {LIST} are taken.");
    }
    Ok(names)
}

/// Every value of a field `icon`, however deep.
fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(name) if key == "icon" => {
                        names.insert(name.clone());
                    }
                    other => collect(other, names),
                }
            }
        }
        _ => {}
    }
}

fn symbol(root: &Path, name: &str) -> Result<String> {
    let file = root.join(SET).join(format!("{name}-duotone.svg"));
    let svg = fs::read_to_string(&file).with_context(|| {
        format!("There is no icon `{name}` in the duotone set of @phosphor-icons/core ({LIST}, {DOMAINS})")
    })?;
    let inside =
        inside(&svg).with_context(|| format!("The icon `{name}` is not an SVG we know"))?;
    Ok(format!(
        "<symbol id=\"{name}\" viewBox=\"0 0 256 256\" fill=\"currentColor\">{inside}</symbol>\n"
    ))
}

/// What stands between `<svg ...>` and `</svg>`.
fn inside(svg: &str) -> Option<&str> {
    let (_, after) = svg.split_once("<svg")?;
    let (_, after) = after.split_once('>')?;
    after.rsplit_once("</svg>").map(|(inside, _)| inside.trim())
}

#[cfg(test)]
mod tests {
    use super::{collect, inside};
    use std::collections::BTreeSet;

    #[test]
    fn inside_of_an_svg() {
        assert_eq!(inside("<svg viewBox=\"0\"><path d=\"M0\"/></svg>"), Some("<path d=\"M0\"/>"));
        assert_eq!(inside("nothing"), None);
    }

    #[test]
    fn icons_are_found_at_any_depth() {
        let domains = serde_json::json!({"domains": [{"icon": "bus"}, {"x": {"icon": "broom"}}]});
        let mut names = BTreeSet::new();
        collect(&domains, &mut names);
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["broom", "bus"]);
    }
}
