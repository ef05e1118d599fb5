//! The short names that `wasm-opt` gives to what the wasm and its glue know each other by, put into
//! the glue as well.

use serde_json::Value;
use std::collections::{HashMap, HashSet};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// What `wasm-opt` calls the module that the wasm imports from.
const MODULE: &str = "a";

/// Short names, by the long ones of wasm-bindgen.
pub struct Names {
    module: String,
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Names {
    /// Reads what `wasm-opt --minify-imports-and-exports-and-modules` prints.
    ///
    /// # Errors
    /// It is not what we know, or the wasm imports from more than one module.
    pub fn read(printed: &str) -> Result<Self> {
        let help = "What wasm-opt says about the short names is not what we know";
        let mut said: Value = serde_json::from_str(printed).context(help)?;
        let imports = said["imports"].take();
        let imports: Vec<[String; 3]> = serde_json::from_value(imports).context(help)?;
        let exports = said["exports"].take();
        let exports: Vec<(String, String)> = serde_json::from_value(exports).context(help)?;
        let module = imports.first().context("The wasm imports nothing")?[0].clone();
        ensure!(
            imports.iter().all(|[from, ..]| *from == module),
            "The wasm imports from more than `{module}`, and xtask/src/glue.rs knows only one"
        );
        let imports = imports.into_iter().map(|[_, long, short]| (long, short)).collect();
        Ok(Self { module, imports, exports: exports.into_iter().collect() })
    }

    /// The glue with the short names in it.
    ///
    /// # Errors
    /// The glue does not give every import of the wasm, once, or uses an export that is not there.
    pub fn shorten(&self, glue: &str) -> Result<String> {
        let quoted = |name: &str| format!("\"{name}\": ");
        let long = quoted(&self.module);
        ensure!(glue.matches(&long).count() == 1, "The glue does not give `{}` once", self.module);
        let glue = glue.replace(&long, &quoted(MODULE));
        let mut text = String::with_capacity(glue.len());
        let mut given = HashSet::new();
        let (mut rest, mut last) = (glue.as_str(), "");
        while let Some((between, word, after)) = next_word(rest) {
            text.push_str(between);
            text.push_str(if last == "wasm" && between == "." {
                let short = self.exports.get(word);
                short.with_context(|| format!("The wasm has no `{word}`, which its glue uses"))?
            } else if let (Some(short), true) = (self.imports.get(word), after.starts_with(':')) {
                ensure!(given.insert(word), "The glue gives `{word}` twice");
                short
            } else {
                word
            });
            (rest, last) = (after, word);
        }
        let missing = self.imports.keys().find(|name| !given.contains(name.as_str()));
        ensure!(missing.is_none(), "The glue does not give `{}`", missing.map_or("", |name| name));
        Ok(text + rest)
    }
}

/// What stands before the next word of a script, that word, and what stands behind it.
fn next_word(script: &str) -> Option<(&str, &str, &str)> {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let (between, from) = script.split_at(script.find(in_word)?);
    let end = from.find(|letter| !in_word(letter)).unwrap_or(from.len());
    Some((between, &from[..end], &from[end..]))
}

#[cfg(test)]
mod tests {
    use super::Names;

    const PRINTED: &str = r#"{"imports": [["./app_bg.js", "__wbg_new_1", "a"],
        ["./app_bg.js", "__wbg_new_12", "b"]], "exports": [["memory", "c"], ["mount", "d"]]}"#;

    fn short(glue: &str) -> Result<String, String> {
        let names = Names::read(PRINTED).expect("names");
        names.shorten(glue).map_err(|error| error.to_string())
    }

    #[test]
    fn imports_and_exports_are_renamed_and_nothing_else() {
        let glue = "export function mount(x) { wasm.mount(wasm.memory, x.memory); }\n\
            const import0 = { __wbg_new_12: f(), __wbg_new_1: () => new Map() };\n\
            return { \"./app_bg.js\": import0 }";
        let wanted = "export function mount(x) { wasm.d(wasm.c, x.memory); }\n\
            const import0 = { b: f(), a: () => new Map() };\n\
            return { \"a\": import0 }";
        assert_eq!(short(glue).as_deref(), Ok(wanted));
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let both = "\"./app_bg.js\": { __wbg_new_1: 1, __wbg_new_12: 2 }";
        let error = |glue: &str| short(glue).expect_err("an error");
        assert!(short(both).is_ok());
        assert!(error("{}").contains("./app_bg.js"));
        assert!(error(&both.replace("_12", "_13")).contains("__wbg_new_12"));
        assert!(error(&both.replace("_12", "_1")).contains("twice"));
        assert!(error(&format!("{both} wasm.unmount()")).contains("unmount"));
    }

    #[test]
    fn only_one_module_is_known() {
        assert!(Names::read(&PRINTED.replacen("./app_bg.js", "./x.js", 1)).is_err());
        assert!(Names::read("{}").is_err());
    }
}
