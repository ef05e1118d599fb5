//! What runs in the engines besides Chromium: Firefox, by geckodriver, and WebKit as `WebKitGTK` has
//! it, on a screen of Xvfb.

use crate::{setup, shell::on_path};
use std::{env, path::PathBuf, process::Command};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// The version that is built where there is none: crates.io has it, so that it comes with the Rust that is
/// here anyway.
const GECKODRIVER: &str = "0.37.1";

const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];

/// Playwright's command for the tests in these engines, which are put in place first. The tests
/// read where they are (`FIREFOX`, `GECKODRIVER`).
///
/// # Errors
/// One is missing and cannot be installed.
pub fn tests() -> Result<Command> {
    packages()?;
    let mut playwright = setup::playwright();
    playwright.args(["test", "--config", "tests/e2e/engines"]);
    playwright.env("FIREFOX", firefox().context("No Firefox found")?);
    playwright.env("GECKODRIVER", geckodriver()?);
    Ok(playwright)
}

/// Installs what Debian has a package for, where it is missing.
fn packages() -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(", ");
    println!("For the tests in Firefox and WebKit there is no {names}: installing.");
    let help = format!("Install what Debian calls {names}, and run this again");
    ensure!(setup::can_apt(), "{help}");
    setup::apt(&missing).context(help)
}

/// The Debian packages of what is not here.
fn missing() -> Vec<&'static str> {
    let there = [
        ("firefox-esr", firefox().is_some()),
        ("webkit2gtk-driver", on_path("WebKitWebDriver").is_some()),
        ("xvfb", on_path("Xvfb").is_some()),
    ];
    there.into_iter().filter(|(_, there)| !there).map(|(package, _)| package).collect()
}

fn firefox() -> Option<PathBuf> {
    chosen("FIREFOX").or_else(|| FIREFOXES.iter().find_map(|name| on_path(name)))
}

/// Finds geckodriver, or builds it.
fn geckodriver() -> Result<PathBuf> {
    match chosen("GECKODRIVER").or_else(|| on_path("geckodriver")) {
        Some(found) => Ok(found),
        None => setup::tool("geckodriver", GECKODRIVER),
    }
}

/// What somebody chose by an environment variable.
fn chosen(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
