//! The domains that a page offers, as one language says them.

use std::rc::Rc;

use super::domain::{self, DomainText};
use super::text::choose;
use super::texts::{Source, Texts};
use crate::model::{Address, DomainSaid, DomainSet, Language, Offered, PageDomain};

impl Texts {
    /// The same language, offering these domains; the fourteen for none. The second language is to be put
    /// beside it anew.
    #[must_use]
    pub fn offering(&self, set: Option<&DomainSet>) -> Self {
        let mut source = (*self.source).clone();
        source.offered =
            set.map(|set| [Address::U, Address::Je].map(|it| self.source.offering(set, it)));
        Self { source: Rc::new(source), second: None, ..self.clone() }
    }

    /// Whether this is the id of one of the fourteen.
    pub fn is_of_the_board(&self, id: &str) -> bool {
        self.source.domains(self.address).iter().any(|domain| &*domain.id == id)
    }

    /// Every domain that has texts: those that are offered, and the fourteen.
    pub fn known_domains(&self) -> impl Iterator<Item = &DomainText> {
        self.domains().iter().chain(self.source.domains(self.address))
    }
}

impl Source {
    fn offering(&self, set: &DomainSet, address: Address) -> Vec<DomainText> {
        let domains = set.domains.iter();
        let said = |offered: &Offered| match offered {
            Offered::OfTheBoard(id) => self.of_the_board(id.as_str(), address),
            Offered::OfThePage(domain) => of_the_page(domain, set, &self.language, address),
        };
        domains.filter_map(said).collect()
    }

    /// One of the fourteen; in Dutch where this language does not have it.
    fn of_the_board(&self, id: &str, address: Address) -> Option<DomainText> {
        let known = self.domains(address).iter().find(|domain| &*domain.id == id).cloned();
        known.or_else(|| {
            let dutch = domain::dutch(address).into_iter().find(|domain| &*domain.id == id)?;
            Some(DomainText { language: Some(Language::dutch()), ..dutch })
        })
    }
}

/// What a domain of a page says in this language, or else in that of its set.
fn of_the_page(
    domain: &PageDomain,
    set: &DomainSet,
    language: &Language,
    address: Address,
) -> Option<DomainText> {
    let in_language = |it: &Language| domain.said.iter().find(|(tag, _)| tag == it);
    let (tag, said) = in_language(language).or_else(|| in_language(&set.language))?;
    let DomainSaid { label, line, prompts } = said;
    let fitting = |[u, je]: &[Rc<str>; 2]| Rc::from(choose(address, u, je));
    Some(DomainText {
        id: domain.id.as_str().into(),
        picture: domain.picture.clone(),
        label: Rc::clone(label),
        line: fitting(line),
        prompts: prompts.iter().map(fitting).collect(),
        language: (tag != language).then(|| tag.clone()),
    })
}
