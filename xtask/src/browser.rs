//! What runs in Chromium: a server beside it, and the environment that tests and bench read.

use crate::{dist, server, setup};
use std::process::Command;
use xtask_wasm::anyhow::Result;

/// Builds the page as it is shipped, serves it, and tells a command where it and Chromium are
/// (`BASE_URL`, `CHROMIUM`). The server runs for as long as this process does.
///
/// # Errors
/// Chromium cannot be put in place, the build fails, or the server does not start.
pub fn with_page(mut command: Command) -> Result<Command> {
    setup::npm()?;
    let chromium = setup::chromium()?;
    let folder = dist::build()?;
    command.env("BASE_URL", server::beside(&folder)?);
    if let Some(chromium) = chromium {
        command.env("CHROMIUM", chromium);
    }
    Ok(command)
}
