//! What the device keeps, and what it forgets.

use super::session::Session;
use crate::platform::{clock, storage};
use wat_telt_core::model::ConversationId;
use wat_telt_core::update::{Draft, Keep, Message};

impl Session {
    /// Writes the draft, or has it wait for what writes it.
    pub(super) fn keep_draft(&mut self, draft: &Draft) {
        let Some(rest) = self.rest() else {
            self.unwritten = Some(Box::new(draft.clone()));
            return;
        };
        let error = storage::keep(draft, rest.write_draft).err();
        if error.is_some() && error != self.told {
            self.told = error;
            self.send_all(error.map(Keep::NotKept));
        }
    }

    /// An empty table, with nothing left on the device of this conversation, or of any.
    pub(super) fn start_anew(&mut self, forgotten: Option<&ConversationId>) {
        self.unwritten = None;
        match forgotten {
            Some(id) => storage::forget(id),
            None => storage::wipe(),
        }
        self.send(Message::Keep(Keep::StartAnew(clock::fresh())));
    }
}
