//! Whom the paper and the file are for.

use std::rc::Rc;

/// Whom this is for (`voorWie`), in the words of the people at the table, to the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForWhom {
    /// As it stood in a file: what is written now is one entry, older files have several.
    Read(Vec<Rc<str>>),
    /// As it stands in the box: nothing is parted, joined or taken off (R20).
    Typed(Rc<str>),
}

impl ForWhom {
    /// For nobody said.
    pub fn nobody() -> Self {
        Self::Read(Vec::new())
    }

    /// What stands in a file: what was read keeps its entries, what was typed is one to the letter,
    /// and where nothing but white space was typed there is none (R16).
    pub fn entries(&self) -> Vec<Rc<str>> {
        match self {
            Self::Read(entries) => entries.clone(),
            Self::Typed(text) if text.trim().is_empty() => Vec::new(),
            Self::Typed(text) => vec![Rc::clone(text)],
        }
    }

    /// As it is shown, in the box and on paper; the several entries of an older file after each other.
    pub fn text(&self) -> Rc<str> {
        match self {
            Self::Read(entries) => entries.join(", ").into(),
            Self::Typed(text) => Rc::clone(text),
        }
    }
}
