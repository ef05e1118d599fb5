//! What happens to the wasm and its glue after wasm-bindgen: a plain name, and `wasm-opt`.

use crate::{
    glue::Names,
    shell::{command, printed, run},
    split::{LATER, linked},
};
use std::{fs, path::Path};
use xtask_wasm::anyhow::{Context, Result, bail};

/// The name of the glue and of the wasm, without their ends.
pub const NAME: &str = "wat-telt-app";

const WASM_OPT: &str = "node_modules/binaryen/bin/wasm-opt";

/// How small is asked for, measured in bytes of brotli: functions that are called once are only put
/// into their caller when they are short, and nothing is shared within a function, as brotli is
/// better at both.
///
/// Low memory counts as unused: an address below 1024 is then not reached by a sum that goes round
/// past the end of memory. Rust lays the stack there, from 1 MiB down, so only a stack that is full
/// but for its last 1024 bytes could come by, and that would stop with a trap.
const SMALL: [&str; 8] = [
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size=40",
    "--skip-pass=local-cse",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Once more, with what the whole program can and cannot come to.
const WHOLE: &str = "--gufa-optimizing";

/// What is used most gets the shortest numbers.
const LOCALS: &str = "--reorder-locals";

/// Comes last, when names are short.
const LAST: [&str; 4] =
    ["-Oz", "--one-caller-inline-max-function-size=40", "--skip-pass=local-cse", LOCALS];

/// Asked for apart: with `--converge` the names would be shortened again and again.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";

/// Builds the standard library along, as small as it can be. Cargo calls this unstable; our
/// toolchain is pinned.
pub const SMALL_STD: [&str; 2] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// A panic traps at once, without a sentence that nobody would read: the element hears of the trap.
pub const SHORT_PANICS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// Gives the wasm the name of its glue.
///
/// # Errors
/// A file is not there, or cannot be written.
pub fn rename(folder: &Path) -> Result<()> {
    let old = format!("{NAME}_bg.wasm");
    let new = format!("{NAME}.wasm");
    fs::rename(folder.join(&old), folder.join(&new)).context("wasm-bindgen wrote no wasm")?;
    let glue = folder.join(format!("{NAME}.js"));
    let text = fs::read_to_string(&glue).context("wasm-bindgen wrote no glue")?;
    fs::write(&glue, text.replace(&old, &new)).context("The glue cannot be written")
}

/// Makes the wasm as small as `wasm-opt` can, with the features that it was built with and no other:
/// with all of them on, browsers refuse what comes out. The glue gets its short names too.
///
/// # Errors
/// The wasm or its glue is not what we know, or `wasm-opt` fails.
pub fn optimise(folder: &Path) -> Result<()> {
    let linked = fs::read(linked(true)).context("The wasm that cargo built cannot be read")?;
    let used = features(&linked).context("The wasm does not say what features it uses")?;
    let used = used.iter().map(|feature| flag(feature)).collect::<Result<Vec<_>>>()?;
    let wasm_opt = |wasm: &Path| {
        let mut node = command("node");
        node.arg(WASM_OPT).arg(wasm).arg("-o").arg(wasm).arg("--mvp-features").args(&used);
        node
    };
    let (wasm, later) = (folder.join(format!("{NAME}.wasm")), folder.join(LATER));
    for part in [&wasm, &later] {
        run(wasm_opt(part).args(SMALL))?;
        run(wasm_opt(part).arg(WHOLE).args(SMALL).arg(LOCALS))?;
    }
    let names = Names::read(&printed(wasm_opt(&wasm).arg(SHORT_NAMES))?)?;
    run(wasm_opt(&wasm).args(LAST))?;
    run(wasm_opt(&later).args(LAST))?;
    let glue = folder.join(format!("{NAME}.js"));
    let text = fs::read_to_string(&glue).context("The glue cannot be read")?;
    fs::write(&glue, names.shorten(&text)?).context("The glue cannot be written")
}

/// The flag of `wasm-opt` for a feature as LLVM calls it.
fn flag(feature: &str) -> Result<String> {
    let name = match feature {
        "nontrapping-fptoint" => "nontrapping-float-to-int",
        "simd128" => "simd",
        "atomics" => "threads",
        "bulk-memory"
        | "bulk-memory-opt"
        | "call-indirect-overlong"
        | "exception-handling"
        | "extended-const"
        | "multivalue"
        | "mutable-globals"
        | "reference-types"
        | "sign-ext"
        | "tail-call" => feature,
        other => bail!("The wasm uses `{other}`, and xtask/src/wasm.rs does not know its flag"),
    };
    Ok(format!("--enable-{name}"))
}

/// The features in the wasm's section `target_features`, as far as they are used.
fn features(wasm: &[u8]) -> Option<Vec<String>> {
    let mut rest = wasm.get(8..)?;
    while let Some((&id, after)) = rest.split_first() {
        let (size, after) = number(after)?;
        let section = after.get(..size)?;
        rest = after.get(size..)?;
        if id != 0 {
            continue;
        }
        let (name, content) = text(section)?;
        if name == "target_features" {
            return listed(content);
        }
    }
    None
}

fn listed(content: &[u8]) -> Option<Vec<String>> {
    let (count, mut rest) = number(content)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let (&prefix, after) = rest.split_first()?;
        let (name, after) = text(after)?;
        rest = after;
        if prefix == b'+' {
            found.push(name.to_owned());
        }
    }
    Some(found)
}

/// A text with its length before it, and what comes after.
fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let text = std::str::from_utf8(rest.get(..length)?).ok()?;
    Some((text, rest.get(length..)?))
}

/// A number as wasm writes it (unsigned LEB128), and what comes after.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{features, number};

    #[test]
    fn numbers() {
        assert_eq!(number(&[0x05, 9]), Some((5, &[9][..])));
        assert_eq!(number(&[0xe5, 0x8e, 0x26]), Some((624_485, &[][..])));
        assert_eq!(number(&[0x80]), None);
    }

    #[test]
    fn used_features_are_read() {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend([0, 28, 15]);
        wasm.extend(b"target_features\x02+\x03abc-\x03xyz");
        wasm[9] = u8::try_from(wasm.len() - 10).expect("a small section");
        assert_eq!(features(&wasm), Some(vec!["abc".to_owned()]));
        assert_eq!(features(b"\0asm\x01\0\0\0"), None);
    }
}
