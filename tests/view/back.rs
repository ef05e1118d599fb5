//! Looking back, by role and name: what was asked and agreed, and where the way leads (R10, R27).

use wat_telt_core::model::{Authors, Conversation, Date, Field};
use wat_telt_core::update::{Screen, State};

use super::html::Page;
use super::table::{at_turn, domain, lay, person, seen, two};

const QUESTION: &str = "Hoe gaat het nu, met de scootmobiel?";

/// A year after a table with a question and an agreement, with nothing on the board.
pub(super) fn a_year_later() -> Conversation {
    let mut talk = two();
    let note = talk.add_note();
    let resident = Authors::one(person("p1"));
    for (field, words) in [(Field::About, QUESTION), (Field::NoteWhat(note), "Bellen.")] {
        talk.write(&field, words, Some(&resident), None).unwrap();
    }
    next_year(&mut talk, 2028);
    talk
}

fn next_year(talk: &mut Conversation, year: u16) {
    talk.look_back(Date::new(year, 1, 14).unwrap());
}

fn notepad(talk: Conversation, who: &str) -> Page {
    seen(&at_turn(talk, who), Screen::Notepad)
}

fn is_loud(page: &Page, button: &str) -> bool {
    page.one("button", button).get("class").is_some_and(|class| class.contains("forward"))
}

#[test]
fn the_question_of_last_time_is_asked_before_the_agreements() {
    let page = notepad(a_year_later(), "p1");
    assert_eq!(page.names("group")[1..3], ["Hier ging het over", "Afspraken van 14 januari 2027"]);
    let asked = page.one("group", "Hier ging het over");
    assert!(asked.text().contains(QUESTION), "{}", asked.text());
    let answer = page.one("textbox", "Hoe is dat nu?");
    assert!(answer.ancestors().any(|on| on.name() == "Hier ging het over"));
    assert_eq!(answer.get("id"), Some("about"), "the answer is what it is about this time");
}

#[test]
fn only_the_resident_answers_what_it_was_about() {
    let page = notepad(a_year_later(), "p2");
    assert!(page.one("group", "Hier ging het over").text().contains(QUESTION));
    assert!(!page.names("textbox").contains(&"Hoe is dat nu?".to_owned()));
}

#[test]
fn where_the_question_is_asked_anew_that_of_last_time_stands_beside_it() {
    let page = seen(&at_turn(a_year_later(), "p1"), Screen::Begin).text();
    assert!(page.contains("Hier ging het over") && page.contains(QUESTION), "{page}");
    assert!(page.contains("Hoe is dat nu?"), "{page}");
    let first = seen(&at_turn(two(), "p1"), Screen::Begin).text();
    assert!(!first.contains("Hoe is dat nu?"), "{first}");
}

#[test]
fn after_the_agreements_the_way_leads_to_laying_anew() {
    let mut talk = a_year_later();
    let page = notepad(talk.clone(), "p1");
    assert!(is_loud(&page, "Leg het bord opnieuw") && !is_loud(&page, "Zo is het goed"));
    talk.choose(&domain("wonen"), "Wonen");
    lay(&mut talk, "p1", "wonen", 20);
    let page = notepad(talk, "p1");
    assert!(is_loud(&page, "Zo is het goed"));
    assert!(!page.names("button").contains(&"Leg het bord opnieuw".to_owned()));
    assert!(is_loud(&notepad(two(), "p1"), "Zo is het goed"), "on a first visit");
}

/// The board of now with that of the last time beside it.
fn beside(talk: Conversation) -> Page {
    let mut state: State = at_turn(talk, "p1");
    state.beside.shown = state.conversation.last_time().map(|moment| moment.id.clone());
    seen(&state, Screen::Board)
}

#[test]
fn with_one_earlier_moment_there_is_nothing_to_step_to_or_to_stop() {
    let steps = ["Vorig moment", "Volgend moment", "Zet stil"];
    let steps = |talk: Conversation| {
        let there = beside(talk).names("button");
        steps.map(|step| there.iter().any(|name| name == step))
    };
    let mut talk = a_year_later();
    assert_eq!(steps(talk.clone()), [false; 3]);
    next_year(&mut talk, 2029);
    assert_eq!(steps(talk), [true; 3]);
}
