//! A finger, pen or mouse that holds a fiche, and what it does.

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
    /// Where the finger came down.
    pub(crate) start: Point,
    /// Why the fiche cannot be laid where the finger is now.
    pub(crate) refused: Option<Refusal>,
}

/// What a finger does.
#[derive(Clone, Debug, PartialEq)]
pub enum Pointer {
    /// It comes down on a fiche of who is at turn.
    Down(i32, Source, Point),
    /// It moves.
    Move(i32, Point, Over),
    /// It goes up, at this time in milliseconds (of whatever clock the edge has).
    Up(i32, f64),
    /// It is lost: the system took it, or its end was never told.
    Lost,
    /// Escape was pressed.
    Cancel,
}
