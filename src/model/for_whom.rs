//! Whom the paper and the file are for.

use std::rc::Rc;

/// Names of whom this is for (`voorWie`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForWhom {
    /// A name a piece, to the letter, as in a file.
    Names(Vec<Rc<str>>),
    /// As it stands in the box while people type; commas and new lines part the names.
    Typed(Rc<str>),
}

impl ForWhom {
    /// For nobody said.
    pub fn nobody() -> Self {
        Self::Names(Vec::new())
    }

    /// The names, without white space around them where they were typed.
    pub fn names(&self) -> Vec<Rc<str>> {
        match self {
            Self::Names(names) => names.clone(),
            Self::Typed(text) => text
                .split([',', '\n'])
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(Rc::from)
                .collect(),
        }
    }

    /// As it stands in the box.
    pub fn text(&self) -> String {
        match self {
            Self::Names(names) => names.join(", "),
            Self::Typed(text) => text.to_string(),
        }
    }
}
