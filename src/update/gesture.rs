//! A finger, pen or mouse that holds a fiche. It lives outside the conversation: letting go commits
//! it as one ordinary step, and Escape or a lost pointer drops it.

use super::{Announcement, Effect, Held, State, announced, change, laying, refuse};
use crate::model::{DomainId, Place, Refusal};

/// A movement under this many pixels is a tap: a hand may shake (screens.md).
pub const TAP: i32 = 12;

/// A point on the screen, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// Where the fiche came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The tray.
    Tray,
    /// The bar of this domain, where it lies.
    Bar(DomainId),
}

/// What a finger is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// This place on the bar of this domain.
    Bar(DomainId, Place),
    /// The tray.
    Tray,
    /// Nothing that takes a fiche.
    Nothing,
}

/// A fiche under a finger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gesture {
    /// Which finger; any other is ignored.
    pub pointer: i32,
    /// Where the fiche came from.
    pub source: Source,
    /// How far the finger went since it came down, in CSS pixels.
    pub offset: Point,
    /// Whether it went far enough to be no tap.
    pub moved: bool,
    /// The bar and the place that the fiche would be laid on now.
    pub over: Option<(DomainId, Place)>,
    /// Whether letting go takes it back off the bar.
    pub over_tray: bool,
    start: Point,
    refused: Option<Refusal>,
}

/// What a finger does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// It comes down on a fiche of who is at turn.
    Down(i32, Source, Point),
    /// It moves.
    Move(i32, Point, Over),
    /// It goes up.
    Up(i32),
    /// It is lost: the system took it, or Escape was pressed.
    Cancel,
}

pub(super) fn pointer(state: &mut State, pointer: Pointer) -> Vec<Effect> {
    match pointer {
        Pointer::Down(pointer, source, at) => down(state, pointer, source, at),
        Pointer::Move(pointer, at, over) => {
            move_to(state, pointer, at, over);
            Vec::new()
        }
        Pointer::Up(pointer) => up(state, pointer),
        Pointer::Cancel => {
            state.gesture = None;
            state.held = None;
            Vec::new()
        }
    }
}

fn down(state: &mut State, pointer: i32, source: Source, start: Point) -> Vec<Effect> {
    if state.gesture.is_some() || !may_hold(state, &source) {
        return Vec::new();
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
    Vec::new()
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

fn up(state: &mut State, pointer: i32) -> Vec<Effect> {
    let Some(gesture) = state.gesture.take_if(|gesture| gesture.pointer == pointer) else {
        return Vec::new();
    };
    if !gesture.moved {
        return tap(state, gesture.source);
    }
    if let (true, Source::Bar(domain)) = (gesture.over_tray, &gesture.source) {
        return take_back(state, domain);
    }
    match (gesture.over, gesture.refused) {
        (Some((domain, place)), _) => laying::lay_and_focus(state, &domain, place),
        (None, Some(refusal)) => refuse(state, refusal),
        (None, None) => Vec::new(),
    }
}

/// A fiche that is carried back to the tray comes off its bar, which says nothing.
fn take_back(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let turn = state.turn.clone();
    let effects = change(state, None, |conversation| conversation.take_back(&turn, domain));
    announced(effects, Announcement::TakenOff(domain.clone()))
}

fn tap(state: &mut State, source: Source) -> Vec<Effect> {
    let held = match source {
        Source::Tray => Held::FromTray,
        Source::Bar(domain) => Held::FromBar(domain),
    };
    let same = state.held.as_ref() == Some(&held);
    laying::pick_up(state, (!same).then_some(held))
}
