//! Alone at the table nothing asks whose hand or whose words something is (R6, R20).

use wat_telt_core::model::{Authors, Conversation, Field};
use wat_telt_core::update::{NoteEdit, Panel, Screen, State};

use super::table::{at_turn, domain, lay, person, seen, two};

/// What asks whose hand or whose words.
const ASKS: [&str; 3] =
    ["Iemand anders schrijft dit op", "Iemand legt voor mij", "Van wie zijn deze woorden?"];

/// Every place that can ask it, with words of both in it.
fn places(talk: &Conversation) -> String {
    let note = talk.now.notepad[0].id.clone();
    let opened = [
        (Screen::Begin, None),
        (Screen::Choose, Some(Panel::OwnDomain("De hond".into()))),
        (Screen::Board, Some(Panel::More(domain("wonen")))),
        (Screen::Board, Some(Panel::MoreHands(domain("wonen")))),
        (Screen::Notepad, Some(Panel::Note(NoteEdit { note, by: vec![], hand: None }))),
        (Screen::Read, None),
    ];
    let seen = opened.map(|(screen, panel)| {
        let page = seen(&State { panel, ..at_turn(talk.clone(), "p1") }, screen);
        page.names("button").join("\n") + &page.names("group").join("\n") + &page.text()
    });
    seen.join("\n")
}

fn both() -> Conversation {
    let mut talk = two();
    lay(&mut talk, "p1", "wonen", 30);
    let note = talk.add_note();
    let both = Authors::new(["p1", "p2"].map(person));
    for field in [Field::About, Field::Closing, Field::Again, Field::NoteWhat(note)] {
        talk.write(&field, "Samen.", both.as_ref(), None).unwrap();
    }
    talk.write(&Field::Bar(domain("wonen"), person("p1")), "Hier.", None, Some(&person("p2")))
        .unwrap();
    talk
}

#[test]
fn who_sits_alone_is_not_asked_whose_hand_or_whose_words_it_is() {
    let mut talk = both();
    let asked = places(&talk);
    assert!(ASKS.iter().all(|asks| asked.contains(asks)), "with two: {asked}");
    talk.leave_table(&person("p2")).unwrap();
    let asked = places(&talk);
    for asks in ASKS {
        assert!(!asked.contains(asks), "{asks}: {asked}");
    }
}
