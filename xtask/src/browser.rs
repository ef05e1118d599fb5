//! What runs in a browser: the environment that tests and bench read.

use crate::setup;
use std::process::Command;
use xtask_wasm::anyhow::Result;

/// Tells a command where the page and Chromium are (`BASE_URL`, `CHROMIUM`).
///
/// # Errors
/// Chromium cannot be put in place.
pub fn in_chromium(mut command: Command, page: &str) -> Result<Command> {
    command.env("BASE_URL", page);
    if let Some(chromium) = setup::chromium()? {
        command.env("CHROMIUM", chromium);
    }
    Ok(command)
}
