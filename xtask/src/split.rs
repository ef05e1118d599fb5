//! The wasm in two: what a first visit loads, and the rest (`src/app/lazy.rs`).
//!
//! `wasm_split_cli_support` moves everything that only its `REST` reaches into a wasm of
//! its own, which shares memory and table with the first; wasm-bindgen then ties the first.

use crate::{
    bundle::Build,
    guard, setup,
    shell::{command, root, run, target},
    wasm::{self, NAME},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};
use xtask_wasm::anyhow::{Context, Result, anyhow, ensure};

/// The file with what is fetched later.
pub const LATER: &str = "wat-telt-later.wasm";

/// What the tool calls the part that `src/app/lazy.rs` names.
const PART: &str = "split_later.wasm";

/// What the linker has to keep, to tell which code reaches which.
const LINK: &str = "-Clink-args=--emit-relocs";

/// Where cargo leaves the wasm.
pub fn linked(release: bool) -> PathBuf {
    let profile = if release { "release" } else { "debug" };
    target().join(setup::WASM).join(profile).join("wat_telt.wasm")
}

/// Builds the wasm and writes both parts and their glue into a folder, which is emptied first.
///
/// # Errors
/// It does not compile, or its parts are not what we know.
pub fn compile(kind: Build, folder: &Path) -> Result<()> {
    let release = kind != Build::Debug;
    let mut cargo = command("cargo");
    cargo.args(["rustc", "--package", "wat-telt", "--lib"]);
    cargo.args(["--target", setup::WASM, "--crate-type", "cdylib"]).current_dir(root());
    cargo.args(release.then_some("--release")).env("RUSTFLAGS", LINK);
    run(&mut cargo).context("The wasm was not built")?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let linked = linked(release);
    let apart = folder.join("apart");
    let names = split(&linked, &apart)?;
    bind(release, &apart.join("main.wasm"), folder)?;
    fs::rename(apart.join(PART), folder.join(LATER)).context("No part of the wasm came apart")?;
    fs::remove_dir_all(apart)?;
    wasm::rename(folder)?;
    if kind == Build::Optimised {
        parts(folder).iter().try_for_each(|part| wasm::optimise(part))?;
    }
    let glue = folder.join(format!("{NAME}.js"));
    let text = fs::read_to_string(&glue).context("wasm-bindgen wrote no glue")?;
    Ok(fs::write(&glue, guard::put(&text)? + &loader(&names))?)
}

fn parts(folder: &Path) -> [PathBuf; 2] {
    [folder.join(format!("{NAME}.wasm")), folder.join(LATER)]
}

/// Takes the wasm apart, and gives the names of what the parts share.
fn split(linked: &Path, apart: &Path) -> Result<Vec<String>> {
    let wasm = fs::read(linked).context("The wasm that cargo built cannot be read")?;
    let main = apart.join("main.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = apart;
    options.main_out_path = &main;
    options.link_name = "./link.js";
    transform(options).map_err(|error| anyhow!("The wasm does not come apart: {error:?}"))?;
    shared(&fs::read_to_string(apart.join("link.js"))?)
}

fn bind(release: bool, main: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(main).out_name(NAME).omit_default_module_path(false).debug(!release);
    bindgen.typescript(false).keep_lld_exports(true).web(true)?;
    bindgen.generate_output()?.emit(folder).context("wasm-bindgen wrote nothing")
}

/// The names in the script that the tool writes for a page: `const { memory, ... } = initSync(`.
fn shared(script: &str) -> Result<Vec<String>> {
    let before = script.split(" } = initSync(").next().and_then(|text| text.rsplit("{ ").next());
    let names = before.into_iter().flat_map(|list| list.split(','));
    let names: Vec<String> =
        names.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    ensure!(names.contains(&"memory".to_owned()), "The parts of the wasm share no memory");
    Ok(names)
}

/// What the glue gets along: tying the second part to the first.
fn loader(names: &[String]) -> String {
    let given: Vec<String> = names.iter().map(|name| format!("{name}: wasm.{name}")).collect();
    include_str!("later.js").replace("/* SHARED */", &given.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{loader, shared};

    const SCRIPT: &str = "imports = { __wasm_split: {  } };\n\
        const { __indirect_function_table, __wasm_split_shared0, memory,  } = initSync(a, b);";

    #[test]
    fn what_the_parts_share_is_read() {
        let names = shared(SCRIPT).expect("names");
        assert_eq!(names, ["__indirect_function_table", "__wasm_split_shared0", "memory"]);
        assert!(shared("const { x } = initSync(a);").is_err());
        assert!(shared("").is_err());
    }

    #[test]
    fn the_loader_gives_what_is_shared_by_the_names_of_the_glue() {
        let loader = loader(&["memory".to_owned(), "table".to_owned()]);
        assert!(loader.contains("{ memory: wasm.memory, table: wasm.table }"));
    }
}
