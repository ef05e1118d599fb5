//! Who the page around the board is of, and takes what people give (R24).

use std::rc::Rc;

use crate::i18n::turns;

/// The most letters of a name that are shown.
const MAX_NAME: usize = 80;

/// The most letters of a purpose that are shown.
const MAX_PURPOSE: usize = 300;

/// The most letters of what a receiver calls what it was given.
const MAX_REFERENCE: usize = 40;

/// Who takes what people give, as the page around the board says: it is shown before anything can be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// What it is called.
    pub name: Rc<str>,
    /// What it takes it for, in its own words; may be empty.
    pub purpose: Rc<str>,
    /// Whether it takes the booklet beside the file.
    pub takes_booklet: bool,
}

impl Receiver {
    /// The receiver of this name; nothing where that is no name. `accepts` are words with spaces between them:
    /// the file always goes, and `booklet` asks for that too.
    pub fn named(name: &str, purpose: &str, accepts: &str) -> Option<Self> {
        let name = line(name, MAX_NAME);
        let takes_booklet = accepts.split_whitespace().any(|word| word == "booklet");
        let purpose = line(purpose, MAX_PURPOSE);
        (!name.is_empty()).then(|| Self {
            name: name.into(),
            purpose: purpose.into(),
            takes_booklet,
        })
    }
}

/// What a receiver calls what it was given, as one line; nothing where that is longer than it says it may be.
pub fn reference(text: &str) -> Option<Rc<str>> {
    let fits = text.chars().count() <= MAX_REFERENCE;
    let text = line(text, MAX_REFERENCE);
    (fits && !text.is_empty()).then(|| text.into())
}

/// A text of a page as one line: it may be of any length, and could turn around the sentence that it stands in.
fn line(text: &str, most: usize) -> String {
    let words: Vec<&str> =
        text.split(|letter: char| letter.is_whitespace() || letter.is_control()).collect();
    let words = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let unseen = |letter: &char| turns(*letter) || *letter == '\u{200b}';
    let mut letters = words.chars().filter(|letter| !unseen(letter));
    let mut line: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<String> {
        Receiver::named(text, "", "").map(|receiver| receiver.name.to_string())
    }

    #[test]
    fn a_page_without_a_name_takes_nothing() {
        assert_eq!(name(""), None);
        assert_eq!(name(" \n\u{200b}\u{202e}\t"), None);
    }

    #[test]
    fn a_name_is_one_line_of_a_length_that_can_be_read() {
        assert_eq!(name("  gemeente\n Voorbeeld ").as_deref(), Some("gemeente Voorbeeld"));
        assert_eq!(name("\u{202e}gemeente").as_deref(), Some("gemeente"));
        assert_eq!(name("<b>gemeente</b>").as_deref(), Some("<b>gemeente</b>"));
        assert_eq!(name(&"x".repeat(10_000)).map(|name| name.chars().count()), Some(MAX_NAME + 1));
    }

    #[test]
    fn what_a_receiver_calls_it_is_short_or_is_not_said() {
        assert_eq!(reference(" WT-\n2026 ").as_deref(), Some("WT- 2026"));
        assert_eq!(reference(&"x".repeat(40)).map(|it| it.len()), Some(40));
        assert_eq!(reference(&"x".repeat(41)), None);
        assert_eq!(reference(" "), None);
    }

    #[test]
    fn the_booklet_goes_along_where_it_is_asked_for() {
        let takes = |accepts| Receiver::named("x", "", accepts).is_some_and(|it| it.takes_booklet);
        assert!(takes("file booklet"));
        assert!(!takes("file"));
        assert!(!takes(""));
        assert!(!takes("booklets"));
    }
}
