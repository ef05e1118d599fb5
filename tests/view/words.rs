//! Words of people, wherever they show: in the language that they were written in.

use std::rc::Rc;

use wat_telt_core::model::{Authors, Conversation, Field, InkChange, InkPoint, Language, NoteId};
use wat_telt_core::update::{NoteEdit, Panel, Screen, State};

use super::html::{Element, Page};
use super::table::{at_turn, domain, full, person, seen, two};

/// What people wrote on the full board, in Dutch, before the board spoke Arabic.
const DUTCH: [&str; 8] = [
    "Hoe gaat het nu?",
    "Mijn hond",
    "Daar denk ik aan.",
    "Elke week bellen.",
    "voor de zomer",
    "Ja, zo is het.",
    "na de zomer",
    "Samen eten.",
];

fn now_in_arabic() -> State {
    let mut talk = full();
    talk.language = Language::new("ar");
    let by = Authors::one(person("p2"));
    let field = Field::Bar(domain("eigen-1"), person("p2"));
    talk.write(&field, "نعم، هكذا", Some(&by), None).unwrap();
    at_turn(talk, "p1")
}

/// The language that something stands in.
fn lang(element: Element<'_>) -> Option<&str> {
    std::iter::once(element).chain(element.ancestors()).find_map(|around| around.get("lang"))
}

/// Whether the element shows these words, by itself and not in one that is in it.
fn shows(element: Element<'_>, words: &str) -> bool {
    let value = element.get("value").map(str::to_owned);
    let hint = element.get("class") == Some("hint");
    !hint && value.unwrap_or_else(|| element.own_text()).contains(words)
}

fn check(page: &Page, words: &str, wanted: &str) -> usize {
    let showing = || page.elements().filter(|element| shows(*element, words));
    for element in showing() {
        assert_eq!(lang(element), Some(wanted), "{words} in {}", element.tag());
    }
    showing().count()
}

#[test]
fn words_are_in_the_language_they_were_written_in_on_every_screen() {
    let table = now_in_arabic();
    let more = Panel::More(domain("financien"));
    let note = NoteEdit { note: NoteId::new("b1"), by: vec![], hand: None };
    let mut seen_of = [0; DUTCH.len()];
    for panel in [None, Some(more), Some(Panel::Note(note))] {
        let state = State { panel, ..table.clone() };
        for screen in Screen::ALL {
            let page = seen(&state, screen);
            for (at, words) in DUTCH.into_iter().enumerate() {
                seen_of[at] += check(&page, words, "nl");
            }
            check(&page, "نعم، هكذا", "ar");
        }
    }
    assert!(seen_of.iter().all(|times| *times > 0), "{seen_of:?}");
    assert!(check(&seen(&table, Screen::Read), "نعم، هكذا", "ar") > 0);
}

#[test]
fn what_is_only_a_name_has_no_language() {
    let state = State { panel: Some(Panel::Person(person("p2"))), ..at_turn(full(), "p1") };
    let page = seen(&state, Screen::Begin);
    assert_eq!(page.one("textbox", "Naam").get("lang"), None);
    assert_eq!(seen(&state, Screen::Read).one("textbox", "Wie kan ik bellen?").get("lang"), None);
}

#[test]
fn whom_it_is_for_is_read_to_the_letter() {
    let typed = "voor ons vijven, en voor de huisarts";
    let mut state = at_turn(full(), "p1");
    let talk = Rc::make_mut(&mut state.conversation);
    talk.write(&Field::ForWhom, typed, None, None).unwrap();
    let page = seen(&state, Screen::Read);
    assert!(page.elements().any(|element| element.text() == format!("Voor: {typed}")));
    assert_eq!(page.one("textbox", "Voor wie is dit?").get("value"), Some(typed));
}

/// Mevrouw E. and Henk, who both said something of "Wonen".
fn both_said() -> Conversation {
    let mut talk = two();
    for (who, words) in [("p1", "Te klein."), ("p2", "Ruim genoeg.")] {
        let field = Field::Bar(domain("wonen"), person(who));
        talk.write(&field, words, None, None).unwrap();
    }
    talk
}

fn row(talk: Conversation, panel: Option<Panel>) -> String {
    let state = State { panel, ..at_turn(talk, "p1") };
    seen(&state, Screen::Board).one("group", "Wonen").text()
}

#[test]
fn words_are_seen_at_their_row_with_whose_they_are() {
    let closed = row(both_said(), None);
    assert!(closed.contains("Te klein. Mevrouw E."), "{closed}");
    assert!(closed.contains("Ruim genoeg. Henk"), "{closed}");
    let open = row(both_said(), Some(Panel::More(domain("wonen"))));
    for words in ["Te klein.", "Ruim genoeg."] {
        assert_eq!(open.matches(words).count(), 1, "{open}");
    }
}

#[test]
fn a_hand_that_wrote_for_another_is_said_at_the_row() {
    let mut talk = both_said();
    talk.set_hand(&Field::Bar(domain("wonen"), person("p1")), Some(person("p2"))).unwrap();
    assert!(row(talk, None).contains("Mevrouw E., opgeschreven door Henk"));
}

#[test]
fn words_of_who_left_are_not_seen_and_come_back() {
    let mut talk = both_said();
    talk.leave_table(&person("p2")).unwrap();
    assert!(!row(talk.clone(), None).contains("Ruim genoeg."));
    talk.return_to_table(&person("p2")).unwrap();
    assert!(row(talk, None).contains("Ruim genoeg."));
}

#[test]
fn handwriting_is_seen_at_its_row() {
    let mut talk = both_said();
    let stroke = InkChange::Stroke([InkPoint { x: 1, y: 1, pressure: 1 }].into());
    let field = Field::Bar(domain("geld"), person("p2"));
    talk.change_ink(&field, &stroke, &Authors::one(person("p2")), None).unwrap();
    let page = seen(&at_turn(talk, "p1"), Screen::Board);
    assert!(page.one("group", "Geld").holds("ink"));
    assert!(page.one("group", "Geld").text().ends_with("Henk"));
}

#[test]
fn a_row_of_which_nothing_is_said_has_no_place_for_words() {
    let page = seen(&at_turn(both_said(), "p1"), Screen::Board);
    assert!(page.one("group", "Wonen").holds("row-words"));
    assert!(!page.one("group", "Geld").holds("row-words"));
}
