//! The domains that a page offers in the place of the fourteen. They are data, and part of no conversation:
//! a bar keeps the id and the label of what was chosen.

use std::rc::Rc;

use super::{DomainId, Language};

/// What a page offers, in the order of its cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainSet {
    /// The language that stands in for those that a domain does not have.
    pub language: Language,
    /// The domains: at least one, and no two with the same id.
    pub domains: Vec<Offered>,
}

/// A domain that a page offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// One of the fourteen, as the board says it in every language.
    OfTheBoard(DomainId),
    /// One of the page itself.
    OfThePage(PageDomain),
}

impl Offered {
    /// What a file keeps of it.
    pub fn id(&self) -> &DomainId {
        match self {
            Self::OfTheBoard(id) => id,
            Self::OfThePage(domain) => &domain.id,
        }
    }
}

/// A domain of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageDomain {
    /// Its id. It has a point in it, which no other domain has: so it never means one of the fourteen, one
    /// that a later edition has, or the resident's own.
    pub id: DomainId,
    /// Its pictogram.
    pub picture: Picture,
    /// What it says in each language; among them that of the set.
    pub said: Vec<(Language, DomainSaid)>,
}

/// What a domain says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainSaid {
    /// What stands on its card.
    pub label: Rc<str>,
    /// What it can be about; may be empty.
    pub line: Spoken,
    /// Open questions to talk about (R18).
    pub prompts: Vec<Spoken>,
}

/// A text with `u`, and with `je`; twice the same where it makes no difference (R19).
pub type Spoken = [Rc<str>; 2];

/// The pictogram of a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// One of the board's own, by its name in the sprite.
    Named(Rc<str>),
    /// Drawn by its page.
    Drawn(Rc<Drawing>),
}

/// The outlines of a pictogram, in a square of 256 by 256: each the `d` of an SVG path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// What is filled with ink.
    pub paths: Vec<Rc<str>>,
    /// What lies under that, a fifth as dark.
    pub light: Vec<Rc<str>>,
}
