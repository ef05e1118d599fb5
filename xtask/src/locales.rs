//! The texts of the languages as they are shipped: in the order that the wasm has them in, without
//! their keys, and with what sets that order apart from others.

#[path = "../../core/src/hash/mod.rs"]
mod hash;

use crate::strict;
use serde_json::{Value, json};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result, anyhow};

/// Writes every language but Dutch, which is in the wasm.
///
/// # Errors
/// A file cannot be read, is no JSON of texts, says a key twice, or cannot be written.
pub fn write(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let dutch = texts_of(&from.join("nl.json"))?;
    for entry in fs::read_dir(from).context("The folder locales/ is missing")? {
        let file = entry?.path();
        let Some(name) = file.file_name().filter(|name| *name != "nl.json") else { continue };
        let texts = in_order(&dutch, &texts_of(&file)?);
        fs::write(to.join(name), texts.to_string())?;
    }
    Ok(())
}

/// Sees to it that the domains of every language, which are shipped as they are, say no key twice.
///
/// # Errors
/// A file cannot be read, is no JSON of texts, or says a key twice.
pub fn check(domains: &Path) -> Result<()> {
    for entry in fs::read_dir(domains).context("The folder domains/ is missing")? {
        texts_of(&entry?.path())?;
    }
    Ok(())
}

fn texts_of(file: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    strict::read(&text).map_err(|error| anyhow!("{} cannot be used: {error}", file.display()))
}

/// The texts in the order of the Dutch keys; nothing where one is missing, for which Dutch stands in.
fn in_order(dutch: &Value, other: &Value) -> Value {
    let keys: Vec<&String> = dutch.as_object().into_iter().flat_map(|all| all.keys()).collect();
    let texts: Vec<&Value> = keys.iter().map(|key| &other[key.as_str()]).collect();
    let all = keys.iter().map(|key| key.as_str()).collect::<Vec<_>>().join("\n");
    let order = hash::add(hash::START, all.bytes());
    json!({ "order": format!("{order:016x}"), "texts": texts })
}

#[cfg(test)]
mod tests {
    use super::in_order;
    use serde_json::json;

    #[test]
    fn texts_stand_in_the_order_of_the_dutch_keys_and_a_missing_one_leaves_its_place() {
        let dutch = json!({ "b": "twee", "a": { "u": "een", "je": "een" }, "c": "drie" });
        let shipped = in_order(&dutch, &json!({ "a": "one", "c": "three", "d": "four" }));
        assert_eq!(shipped["texts"], json!([null, "one", "three"]));
        let other = in_order(&json!({ "a": "een", "b": "twee", "c": "drie" }), &json!({}));
        assert_ne!(shipped["order"], other["order"]);
    }
}
