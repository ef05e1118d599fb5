//! A fiche in the hand, and where it is laid without a finger on the bar.

use crate::model::DomainId;

/// Which fiche of who is at turn is in the hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The one from the tray.
    FromTray,
    /// The one that lies on this bar.
    FromBar(DomainId),
}

/// An end of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The sad smiley.
    Sad,
    /// The happy smiley.
    Happy,
}

/// A step of a slider within one phrase: each is heard, so that no two after one another are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// A little to this smiley.
    To(End),
    /// A little more to this smiley.
    MoreTo(End),
    /// It lies at this smiley already.
    LiesAt(End),
}
