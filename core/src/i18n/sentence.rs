//! Dates and lists of names, as people say them.

#[cfg(not(target_arch = "wasm32"))]
use super::{Intl, LoadError};
use super::{Text, Texts};
use crate::model::Date;
#[cfg(not(target_arch = "wasm32"))]
use crate::model::{Address, Language};

impl Texts {
    /// A date with its year: "14 januari 2027".
    pub fn date(&self, day: Date) -> String {
        (self.intl.day)(self.language(), day, true)
    }

    /// A date without its year: "14 januari".
    pub fn day(&self, day: Date) -> String {
        (self.intl.day)(self.language(), day, false)
    }

    /// What stands on somebody's shape: the first character of what they are called that is no mark.
    pub fn initial(&self, called: &str) -> String {
        let mark = |sign: char| sign.is_ascii_punctuation() || sign.is_whitespace();
        let from = called.trim_start_matches(mark);
        (self.intl.first_character)(self.language(), from)
    }

    /// Names after each other: "Mevrouw E., Haar man en Jeannette".
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(&self.say(Text::ListComma));
                self.say(Text::ListAnd { first: &first, last })
            }
        }
    }
}

/// Without a browser, days are said in Dutch, and a character is a letter.
#[cfg(not(target_arch = "wasm32"))]
impl Texts {
    /// Dutch, which is compiled in.
    pub fn dutch(address: Address) -> Self {
        Self::dutch_with(address, BY_ITSELF)
    }

    /// The same, as far as a first visit speaks before the rest is there.
    pub fn first_dutch(address: Address) -> Self {
        Self::first_dutch_with(address, BY_ITSELF)
    }

    /// Another language, as [`Texts::parse_with`] reads it.
    ///
    /// # Errors
    /// [`LoadError::NotReadable`] when either is not JSON of the expected shape.
    pub fn parse(language: Language, texts: &str, domains: &str) -> Result<Self, LoadError> {
        Self::parse_with(language, texts, domains, BY_ITSELF)
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) const BY_ITSELF: Intl = Intl {
    day: in_dutch,
    first_character: |_, text| text.chars().next().map(String::from).unwrap_or_default(),
};

#[cfg(not(target_arch = "wasm32"))]
fn in_dutch(_: &Language, day: Date, with_year: bool) -> String {
    const MONTHS: &str =
        "januari februari maart april mei juni juli augustus september oktober november december";
    let month = MONTHS.split(' ').nth(usize::from(day.month()) - 1).unwrap_or_default();
    let year = if with_year { format!(" {}", day.year()) } else { String::new() };
    format!("{} {month}{year}", day.day())
}
