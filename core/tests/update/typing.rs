//! What of typing is one step: what was typed last, as browsers have it.

use wat_telt_core::model::Field;
use wat_telt_core::update::{Message, OwnText, Panel, State, Write, caret_after, update};

use super::table::{after, person, play, three};
use super::{check_nothing, show};

/// A letter after another in a box, each so many milliseconds after the one before.
fn typed(state: State, field: &Field, text: &str, pause: f64) -> State {
    let before = state.conversation.text_of(field).to_string();
    let letters = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
    letters.enumerate().fold(state, |state, (count, end)| {
        let at = f64::from(u32::try_from(count).unwrap()) * pause;
        let text = format!("{before}{}", &text[..end]);
        update(&state, Message::Write(Write::Text(field.clone(), text.into(), at))).0
    })
}

/// What stands there after each step back, down to nothing.
fn taken_back(mut state: State, field: &Field) -> Vec<String> {
    let mut all = Vec::new();
    while state.history.can_step_back() {
        state = play(state, "back").0;
        all.push(state.conversation.text_of(field).to_string());
    }
    all
}

fn check(text: &str, pause: f64, steps: &[&str]) {
    let field = Field::About;
    assert_eq!(taken_back(typed(three(), &field, text, pause), &field), steps, "{text}");
}

/// After these acts, this stands in the question.
fn check_about(acts: &str, text: &str) {
    assert_eq!(&*after(acts).conversation.text_of(&Field::About), text, "{acts}");
}

#[test]
fn a_few_words_in_one_go_are_one_step() {
    check("Hoe gaat het nu?", 80.0, &[""]);
}

#[test]
fn a_pause_parts_steps() {
    check("Hoe", 1000.0, &["Ho", "H", ""]);
    check("Hoe", 990.0, &[""]);
    check_about("at 0 about Hoe; at 3000 about Hoe gaat het; back", "Hoe");
}

#[test]
fn some_words_are_a_step_and_words_are_not_broken() {
    check(
        "Ik wil weer zelf naar mijn zus, en elke week koffie bij de buren.",
        80.0,
        &["Ik wil weer zelf naar mijn zus, en elke week ", "Ik wil weer zelf naar ", ""],
    );
    let long = "x".repeat(130);
    check(&long, 80.0, &[&long[..120], &long[..60], ""]);
}

#[test]
fn erasing_is_a_step_and_so_is_writing_again() {
    let erased = "type about Hoe; type about Ho; type about H; type about Ha";
    check_about(&format!("{erased}; back"), "H");
    check_about(&format!("{erased}; back; back"), "Hoe");
    check_about(&format!("{erased}; back; back; back"), "");
}

#[test]
fn typing_in_another_place_is_another_step() {
    check_about("type about Hoe het; type about Hoe gaat het; back", "Hoe het");
    check_about("type about Hoe; type about Ho; type about H; back", "Hoe");
    check_about("type about n; type about ni; type about 你; type about 你h; back", "");
}

#[test]
fn what_is_pasted_is_a_step_by_itself() {
    let pasted = "type about Zus; type about Zus, en elke week koffie bij de buren";
    check_about(&format!("{pasted}; back"), "Zus");
    check_about(&format!("{pasted}; back; back"), "");
}

#[test]
fn another_field_is_another_step() {
    check_about("type about H; type name-p1 E; type about Ho; back", "H");
}

#[test]
fn what_changes_nothing_keeps_the_steps_forward() {
    let back = "type about H; leave-field; type about Ho; leave-field; back";
    for act in ["type about H", "leave-field", "go kiezen", "type closing", "more wonen"] {
        check_about(&format!("{back}; {act}; forward"), "Ho");
    }
    check_nothing(&format!("{back}; type about He"), "forward");
}

#[test]
fn a_step_forward_brings_back_what_was_typed_last_and_no_more() {
    let table = typed(three(), &Field::About, "Ik wil weer zelf naar mijn zus", 80.0);
    let back = play(table.clone(), "back; back; forward").0;
    assert_eq!(&*back.conversation.text_of(&Field::About), "Ik wil weer zelf naar ");
    assert_eq!(play(back, "forward").0.conversation, table.conversation);
}

#[test]
fn a_name_is_taken_back_in_steps_too_and_the_person_with_its_first_letter() {
    let steps = "add; at 0 name-p4 Kim; at 2000 name-p4 Kimberly";
    let name = Field::Name(person("p4"));
    assert_eq!(&*after(&format!("{steps}; back")).conversation.text_of(&name), "Kim");
    assert_eq!(show::people(&after(&format!("{steps}; back; back"))), "p1* p2 p3");
}

/// What stands in the box for an own domain after these acts; nothing where it is closed.
fn own(acts: &str) -> Option<String> {
    match after(acts).panel {
        Some(Panel::OwnDomain(own)) => Some(own.text().to_string()),
        _ => None,
    }
}

#[test]
fn what_is_typed_for_an_own_domain_is_taken_back_in_its_box() {
    let typing = "choose wonen; own-open; own-text Mijn; own-text Mij; own-text Mijn hond";
    assert_eq!(own(typing).as_deref(), Some("Mijn hond"));
    assert_eq!(own(&format!("{typing}; back")).as_deref(), Some("Mij"));
    assert_eq!(own(&format!("{typing}; back; back; back")).as_deref(), Some(""));
    assert_eq!(own(&format!("{typing}; back; back; forward")).as_deref(), Some("Mij"));
    let board = |acts: &str| show::board(&after(acts));
    assert_eq!(board(&format!("{typing}; back; back; back")), "wonen:");
    assert_eq!(board(&format!("{typing}; back; back; back; back")), "");
}

#[test]
fn what_was_typed_for_an_own_domain_ends_with_its_box_and_with_the_next_act() {
    let closed = "go kiezen; choose wonen; own-open; own-text Mijn hond; close-panel; back";
    assert_eq!(show::board(&after(closed)), "");
    let after_it = "go kiezen; own-open; own-text Mijn hond; choose wonen; back";
    assert_eq!(
        (show::board(&after(after_it)), own(after_it).as_deref()),
        (String::new(), Some("Mijn hond"))
    );
    let laid = "go kiezen; own-open; own-text Mijn hond; own-lay; back";
    assert_eq!((show::board(&after(laid)), own(laid)), (String::new(), None));
}

#[test]
fn a_box_that_is_opened_has_no_steps() {
    assert!(!OwnText::from("Mijn tuin").steps().can_step_back());
}

#[test]
fn the_caret_is_behind_what_a_step_brought_or_where_it_took_something() {
    for (was, is, caret) in [
        ("", "", 0),
        ("Hoe", "Ho", 2),
        ("Ho", "Hoe", 3),
        ("Hoe het", "Hoe gaat het", 9),
        ("Hoe gaat het", "Hoe het", 4),
        ("a b", "x b", 1),
        ("\u{1f469}!", "\u{1f469}\u{1f436}!", 4),
    ] {
        assert_eq!(caret_after(was, is), caret, "{was:?} to {is:?}");
    }
}
