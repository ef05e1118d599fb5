//! Looking back together (R27): what was agreed, the board of then beside that of now, the story, and
//! when to look again. What a first visit does without: see [`update_by`](super::update_by).

use std::rc::Rc;

use super::{Effect, Focus, Panel, State, change, opening, refuse};
use crate::format::{OpenError, Opened};
use crate::model::{Date, Moment, MomentId, NoteId, Refusal, StillCounts};

/// Opening an earlier conversation, and looking back together (R27).
#[derive(Clone, Debug, PartialEq)]
pub enum Back {
    /// A file was read.
    FileRead(Result<Rc<Opened>, OpenError>),
    /// "Openen" in the dialog.
    OpenIt,
    /// "Lezen".
    Read,
    /// "Verder met dit gesprek": the same moment.
    GoOn,
    /// "Samen terugkijken".
    LookBack,
    /// A new moment begins on this day.
    NewMoment(Date),
    /// What lies on the table and what the file has are both kept.
    KeepBoth,
    /// "Telt dit nog?", of a note of a moment.
    StillCounts(MomentId, NoteId, StillCounts),
    /// "Klaar met leggen".
    DoneLaying,
    /// "Leg het bord van toen ernaast".
    LayBeside,
    /// "Leg het bord van toen weg".
    TakeAway,
    /// "Vorig moment" (true) or "Volgend moment".
    Step(bool),
    /// The fiches of everyone of then, or only those of who is at turn.
    Everyone,
    /// What moves from one moment to the next stands still.
    Stop,
    /// "Ons verhaal": opened or closed.
    Story,
    /// "In de agenda".
    Calendar,
}

/// The board of then beside that of now (R27).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Whether the resident said "Klaar met leggen".
    pub done: bool,
    /// The earlier moment whose fiches lie there as outlines.
    pub shown: Option<MomentId>,
    /// Whether those of everyone lie there, and not only of who is at turn.
    pub everyone: bool,
    /// Whether they are moving from one moment to the next.
    pub moving: bool,
}

/// What an act of opening or looking back does.
pub fn back(state: &mut State, back: Back) -> Vec<Effect> {
    match back {
        Back::FileRead(_)
        | Back::OpenIt
        | Back::Read
        | Back::GoOn
        | Back::LookBack
        | Back::NewMoment(_)
        | Back::KeepBoth => opening::opening(state, back),
        Back::StillCounts(moment, note, still) => still_counts(state, &moment, &note, still),
        Back::DoneLaying => done_laying(state),
        Back::LayBeside => lay_beside(state),
        Back::TakeAway => {
            state.beside = Beside { done: true, ..Beside::default() };
            vec![Effect::Focus(Focus::LayBeside)]
        }
        Back::Step(earlier) => step(state, earlier),
        Back::Everyone => {
            state.beside.everyone = !state.beside.everyone;
            Vec::new()
        }
        Back::Stop => {
            state.beside.moving = false;
            Vec::new()
        }
        Back::Story => {
            let open = state.panel == Some(Panel::Story);
            state.panel = (!open).then_some(Panel::Story);
            Vec::new()
        }
        Back::Calendar => {
            state.conversation.now.again_on.map(Effect::SaveDay).into_iter().collect()
        }
    }
}

fn still_counts(
    state: &mut State,
    moment: &MomentId,
    note: &NoteId,
    still: StillCounts,
) -> Vec<Effect> {
    change(state, None, |conversation| conversation.set_still_counts(moment, note, Some(still)))
}

/// Only the resident says that they laid what they want to lay.
fn done_laying(state: &mut State) -> Vec<Effect> {
    if !state.resident_at_turn() {
        return refuse(state, Refusal::ResidentDecides);
    }
    state.beside.done = true;
    vec![Effect::Focus(Focus::LayBeside)]
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

fn lay_beside(state: &mut State) -> Vec<Effect> {
    if !may_lay_beside(state) {
        return refuse(state, Refusal::ResidentFirst);
    }
    state.held = None;
    state.beside.shown = state.conversation.last_time().map(|moment| moment.id.clone());
    vec![Effect::Focus(Focus::TakeAway)]
}

/// The moment that is shown beside now, and its place among the earlier ones.
pub fn shown_beside(state: &State) -> Option<(usize, &Rc<Moment>)> {
    let shown = state.beside.shown.as_ref()?;
    state.conversation.earlier.iter().enumerate().find(|(_, moment)| moment.id == *shown)
}

fn step(state: &mut State, earlier: bool) -> Vec<Effect> {
    let Some((at, _)) = shown_beside(state) else { return Vec::new() };
    let to = if earlier { at.checked_sub(1) } else { at.checked_add(1) };
    let next = to.and_then(|to| state.conversation.earlier.get(to)).map(|moment| moment.id.clone());
    if next.is_none() {
        return Vec::new();
    }
    state.beside = Beside { shown: next, moving: true, ..state.beside.clone() };
    vec![Effect::Settle]
}
