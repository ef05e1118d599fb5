//! Two languages on one board: a text as the board says it, and with it the same in the second
//! language, for somebody else at the table.

use std::ops::Deref;
use std::rc::Rc;

use super::{DomainText, Text, Texts};
use crate::model::Language;

/// A text in the language of the board, and in the second one where that is chosen and says
/// something else. It reads as the first: that is what things are called (R28).
///
/// In a box, because every view that says something carries one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both(Box<Parts>);

/// What a text in two languages is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The text as the board says it.
    pub first: String,
    /// The language of the first, where it is somebody's own words, or a page's, and not the board's.
    pub words_in: Option<Language>,
    /// The text in the second language, and which that is.
    pub second: Option<(String, Language)>,
}

impl Both {
    /// The text in the first language, and in the second.
    pub fn into_parts(self) -> Parts {
        *self.0
    }

    /// The same, said to be in another language than the board's.
    fn in_language(mut self, language: Option<Language>) -> Self {
        self.0.words_in = language;
        self
    }

    /// Whether there is a second.
    pub fn has_second(&self) -> bool {
        self.0.second.is_some()
    }
}

impl Deref for Both {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.first
    }
}

impl Texts {
    /// The same, with another language beside it; nothing for none.
    #[must_use]
    pub fn with_second(&self, second: Option<&Self>) -> Self {
        Self { second: second.map(|second| Rc::clone(&second.source)), ..self.clone() }
    }

    /// What is said in the second language, where one is chosen.
    pub fn second(&self) -> Option<Self> {
        let source = Rc::clone(self.second.as_ref()?);
        Some(Self { source, second: None, ..self.clone() })
    }

    /// The text in both languages.
    pub fn both(&self, text: Text<'_>) -> Both {
        self.in_both(&|texts| texts.say(text))
    }

    /// What is made of texts, in both languages.
    pub fn in_both(&self, made: &dyn Fn(&Self) -> String) -> Both {
        self.beside(made(self), self.second().map(|second| made(&second)))
    }

    /// A text in the first language, with what it is in the second. Words that are the same in both
    /// stand there once.
    pub fn beside(&self, first: String, second: Option<String>) -> Both {
        let second = second.filter(|second| *second != first);
        let language = self.second.as_ref().map(|source| source.language.clone());
        Both(Box::new(Parts { first, words_in: None, second: second.zip(language) }))
    }

    /// Somebody's own words for a card or a row, to the letter and once, whatever is spoken; where that
    /// is not what they were written in, with the language (R2).
    pub fn own_words(&self, words: &str, language: &Language) -> Both {
        let words_in = (language != self.language()).then(|| language.clone());
        Both(Box::new(Parts { first: words.to_owned(), words_in, second: None }))
    }

    /// What a card or a row is called, with what its domain is called in the second language. The
    /// resident's own word stays as it is (R2).
    pub fn both_called(&self, domain: &str, label: &str) -> Both {
        let as_now = self.domain(domain).filter(|domain| *domain.label == *label);
        let words_in = as_now.and_then(|domain| domain.language.clone());
        self.beside(label.to_owned(), self.called_second(domain)).in_language(words_in)
    }

    /// What a domain can be about, as a sentence; just so where it is in another language.
    pub fn both_line(&self, domain: &DomainText) -> Both {
        let say =
            |texts: &Self, domain: &DomainText| texts.say(Text::AboutLine { line: &domain.line });
        let first = match domain.language {
            Some(_) => domain.line.to_string(),
            None => say(self, domain),
        };
        let second =
            self.second().and_then(|second| Some(say(&second, in_own(&second, &domain.id)?)));
        self.beside(first, second).in_language(domain.language.clone())
    }

    /// A text about a domain, in both languages.
    pub fn both_on(
        &self,
        domain: &str,
        label: &str,
        text: for<'a> fn(&'a str) -> Text<'a>,
    ) -> Both {
        let second = self.second().map(|second| {
            let called = self.called_second(domain);
            second.say(text(called.as_deref().unwrap_or(label)))
        });
        self.beside(self.say(text(label)), second)
    }

    /// One of the questions about a domain, in both languages.
    pub fn both_prompt(&self, domain: &DomainText, at: usize) -> Option<Both> {
        let of = |domain: &DomainText| domain.prompts.get(at).map(ToString::to_string);
        let second = self.second().and_then(|second| of(in_own(&second, &domain.id)?));
        Some(self.beside(of(domain)?, second).in_language(domain.language.clone()))
    }

    fn called_second(&self, domain: &str) -> Option<String> {
        Some(in_own(&self.second()?, domain)?.label.to_string())
    }
}

/// A domain, where it says something in the language of these texts.
fn in_own<'a>(texts: &'a Texts, domain: &str) -> Option<&'a DomainText> {
    texts.domain(domain).filter(|domain| domain.language.is_none())
}
