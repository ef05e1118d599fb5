//! Looking back together (R27): what was agreed, the board of then beside that of now, the story, and
//! when to look again.

use std::rc::Rc;

use super::outcome::Outcome;
use super::step::{change, refuse};
use super::{Back, Beside, Effect, Focus, Panel, Screen, State, drafts, locked, opening, phone};
use crate::model::{Moment, MomentId, NoteId, Refusal, StillCounts};

/// What an act of opening or looking back does.
pub(super) fn back(state: &mut State, back: Back) -> Outcome {
    match back {
        Back::Drafts(act) => drafts::drafts(state, act),
        Back::FileRead(result) => opening::file_read(state, result),
        Back::LockedRead(file, by) => locked::read(state, file, by),
        Back::Phone(act) => phone::phone(state, act),
        Back::Unlock(password) => locked::unlock(state, password),
        Back::Unlocked(result) => locked::unlocked(state, result),
        Back::OpenIt => opening::open_it(state),
        Back::Read => opening::to_read(state),
        Back::GoOn => opening::lay_open(state, Screen::Board),
        Back::LookBack => Outcome::done(vec![Effect::AskToday]),
        Back::NewMoment(today) => opening::new_moment(state, today),
        Back::KeepBoth => opening::keep_both(state),
        Back::StillCounts(moment, note, still) => still_counts(state, &moment, &note, still),
        Back::DoneLaying => done_laying(state),
        Back::LayBeside => lay_beside(state),
        Back::TakeAway => {
            state.beside = Beside { done: true, ..Beside::default() };
            Outcome::done(vec![Effect::Focus(Focus::LayBeside)])
        }
        Back::Step(earlier) => step(state, earlier),
        Back::Everyone => {
            state.beside.everyone = !state.beside.everyone;
            Outcome::done(Vec::new())
        }
        Back::Stop => {
            state.beside.moving = false;
            Outcome::done(Vec::new())
        }
        Back::Story => {
            let open = state.panel == Some(Panel::Story);
            state.panel = (!open).then_some(Panel::Story);
            Outcome::done(Vec::new())
        }
        Back::Calendar => {
            let Some(day) = state.conversation.now.again_on else { return Outcome::nothing() };
            Outcome::done(vec![Effect::SaveDay(day)])
        }
    }
}

fn still_counts(
    state: &mut State,
    moment: &MomentId,
    note: &NoteId,
    still: StillCounts,
) -> Outcome {
    change(state, None, |conversation| conversation.set_still_counts(moment, note, Some(still)))
}

/// Only the resident says that they laid what they want to lay.
fn done_laying(state: &mut State) -> Outcome {
    if !state.resident_at_turn() {
        return refuse(state, Refusal::ResidentDecides);
    }
    state.beside.done = true;
    Outcome::done(vec![Effect::Focus(Focus::LayBeside)])
}

/// Whether the board of then may be laid beside that of now: the resident laid their new fiches, or
/// said that they laid what they want (R27).
pub fn may_lay_beside(state: &State) -> bool {
    let conversation = &state.conversation;
    let resident = conversation.resident();
    let board = &conversation.now.board;
    let laid = |bar: &Rc<crate::model::Bar>| bar.passed || bar.fiche_of(resident).is_some();
    conversation.last_time().is_some()
        && (state.beside.done || !board.is_empty() && board.iter().all(laid))
}

fn lay_beside(state: &mut State) -> Outcome {
    if !may_lay_beside(state) {
        return refuse(state, Refusal::ResidentFirst);
    }
    state.held = None;
    state.beside.shown = state.conversation.last_time().map(|moment| moment.id.clone());
    Outcome::done(vec![Effect::Focus(Focus::TakeAway)])
}

/// The moment that is shown beside now, and its place among the earlier ones.
pub fn shown_beside(state: &State) -> Option<(usize, &Rc<Moment>)> {
    let shown = state.beside.shown.as_ref()?;
    state.conversation.earlier.iter().enumerate().find(|(_, moment)| moment.id == *shown)
}

fn step(state: &mut State, earlier: bool) -> Outcome {
    let Some((at, _)) = shown_beside(state) else { return Outcome::nothing() };
    let to = if earlier { at.checked_sub(1) } else { at.checked_add(1) };
    let next = to.and_then(|to| state.conversation.earlier.get(to)).map(|moment| moment.id.clone());
    if next.is_none() {
        return Outcome::nothing();
    }
    state.beside = Beside { shown: next, moving: true, ..state.beside.clone() };
    Outcome::done(vec![Effect::Settle])
}
