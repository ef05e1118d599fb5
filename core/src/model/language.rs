//! How people are spoken to: the language of the board, and `u` or `je`.

use std::rc::Rc;

/// How the resident is spoken to in Dutch (R19). Languages without the difference use either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// The polite form, and what the board starts with.
    #[default]
    U,
    /// The familiar form.
    Je,
}

/// A language by its BCP 47 tag, such as `nl` or `en`. A file may name one that this edition
/// does not have; the board then speaks Dutch and keeps the tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Rc<str>);

impl Language {
    /// The language with this tag, as it stands in the file.
    pub fn new(tag: &str) -> Self {
        Self(tag.into())
    }

    /// Dutch, the source of every text and what is spoken when another language is missing.
    pub fn dutch() -> Self {
        Self::new("nl")
    }

    /// English.
    pub fn english() -> Self {
        Self::new("en")
    }

    /// Whether it is read from right to left.
    pub fn is_from_right(&self) -> bool {
        ["ar", "fa", "he", "ur"].contains(&&*self.0)
    }

    /// The same as HTML says it (`dir`).
    pub fn dir(&self) -> &'static str {
        if self.is_from_right() { "rtl" } else { "ltr" }
    }

    /// The tag, as it stands in the file and in `lang`.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::dutch()
    }
}

/// The language that words were written in (`taal`): it stays with them whatever the board speaks
/// later.
#[derive(Clone, Debug, Eq)]
pub struct WrittenIn {
    /// Which language.
    pub language: Language,
    /// Whether a file named it though it was that of its conversation, which it then does again. It
    /// says nothing of the words: what differs in this alone is equal.
    pub named: bool,
}

impl WrittenIn {
    /// Words of now, in the language of the conversation.
    pub fn now(language: &Language) -> Self {
        Self { language: language.clone(), named: false }
    }

    /// As it stands in a file whose conversation is held in this language; there only where it is
    /// another, or was named.
    pub fn tag_beside(&self, conversation: &Language) -> Option<&str> {
        (self.named || self.language != *conversation).then(|| self.language.tag())
    }
}

impl PartialEq for WrittenIn {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}
