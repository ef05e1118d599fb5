//! `cargo xtask serve`.

use crate::{
    bundle::{Build, bundle, served},
    server::server,
    shell::root,
};
use std::net::{Ipv4Addr, TcpListener};
use xtask_wasm::{
    anyhow::{Context, Result},
    clap, xtask_command,
};

/// What a change in makes `--watch` build again.
const WATCHED: [&str; 11] = [
    "core/build.rs",
    "core/src",
    "src",
    "styles",
    "locales",
    "domains",
    "schema",
    "public",
    "element",
    "index.html",
    "Cargo.toml",
];

/// Builds the page and serves it on this machine only.
#[derive(clap::Parser)]
pub struct Serve {
    /// The port to serve on.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build in debug, and again whenever a source changes.
    #[arg(long)]
    watch: bool,
}

impl Serve {
    /// Serves until it is stopped.
    ///
    /// # Errors
    /// The port is taken, or (without `--watch`) the build fails.
    pub fn run(self) -> Result<()> {
        drop(
            TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).with_context(|| {
                format!("Port {} is taken. Choose another with --port", self.port)
            })?,
        );
        if self.watch {
            return self.watch();
        }
        let folder = served(Build::Release);
        bundle(Build::Release, &folder)?;
        self.say();
        server(&folder, self.port).start()
    }

    fn watch(&self) -> Result<()> {
        let mut server = server(&served(Build::Debug), self.port);
        let there = WATCHED.iter().map(|name| root().join(name)).filter(|path| path.exists());
        server.watch = server.watch.watch_paths(there);
        let mut rebuild = xtask_command();
        rebuild.arg("rebuild");
        self.say();
        server.command(rebuild).start()
    }

    fn say(&self) {
        println!("Wat Telt is on http://127.0.0.1:{} (Ctrl+C stops it)", self.port);
    }
}

/// One build of `--watch`. A failure is said, and the last good build goes on being served.
pub fn rebuild() {
    match bundle(Build::Debug, &served(Build::Debug)) {
        Ok(()) => println!("Built. Reload the page."),
        Err(error) => eprintln!(
            "{error:#}\nThe last good build is still served; change something to try again."
        ),
    }
}
