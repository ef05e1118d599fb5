//! What is said in one language, in one form of address.

use std::rc::Rc;

use super::domain::DomainText;
use super::load::LoadError;
use super::text::{Text, Wording};
use super::{domain, fill, load, text};
use crate::model::{Address, Date, Language};

/// Everything that can be said in one language and one form of address, and beside it in a second
/// language where one is chosen. Cheap to clone; equal to its clones.
#[derive(Clone, Debug)]
pub struct Texts {
    pub(super) source: Rc<Source>,
    pub(super) second: Option<Rc<Source>>,
    pub(super) address: Address,
    pub(super) intl: Intl,
}

/// What the browser knows of every language; who shows texts says how to ask.
#[derive(Clone, Copy, Debug)]
pub struct Intl {
    /// How a day is said, with its year or without: "14 januari 2027".
    pub day: fn(&Language, Date, with_year: bool) -> String,
    /// The first of what people see as one character: a letter with its accent, a flag, a family.
    pub first_character: fn(&Language, &str) -> String,
}

/// One language, in both forms of address.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) language: Language,
    /// The Dutch texts, in the order of the tables.
    dutch: Vec<&'static str>,
    /// What was loaded, in the same order; nothing where Dutch stands in, and empty for
    /// Dutch itself.
    loaded: Vec<Option<Wording>>,
    /// The domains with `u`, then with `je`.
    domains: [Vec<DomainText>; 2],
    /// The same of what a page offers in the place of the fourteen.
    pub(super) offered: Option<[Vec<DomainText>; 2]>,
}

impl Texts {
    /// Dutch, which is compiled in.
    pub fn dutch_with(address: Address, intl: Intl) -> Self {
        let domains = [Address::U, Address::Je].map(domain::dutch);
        Self::dutch_of(address, intl, text::dutch(), domains)
    }

    /// Dutch as far as a first visit speaks before the rest is there: without the domains, and without what is said
    /// at the end of a conversation.
    pub fn first_dutch_with(address: Address, intl: Intl) -> Self {
        Self::dutch_of(address, intl, text::first_dutch(), [Vec::new(), Vec::new()])
    }

    fn dutch_of(
        address: Address,
        intl: Intl,
        dutch: Vec<&'static str>,
        domains: [Vec<DomainText>; 2],
    ) -> Self {
        let (language, loaded) = (Language::dutch(), Vec::new());
        let source = Source { language, dutch, loaded, domains, offered: None };
        Self { source: Rc::new(source), second: None, address, intl }
    }

    /// Another language, from the contents of its file in `locales/` and in `domains/`. A text that
    /// is missing there is said in Dutch.
    ///
    /// # Errors
    /// [`LoadError::NotReadable`] when either is not JSON of the expected shape.
    pub fn parse_with(
        language: Language,
        json_text: &str,
        domains_json: &str,
        intl: Intl,
    ) -> Result<Self, LoadError> {
        let loaded = load::wordings(json_text)?;
        let domains = load::domains(domains_json)?;
        let source = Source { language, dutch: text::dutch(), loaded, domains, offered: None };
        Ok(Self { source: Rc::new(source), second: None, address: Address::default(), intl })
    }

    /// The same languages, speaking to the resident in this form.
    #[must_use]
    pub fn with_address(&self, address: Address) -> Self {
        Self { address, ..self.clone() }
    }

    /// The language that is spoken.
    pub fn language(&self) -> &Language {
        &self.source.language
    }

    /// How the resident is spoken to.
    pub fn address(&self) -> Address {
        self.address
    }

    /// The domains that are offered, in the order of the screen.
    pub fn domains(&self) -> &[DomainText] {
        match &self.source.offered {
            Some(offered) => fitting(offered, self.address),
            None => self.source.domains(self.address),
        }
    }

    /// Whether the domain with this id is one of those that are offered.
    pub fn offers(&self, id: &str) -> bool {
        self.domains().iter().any(|domain| &*domain.id == id)
    }

    /// The domain with this id, when it is offered, or one of the fourteen: those keep what they are called
    /// and their pictogram whatever a page offers in their place.
    pub fn domain(&self, id: &str) -> Option<&DomainText> {
        self.known_domains().find(|domain| &*domain.id == id)
    }

    /// The text, with its parameters filled in.
    pub fn say(&self, text: Text<'_>) -> String {
        fill::fill(self.template(text.index()), &text.parameters())
    }

    fn template(&self, index: usize) -> &str {
        match self.source.loaded.get(index) {
            Some(Some((u, je))) => text::choose(self.address, u, je),
            _ => text::wording(self.source.dutch[index], self.address),
        }
    }
}

impl Source {
    /// The fourteen, in the order of the screen.
    pub(super) fn domains(&self, address: Address) -> &[DomainText] {
        fitting(&self.domains, address)
    }
}

/// The domains in this form of address.
fn fitting([u, je]: &[Vec<DomainText>; 2], address: Address) -> &[DomainText] {
    match address {
        Address::U => u,
        Address::Je => je,
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        let of = |texts: &Self| texts.second.as_ref().map(Rc::as_ptr);
        Rc::ptr_eq(&self.source, &other.source)
            && of(self) == of(other)
            && self.address == other.address
    }
}

impl Eq for Texts {}
