//! How the page around the board asks that people are spoken to, and what they chose themselves (R1).

use crate::i18n::is_spoken;
use crate::model::{Address, Language};

/// What the page around the board asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// `u` or `je`; nothing where it does not say.
    pub address: Option<Address>,
    /// The language; nothing where it does not say, or says one that the board does not speak.
    pub language: Option<Language>,
}

impl Manner {
    /// As attributes say it; what is none of the words that are known says nothing. Of a language the region does
    /// not count.
    pub fn of(address: &str, language: &str) -> Self {
        let address = match address {
            "u" => Some(Address::U),
            "je" => Some(Address::Je),
            _ => None,
        };
        let language = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let language = Some(Language::new(&language)).filter(is_spoken);
        Self { address, language }
    }
}

/// What people chose themselves, which no page overrules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChosenManner {
    /// `u` or `je`.
    pub address: bool,
    /// The language.
    pub language: bool,
}

impl ChosenManner {
    /// Nothing: a table that was just laid.
    pub const NOTHING: Self = Self { address: false, language: false };
    /// Both: a conversation of before has what was chosen then.
    pub const BOTH: Self = Self { address: true, language: true };
}
