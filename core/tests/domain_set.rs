//! The domains of a page: what is read of a file of them, and what refuses it.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod file;

#[path = "domain_set/broken.rs"]
mod broken;
#[path = "domain_set/generated.rs"]
mod generated;
#[path = "domain_set/said.rs"]
mod said;
#[path = "domain_set/travelling.rs"]
mod travelling;

use std::sync::LazyLock;

use file::read as bytes_of;
use jsonschema::Validator;
use serde_json::Value;
use wat_telt_core::format::domain_set::{DomainsError, Known, read};
use wat_telt_core::i18n::{Intl, Texts};
use wat_telt_core::model::{Address, DomainSet, Offered, Picture};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = bytes_of("../schema/wat-telt-leefgebieden-1.schema.json");
    jsonschema::validator_for(&serde_json::from_slice(&schema).unwrap()).unwrap()
});

const THREE: &str = "tests/fixtures/domains/drie.json";

/// What a board without a browser knows of languages.
const INTL: Intl =
    Intl { day: |_, day, _| day.to_string(), first_character: |_, text| text.into() };

fn dutch() -> Texts {
    Texts::dutch_with(Address::U, INTL)
}

/// The texts of another language, with domains of its own.
fn other(tag: &str) -> Texts {
    let json = |folder| String::from_utf8(bytes_of(&format!("../{folder}/{tag}.json"))).unwrap();
    let language = wat_telt_core::model::Language::new(tag);
    Texts::parse_with(language, &json("locales"), &json("domains"), INTL).unwrap()
}

/// Reads it on a board that has the fourteen, and two icons.
fn opened(bytes: &[u8]) -> Result<DomainSet, DomainsError> {
    let texts = dutch();
    read(
        bytes,
        Known {
            domain: &|id| texts.domain(id).is_some(),
            icon: &|name| ["users", "house-line"].contains(&name),
        },
    )
}

fn fits_schema(bytes: &[u8]) -> bool {
    serde_json::from_slice(bytes).is_ok_and(|json: Value| SCHEMA.is_valid(&json))
}

fn set(path: &str) -> DomainSet {
    opened(&bytes_of(path)).unwrap()
}

#[test]
fn a_set_is_read_in_its_order_with_its_languages_and_its_drawings() {
    let three = set(THREE);
    assert!(fits_schema(&bytes_of(THREE)));
    let ids: Vec<_> = three.domains.iter().map(|domain| domain.id().as_str()).collect();
    assert_eq!(ids, ["voorbeeldstad.fietsen", "voorbeeldstad.muziek", "voorbeeldstad.tuin"]);
    let Offered::OfThePage(cycling) = &three.domains[0] else { panic!("{three:?}") };
    let tags: Vec<_> = cycling.said.iter().map(|(language, _)| language.tag()).collect();
    assert_eq!(tags, ["nl", "en"]);
    let Picture::Drawn(drawing) = &cycling.picture else { panic!("{cycling:?}") };
    assert_eq!((drawing.paths.len(), drawing.light.len()), (1, 1));
}

#[test]
fn the_example_in_the_manual_is_a_set() {
    let manual = String::from_utf8(bytes_of("../docs/beheer.md")).unwrap();
    let (_, example) = manual.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let set = opened(example.as_bytes()).unwrap();
    assert!(fits_schema(example.as_bytes()));
    assert!(matches!(set.domains[0], Offered::OfTheBoard(_)), "{set:?}");
    assert_eq!(set.domains.len(), 3);
}

#[test]
fn markup_in_a_label_is_text() {
    let json = r#"{ "soort": "wat-telt-leefgebieden", "versie": 1, "taal": "nl", "leefgebieden": [
        { "id": "stad.b", "icoon": "users", "teksten": { "nl": { "label": "<b>Vet</b> & <script>" } } } ] }"#;
    let texts = dutch().offering(Some(&opened(json.as_bytes()).unwrap()));
    assert_eq!(&*texts.domains()[0].label, "<b>Vet</b> & <script>");
}
