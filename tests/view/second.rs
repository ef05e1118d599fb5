//! Two languages on one board: what is seen is seen in both, and what is heard is heard in the first.

use wat_telt::view::EmptyBoard;
use wat_telt::view::prompt::Prompt;
use wat_telt_core::model::Language;
use wat_telt_core::update::{NoteEdit, Panel, Screen, State};
use yew::Callback;

use super::html::Page;
use super::screens::{html, render, texts};
use super::table::{at_turn, domain, full, person, seen};

/// A full board with a second language.
fn in_both(panel: Option<Panel>) -> State {
    State { chosen_second: Some(Language::new("ar")), panel, ..at_turn(full(), "p1") }
}

/// What stands small on a screen.
fn seconds(state: &State, screen: Screen) -> Vec<String> {
    let page = Page::read(&render(state, screen));
    let parts = page.elements().filter(|element| element.get("class") == Some("second"));
    let parts = parts.map(|part| {
        assert_eq!(part.get("aria-hidden"), Some("true"), "{}", part.own_text());
        assert_eq!((part.get("lang"), part.get("dir")), (Some("ar"), Some("rtl")));
        part.own_text()
    });
    parts.collect()
}

#[test]
fn what_things_are_called_stays_as_it_was() {
    let note = full().next_note();
    let panels = [
        None,
        Some(Panel::Person(person("p2"))),
        Some(Panel::About(domain("wonen"))),
        Some(Panel::OwnDomain("Mijn tuin".into())),
        Some(Panel::More(domain("wonen"))),
        Some(Panel::MoreHands(domain("wonen"))),
        Some(Panel::Note(NoteEdit { note, by: vec![person("p2")], hand: None })),
        Some(Panel::GoesAlong),
    ];
    for (panel, screen) in panels.iter().flat_map(|one| Screen::ALL.map(|screen| (one, screen))) {
        let both = in_both(panel.clone());
        let alone = State { chosen_second: None, ..both.clone() };
        let (both, alone) = (seen(&both, screen), seen(&alone, screen));
        for role in ["button", "textbox", "radio", "checkbox", "slider", "heading", "group", "img"]
        {
            assert_eq!(both.names(role), alone.names(role), "{screen:?}, {panel:?}, {role}");
        }
    }
}

#[test]
fn cards_rows_smileys_buttons_and_paper_say_both() {
    let check = |screen: Screen, panel: Option<Panel>, wanted: &[&str]| {
        let seen = seconds(&in_both(panel), screen);
        for text in wanted {
            assert!(seen.iter().any(|one| one == text), "{screen:?}: {text} in {seen:?}");
        }
    };
    check(Screen::Begin, None, &["عن ماذا تحبون أن نتحدث؟", "لنبدأ", "اللغة الثانية"]);
    check(Screen::Choose, None, &["السكن", "شيء آخر", "إلى اللوحة"]);
    check(Screen::Board, None, &["السكن", "حزين", "سعيد", "المزيد", "جيد هكذا"]);
    check(Screen::Board, Some(Panel::More(domain("wonen"))), &["كلمات عن السكن"]);
    check(Screen::Read, None, &["السكن", "حزين", "الدفتر", "هل هذا صحيح هكذا، بكلماتكم أنتم؟"]);
}

#[test]
fn the_residents_own_word_stays_alone() {
    let page = render(&in_both(None), Screen::Board);
    assert!(page.contains(">Mijn hond</h2>"));
}

#[test]
fn one_language_stands_there_once() {
    let state = at_turn(full(), "p1");
    for screen in Screen::ALL {
        assert!(!render(&state, screen).contains("second\""), "{screen:?}");
    }
}

#[test]
fn a_question_and_an_empty_board_say_both() {
    let question = html({
        let (texts, on) = (texts(&in_both(None)), Callback::noop());
        let domain = texts.domain("wonen").unwrap();
        Prompt { domain, label: "Wonen", at: 0, texts: &texts, on: &on }.view()
    });
    assert!(
        question.contains("Hoe is het waar u nu woont of slaapt?<span")
            && question.contains("كيف المكان الذي تسكنون أو تنامون فيه الآن؟")
    );
    let heading = Page::read(&question).names("heading");
    assert_eq!(heading, ["Hoe is het waar u nu woont of slaapt?"]);
    let board = html(EmptyBoard { texts: &texts(&in_both(None)) }.view());
    for text in ["السكن", "الدفتر", "سعيد", "متى"] {
        assert!(board.contains(&format!(">{text}</span>")), "{text}");
    }
}
