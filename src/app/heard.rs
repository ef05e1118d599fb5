//! What a table hears: keys, the browser's own steps, and the texts of a language.

use std::rc::Rc;

use yew::prelude::*;

use super::msg::Wanted;
use super::session::Session;
use crate::platform::{crossing, keys};
use crate::view::message_of;
use wat_telt_core::i18n::{LoadError, Texts};
use wat_telt_core::model::{DomainId, Language};
use wat_telt_core::update::{Message, People, Pointer, Walk};

impl Session {
    /// A key: Escape, or that of a command. What the board does with a key, the page around it does
    /// nothing with: the element keeps from that what is prevented here.
    pub fn key(&mut self, event: &KeyboardEvent) -> bool {
        if keys::name(event).as_deref() == Some("Escape") {
            return self.escape(event);
        }
        if let Some(message) = self.command(event) {
            event.prevent_default();
            return self.act(message);
        }
        if crossing::cross(&self.page, event) {
            event.prevent_default();
        }
        false
    }

    /// What the command of this key does; where there is no step to take, nothing, and not what a
    /// browser would take back by itself in a text box (R25). Other keys of text boxes stay theirs.
    fn command(&self, event: &KeyboardEvent) -> Option<Message> {
        let with_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        if !with_command || self.state.is_behind() {
            return None;
        }
        message_of(&keys::letter(event)?, event.shift_key())
    }

    /// A step that people asked for in a box by the browser's own menu, or by shaking the device.
    pub fn step(&mut self, step: Message) -> bool {
        !self.state.is_behind() && self.act(step)
    }

    /// Closes what is open, or lets go. With neither, Escape is the page's, which may have the board in
    /// a dialog. Held down it closes one thing.
    fn escape(&mut self, event: &KeyboardEvent) -> bool {
        let closes = self.closes().filter(|_| !event.repeat());
        if closes.is_some() || event.repeat() {
            event.prevent_default();
        }
        self.hand = None;
        closes.is_some_and(|message| self.act(message))
    }

    fn closes(&self) -> Option<Message> {
        let state = &self.state;
        if state.covered {
            None
        } else if state.gesture.is_some() || state.held.is_some() {
            Some(Message::Pointer(Pointer::Cancel))
        } else if state.dialog.is_some() {
            Some(Message::Walk(Walk::CloseDialog))
        } else {
            let open = state.panel.is_some() || state.sheet.is_some();
            open.then_some(Message::Walk(Walk::ClosePanel))
        }
    }

    /// Escape lets go of what a finger carries, without a word.
    pub fn let_go(&mut self) -> bool {
        self.hand = None;
        self.state.gesture.is_some() && self.act(Message::Pointer(Pointer::Cancel))
    }

    /// The texts of a language came, or did not.
    pub fn texts_came(
        &mut self,
        language: Language,
        wanted: Wanted,
        texts: Result<Texts, LoadError>,
    ) -> bool {
        let texts = match texts {
            Ok(texts) => texts,
            Err(error) => {
                let seen = self.act(Message::People(People::NotSpoken(language, error)));
                self.show_choices();
                return seen;
            }
        };
        let texts = self.offering(texts);
        if self.texts_of(&language).is_none() {
            self.languages.push(texts.clone());
        }
        let domains = texts.known_domains();
        let labels = || {
            domains.map(|domain| (DomainId::new(&domain.id), Rc::clone(&domain.label))).collect()
        };
        match wanted {
            Wanted::ToShow => self.speak_as_chosen(),
            Wanted::ByPeople => self.act(Message::People(People::Spoken(language, labels()))),
            Wanted::ByPage => self.act(Message::People(People::SpokenAsAsked(language, labels()))),
        }
    }
}
