//! What came of an act, as the act itself says it.

use super::effect::{Announcement, Effect};

/// Whether an act was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// It was done.
    Done,
    /// There was nothing to do: it is so already, or what it is about is not there.
    Nothing,
    /// It would break a rule, which is told.
    Refused,
}

/// What came of an act, with what the edge is asked to do after it: also after one that was not done,
/// because the focus has to be somewhere (R28).
#[derive(Debug, PartialEq)]
#[must_use]
pub(super) struct Outcome {
    pub came: Came,
    effects: Vec<Effect>,
}

impl Outcome {
    /// It was done, and asks this of the edge.
    pub fn done(effects: Vec<Effect>) -> Self {
        Self { came: Came::Done, effects }
    }

    /// There was nothing to do.
    pub fn nothing() -> Self {
        Self { came: Came::Nothing, effects: Vec::new() }
    }

    /// It would break a rule; see [`refuse`](super::step::refuse), which tells it.
    pub fn refused() -> Self {
        Self { came: Came::Refused, effects: Vec::new() }
    }

    /// Whether it was done.
    pub fn is_done(&self) -> bool {
        self.came == Came::Done
    }

    /// This is asked of the edge too, whatever came of it.
    pub fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    /// This is asked of the edge too where it was done.
    pub fn and_if_done(self, effect: Effect) -> Self {
        if self.is_done() { self.and(effect) } else { self }
    }

    /// What came of another act that goes with it: it was done where either was.
    pub fn then(mut self, other: Self) -> Self {
        self.came = if other.is_done() { Came::Done } else { self.came };
        self.effects.extend(other.effects);
        self
    }

    /// This is said where it was done.
    pub fn said(self, announcement: Announcement) -> Self {
        self.and_if_done(Effect::Announce(announcement))
    }

    /// All that the edge is asked to do, in this order.
    pub fn into_effects(self) -> Vec<Effect> {
        self.effects
    }
}
