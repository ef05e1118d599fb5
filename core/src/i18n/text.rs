//! The generated texts: [`Text`], its keys, and the Dutch wordings.

use std::rc::Rc;

use super::name::Name;
use crate::model::Address;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A text with `u` and with `je`; the same twice where the form makes no difference.
pub(super) type Wording = (Rc<str>, Rc<str>);

/// The keys of the texts, as they stand in `locales/`, in the order of the tables.
#[cfg(not(target_arch = "wasm32"))]
pub fn keys() -> impl Iterator<Item = &'static str> {
    KEYS.split('\n')
}

/// The Dutch templates in the order of the tables, each to be read with [`wording`].
pub(super) fn dutch() -> Vec<&'static str> {
    with(DUTCH_LATER.split('\n'))
}

/// The same, with nothing in the place of those that a first visit does without.
pub(super) fn first_dutch() -> Vec<&'static str> {
    with(std::iter::repeat_n("", LATER_COUNT))
}

fn with(later: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let [before, after] = DUTCH;
    before.split('\n').chain(later).chain(after.split('\n')).collect()
}

/// The Dutch domains: id, icon, label, and then what is to be read with [`wording`], the line and
/// the prompts.
pub(super) fn dutch_domains() -> impl Iterator<Item = std::str::Split<'static, char>> {
    DUTCH_DOMAINS.split('\n').map(|line| line.split('\t'))
}

/// The wording, of one or two with a bar between them, that fits how the resident is spoken to.
pub(super) fn wording(both: &str, address: Address) -> &str {
    let (u, je) = both.split_once('|').unwrap_or((both, both));
    choose(address, u, je)
}

/// The one of two wordings that fits how the resident is spoken to.
pub(super) fn choose<'a>(address: Address, u: &'a str, je: &'a str) -> &'a str {
    match address {
        Address::U => u,
        Address::Je => je,
    }
}
