//! The domains as they are offered: what a card says.

use std::rc::Rc;

use super::text::{choose, dutch_domains};
use crate::model::Address;

/// What one domain says, in one language and one form of address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainText {
    /// The id that a file keeps, such as `wonen`.
    pub id: Rc<str>,
    /// The name of the pictogram, such as `house-line`.
    pub icon: Rc<str>,
    /// What stands on the card.
    pub label: Rc<str>,
    /// What it can be about: a few things, separated by commas, without a full stop.
    pub line: Rc<str>,
    /// Open questions to talk about, on request (R18).
    pub prompts: Rc<[Rc<str>]>,
}

/// A domain as `build.rs` writes it; the pairs are with `u` and with `je`.
pub(super) struct DutchDomain {
    pub(super) id: &'static str,
    pub(super) icon: &'static str,
    pub(super) label: &'static str,
    pub(super) line: (&'static str, &'static str),
    pub(super) prompts: &'static [(&'static str, &'static str)],
}

/// The Dutch domains, in this form of address.
pub(super) fn dutch(address: Address) -> Vec<DomainText> {
    let wording = |(u, je)| Rc::from(choose(address, u, je));
    dutch_domains()
        .iter()
        .map(|domain| DomainText {
            id: domain.id.into(),
            icon: domain.icon.into(),
            label: domain.label.into(),
            line: wording(domain.line),
            prompts: domain.prompts.iter().copied().map(wording).collect(),
        })
        .collect()
}
