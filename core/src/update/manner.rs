//! How people are spoken to while they have not chosen that themselves: as the page around the board asks (R1).

use std::rc::Rc;

use super::outcome::Outcome;
use super::{ChosenManner, Effect, Manner, State};
use crate::model::{Conversation, DomainId, Fresh, Language};

impl State {
    /// An empty table with the resident at turn (R1, R4), on which people chose nothing yet.
    pub fn new(fresh: Fresh) -> Self {
        let chosen_manner = ChosenManner::NOTHING;
        Self { chosen_manner, ..Self::with(Conversation::new(fresh).into()) }
    }

    /// The same, with people spoken to as the page around the board asks; a language has to be fetched first.
    #[must_use]
    pub fn asked_for(mut self, manner: Manner) -> Self {
        self.asked = Manner { language: None, ..manner };
        settle(&mut self);
        self
    }
}

/// The page asks this from now on. It is no step to take back.
pub(super) fn asked(state: &mut State, manner: Manner) -> Outcome {
    if state.asked == manner {
        return Outcome::nothing();
    }
    let language = manner.language.clone().unwrap_or_else(Language::dutch);
    state.asked = manner;
    if state.chosen_manner.language || language == state.conversation.language {
        return Outcome::done(Vec::new());
    }
    Outcome::done(vec![Effect::FetchAsked(language)])
}

/// The texts of the language that the page asks are there. People may have chosen one meanwhile.
pub(super) fn spoken(
    state: &mut State,
    language: Language,
    labels: &[(DomainId, Rc<str>)],
) -> Outcome {
    if state.chosen_manner.language {
        return Outcome::nothing();
    }
    let conversation = Rc::make_mut(&mut state.conversation);
    conversation.language = language.clone();
    conversation.relabel(labels);
    Outcome::done(vec![Effect::Speak(language)])
}

/// Has people spoken to as the page asks, also after a step back to before it asked.
pub(super) fn settle(state: &mut State) {
    let address = state.asked.address.unwrap_or_default();
    if !state.chosen_manner.address && state.conversation.address() != address {
        Rc::make_mut(&mut state.conversation).address = Some(address);
    }
}
