//! Starting other programs, and where things are.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use xtask_wasm::{
    anyhow::{Context, Result, ensure},
    metadata,
};

/// The folder of the repository.
pub fn root() -> &'static Path {
    metadata().workspace_root.as_std_path()
}

/// The folder that cargo builds in.
pub fn target() -> &'static Path {
    metadata().target_directory.as_std_path()
}

/// A command that runs in the repository's folder.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// A cargo command in the repository's folder.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(arguments);
    cargo
}

/// Runs a command with its output on this terminal.
///
/// # Errors
/// The program cannot be started, or ended with anything but success; the message names it.
pub fn run(command: &mut Command) -> Result<()> {
    let name = spoken(command);
    let status = command.status().with_context(|| format!("`{name}` could not be started"))?;
    ensure!(status.success(), "`{name}` failed ({status})");
    Ok(())
}

/// Runs a command and gives what it prints; what it complains about comes on this terminal.
///
/// # Errors
/// As [`run`], or it prints no text.
pub fn printed(command: &mut Command) -> Result<String> {
    let name = spoken(command);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("`{name}` could not be started"))?;
    ensure!(output.status.success(), "`{name}` failed ({})", output.status);
    String::from_utf8(output.stdout).with_context(|| format!("`{name}` does not print text"))
}

/// Whether a command can be started and ends well; its output is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Where a program lies on the `PATH`, if it does.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The command as a person would have typed it, with file names cut to their last part.
fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    let mut words = vec![program.to_string_lossy()];
    words.extend(arguments);
    words.join(" ")
}
