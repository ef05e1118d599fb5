//! `cargo xtask test`.

use crate::{
    browser, setup,
    shell::{cargo, run},
};
use xtask_wasm::{anyhow::Result, clap};

/// Which tests to run.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq)]
enum Only {
    /// Those of `cargo test`.
    Native,
    /// Those of Playwright, in Chromium.
    Browser,
}

/// Runs every test, and installs what it lacks for it.
#[derive(clap::Parser)]
pub struct Test {
    /// Run only these.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Given to Playwright as they are.
    #[arg(last = true)]
    playwright: Vec<String>,
}

impl Test {
    /// Runs them, with the runners' own output.
    ///
    /// # Errors
    /// Something cannot be installed or built, or a test failed.
    pub fn run(self) -> Result<()> {
        if self.only != Some(Only::Browser) {
            run(&mut cargo(&["test", "--workspace"]))?;
        }
        if self.only == Some(Only::Native) {
            return Ok(());
        }
        let mut playwright = setup::playwright();
        playwright.arg("test").args(&self.playwright);
        run(&mut browser::with_page(playwright)?)
    }
}
