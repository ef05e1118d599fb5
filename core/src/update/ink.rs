//! Writing by hand: the sheet, and what pen and eraser do on it (R20, R28).

use std::rc::Rc;

use super::heard::tell;
use super::outcome::Outcome;
use super::own_words::{Entry, may_write, put};
use super::step::refuse;
use super::{Effect, Focus, InkAct, InkSheet, Notice, State};
use crate::model::{Field, InkChange};

pub(super) fn ink(state: &mut State, field: Field, act: InkAct) -> Outcome {
    let sheet = state.sheet.as_mut().filter(|sheet| sheet.field == field);
    match (act, sheet) {
        (InkAct::Open, _) => open(state, field),
        (_, None) => Outcome::nothing(),
        (InkAct::Change(act), Some(_)) => changed(state, &field, &act),
        (InkAct::Eraser, Some(sheet)) => {
            sheet.erasing = !sheet.erasing;
            Outcome::done(Vec::new())
        }
        (InkAct::Done, Some(_)) => put_away(state),
        (InkAct::Type, Some(_)) => {
            state.sheet = None;
            Outcome::done(vec![Effect::Focus(Focus::Field(field))])
        }
        (InkAct::NotLoaded, Some(_)) => {
            tell(state, Notice::NoPen);
            put_away(state)
        }
    }
}

fn open(state: &mut State, field: Field) -> Outcome {
    let only_text =
        matches!(field, Field::Name(_) | Field::Role(_) | Field::ForWhom | Field::WhomToCall);
    if only_text || state.is_behind() {
        return Outcome::nothing();
    }
    if let Err(refusal) = may_write(state, &field) {
        return refuse(state, refusal);
    }
    Rc::make_mut(&mut state.history).leave_field();
    state.sheet = Some(InkSheet { field, erasing: false });
    Outcome::done(vec![Effect::ShowDialog, Effect::StartPen])
}

/// One stroke is one step. What takes nothing off is none, and makes no place for words.
fn changed(state: &mut State, field: &Field, act: &InkChange) -> Outcome {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    let nothing_there = state.conversation.written(field).is_none_or(|words| words.ink.is_none());
    let writes = matches!(act, InkChange::Stroke(points) if !points.is_empty());
    if nothing_there && !writes {
        return Outcome::nothing();
    }
    put(state, field, Entry::Ink(act))
}

/// Puts the sheet away; the focus goes back to where it came from.
pub(super) fn put_away(state: &mut State) -> Outcome {
    let Some(sheet) = state.sheet.take() else { return Outcome::nothing() };
    Outcome::done(vec![Effect::Focus(Focus::ByHand(sheet.field))])
}

/// The sheet goes with what it belongs to: another screen, another at turn, another conversation,
/// a question over it, the cover.
pub(super) fn settle(before: &State, state: &mut State) {
    let Some(sheet) = &state.sheet else { return };
    let same = before.screen == state.screen
        && before.turn == state.turn
        && before.conversation.id == state.conversation.id;
    let free = state.dialog.is_none() && !state.covered;
    if !same || !free || may_write(state, &sheet.field).is_err() {
        state.sheet = None;
    }
}
