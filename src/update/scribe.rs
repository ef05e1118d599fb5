//! "Ik schrijf op voor ...": an interpreter or a daughter says once that they write for another, and
//! it is so wherever they write, until they hand over (R6, R20).

use std::rc::Rc;

use super::{Effect, State};
use crate::model::ParticipantId;

/// Who is at turn writes for this person from now on, or no longer. A note that is being written is of
/// whom it was said to be, and is put away.
pub(super) fn write_for(state: &mut State, person: ParticipantId) -> Vec<Effect> {
    let on = state.writes_for.as_ref() != Some(&person);
    state.writes_for = on.then_some(person);
    settle(state);
    if state.note_edit().is_some() {
        state.panel = None;
    }
    Rc::make_mut(&mut state.history).leave_field();
    vec![Effect::KeepDraft(state.draft_now())]
}

/// Whom who is at turn writes for. Nobody writes for themselves, for who left, or with the hand of the
/// resident, whose words it is about.
pub(super) fn for_whom(state: &State) -> Option<ParticipantId> {
    let person = state.writes_for.as_ref()?;
    let other = *person != state.turn && !state.resident_at_turn();
    (other && state.conversation.now.is_present(person)).then(|| person.clone())
}

/// What is no longer so, is over.
pub(super) fn settle(state: &mut State) {
    state.writes_for = for_whom(state);
}
