//! What a first visit loads, and brotli copies.

use crate::{drawn, split};
use std::{fs, io::Write, path::Path};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// The most that a first visit may load besides the font, in bytes of brotli.
pub const LIMIT: usize = 160_000;

/// The most that a first visit and what comes later may be together, in bytes of brotli.
pub const LIMIT_OF_ALL: usize = 385_000;

/// What is loaded, in bytes of brotli.
pub struct Loaded {
    /// By a first visit.
    pub first: usize,
    /// By that and whatever comes later.
    pub all: usize,
}

/// The files that a first visit loads, besides the font.
const FIRST_VISIT: [&str; 10] = [
    "index.html",
    "page.css",
    "page.js",
    "sw.js",
    "wat-telt.webmanifest",
    "wat-telt.js",
    "wat-telt-app.js",
    "wat-telt-app.wasm",
    "wat-telt.css",
    "icon.svg",
];

/// What is fetched when it is wanted, and is code.
const LATER: [&str; 12] = [
    split::LATER,
    "wat-telt-later.css",
    drawn::ICONS_TO_FETCH,
    "wat-telt-keep.js",
    "wat-telt-lock.js",
    "wat-telt-phone.js",
    "wat-telt-give.js",
    "wat-telt-ink.js",
    "wat-telt-read.js",
    "wat-telt-why.js",
    "wat-telt-theme.js",
    "wat-telt-theme.css",
];

/// What brotli has nothing to win on.
const DENSE: [&str; 3] = ["woff2", "png", "br"];

/// Writes a brotli copy beside every file in a folder that gets smaller by it.
///
/// # Errors
/// A file cannot be read or written.
pub fn compress(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let file = entry?.path();
        let end = file.extension().unwrap_or_default().to_string_lossy().into_owned();
        if file.is_dir() {
            compress(&file)?;
        } else if !DENSE.contains(&end.as_str()) {
            let small = brotli(&fs::read(&file)?)?;
            fs::write(file.with_extension(format!("{end}.br")), small)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut writer = brotli::CompressorWriter::with_params(Vec::new(), 1 << 16, &params);
    writer.write_all(bytes).context("brotli failed")?;
    Ok(writer.into_inner())
}

/// Prints what a first visit loads, file by file, and what comes later, and gives both sums.
///
/// # Errors
/// A file is not in the folder, or has no brotli copy.
pub fn table(folder: &Path) -> Result<Loaded> {
    println!("{:<22}{:>10}{:>10}", "a first visit loads", "raw", "brotli");
    let (mut raw, mut small) = (0, 0);
    for name in FIRST_VISIT {
        let sizes = (size(folder, name)?, size(folder, &format!("{name}.br"))?);
        println!("{name:<22}{:>10}{:>10}", sizes.0, sizes.1);
        raw += sizes.0;
        small += sizes.1;
    }
    println!("{:<22}{raw:>10}{small:>10}  (limit {LIMIT}, without the font)", "together");
    let first = small;
    println!("and after it");
    for name in LATER {
        let sizes = (size(folder, name)?, size(folder, &format!("{name}.br"))?);
        println!("{name:<22}{:>10}{:>10}", sizes.0, sizes.1);
        small += sizes.1;
    }
    println!("{:<22}{:>10}{small:>10}  (limit {LIMIT_OF_ALL})", "all of it", "");
    Ok(Loaded { first, all: small })
}

fn size(folder: &Path, name: &str) -> Result<usize> {
    let data = fs::metadata(folder.join(name));
    let data = data.with_context(|| format!("{name} is not in {}", folder.display()))?;
    Ok(usize::try_from(data.len())?)
}

/// Compares what is loaded with the limits.
///
/// # Errors
/// It is over one of them.
pub fn within_limits(Loaded { first, all }: &Loaded) -> Result<()> {
    ensure!(
        *first <= LIMIT,
        "A first visit loads {first} bytes of brotli, and {LIMIT} is the limit"
    );
    ensure!(
        *all <= LIMIT_OF_ALL,
        "All of it is {all} bytes of brotli, and {LIMIT_OF_ALL} is the limit"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, LIMIT_OF_ALL, Loaded, brotli, within_limits};

    #[test]
    fn brotli_gives_back_what_went_in() {
        let text = "een gesprek, geen test. ".repeat(100);
        let small = brotli(text.as_bytes()).expect("brotli");
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut again).expect("brotli");
        assert_eq!(again, text.as_bytes());
        assert!(small.len() < text.len());
    }

    #[test]
    fn the_limits_are_the_limits() {
        let fit = |first, all| within_limits(&Loaded { first, all }).is_ok();
        assert!(fit(LIMIT, LIMIT_OF_ALL));
        assert!(!fit(LIMIT + 1, LIMIT_OF_ALL));
        assert!(!fit(LIMIT, LIMIT_OF_ALL + 1));
    }
}
