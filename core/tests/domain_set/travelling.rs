//! A file that goes from a board with a set to one without, and back.

use std::rc::Rc;

use super::*;
use wat_telt_core::format::{open, write};
use wat_telt_core::model::{Conversation, ConversationId, Date, DomainId, Field, Fresh, Place};

const CYCLING: &str = "voorbeeldstad.fietsen";

fn day(month: u8) -> Date {
    Date::new(2027, month, 14).unwrap()
}

/// A conversation on a board with the set: one of its domains and an own one, with a fiche, words and a note.
fn with_the_set() -> Conversation {
    let fresh = Fresh { id: ConversationId::new("x"), today: day(1), made_with: "wat-telt".into() };
    let mut talk = Conversation::new(fresh);
    let (resident, cycling) = (talk.resident().clone(), DomainId::new(CYCLING));
    talk.choose(&cycling, "Fietsen");
    talk.choose_own("Onze hond", None);
    talk.lay(&resident, &cycling, Place::hundredths(20), None).unwrap();
    talk.write(&Field::Bar(cycling.clone(), resident), "Mijn band is lek.", None, None).unwrap();
    let note = talk.add_note();
    talk.set_note_about(&note, &cycling, true).unwrap();
    talk
}

fn opened_of(conversation: &Conversation) -> Conversation {
    let opened = open(write(conversation).as_bytes()).unwrap();
    assert_eq!(opened.repairs, []);
    Rc::unwrap_or_clone(opened.conversation)
}

#[test]
fn a_file_holds_the_id_and_the_label_and_loses_nothing_on_another_board() {
    let file = write(&with_the_set());
    assert!(file.contains(r#""leefgebied": "voorbeeldstad.fietsen""#), "{file}");
    assert!(file.contains(r#""label": "Fietsen""#), "{file}");
    assert!(file::fits_schema(file.as_bytes()));
    let there = opened_of(&with_the_set());
    assert_eq!(write(&there), file, "what the other board saves");
    let back = opened_of(&there);
    assert_eq!(back.now.board, with_the_set().now.board);
}

#[test]
fn on_a_board_without_the_set_it_can_be_gone_on_with_and_taken_off_and_laid_again() {
    let mut there = opened_of(&with_the_set());
    let cycling = DomainId::new(CYCLING);
    let before = there.now.bar(&cycling).cloned();
    there.take_off_board(&cycling).unwrap();
    there.choose(&cycling, "Fietsen");
    assert_eq!(there.now.bar(&cycling).cloned(), before);
    assert!(before.unwrap().own.is_none(), "it is nobody's own words");
}

#[test]
fn no_domain_of_a_page_is_one_of_the_board_or_of_a_resident() {
    let mut talk = with_the_set();
    let own = talk.choose_own("Onze kat", None);
    let three = set(THREE);
    let texts = dutch();
    for domain in &three.domains {
        assert_ne!(*domain.id(), own);
        assert!(texts.domain(domain.id().as_str()).is_none());
    }
}

#[test]
fn a_language_gives_the_rows_of_a_set_their_label_and_those_of_the_fourteen_too() {
    let mut talk = with_the_set();
    talk.choose(&DomainId::new("wonen"), "Wonen");
    let english = other("en").offering(Some(&set(THREE)));
    let labels: Vec<_> = english
        .known_domains()
        .map(|domain| (DomainId::new(&domain.id), Rc::clone(&domain.label)))
        .collect();
    talk.relabel(&labels);
    let labels: Vec<_> = talk.now.board.iter().map(|bar| &*bar.label).collect();
    assert_eq!(labels, ["Cycling", "Onze hond", "My home"]);
}

#[test]
fn two_files_of_boards_with_and_without_the_set_lie_side_by_side() {
    let first = opened_of(&with_the_set());
    let mut ours = first.clone();
    ours.look_back(day(2));
    ours.choose(&DomainId::new("wonen"), "Wonen");
    let mut theirs = first.clone();
    theirs.look_back(day(3));
    theirs.choose(&DomainId::new(CYCLING), "Fietsen");
    let theirs = opened_of(&theirs);
    let both = ours.side_by_side(&theirs);
    let ids = |talk: &Conversation| -> Vec<String> {
        let moments = talk.earlier.iter().chain([&talk.now]);
        moments.flat_map(|moment| &moment.board).map(|bar| bar.domain.to_string()).collect()
    };
    assert_eq!(ids(&both).iter().filter(|id| *id == CYCLING).count(), 2, "{both:?}");
}
