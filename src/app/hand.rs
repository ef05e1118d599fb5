//! A finger that carries something, as far as any act has to know of it; what it does is in the rest.

use crate::platform::carried::Carried;
use crate::platform::room::Way;
use wat_telt_core::model::DomainId;
use wat_telt_core::update::{Point, Source};

/// A finger that carries something.
pub(super) struct Hand {
    pub(super) pointer: i32,
    pub(super) what: What,
    pub(super) from: Point,
    pub(super) at: Point,
    /// Whether what was measured may lie elsewhere now.
    pub(super) stale: bool,
    /// Whether it was well between the edges of the rows since it came down.
    pub(super) came_from_between: bool,
    /// The edge that it rests at, since when, and when the rows scrolled last.
    pub(super) rests: Option<(Way, f64, f64)>,
    pub(super) _carried: Carried,
}

/// What a finger carries.
#[derive(Clone, PartialEq)]
pub(super) enum What {
    Fiche(Source),
    /// A row, by its name (R9).
    Row(DomainId),
}
