//! Steps back and forward. Whole conversations are kept: they are small, and share what did not
//! change.

use std::rc::Rc;

use super::{Announcement, Effect, Safe, State};
use crate::model::{Conversation, Field};

/// More steps than anyone takes back; it bounds memory in a day-long conversation.
const MOST_STEPS: usize = 500;

/// The steps of who is at turn. It ends where people change, at "Even rust", and at opening and
/// wiping (R25): what was taken away cannot be called back by another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    back: Vec<Rc<Conversation>>,
    forward: Vec<Rc<Conversation>>,
    joining: Option<Field>,
}

impl History {
    /// Whether there is a step to take back.
    pub fn can_step_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_step_forward(&self) -> bool {
        !self.forward.is_empty()
    }

    /// Ends the visit of a field: typing after this is another step.
    pub(super) fn leave_field(&mut self) {
        self.joining = None;
    }

    pub(super) fn record(&mut self, before: Rc<Conversation>, joins: Option<&Field>) {
        self.forward.clear();
        let goes_on = joins.is_some() && self.joining.as_ref() == joins;
        if goes_on && !self.back.is_empty() {
            return;
        }
        self.joining = joins.cloned();
        if self.back.len() == MOST_STEPS {
            self.back.remove(0);
        }
        self.back.push(before);
    }
}

pub(super) fn step_back(state: &mut State) -> Vec<Effect> {
    let history = Rc::make_mut(&mut state.history);
    let Some(before) = history.back.pop() else { return Vec::new() };
    history.joining = None;
    let after = std::mem::replace(&mut state.conversation, before);
    history.forward.push(after);
    settle(state, Announcement::SteppedBack)
}

pub(super) fn step_forward(state: &mut State) -> Vec<Effect> {
    let history = Rc::make_mut(&mut state.history);
    let Some(after) = history.forward.pop() else { return Vec::new() };
    history.joining = None;
    let before = std::mem::replace(&mut state.conversation, after);
    history.back.push(before);
    settle(state, Announcement::SteppedForward)
}

fn settle(state: &mut State, announcement: Announcement) -> Vec<Effect> {
    state.safe = Safe::Nowhere;
    state.nudged = None;
    state.gesture = None;
    state.held = None;
    let now = &state.conversation.now;
    state.hand = state.hand.take().filter(|(_, hand)| now.is_present(hand));
    let language = state.conversation.language.clone();
    vec![
        Effect::KeepDraft(state.draft_now()),
        Effect::Speak(language),
        Effect::Announce(announcement),
    ]
}
