//! "Ik schrijf op wat ... zegt": an interpreter or a daughter says once that they write for another, and
//! it is so wherever they write, until they hand over (R6, R20).

use std::rc::Rc;

use super::outcome::Outcome;
use super::{Effect, State};
use crate::model::ParticipantId;

/// Who is at turn writes for this person from now on, or no longer. A note that is being written is of
/// whom it was said to be, and is put away.
pub(super) fn write_for(state: &mut State, person: ParticipantId) -> Outcome {
    let on = state.writes_for.as_ref() != Some(&person);
    state.writes_for = on.then_some(person);
    settle(state);
    if state.note_edit().is_some() {
        state.panel = None;
    }
    Rc::make_mut(&mut state.history).leave_field();
    Outcome::done(vec![Effect::KeepDraft(state.draft_now())])
}

/// What is no longer so, is over.
pub(super) fn settle(state: &mut State) {
    state.writes_for = state.for_whom();
}
