//! What runs in a browser: a server beside it, and the environment that tests and bench read.

use crate::{dist, server, setup};
use std::process::Command;
use xtask_wasm::anyhow::Result;

/// Builds the page as it is shipped, serves it, and gives its address. The server runs for as long
/// as this process does.
///
/// # Errors
/// What the build needs cannot be put in place, it fails, or the server does not start.
pub fn page() -> Result<String> {
    setup::npm()?;
    server::beside(&dist::build()?)
}

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
