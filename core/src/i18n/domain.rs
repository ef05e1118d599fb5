//! The domains as they are offered: what a card says.

use std::rc::Rc;

use super::text::{dutch_domains, wording};
use crate::model::{Address, Language, Picture};

/// What one domain says, in one language and one form of address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainText {
    /// The id that a file keeps, such as `wonen`.
    pub id: Rc<str>,
    /// Its pictogram.
    pub picture: Picture,
    /// What stands on the card.
    pub label: Rc<str>,
    /// What it can be about: a few things, separated by commas, without a full stop.
    pub line: Rc<str>,
    /// Open questions to talk about, on request (R18).
    pub prompts: Rc<[Rc<str>]>,
    /// The language of all that, where it is another than the one that is spoken.
    pub language: Option<Language>,
}

/// The Dutch domains, in this form of address.
pub(super) fn dutch(address: Address) -> Vec<DomainText> {
    let wording = |both| Rc::from(wording(both, address));
    dutch_domains()
        .map(|mut parts| {
            let mut next = || parts.next().unwrap_or_default();
            DomainText {
                id: next().into(),
                picture: Picture::Named(next().into()),
                label: next().into(),
                line: wording(next()),
                prompts: parts.map(wording).collect(),
                language: None,
            }
        })
        .collect()
}
