//! Whatever a page offers as its domains is refused with a sentence, or taken whole: then no id is one of another kind,
//! and every card has a label and a pictogram.

#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use wat_telt_core::format::domain_set::{Known, read};
use wat_telt_core::model::{DomainSet, Offered, Picture};

fuzz_target!(|bytes: &[u8]| {
    let known = Known { domain: &|id| id == "wonen", icon: &|name| name == "users" };
    match read(bytes, known) {
        Ok(set) => all_can_be_used(&set),
        Err(error) => assert!(error.to_string().len() < 500, "{error}"),
    }
});

fn all_can_be_used(set: &DomainSet) {
    let ids: HashSet<_> = set.domains.iter().map(Offered::id).collect();
    assert_eq!(ids.len(), set.domains.len());
    assert!(!ids.is_empty());
    for domain in &set.domains {
        let Offered::OfThePage(domain) = domain else { continue };
        assert!(domain.id.as_str().contains('.') && !domain.id.as_str().starts_with("eigen-"));
        assert!(domain.said.iter().any(|(language, _)| *language == set.language));
        assert!(domain.said.iter().all(|(_, said)| !said.label.trim().is_empty()));
        assert!(!matches!(&domain.picture, Picture::Drawn(drawing) if drawing.paths.is_empty()));
    }
}
