//! Locking what is handed out, and opening it again (R24).

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::super::session::Session;
use super::saving::{given, hand_out};
use crate::platform::handing::{self, Given};
use wat_telt_core::format;
use wat_telt_core::model::{Conversation, LeftOut};
use wat_telt_core::update::{Back, Keep, Lock, LockError, Message, Password, Way};

impl Session {
    /// Locks the file, which takes a device seconds.
    pub(super) fn save_locked(
        &mut self,
        conversation: &Conversation,
        left_out: &LeftOut,
        password: Password,
    ) {
        let copy = given(conversation, left_out);
        let (name, text) = (format::locked_name(copy.now.date), format::write(&copy));
        let on = self.on.clone();
        let Some(store) = self.device().map(|device| device.store.clone()) else {
            return self.send(Message::Keep(Keep::NotLocked));
        };
        spawn_local(async move {
            let Some(locked) = store.lock(password.words(), &text).await else {
                return on.emit(Message::Keep(Keep::NotLocked));
            };
            let file = Given { name: &name, kind: handing::JOSE, text: &locked };
            hand_out(&on, &file, Way::Download, Keep::NotSaved);
        });
    }

    /// Opens a locked file, which takes as long.
    pub(super) fn unlock(&mut self, file: Rc<str>, by: Lock, password: Password) {
        let on = self.on.clone();
        let tell = move |result| on.emit(Message::Back(Back::Unlocked(result)));
        let Some(store) = self.device().map(|device| device.store.clone()) else {
            return tell(Err(LockError::NotPossible));
        };
        spawn_local(async move {
            let text = store.unlock(by, password.words(), &file).await;
            tell(text.map(|text| format::open(text.as_bytes()).map(Rc::new)));
        });
    }
}
