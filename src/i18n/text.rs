//! The generated texts: [`Text`], its keys, and the Dutch wordings.

use super::domain::DutchDomain;
use crate::model::Address;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The Dutch template of the text at this index of the tables.
pub(super) fn dutch(index: usize, address: Address) -> &'static str {
    let (u, je) = DUTCH[index];
    choose(address, u, je)
}

/// The one of two wordings that fits how the resident is spoken to.
pub(super) fn choose<'a>(address: Address, u: &'a str, je: &'a str) -> &'a str {
    match address {
        Address::U => u,
        Address::Je => je,
    }
}

/// The Dutch domains.
pub(super) fn dutch_domains() -> &'static [DutchDomain] {
    &DUTCH_DOMAINS
}
