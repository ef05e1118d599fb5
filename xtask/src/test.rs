//! `cargo xtask test`.

use crate::{
    browser, dist, engines, package, server, setup,
    shell::{cargo, run},
    twice,
};
use std::process::Command;
use xtask_wasm::{anyhow::Result, clap};

/// Which tests to run.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq)]
enum Only {
    /// Those of `cargo test`.
    Native,
    /// Those of Playwright, in Chromium.
    Browser,
    /// The case of mevrouw E., in Firefox and in WebKit.
    Engines,
    /// The build, once more in another folder: it gives the same bytes.
    Twice,
}

/// Runs every test, and installs what it lacks for it.
#[derive(clap::Parser)]
pub struct Test {
    /// Run only these.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Given to Playwright as they are: in Chromium, or with `--only engines` there.
    #[arg(last = true)]
    playwright: Vec<String>,
}

impl Test {
    /// Runs them, with the runners' own output.
    ///
    /// # Errors
    /// Something cannot be installed or built, or a test failed.
    pub fn run(self) -> Result<()> {
        if self.wants(Only::Native) {
            run(&mut cargo(&["test", "--workspace"]))?;
        }
        if self.only == Some(Only::Native) {
            return Ok(());
        }
        let built = dist::build()?;
        if self.wants(Only::Twice) {
            twice::check(&built)?;
        }
        if self.only == Some(Only::Twice) {
            return Ok(());
        }
        package::make(&built)?;
        let page = server::beside(&built)?;
        if self.wants(Only::Browser) {
            run(&mut self.in_chromium(&page)?)?;
        }
        if self.wants(Only::Engines) {
            run(&mut self.in_engines(&page)?)?;
        }
        Ok(())
    }

    fn wants(&self, these: Only) -> bool {
        self.only.is_none_or(|only| only == these)
    }

    fn in_chromium(&self, page: &str) -> Result<Command> {
        let mut playwright = setup::playwright();
        playwright.arg("test").args(&self.playwright);
        browser::in_chromium(playwright, page)
    }

    fn in_engines(&self, page: &str) -> Result<Command> {
        let mut playwright = engines::tests()?;
        playwright.env("BASE_URL", page);
        if self.only == Some(Only::Engines) {
            playwright.args(&self.playwright);
        }
        Ok(playwright)
    }
}
