//! Arrows run one way (architecture.md): nothing names what stands above it, and views name the browser
//! only where they say why. That the core names no crate of the web is held by cargo.

use super::source::{Source, code, names, sources};

/// A layer of `core/src/`, or of `src/`.
struct Layer {
    name: &'static str,
    /// The layers that it may name, besides itself.
    below: &'static [&'static str],
}

/// The layers of the core.
const CORE: [Layer; 5] = [
    Layer { name: "hash", below: &[] },
    Layer { name: "model", below: &[] },
    Layer { name: "format", below: &["model", "hash"] },
    Layer { name: "i18n", below: &["model"] },
    Layer { name: "update", below: &["model", "format", "i18n"] },
];

/// The layers of the browser's side.
const BROWSER: [Layer; 4] = [
    Layer { name: "view", below: &[] },
    Layer { name: "platform", below: &[] },
    Layer { name: "app", below: &["view", "platform"] },
    Layer { name: "embed", below: &["app"] },
];

/// The folders that the layers stand in.
const ROOTS: [(&str, &[Layer]); 2] = [("core/src", &CORE), ("src", &BROWSER)];

/// The crates of the browser, which views do not name.
const WEB: [&str; 5] = ["gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "web_sys"];

/// Views that name the browser, and why.
const EXCEPTIONS: [(&str, &[&str], &str); 6] = [
    ("src/view/slider.rs", &["wasm_bindgen", "web_sys"], "reads where a slider stands"),
    ("src/view/begin.rs", &["wasm_bindgen", "web_sys"], "reads which language is chosen"),
    ("src/view/day_box.rs", &["wasm_bindgen", "web_sys"], "reads which day is chosen"),
    ("src/view/password.rs", &["wasm_bindgen", "web_sys"], "reads what is typed"),
    ("src/view/placed.rs", &["wasm_bindgen", "web_sys"], "places fiches without a style attribute"),
    ("src/view/words.rs", &["wasm_bindgen", "web_sys"], "reads what is typed"),
];

fn files(root: &str, layer: &Layer) -> Vec<Source> {
    sources(&[&format!("{root}/{}", layer.name)], ".rs")
}

/// The modules of the crate that this code names: after `crate::`, also several in braces.
fn modules(code: &str) -> Vec<String> {
    let word = |text: &str| {
        let end = text.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(text.len());
        text[..end].to_owned()
    };
    let mut modules = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let after = &code[at + "crate::".len()..];
        match after.strip_prefix('{') {
            Some(several) => modules.extend(top_level(several).into_iter().map(word)),
            None => modules.push(word(after)),
        }
    }
    modules
}

/// The parts between commas, up to the brace that closes.
fn top_level(several: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, letter) in several.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                parts.push(several[from..at].trim());
                from = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn every_folder_is_a_layer() {
    for (root, layers) in ROOTS {
        for file in sources(&[root], ".rs") {
            let within = file.path.trim_start_matches(root).trim_start_matches('/');
            let folder = within.split('/').next().unwrap();
            let known = folder == "lib.rs" || layers.iter().any(|layer| layer.name == folder);
            assert!(known, "{} is in no layer", file.path);
        }
    }
}

#[test]
fn arrows_run_one_way() {
    for (root, layers) in ROOTS {
        for layer in layers {
            for file in files(root, layer) {
                for module in modules(&code(&file.text)) {
                    let fine = module == layer.name || layer.below.contains(&module.as_str());
                    assert!(fine, "{} names {module}, which is not below it", file.path);
                }
            }
        }
    }
}

/// `super` stays within the layer: what is of another layer is named from `crate`.
#[test]
fn no_arrow_is_hidden_in_a_super() {
    for file in sources(&["core/src", "src"], ".rs") {
        let folders = file.path.trim_start_matches("core/").matches('/').count() - 1;
        let depth = if file.path.ends_with("/mod.rs") { folders } else { folders + 1 };
        let out_of_the_layer = "super::".repeat(depth.max(1));
        assert!(!code(&file.text).contains(&out_of_the_layer), "{}", file.path);
    }
}

#[test]
fn only_the_edge_names_the_browser() {
    for file in sources(&["src/view"], ".rs") {
        let code = code(&file.text);
        let exception = EXCEPTIONS.iter().find(|(path, ..)| *path == file.path);
        for name in WEB.iter().filter(|name| names(&code, name)) {
            let fine = exception.is_some_and(|(_, names, _)| names.contains(name));
            assert!(fine, "{} names {name}", file.path);
        }
    }
}

#[test]
fn every_exception_is_one_still() {
    for (path, crates, why) in EXCEPTIONS {
        let file = sources(&[path], ".rs").remove(0);
        for name in crates {
            assert!(names(&code(&file.text), name), "{path} no longer names {name}: {why}");
        }
    }
}

#[test]
fn every_dependency_is_known() {
    let manifest = sources(&["Cargo.toml"], ".toml").remove(0).text;
    let part = manifest.split("[dependencies]").nth(1).unwrap().split("\n[dev-").next().unwrap();
    for line in part.lines().filter(|line| line.contains(" = { ") || line.contains(" = \"")) {
        let name = line.split(" = ").next().unwrap().replace('-', "_");
        let known = WEB.contains(&name.as_str())
            || ["version", "features", "qrcodegen", "wat_telt_core", "yew"].contains(&&*name);
        assert!(known, "{name}: is it of the browser?");
    }
}

#[test]
fn modules_are_found_however_they_are_named() {
    let found = modules("use crate::model::A; use crate::{\n    update::{B, C},\n    view,\n};");
    assert_eq!(found, ["model", "update", "view", ""]);
}
