//! Writing by hand: the sheet, and what pen and eraser do on it (R20, R28).

use std::rc::Rc;

use super::writing::{Entry, may_write, put};
use super::{Effect, Focus, Notice, State, refuse};
use crate::model::{Field, InkChange};

/// What people do with the sheet for handwriting, and what its pen says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InkAct {
    /// "Met de hand": the sheet is opened.
    Open,
    /// Pen or eraser wrote something or took it off.
    Change(InkChange),
    /// "Gum": the pen becomes an eraser, or a pen again.
    Eraser,
    /// "Klaar".
    Done,
    /// "Typen": the sheet is put away for the box.
    Type,
    /// The pen could not be had.
    NotLoaded,
}

/// The sheet that is open over the rest, to write on by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InkSheet {
    /// Which words are written on it.
    pub field: Field,
    /// Whether a finger takes strokes off instead of writing them.
    pub erasing: bool,
}

pub(super) fn ink(state: &mut State, field: Field, act: InkAct) -> Vec<Effect> {
    if act == InkAct::Open {
        return open(state, field);
    }
    let Some(sheet) = state.sheet.as_mut().filter(|sheet| sheet.field == field) else {
        return Vec::new();
    };
    match act {
        InkAct::Open => Vec::new(),
        InkAct::Change(act) => changed(state, &field, &act),
        InkAct::Eraser => {
            sheet.erasing = !sheet.erasing;
            Vec::new()
        }
        InkAct::Done => put_away(state),
        InkAct::Type => {
            put_away(state);
            vec![Effect::Focus(Focus::Field(field))]
        }
        InkAct::NotLoaded => {
            state.notice = Some(Notice::NoPen);
            put_away(state)
        }
    }
}

fn open(state: &mut State, field: Field) -> Vec<Effect> {
    let only_text =
        matches!(field, Field::Name(_) | Field::Role(_) | Field::ForWhom | Field::WhomToCall);
    if only_text || state.is_behind() {
        return Vec::new();
    }
    if let Err(refusal) = may_write(state, &field) {
        return refuse(state, refusal);
    }
    Rc::make_mut(&mut state.history).leave_field();
    state.sheet = Some(InkSheet { field, erasing: false });
    vec![Effect::ShowDialog, Effect::StartPen]
}

/// One stroke is one step. What takes nothing off is none, and makes no place for words.
fn changed(state: &mut State, field: &Field, act: &InkChange) -> Vec<Effect> {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    let nothing_there = state.conversation.written(field).is_none_or(|words| words.ink.is_none());
    let writes = matches!(act, InkChange::Stroke(points) if !points.is_empty());
    if nothing_there && !writes {
        return Vec::new();
    }
    put(state, field, Entry::Ink(act))
}

/// Puts the sheet away; the focus goes back to where it came from.
pub(super) fn put_away(state: &mut State) -> Vec<Effect> {
    let sheet = state.sheet.take();
    sheet.map(|sheet| Effect::Focus(Focus::ByHand(sheet.field))).into_iter().collect()
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
