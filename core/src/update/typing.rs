//! Which typing is one step to take back: what was typed last, as browsers have it (R25).

use crate::model::Field;

/// A pause after which typing is another step, in milliseconds.
const PAUSE: f64 = 1000.0;

/// Letters after which the next word is another step: some words.
const SOME_WORDS: usize = 20;

/// Letters after which any letter is another step: nothing parts words in some languages.
const MAX_LETTERS: usize = 60;

/// One change of what stands in a box.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Typed<'a> {
    /// Which words; nothing in the box for an own domain.
    pub field: Option<&'a Field>,
    /// What stood there.
    pub was: &'a str,
    /// What stands there now.
    pub is: &'a str,
    /// When, in milliseconds of whatever clock the edge has.
    pub at: f64,
}

/// A step of typing that may go on. It ends on leaving the field, after a pause, after some words,
/// where people begin to erase or to write again, and where they go on in another place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Typing {
    field: Option<Field>,
    /// When it went on last.
    at: f64,
    /// Whether letters came, and did not only go.
    adds: bool,
    /// Behind which byte of the text it ended.
    end: usize,
    /// How many came or went so far.
    letters: usize,
}

impl Typing {
    /// The step that begins with this.
    pub fn begun(typed: &Typed<'_>) -> Self {
        let change = Change::of(typed.was, typed.is);
        let (adds, end, letters) = (change.adds(), change.end(), change.letters());
        Self { field: typed.field.cloned(), at: typed.at, adds, end, letters }
    }

    /// The same step with this in it; nothing where this begins another.
    pub fn with(&self, typed: &Typed<'_>) -> Option<Self> {
        let change = Change::of(typed.was, typed.is);
        let same = self.field.as_ref() == typed.field
            && self.adds == change.adds()
            && change.touches(self.end);
        let paused = typed.at - self.at >= PAUSE;
        let some_words = self.letters >= SOME_WORDS && change.begins_a_word();
        // What is pasted or said to the device at once is a step by itself.
        let full = some_words || self.letters >= MAX_LETTERS || change.letters() > SOME_WORDS;
        let (end, letters) = (change.end(), self.letters + change.letters());
        (same && !paused && !full).then(|| Self { at: typed.at, end, letters, ..self.clone() })
    }
}

/// What makes one text of another: letters that go, and letters that come in their place.
struct Change<'a> {
    before: &'a str,
    taken: &'a str,
    added: &'a str,
}

impl<'a> Change<'a> {
    fn of(was: &'a str, is: &'a str) -> Self {
        let same = |letters: (char, char)| (letters.0 == letters.1).then(|| letters.0.len_utf8());
        let before: usize = was.chars().zip(is.chars()).map_while(same).sum();
        let (rest, other) = (&was[before..], &is[before..]);
        let after: usize = rest.chars().rev().zip(other.chars().rev()).map_while(same).sum();
        Self {
            before: &is[..before],
            taken: &rest[..rest.len() - after],
            added: &other[..other.len() - after],
        }
    }

    fn adds(&self) -> bool {
        !self.added.is_empty()
    }

    /// Behind which byte of the new text it ends.
    fn end(&self) -> usize {
        self.before.len() + self.added.len()
    }

    /// Whether it is at this byte of the old text, or around it.
    fn touches(&self, at: usize) -> bool {
        let from = self.before.len();
        (from..=from + self.taken.len()).contains(&at)
    }

    fn letters(&self) -> usize {
        self.added.chars().count().max(self.taken.chars().count())
    }

    fn begins_a_word(&self) -> bool {
        self.before.ends_with(char::is_whitespace) && !self.added.starts_with(char::is_whitespace)
    }
}

/// Where the caret belongs after a step that makes `is` of `was`: behind what came, or where something
/// went. In units of UTF-16, as a browser counts.
pub fn caret_after(was: &str, is: &str) -> u32 {
    let change = Change::of(was, is);
    let units = change.before.encode_utf16().count() + change.added.encode_utf16().count();
    u32::try_from(units).unwrap_or(u32::MAX)
}
