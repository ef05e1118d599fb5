//! What is said above or over a screen, on any of them.

use yew::prelude::*;

use super::shown::Shown;
use crate::view::{NoticeStrip, Scribe, waiting};
use wat_telt_core::update::{Notice, Screen};

/// A sentence that is to be read. It lies over the board and not above it: nothing moves away under a
/// hand. On the board itself another can be handed it all the time.
pub(super) fn notice(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    if shown.waits {
        return waiting(shown.texts);
    }
    let Some(notice) = &state.notice else { return Html::default() };
    let may_come = matches!(**notice, Notice::NotFetched | Notice::Late);
    NoticeStrip {
        notice,
        people: shown.people,
        hands_over: !state.resident_at_turn() && state.screen != Screen::Board,
        try_again: may_come.then_some(shown.try_again),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

/// Who writes for another: chosen where people lay and write, and said wherever it is so.
pub(super) fn scribe(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let writes = matches!(state.screen, Screen::Board | Screen::Notepad | Screen::Read);
    if state.resident_at_turn() || (!writes && state.writes_for.is_none()) {
        return Html::default();
    }
    Scribe {
        people: shown.people,
        turn: &state.turn,
        writes_for: state.writes_for.as_ref(),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}
