//! The languages that the board speaks. Another is one line here, and its file in `locales/` and in
//! `domains/`.

use crate::model::Language;

/// A language that can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    /// Its BCP 47 tag, without a region: days are said as they are where the board is.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// Whether somebody who grew up with it looked at it.
    pub checked: bool,
}

/// All of them, Dutch first.
pub const LANGUAGES: [Spoken; 5] = [
    Spoken { tag: "nl", name: "Nederlands", checked: true },
    Spoken { tag: "en", name: "English", checked: true },
    Spoken { tag: "tr", name: "Türkçe", checked: false },
    Spoken { tag: "pl", name: "Polski", checked: false },
    Spoken { tag: "ar", name: "العربية", checked: false },
];

/// Whether the board can speak this language.
pub fn is_spoken(language: &Language) -> bool {
    LANGUAGES.iter().any(|spoken| spoken.tag == language.tag())
}
