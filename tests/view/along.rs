//! "Wat gaat er mee?": everything is named by what it is (R24).

use wat_telt_core::model::{Authors, Conversation, Field};
use wat_telt_core::update::{Panel, Screen, State};

use super::back::a_year_later;
use super::table::{at_turn, domain, lay, person, seen, two};

/// The names of what goes along.
fn along(talk: Conversation) -> Vec<String> {
    let state = State { panel: Some(Panel::GoesAlong), ..at_turn(talk, "p1") };
    seen(&state, Screen::Read).names("checkbox")
}

fn write(talk: &mut Conversation, field: Field, text: &str) {
    let resident = Authors::one(person("p1"));
    talk.write(&field, text, Some(&resident), None).unwrap();
}

#[test]
fn what_is_said_for_the_whole_and_who_is_there_can_be_left_out_by_name() {
    let mut talk = two();
    lay(&mut talk, "p1", "wonen", 30);
    lay(&mut talk, "p2", "wonen", 60);
    for field in [Field::About, Field::Closing, Field::ForWhom, Field::WhomToCall, Field::Again] {
        write(&mut talk, field, "Ja.");
    }
    write(&mut talk, Field::Bar(domain("wonen"), person("p1")), "De trap.");
    assert_eq!(
        along(talk),
        [
            "Hier gaat het over",
            "Wonen",
            "Woorden van Mevrouw E. bij Wonen",
            "Geld",
            "Klopt dit zo, in uw woorden?",
            "Voor wie is dit?",
            "Wie kan ik bellen?",
            "Wanneer kijken we weer?",
            "De naam van Mevrouw E.",
            "De fiches van Henk",
            "De naam van Henk",
        ]
    );
}

#[test]
fn only_what_is_there_can_be_left_out() {
    assert_eq!(along(two()), ["Wonen", "Geld", "De naam van Mevrouw E.", "De naam van Henk"]);
}

#[test]
fn what_goes_along_of_earlier_can_be_left_out_too() {
    let mut talk = a_year_later();
    let agreed = (talk.earlier[0].id.clone(), talk.earlier[0].notepad[0].id.clone());
    write(&mut talk, Field::Went(agreed.0, agreed.1, person("p1")), "Goed.");
    assert_eq!(
        along(talk),
        [
            "Het gesprek van 14 januari 2027",
            "Hier gaat het over",
            "Hoe is het gegaan?",
            "De naam van Mevrouw E.",
            "De naam van Henk",
        ]
    );
}
