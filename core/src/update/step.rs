//! What changes the conversation: as one step that can be taken back, or refused for the rule that it
//! would break.

use std::rc::Rc;

use super::heard::tell;
use super::outcome::Outcome;
use super::typing::Typed;
use super::{Effect, Notice, Panel, State};
use crate::model::{Conversation, Refusal};

/// Changes the conversation as one step that can be undone, or as typing that may go on with one.
/// A refusal changes nothing and is said; a change that makes no difference is none.
pub(super) fn change(
    state: &mut State,
    typed: Option<&Typed<'_>>,
    act: impl FnOnce(&mut Conversation) -> Result<(), Refusal>,
) -> Outcome {
    let mut changed = Rc::clone(&state.conversation);
    let acted = act(Rc::make_mut(&mut changed));
    take_step(state, typed, changed, acted)
}

/// What [`change`] does after the act: apart, because that is compiled for each act.
#[inline(never)]
fn take_step(
    state: &mut State,
    typed: Option<&Typed<'_>>,
    mut changed: Rc<Conversation>,
    acted: Result<(), Refusal>,
) -> Outcome {
    if let Err(refusal) = acted {
        return refuse(state, refusal);
    }
    if changed == state.conversation {
        return Outcome::nothing();
    }
    if let Some(today) = state.today.filter(|_| !state.conversation.is_begun()) {
        Rc::make_mut(&mut changed).begin_on(today);
    }
    let before = std::mem::replace(&mut state.conversation, changed);
    Rc::make_mut(&mut state.history).record(before, typed);
    done(state)
}

/// What follows from an act that was done, whatever it changed.
pub(super) fn done(state: &mut State) -> Outcome {
    if let Some(Panel::OwnDomain(own)) = &mut state.panel {
        own.end_steps();
    }
    state.changes();
    state.nudged = None;
    // Why the act before it was not done is no longer what there is to say.
    state.notice.take_if(|notice| matches!(**notice, Notice::Refused(_)));
    Outcome::done(vec![Effect::KeepDraft(state.draft_now())])
}

/// Says why something was not done.
pub(super) fn refuse(state: &mut State, refusal: Refusal) -> Outcome {
    tell(state, Notice::Refused(refusal));
    Outcome::refused()
}
