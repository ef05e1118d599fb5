//! Doing as the page around the board asks.

use super::inputs::Inputs;
use super::msg::{Later, Msg};
use super::session::Session;
use wat_telt_core::update::{Give, Message, People};

impl Session {
    /// Does as the page asks from now on. Says whether that may be seen.
    pub fn hear_inputs(&mut self) -> bool {
        let now = Inputs::of(self.page.host());
        if now == self.inputs {
            return false;
        }
        let before = std::mem::replace(&mut self.inputs, now);
        self.ask_manner();
        // Before the rest is there, nothing can be about to be given, and it asks for the domains itself.
        if self.rest().is_none() {
            return true;
        }
        if self.inputs.receiver != before.receiver {
            self.act(Message::Give(Give::ReceiverIs(self.inputs.receiver.clone())));
        }
        if self.inputs.domains != before.domains {
            self.tell.emit(Msg::Later(Later::AskForDomains));
        }
        true
    }

    /// Has people spoken to as the page asks; a language has to be fetched first.
    pub fn ask_manner(&self) {
        if self.inputs.manner != self.state.asked {
            self.send(Message::People(People::Asked(self.inputs.manner.clone())));
        }
    }

    /// Gives each heading of the board the level that it has on this page: the views draw them from 1.
    pub(super) fn level_headings(&self) {
        let shift = self.inputs.heading.map(|first| first - 1);
        for heading in self.page.all("h1, h2, h3, h4") {
            let drawn = heading.local_name().bytes().last().map_or(1, |digit| digit - b'0');
            match shift {
                Some(shift) => heading.set_attribute("aria-level", &(drawn + shift).to_string()),
                None => heading.remove_attribute("aria-level"),
            }
            .unwrap_or_default();
        }
    }
}
