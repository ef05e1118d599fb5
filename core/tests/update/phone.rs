//! A code that the resident's own telephone reads (R24).

use std::rc::Rc;

use wat_telt_core::update::{CodeError, Dialog, Effect, Safe, ShownCode, State};

use super::keep::code;
use super::table::{after, play};
use super::{check_asks, check_nothing};

fn shown(state: &State) -> &ShownCode {
    match &state.dialog {
        Some(Dialog::Phone(shown)) => shown,
        other => panic!("no code: {other:?}"),
    }
}

#[test]
fn a_code_is_made_of_what_goes_along() {
    check_asks("choose wonen; phone", "make a code, dialog");
    let (table, effects) = play(after("choose wonen; choose werk; leave-out row werk"), "phone");
    let Effect::MakeCode(of) = &effects[0] else { panic!("{effects:?}") };
    assert!(Rc::ptr_eq(&of.conversation, &table.conversation));
    assert_eq!((&of.left_out, of.without_ink), (&table.left_out, false));
    assert_eq!(shown(&table).made, None);
}

#[test]
fn it_is_shown_when_it_is_made_and_can_be_made_larger() {
    let table = after("choose wonen; phone; phone-made 1");
    assert_eq!(shown(&table).made, Some(Ok(Rc::new(code()))));
    assert!(!shown(&table).large);
    assert!(shown(&after("choose wonen; phone; phone-made 1; phone-large")).large);
}

#[test]
fn a_code_of_what_lay_there_before_is_not_shown() {
    let again = "choose wonen; phone; close-dialog; choose werk; phone";
    check_nothing(again, "phone-made 1");
    assert!(shown(&after(&format!("{again}; phone-made 2"))).made.is_some());
}

#[test]
fn who_closed_it_does_not_want_it_any_more() {
    for late in ["phone-made 1", "phone-large", "phone-bare"] {
        check_nothing("choose wonen; phone; close-dialog", late);
    }
}

#[test]
fn what_is_too_large_is_offered_without_its_handwriting() {
    let (table, effects) = play(after("choose wonen; phone; phone-too-large 1"), "phone-bare");
    let Effect::MakeCode(of) = &effects[0] else { panic!("{effects:?}") };
    assert!(of.without_ink);
    assert_eq!(shown(&table).made, None);
    let refused = after("choose wonen; phone; phone-too-large 1");
    assert_eq!(shown(&refused).made, Some(Err(CodeError::TooLargeWithInk)));
}

#[test]
fn a_code_that_nobody_read_makes_nothing_safe() {
    let table = after("choose wonen; phone; phone-made 1; close-dialog");
    assert_eq!(table.safe, Safe::Nowhere);
}

#[test]
fn what_came_by_a_code_asks_for_its_four_words() {
    check_asks("carried 12345; unlock appel fiets regen stoel", "unlock");
    let over = after("choose wonen; carried 12345; unlock appel fiets; opens-as d");
    assert!(matches!(over.dialog, Some(Dialog::Open(_))));
}
