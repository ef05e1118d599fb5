//! What is in a page before any code is: Beginnen, drawn by the view that draws it later, and the empty
//! board on paper for where there are no scripts.

use crate::{
    shell::{cargo, printed},
    tree,
};
use std::{collections::BTreeSet, fs, path::Path};
use xtask_wasm::anyhow::{Context, Result, ensure};

/// Beginnen with its pictograms, for a page that is not ours: the element puts it there.
pub const FIRST: &str = "wat-telt-first.json";

/// The pictograms of Beginnen, until they are part of it.
pub const ICONS: &str = "first.svg";

/// All other pictograms, until they are ready to be fetched.
pub const OTHER_ICONS: &str = "icons.svg";

/// All other pictograms, as they are fetched.
pub const ICONS_TO_FETCH: &str = "icons.json";

/// The empty board on paper.
const EMPTY_BOARD: &str = "leeg-bord.html";

/// Our own page, and what stands for the board in it.
const PAGE: &str = "index.html";
const PLACE: &str = r#"<wat-telt full-page storage="device"></wat-telt>"#;

/// What the views drew.
pub struct Drawn {
    first: String,
    first_elsewhere: String,
    empty_board: String,
}

impl Drawn {
    /// Draws it.
    ///
    /// # Errors
    /// What draws it does not build.
    pub fn new() -> Result<Self> {
        let drawn = |what| printed(&mut cargo(&["run", "--quiet", "--example", "drawn", what]));
        let (first, first_elsewhere) = (drawn("first")?, drawn("first-elsewhere")?);
        Ok(Self { first, first_elsewhere, empty_board: drawn("empty-board")? })
    }

    /// The names of the pictograms on Beginnen.
    pub fn icons(&self) -> BTreeSet<String> {
        icons_in(&self.first)
    }

    /// Puts it into a folder with the page, the pictograms of Beginnen and those of the rest.
    ///
    /// # Errors
    /// One of them is not there, or the page has no place for it.
    pub fn put(&self, folder: &Path) -> Result<()> {
        let page = read(folder, PAGE)?;
        ensure!(page.matches(PLACE).count() == 1, "{PAGE} has no one place for the board");
        let (own, others) = (take(folder, ICONS)?, take(folder, OTHER_ICONS)?);
        let elsewhere = first(&own, self.first_elsewhere.trim());
        write(folder, FIRST, &tree::of(&elsewhere).to_string())?;
        write(folder, ICONS_TO_FETCH, &tree::of(&others).to_string())?;
        write(folder, PAGE, &page.replace(PLACE, &in_our_page(&first(&own, self.first.trim()))))?;
        write(folder, EMPTY_BOARD, &on_paper(&(own + &others), self.empty_board.trim()))
    }
}

fn read(folder: &Path, name: &str) -> Result<String> {
    fs::read_to_string(folder.join(name)).with_context(|| format!("{name} is missing"))
}

/// What stood in a file that is needed no longer.
fn take(folder: &Path, name: &str) -> Result<String> {
    let text = read(folder, name)?;
    fs::remove_file(folder.join(name)).with_context(|| format!("{name} cannot be removed"))?;
    Ok(text)
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    fs::write(folder.join(name), text).with_context(|| format!("{name} cannot be written"))
}

fn icons_in(html: &str) -> BTreeSet<String> {
    let uses = html.split("<use href=\"#").skip(1);
    uses.filter_map(|after| after.split_once('"')).map(|(name, _)| name.to_owned()).collect()
}

/// As it stands in a shadow root.
fn first(icons: &str, drawn: &str) -> String {
    format!(
        "<div class=\"icons\" hidden>{icons}</div>\
         <div class=\"wat-telt drawn\" translate=\"no\"><div lang=\"nl\" dir=\"ltr\">{drawn}</div></div>\n"
    )
}

fn in_our_page(first: &str) -> String {
    let (open, close) = PLACE.split_at(PLACE.len() - "</wat-telt>".len());
    format!(
        "{open}<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"wat-telt.css\">\
         {first}</template>{close}"
    )
}

fn on_paper(icons: &str, drawn: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Wat Telt - Leeg bord</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"page.css\">\n\
         <link rel=\"stylesheet\" href=\"wat-telt-later.css\">\n\
         <link rel=\"stylesheet\" href=\"wat-telt-booklet.css\">\n\
         </head>\n<body class=\"wat-telt\">\n<div hidden>{icons}</div>\n\
         <main class=\"wat-telt on-paper\">{drawn}</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::{PLACE, first, icons_in, in_our_page};

    #[test]
    fn the_pictograms_of_a_screen_are_found() {
        let html = r##"<use href="#pause"></use><a href="#x"></a><use href="#ear"></use><use href="#ear">"##;
        assert_eq!(icons_in(html).into_iter().collect::<Vec<_>>(), ["ear", "pause"]);
    }

    #[test]
    fn our_page_has_one_place_for_the_board() {
        assert_eq!(include_str!("../../index.html").matches(PLACE).count(), 1);
        assert!(in_our_page(&first("<svg/>", "<p>Begin</p>")).contains("<p>Begin</p>"));
    }
}
