//! That the same source gives the same bytes, wherever it lies and whatever was built there before: who runs a
//! board can build it and see that it is this source.

use crate::shell::{command, printed, root, run, target};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};
use xtask_wasm::anyhow::{Result, ensure};

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Builds with nothing built before, in a folder of another name and depth, and compares with what was built here.
///
/// # Errors
/// The build fails, or they are not the same.
pub fn check(built: &Path) -> Result<()> {
    let here = files(built)?;
    let elsewhere = target().join("twice").join("a folder of another name");
    lay(&elsewhere)?;
    let mut build = command(env::current_exe()?);
    build.arg("dist").current_dir(&elsewhere);
    build.env("CARGO_TARGET_DIR", elsewhere.join("target")).env_remove("CARGO_MANIFEST_DIR");
    run(&mut build)?;
    let there = files(&elsewhere.join("dist"))?;
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    ensure!(names(&here) == names(&there), "The two builds have other files");
    let other: Vec<_> = here.iter().filter(|(name, bytes)| there[*name] != **bytes).collect();
    let other: Vec<_> = other.iter().map(|(name, _)| name.display().to_string()).collect();
    ensure!(other.is_empty(), "The two builds are not the same: {}", other.join(", "));
    println!("Built in two folders: {} files, all the same", here.len());
    fs::remove_dir_all(target().join("twice"))?;
    Ok(())
}

/// Lays the source in a folder. What npm installs it gets by itself: with that of here, a lock that looks newer
/// would have npm install it anew under the tests that come after.
fn lay(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let files = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = printed(command("git").args(files))?;
    for name in names.split_terminator('\0').filter(|name| root().join(name).is_file()) {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().unwrap_or(folder))?;
        fs::copy(root().join(name), to)?;
    }
    Ok(())
}

/// What is in a folder and in those in it, by its name there; brotli copies only say the same again.
fn files(folder: &Path) -> Result<Files> {
    let (mut all, mut waiting) = (Files::new(), vec![folder.to_owned()]);
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_none_or(|end| end != "br") {
                all.insert(path.strip_prefix(folder)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(all)
}
