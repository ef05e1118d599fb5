//! What is answered to a touch that does nothing.

use crate::model::ParticipantId;

/// An answer, which stands in the tray until the next act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A bar was tapped with nothing in the hand.
    TakeFirst,
    /// The fiche of this person was tapped by another (R6).
    NotYours(ParticipantId),
    /// A fiche that could not be laid where it was let go is where it was.
    WentBack,
}
