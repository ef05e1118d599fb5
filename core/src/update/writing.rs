//! Own words: whose they are, and whose hand wrote them (R6, R20).

use std::rc::Rc;

use super::outcome::Outcome;
use super::own_words::{Entry, may_write, put};
use super::step::{change, refuse};
use super::{State, Write, ink};
use crate::model::{Date, Field, ParticipantId, Refusal};

pub(super) fn write(state: &mut State, write: Write) -> Outcome {
    match write {
        Write::Text(field, text, at) => text_in(state, &field, &text, at),
        Write::TooMuch => refuse(state, Refusal::TooLong),
        Write::Leave => {
            Rc::make_mut(&mut state.history).leave_field();
            Outcome::done(Vec::new())
        }
        Write::Ink(field, act) => ink::ink(state, field, act),
        Write::ByHandOf(field, hand) => by_hand_of(state, &field, hand),
        Write::LaidOn(day) => laid_on(state, day),
        Write::AgainOn(day) => change(state, None, |conversation| {
            conversation.set_again_on(day);
            Ok(())
        }),
    }
}

/// On which day this moment is: a day that people choose stays, whenever the first act comes.
fn laid_on(state: &mut State, day: Date) -> Outcome {
    let outcome = change(state, None, |conversation| conversation.set_date(day));
    if state.conversation.now.date == day {
        state.today = None;
    }
    outcome
}

fn text_in(state: &mut State, field: &Field, text: &str, at: f64) -> Outcome {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    // What stands there already is no change: it ends no steps forward, and parts nothing anew.
    if *text == *state.conversation.text_of(field) {
        return Outcome::nothing();
    }
    put(state, field, Entry::Text(text, at))
}

fn by_hand_of(state: &mut State, field: &Field, hand: Option<ParticipantId>) -> Outcome {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    let hand = hand.filter(|hand| state.conversation.now.is_present(hand));
    if hand.is_none() && state.conversation.written(field).is_none() {
        return Outcome::nothing();
    }
    change(state, None, |conversation| conversation.set_hand(field, hand))
}
