//! The languages that the board speaks, and fetching the texts of one that is not compiled in.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Tell;
use super::table::Table;
use crate::i18n::{LoadError, Texts, is_spoken};
use crate::model::{DomainId, Language};
use crate::platform::{clock, files};
use crate::update::{Message, People as Act};
use crate::view::{People, ids};

impl Table {
    /// Speaks a language: at once where its texts are there, else once they came.
    pub(super) fn speak(&mut self, language: Language, chosen: bool) {
        let known = self.languages.iter().find(|texts| *texts.language() == language);
        if let Some(texts) = known {
            return self.link.send_message(Tell::Texts(language, chosen, Ok(texts.clone())));
        }
        if !is_spoken(&language) {
            return;
        }
        let (link, base) = (self.link.clone(), self.base.clone());
        spawn_local(async move {
            let texts = fetch_texts(&base, &language).await;
            link.send_message(Tell::Texts(language, chosen, texts));
        });
    }

    /// The texts of a language came, or did not.
    pub fn texts_came(
        &mut self,
        language: Language,
        chosen: bool,
        texts: Result<Texts, LoadError>,
    ) -> bool {
        let texts = match texts {
            Ok(texts) => texts,
            Err(error) => {
                let seen = self.act(Message::People(Act::NotSpoken(language, error)));
                self.show_choices();
                return seen;
            }
        };
        if !self.languages.iter().any(|known| *known.language() == language) {
            self.languages.push(texts.clone());
        }
        if chosen {
            let labels = texts.domains().iter();
            let labels = labels
                .map(|domain| (DomainId::new(&domain.id), Rc::clone(&domain.label)))
                .collect();
            return self.act(Message::People(Act::Spoken(language, labels)));
        }
        self.speak_as_chosen()
    }

    /// Speaks the languages that were chosen, each as soon as its texts are there. Says whether that
    /// is another text than before.
    pub(super) fn speak_as_chosen(&mut self) -> bool {
        let of =
            |language: &Language| self.languages.iter().find(|texts| texts.language() == language);
        let (state, before) = (&self.state, &self.texts);
        let texts = of(&state.conversation.language)
            .unwrap_or(before)
            .with_address(state.conversation.address())
            .with_second(state.second().and_then(of));
        if texts == *before {
            return false;
        }
        self.texts = texts;
        self.people = People::at_table(&self.state.conversation, &self.texts);
        self.page.set_language(self.texts.language());
        self.show_choices();
        true
    }

    /// Has both lists of languages show what is spoken.
    fn show_choices(&self) {
        let second = self.state.second().map_or("", Language::tag);
        self.page.choose_again(ids::LANGUAGE, self.texts.language().tag());
        self.page.choose_again(ids::SECOND_LANGUAGE, second);
    }
}

async fn fetch_texts(base: &str, language: &Language) -> Result<Texts, LoadError> {
    let tag = language.tag();
    let locale = files::own_text(&format!("{base}locales/{tag}.json")).await?;
    let domains = files::own_text(&format!("{base}domains/{tag}.json")).await?;
    Texts::parse_with(language.clone(), &locale, &domains, clock::said)
}
