//! A finger, pen or mouse that holds a fiche. It lives outside the conversation: letting go commits
//! it as one ordinary step, and Escape or a lost pointer drops it. A fiche that cannot be laid where it
//! is let go lies again where it lay, and that is said.

use super::answered::answer;
use super::outcome::Outcome;
use super::state::is_again;
use super::step::{change, refuse};
use super::{
    Announcement, Answer, Effect, Focus, Gesture, Held, Over, Point, Pointer, Source, State, TAP,
    Touched, laying,
};
use crate::model::{DomainId, Place, Refusal};

pub(super) fn pointer(state: &mut State, pointer: Pointer) -> Outcome {
    match pointer {
        Pointer::Down(pointer, source, at) => down(state, pointer, source, at),
        Pointer::Move(pointer, at, over) => {
            move_to(state, pointer, at, over);
            Outcome::done(Vec::new())
        }
        Pointer::Up(pointer, at) => up(state, pointer, at),
        Pointer::Lost => lost(state),
        Pointer::Cancel => {
            state.gesture = None;
            state.held = None;
            Outcome::done(Vec::new())
        }
    }
}

/// What a lost finger carried lies again where it lay; one that was not carried yet never left.
pub(super) fn lost(state: &mut State) -> Outcome {
    match state.gesture.take() {
        Some(gesture) if gesture.moved => answer(state, Answer::WentBack),
        _ => Outcome::nothing(),
    }
}

fn down(state: &mut State, pointer: i32, source: Source, start: Point) -> Outcome {
    if state.gesture.is_some() || !may_hold(state, &source) {
        return Outcome::nothing();
    }
    state.gesture = Some(Gesture {
        pointer,
        source,
        offset: Point { x: 0, y: 0 },
        moved: false,
        over: None,
        over_tray: false,
        start,
        refused: None,
    });
    Outcome::done(Vec::new())
}

/// Only an open fiche of who is at turn can be held where it lies (R6, R8).
fn may_hold(state: &State, source: &Source) -> bool {
    let Source::Bar(domain) = source else { return true };
    let fiche = state.conversation.now.bar(domain).and_then(|bar| bar.fiche_of(&state.turn));
    fiche.is_some_and(|fiche| fiche.open_place().is_some())
}

fn move_to(state: &mut State, pointer: i32, at: Point, over: Over) {
    let Some(mut gesture) = state.gesture.take() else { return };
    if gesture.pointer == pointer {
        gesture.offset = Point { x: at.x - gesture.start.x, y: at.y - gesture.start.y };
        gesture.moved |= gesture.offset.x.abs() >= TAP || gesture.offset.y.abs() >= TAP;
        if gesture.moved {
            state.held = None;
            gesture.over_tray = over == Over::Tray;
            (gesture.over, gesture.refused) = aim(state, &gesture.source, over);
        } else {
            gesture.offset = Point { x: 0, y: 0 };
        }
    }
    state.gesture = Some(gesture);
}

/// The bar and place a fiche would be laid on; a fiche that lies stays on its own bar.
fn aim(state: &State, source: &Source, over: Over) -> (Option<(DomainId, Place)>, Option<Refusal>) {
    let Over::Bar(domain, place) = over else { return (None, None) };
    if matches!(source, Source::Bar(own) if *own != domain) {
        return (None, None);
    }
    match state.conversation.may_lay(&state.turn, &domain) {
        Ok(()) => (Some((domain, place)), None),
        Err(refusal) => (None, Some(refusal)),
    }
}

fn up(state: &mut State, pointer: i32, at: f64) -> Outcome {
    let Some(gesture) = state.gesture.take_if(|gesture| gesture.pointer == pointer) else {
        return Outcome::nothing();
    };
    if !gesture.moved {
        return tap(state, gesture.source, at);
    }
    if gesture.over_tray {
        return match gesture.source {
            Source::Tray => Outcome::nothing(),
            Source::Bar(domain) => take_back(state, &domain),
        };
    }
    match (gesture.over, gesture.refused) {
        (Some((domain, place)), _) => {
            state.tapped = Some((Touched::Bar(domain.clone()), at));
            laying::lay_and_focus(state, &domain, place)
        }
        (None, Some(refusal)) => refuse(state, refusal),
        (None, None) => answer(state, Answer::WentBack),
    }
}

/// A fiche that is carried back to the tray comes off its bar, which says nothing.
fn take_back(state: &mut State, domain: &DomainId) -> Outcome {
    let turn = state.turn.clone();
    change(state, None, |conversation| conversation.take_back(&turn, domain))
        .said(Announcement::TakenOff(domain.clone()))
        .and(Effect::Focus(Focus::Row(domain.clone())))
}

fn tap(state: &mut State, source: Source, at: f64) -> Outcome {
    let (held, what) = match source {
        Source::Tray => (Held::FromTray, Touched::Tray),
        Source::Bar(domain) => (Held::FromBar(domain.clone()), Touched::Fiche(domain)),
    };
    if is_again(&mut state.tapped, what, at) {
        return Outcome::nothing();
    }
    let same = state.held.as_ref() == Some(&held);
    laying::pick_up(state, (!same).then_some(held))
}
