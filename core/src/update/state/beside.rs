//! The board of then beside that of now (R27).

use crate::model::MomentId;

/// What lies there of then, and how far looking back is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Whether the resident said "Klaar met leggen".
    pub done: bool,
    /// The earlier moment whose fiches lie there as outlines.
    pub shown: Option<MomentId>,
    /// Whether those of everyone lie there, and not only of who is at turn.
    pub everyone: bool,
    /// Whether they are moving from one moment to the next.
    pub moving: bool,
}
