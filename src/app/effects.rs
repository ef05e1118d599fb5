//! Carrying out effects: at once, or on the page as it is after it was rendered.

use gloo::timers::callback::Timeout;

use super::msg::{Later, Msg};
use super::sentences;
use super::session::Session;
use crate::platform::{clock, files, numbers};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Back, Draft, Effect, Keep, Message, Screen, Walk};

/// How long outlines take to move from one moment to the next, in milliseconds; as the sheets have it.
const MOVES: u32 = 1600;

/// How long after opening the draft is written, in milliseconds: sixty moments take a while.
const SOON: u32 = 100;

impl Session {
    /// Carries out what can be done at once, and lays aside what waits for the page.
    pub(super) fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::KeepDraft(draft) => self.keep_draft(draft),
            Effect::KeepSoon => {
                let on = self.on.clone();
                Timeout::new(SOON, move || on.emit(Message::Keep(Keep::Now))).forget();
            }
            Effect::AskToday => {
                self.send(Message::Back(Back::NewMoment(clock::fresh().today)));
            }
            Effect::SaveFile(..)
            | Effect::SaveLocked(..)
            | Effect::Unlock(..)
            | Effect::MakeCode(..)
            | Effect::StopGiving
            | Effect::SaveDay(_)
            | Effect::ForgetDraft(_)
            | Effect::SaveUnread(_)
            | Effect::TakeOver(_)
            | Effect::TakeOffDevice(_)
            | Effect::Wipe => self.by_the_rest(effect),
            Effect::Settle => {
                let on = self.on.clone();
                let settled = move || on.emit(Message::Back(Back::Stop));
                self.settles = Some(Timeout::new(MOVES, settled));
            }
            Effect::AskForFile => self.ask_for_file(),
            Effect::Speak(language) => self.speak(language, false),
            Effect::FetchChosen(language) => self.speak(language, true),
            Effect::Announce(announcement) => {
                self.page.say(&sentences::announcement(&announcement, &self.state, &self.texts));
            }
            Effect::Print(_)
            | Effect::Give(_)
            | Effect::Focus(_)
            | Effect::FocusOfStep(_)
            | Effect::ShowDialog
            | Effect::ShowNotepad
            | Effect::StartPen => self.after_render.push(effect),
        }
    }

    /// Carries out what needs the page as it is now.
    pub fn rendered(&mut self) {
        // A finger that carries a fiche asks for nothing that can wait until it lets go.
        if self.hides_numbers && self.state.gesture.is_none() {
            self.page.all(".slider").iter().for_each(numbers::hide);
        }
        self.presses.changed();
        if let Some(caret) = self.caret.take() {
            caret.put();
        }
        for effect in std::mem::take(&mut self.after_render) {
            match effect {
                Effect::Focus(focus) => self.focus(focus),
                Effect::FocusOfStep(focus) => self.focus_of_step(focus),
                Effect::ShowDialog => self.page.show_dialog(ids::DIALOG),
                Effect::ShowNotepad if !self.page.is_seen("notepad") => {
                    self.send(Message::Walk(Walk::Go(Screen::Notepad)));
                }
                Effect::StartPen | Effect::Print(_) | Effect::Give(_) => self.by_the_rest(effect),
                _ => {}
            }
        }
        self.keep_focus();
        // After the focus: what still slides is not where it will be, and would be scrolled to wrongly.
        if let Some(tops) = self.tops.take() {
            self.page.slide(&tops);
        }
    }

    /// Writes the draft, or has it wait for what writes it.
    pub(super) fn keep_draft(&mut self, draft: Draft) {
        match self.rest() {
            Some(rest) => (rest.write_draft)(self, &draft),
            None => self.unwritten = Some(Box::new(draft)),
        }
    }

    fn ask_for_file(&self) {
        self.presses.leave();
        let tell = self.tell.clone();
        let read = move |bytes| tell.emit(Msg::Later(Later::Read(bytes)));
        if let Some(inside) = self.page.root().parent_node() {
            files::choose(&inside, read);
        }
    }

    fn by_the_rest(&mut self, effect: Effect) {
        if let Some(rest) = self.rest() {
            (rest.carry_out)(self, effect);
        }
    }
}
