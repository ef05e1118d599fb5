//! A resident without a name: what stands on their chip ("Ik") is never a name in a sentence, on
//! screen, on paper or aloud, in any language.

use wat_telt_core::i18n::LANGUAGES;
use wat_telt_core::model::{Authors, Conversation, Field, Language};
use wat_telt_core::update::{NoteEdit, Panel, Screen, State};

use super::html::{Element, Page};
use super::screens::{MARK, MARKED};
use super::table::{at_turn, call, domain, full, person, place, seen};

/// A full table with a resident who gave no name, in whose words and by whose hand much was said.
fn unnamed(tag: &str) -> Conversation {
    let mut talk = full();
    call(&mut talk, "p1", "");
    talk.language = Language::new(&format!("{tag}{MARKED}"));
    let ours = Authors::new([person("p1"), person("p2")]).unwrap();
    for row in ["wonen", "geld"] {
        talk.lay(&person("p2"), &domain(row), place(40), Some(person("p1"))).unwrap();
        talk.lay(&person("p1"), &domain(row), place(60), Some(person("p2"))).unwrap();
    }
    talk.turn_fiche(&person("p1"), &domain("gezondheid"), true).unwrap();
    for (whose, hand) in
        [(&ours, Some("p3")), (&Authors::one(person("p2")), Some("p1")), (&ours, None)]
    {
        let note = talk.add_note();
        talk.write(&Field::NoteWhat(note.clone()), "Samen.", None, None).unwrap();
        talk.set_note_authors(&note, whose, hand.map(person).as_ref()).unwrap();
    }
    talk
}

/// Every screen with everything open on it, for the resident and for another.
fn pages(tag: &str) -> Vec<Page> {
    let talk = unnamed(tag);
    let note = talk.next_note();
    let note = Panel::Note(NoteEdit { note, by: vec![person("p2")], hand: None });
    let shown = [
        (Screen::Begin, Some(Panel::Person(person("p1")))),
        (Screen::Choose, None),
        (Screen::Board, Some(Panel::More(domain("wonen")))),
        (Screen::Board, Some(Panel::MoreHands(domain("geld")))),
        (Screen::Notepad, Some(note)),
        (Screen::Read, Some(Panel::GoesAlong)),
    ];
    let mut pages = Vec::new();
    for (turn, writes_for) in [("p1", Some("p2")), ("p2", Some("p1")), ("p2", None)] {
        for (screen, panel) in shown.clone() {
            let writes_for = writes_for.map(person);
            let state = State { panel, writes_for, ..at_turn(talk.clone(), turn) };
            pages.push(seen(&state, screen));
        }
    }
    pages
}

#[test]
fn what_an_unnamed_resident_is_called_stands_alone_or_not_at_all() {
    for spoken in LANGUAGES {
        let mut chips = 0;
        for page in pages(spoken.tag) {
            for text in page.text().lines().filter(|text| text.contains(MARK)) {
                assert_eq!(text, MARK, "{}", spoken.tag);
                chips += 1;
            }
            for (name, value) in page.elements().flat_map(Element::attributes) {
                let alone = value == MARK
                    || [", ", "، "].iter().any(|comma| value.ends_with(&format!("{comma}{MARK}")));
                assert!(alone || !value.contains(MARK), "{}: {name}={value}", spoken.tag);
            }
        }
        assert!(chips > 0, "{}: it is found", spoken.tag);
    }
}
