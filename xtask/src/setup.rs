//! Puts in place what a task needs and this machine lacks, and says so.

use crate::shell::{cargo, command, on_path, root, run, succeeds, target};
use std::{env, fs, path::Path, path::PathBuf, process::Command, time::SystemTime};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// What the wasm is built for.
pub const WASM: &str = "wasm32-unknown-unknown";

const CHROMIUMS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Adds the wasm target to the toolchain when it is missing.
///
/// # Errors
/// `rustc` does not run, or `rustup` cannot add the target.
pub fn wasm_target() -> Result<()> {
    let output = command("rustc").args(["--print", "sysroot"]).output();
    let output = output.context("`rustc` could not be started")?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if sysroot.join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    println!("The target {WASM} is missing: adding it.");
    run(command("rustup").args(["target", "add", WASM]))
        .context("Rust for wasm is missing. Install it, and run this again")
}

/// Adds clippy and rustfmt to the toolchain when they are missing.
///
/// # Errors
/// `rustup` cannot add them.
pub fn components() -> Result<()> {
    let there = |tool: &str| succeeds(command("cargo").args([tool, "--version"]));
    if there("clippy") && there("fmt") {
        return Ok(());
    }
    println!("clippy or rustfmt is missing: adding them.");
    run(command("rustup").args(["component", "add", "clippy", "rustfmt"]))
        .context("clippy and rustfmt are missing. Install them, and run this again")
}

/// Finds a program that crates.io has, in this version, in `target/tools`, or builds it there.
///
/// # Errors
/// It cannot be built.
pub fn tool(name: &str, version: &str) -> Result<PathBuf> {
    let wanted = format!("{name}@{version}");
    let tools = target().join("tools").join(&wanted);
    let built = tools.join("bin").join(name);
    if built.is_file() {
        return Ok(built);
    }
    println!("{name} is missing: building it, which takes some minutes.");
    run(cargo(&["install", "--locked", &wanted, "--root"]).arg(tools))
        .with_context(|| format!("Install {name}, and run this again"))?;
    Ok(built)
}

/// Runs `npm ci` when `node_modules` is missing or older than `package-lock.json`.
///
/// # Errors
/// Node is not installed, or `npm ci` fails.
pub fn npm() -> Result<()> {
    let wanted = changed(&root().join("package-lock.json"));
    let installed = changed(&root().join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    ensure!(
        on_path("npm").is_some(),
        "npm is missing. Install Node 20 or newer, and run this again"
    );
    println!("node_modules is missing or old: running npm ci.");
    run(command("npm").arg("ci"))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

/// Finds a Chromium, or installs one: with apt as root, and otherwise Playwright's own.
/// `None` means Playwright's own, which Playwright finds by itself.
///
/// # Errors
/// None is found and none can be installed.
pub fn chromium() -> Result<Option<PathBuf>> {
    if let Some(chosen) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let chosen = PathBuf::from(chosen);
        ensure!(chosen.is_file(), "CHROMIUM is {}, and no file is there", chosen.display());
        return Ok(Some(chosen));
    }
    if let Some(found) = find_chromium() {
        return Ok(Some(found));
    }
    println!("No Chromium found: installing one.");
    let help = "Install Chromium, or say where it is with CHROMIUM=..., and run this again";
    if can_apt() {
        apt(&["chromium"]).context(help)?;
        return find_chromium().context(help).map(Some);
    }
    run(playwright().args(["install", "chromium"])).context(help)?;
    Ok(None)
}

fn find_chromium() -> Option<PathBuf> {
    CHROMIUMS.iter().find_map(|name| on_path(name))
}

/// Whether [`apt`] can install something here.
pub fn can_apt() -> bool {
    on_path("apt-get").is_some() && is_root()
}

/// Installs Debian packages.
///
/// # Errors
/// They do not come, or cannot be installed.
pub fn apt(packages: &[&str]) -> Result<()> {
    run(command("apt-get").arg("update"))?;
    run(command("apt-get").args(["install", "-y"]).args(packages))
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Playwright's command, as npm installed it.
pub fn playwright() -> Command {
    let mut node = command("node");
    node.arg("node_modules/@playwright/test/cli.js");
    node
}
