//! Knowing which day it is: a board may lie there for days.

use super::session::Session;
use crate::platform::clock;
use wat_telt_core::update::{Keep, Message, Pointer};

impl Session {
    /// Which act comes before this one, on a day that the table does not know yet: so the first act at a
    /// moment is of the day on which it is done, and not of that on which the board came on the table. A
    /// finger that moves has done nothing yet.
    pub(super) fn new_day(&self, before: &Message) -> Option<Message> {
        if matches!(before, Message::Pointer(Pointer::Move(..)) | Message::Keep(Keep::Today(_))) {
            return None;
        }
        let today = clock::day_of(clock::now()).filter(|_| self.state.today.is_some());
        let today = today.filter(|_| self.state.today != today)?;
        Some(Message::Keep(Keep::Today(today)))
    }
}
