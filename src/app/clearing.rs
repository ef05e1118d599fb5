//! Taking away what lies on the table because the page around the board says so: somebody logs out.

use std::mem::take;
use std::rc::Rc;

use js_sys::Function;

use super::left_before::LeftBefore;
use super::msg::{Later, Msg};
use super::session::{Fetched, Session};
use crate::platform::outside;
use wat_telt_core::update::State;

impl Session {
    /// An empty table, as for who comes next: nothing is asked or said, and no step leads back. `done` hears
    /// which conversation lay there; the element takes that off the device.
    pub fn clear(&mut self, done: &Function) -> bool {
        let lay = self.state.conversation.id.to_string();
        let unsaved = self.state.is_unsaved();
        self.begin_anew();
        self.ask_manner();
        if unsaved {
            self.page.tell_unsaved(false);
        }
        outside::tell(done, &lay.into());
        true
    }

    fn begin_anew(&mut self) {
        let page = &self.page;
        let mut anew = Self::new(
            self.tell.clone(),
            page.host().clone(),
            self.own_text.clone(),
            page.own().clone(),
        );
        anew.after_render.had_focus = page.has_focus();
        anew.left_before = LeftBefore::IsCleared;
        anew.languages = take(&mut self.languages);
        anew.offered = take(&mut self.offered);
        anew.keeping = self.keeping.take();
        anew.device = self.device.take();
        if let Some(device) = &mut anew.device {
            device.last = None;
        }
        // What is offered lies there still. What waited for the rest was of who was here.
        anew.state =
            Rc::new(State { drafts: Rc::clone(&self.state.drafts), ..(*anew.state).clone() });
        let look = || vec![Msg::Later(Later::LookOnDevice)];
        anew.fetched = match &self.fetched {
            Fetched::There(rest) => Fetched::There(rest),
            Fetched::Coming(_) => Fetched::Coming(look()),
            Fetched::Not(_) => Fetched::Not(look()),
        };
        *self = anew;
        self.speak_as_chosen();
    }
}
