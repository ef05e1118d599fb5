//! An act: a message in, the next state and its effects out.

use std::rc::Rc;

use super::session::Session;
use crate::platform::caret::Caret;
use crate::view::People;
use wat_telt_core::update::{Acts, Announcement, Dialog, Effect, Message, Paper, State, update_by};

impl Session {
    /// Does what a message does. Says whether anything changed that is seen.
    pub fn act(&mut self, message: Message) -> bool {
        let steps = matches!(message, Message::StepBack | Message::StepForward);
        if steps || matches!(message, Message::Order(..)) {
            self.after_render.tops = Some(self.page.tops());
        }
        self.after_render.had_focus |= self.page.has_focus();
        if steps {
            self.after_render.caret = Caret::of(&self.page);
        }
        if let Some(today) = self.new_day(&message) {
            self.act(today);
        }
        let by_finger = matches!(message, Message::Pointer(_));
        let (next, effects) = self.after(message);
        let changed = next != *self.state;
        if changed {
            self.settle(next);
        }
        self.tell_opened(&effects);
        for effect in effects {
            self.carry_out(effect);
        }
        self.look_at_hand(by_finger || !changed);
        changed || !self.after_render.effects.is_empty()
    }

    /// What a message would do.
    pub(super) fn after(&self, message: Message) -> (State, Vec<Effect>) {
        update_by(&self.state, message, self.rest().map_or(&Acts::NONE, |rest| rest.acts))
    }

    /// Has this on the table from now on.
    pub(super) fn settle(&mut self, next: State) {
        if !next.lies_the_same(&self.state) {
            self.presses.change();
        }
        if next.is_unsaved() != self.state.is_unsaved() {
            self.page.tell_unsaved(next.is_unsaved());
        }
        let same_table = Rc::ptr_eq(&self.state.conversation, &next.conversation);
        self.state = Rc::new(next);
        if !self.speak_as_chosen() && !same_table {
            self.people = People::at_table(&self.state.conversation, &self.texts);
        }
        self.sheet = match (self.state.printing, self.sheet.take()) {
            (Some(paper), None) => {
                self.rest().and_then(|rest| (rest.lay)(&self.page, paper == Paper::LargeEmptyBoard))
            }
            (Some(_), sheet) => sheet,
            (None, _) => None,
        };
    }

    /// Tells who waits for it whether a file came on the table, once nothing is asked of it any more: an act
    /// with these effects was done.
    fn tell_opened(&mut self, effects: &[Effect]) {
        let asks = self.state.dialog.as_ref();
        if !asks.is_some_and(Dialog::is_of_opening) {
            self.asked.tell(effects.contains(&Effect::Announce(Announcement::Opened)));
        }
    }
}
