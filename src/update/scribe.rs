//! "Ik schrijf op voor ...": an interpreter or a daughter says once that they write for another, and
//! it is so wherever they write, until they hand over (R6, R20).

use std::rc::Rc;

use super::{Effect, State, notes};
use crate::model::ParticipantId;

/// Who is at turn writes for this person from now on, or no longer.
pub(super) fn write_for(state: &mut State, person: ParticipantId) -> Vec<Effect> {
    let on = state.writes_for.as_ref() != Some(&person);
    state.writes_for = on.then_some(person);
    settle(state);
    Rc::make_mut(&mut state.history).leave_field();
    let mut effects = vec![Effect::KeepDraft(state.draft_now())];
    effects.extend(notes::write_for(state));
    effects
}

/// Nobody writes for themselves, for who left, or with the hand of the resident, whose words it is
/// about.
pub(super) fn settle(state: &mut State) {
    let Some(person) = &state.writes_for else { return };
    let there = state.conversation.now.is_present(person);
    if !there || *person == state.turn || state.resident_at_turn() {
        state.writes_for = None;
    }
}
