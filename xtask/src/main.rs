//! The tasks of this repository, so that a fresh machine with Rust and Node needs nothing else:
//! `cargo xtask serve | test | dist | bench | check`.
//!
//! Reading order: [`setup`] puts in place what is missing, [`bundle`] builds the folder that a
//! browser opens out of [`split`], [`drawn`], [`styles`] and [`icons`], [`worker`] lists what is in it,
//! [`server`] hands it out, and the other modules are the tasks themselves.

mod bench;
mod browser;
mod bundle;
mod check;
mod dist;
mod drawn;
mod engines;
mod guard;
mod hash;
mod icons;
mod licences;
mod locales;
mod package;
mod pins;
mod sbom;
mod serve;
mod server;
mod setup;
mod shell;
mod sizes;
mod small;
mod split;
mod strict;
mod styles;
mod test;
mod tree;
mod twice;
mod wasm;
mod worker;

use std::process::ExitCode;
use xtask_wasm::{
    anyhow::Result,
    clap::{self, Parser},
};

/// What can be asked of `cargo xtask`.
#[derive(Parser)]
#[command(name = "cargo xtask", about = "Build, serve, test and check Wat Telt.")]
enum Task {
    /// Build in release and serve on port 8080; with --watch in debug, and again on change.
    Serve(serve::Serve),
    /// Run every test: native, the build in two folders, in Chromium, then the case in Firefox and WebKit.
    Test(test::Test),
    /// Build the optimised dist/ with brotli copies, and print what a first visit loads.
    Dist,
    /// Measure the page in Chromium (tests/e2e/bench.mjs).
    Bench(bench::Bench),
    /// fmt, clippy for host and wasm32 with warnings as errors, tidy, and the size of dist/.
    Check,
    /// One build of `serve --watch`, which starts it itself.
    #[command(hide = true)]
    Rebuild,
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Serve(serve) => serve.run(),
        Task::Test(test) => test.run(),
        Task::Dist => dist::run(),
        Task::Bench(bench) => bench.run(),
        Task::Check => check::run(),
        Task::Rebuild => {
            serve::rebuild();
            Ok(())
        }
    }
}
