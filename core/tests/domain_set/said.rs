//! What a board says of the domains that a page offers, in each of its languages.

use super::*;
use wat_telt_core::model::Language;

fn labels(texts: &Texts) -> Vec<&str> {
    texts.domains().iter().map(|domain| &*domain.label).collect()
}

#[test]
fn the_cards_are_those_of_the_set_in_its_order_and_those_of_the_board_again_without_it() {
    let three = set(THREE);
    let texts = dutch().offering(Some(&three));
    assert_eq!(labels(&texts), ["Fietsen", "Muziek", "Tuin en balkon"]);
    assert_eq!(
        labels(&other("en").offering(Some(&three))),
        ["Cycling", "Music", "Garden and balcony"]
    );
    let again = texts.offering(None);
    assert_eq!(labels(&again), labels(&dutch()));
    assert!(again.domain("voorbeeldstad.fietsen").is_none());
}

#[test]
fn the_fourteen_keep_what_they_say_beside_a_set() {
    let texts = other("en").offering(Some(&set(THREE)));
    let home = texts.domain("wonen").unwrap();
    assert_eq!((&*home.label, &home.language), ("My home", &None));
    assert!(!texts.offers("wonen") && texts.offers("voorbeeldstad.tuin"));
    assert!(texts.known_domains().any(|domain| &*domain.id == "wonen"));
}

#[test]
fn one_of_the_board_in_a_set_is_said_in_every_language() {
    let json = r#"{ "soort": "wat-telt-leefgebieden", "versie": 1, "taal": "nl",
        "leefgebieden": [{ "id": "geld" }, { "id": "wonen" }] }"#;
    let set = opened(json.as_bytes()).unwrap();
    for texts in [dutch(), other("en"), other("ar")] {
        let of_the_board = ["geld", "wonen"].map(|id| texts.domain(id).cloned().unwrap());
        assert_eq!(texts.offering(Some(&set)).domains(), of_the_board);
    }
}

#[test]
fn in_a_language_that_a_set_lacks_its_own_is_said_and_marked() {
    let three = set(THREE);
    let id = "voorbeeldstad.fietsen";
    let polish = other("pl").offering(Some(&three));
    let cycling = polish.domain(id).unwrap();
    assert_eq!((&*cycling.label, &cycling.language), ("Fietsen", &Some(Language::dutch())));
    let english = other("en").offering(Some(&three));
    let both = polish.with_second(Some(&english));
    let line = both.both_line(cycling).into_parts();
    assert_eq!(line.first, "uw fiets, de weg naar de winkel, samen een rondje");
    assert!(line.second.unwrap().0.contains("the way to the shops"));
    for said in [
        both.both_called(id, "Fietsen"),
        both.both_line(cycling),
        both.both_prompt(cycling, 0).unwrap(),
    ] {
        let parts = said.into_parts();
        assert_eq!(parts.words_in, Some(Language::dutch()), "{parts:?}");
        assert_eq!(parts.second.map(|(_, language)| language), Some(Language::english()));
    }
    // What a row was called when it was chosen may be in any language.
    assert_eq!(both.both_called(id, "Cycling").into_parts().words_in, None);
}

#[test]
fn a_second_language_that_a_set_lacks_says_nothing_of_it() {
    let three = set(THREE);
    let texts = dutch().offering(Some(&three));
    let texts = texts.with_second(Some(&other("pl").offering(Some(&three))));
    let cycling = texts.domain("voorbeeldstad.fietsen").unwrap();
    assert!(!texts.both_called("voorbeeldstad.fietsen", "Fietsen").has_second());
    assert!(!texts.both_line(cycling).has_second());
    assert!(!texts.both_prompt(cycling, 0).unwrap().has_second());
}

#[test]
fn who_is_spoken_to_with_je_is_asked_with_je() {
    let texts = dutch().offering(Some(&set(THREE))).with_address(Address::Je);
    let cycling = texts.domain("voorbeeldstad.fietsen").unwrap();
    assert_eq!(&*cycling.prompts[0], "Waar fiets je graag heen?");
}
