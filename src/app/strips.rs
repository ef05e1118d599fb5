//! What is said above or over a screen, on any of them.

use yew::prelude::*;

use super::session::Session;
use crate::view::{NoticeStrip, Scribe, waiting};
use wat_telt_core::update::{Notice, Screen};

/// A sentence that is to be read. It lies over the board and not above it: nothing moves away under a
/// hand. On the board itself another can be handed it all the time.
pub(super) fn notice(session: &Session) -> Html {
    let state = &session.state;
    if session.waits() {
        return waiting(&session.texts);
    }
    let Some(notice) = &state.notice else { return Html::default() };
    let may_come = matches!(**notice, Notice::NotFetched);
    NoticeStrip {
        notice,
        people: &session.people,
        hands_over: !state.resident_at_turn() && state.screen != Screen::Board,
        try_again: may_come.then_some(&session.try_again),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

/// Who writes for another: chosen where people lay and write, and said wherever it is so.
pub(super) fn scribe(session: &Session) -> Html {
    let state = &session.state;
    let writes = matches!(state.screen, Screen::Board | Screen::Notepad | Screen::Read);
    if state.resident_at_turn() || (!writes && state.writes_for.is_none()) {
        return Html::default();
    }
    Scribe {
        people: &session.people,
        turn: &state.turn,
        writes_for: state.writes_for.as_ref(),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}
