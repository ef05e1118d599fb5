//! Taking a step back or forward, and showing what it changed.

use std::rc::Rc;

use super::outcome::Outcome;
use super::{Announcement, Effect, Panel, Screen, State, focus, shown, walking};
use crate::model::Conversation;

/// A step back or forward: of what is typed for an own domain while that is open, else of the
/// conversation.
pub(super) fn step(state: &mut State, back: bool) -> Outcome {
    let said = if back { Announcement::SteppedBack } else { Announcement::SteppedForward };
    if let Some(Panel::OwnDomain(own)) = &mut state.panel
        && own.step(back)
    {
        return Outcome::done(vec![Effect::Announce(said)]);
    }
    let before = Rc::clone(&state.conversation);
    if !Rc::make_mut(&mut state.history).step(back, &mut state.conversation) {
        return Outcome::nothing();
    }
    settle(state, &before, said)
}

/// What a step changed is seen: where the screen does not show it, the one that does is opened.
fn settle(state: &mut State, before: &Conversation, said: Announcement) -> Outcome {
    state.changes();
    state.nudged = None;
    state.gesture = None;
    state.held = None;
    let now = &state.conversation.now;
    state.hand = state.hand.take().filter(|(_, hand)| now.is_present(hand));
    let went = match shown::elsewhere(state, before) {
        // In a wide window it lies beside the board.
        Some(Screen::Notepad) if state.screen == Screen::Board => vec![Effect::ShowNotepad],
        Some(screen) => walking::go(state, screen).into_effects(),
        None => focus::of_step(before, state).map(Effect::FocusOfStep).into_iter().collect(),
    };
    let language = state.conversation.language.clone();
    let mut effects =
        vec![Effect::KeepDraft(state.draft_now()), Effect::Speak(language), Effect::Announce(said)];
    effects.extend(went);
    Outcome::done(effects)
}
