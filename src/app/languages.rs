//! The languages that the board speaks, and fetching the texts of one that is not compiled in.

use js_sys::Function;
use wasm_bindgen_futures::spawn_local;

use super::msg::{Msg, Wanted};
use super::session::{ReadTexts, Rest, Session};
use crate::platform::files;
use crate::view::People;
use wat_telt_core::i18n::{LoadError, Texts, is_spoken};
use wat_telt_core::model::Language;
use wat_telt_core::update::ids;

impl Session {
    /// The texts of a language, where they are there.
    pub(super) fn texts_of(&self, language: &Language) -> Option<&Texts> {
        self.languages.iter().find(|texts| texts.language() == language)
    }

    /// Speaks a language: at once where its texts are there, else once they came.
    pub(super) fn speak(&mut self, language: Language, wanted: Wanted) {
        if let Some(texts) = self.texts_of(&language) {
            return self.tell.emit(Msg::Texts(language, wanted, Ok(texts.clone())));
        }
        let Some(rest) = self.rest().filter(|_| is_spoken(&language)) else { return };
        let (tell, own_text) = (self.tell.clone(), self.own_text.clone());
        spawn_local(async move {
            let texts = fetch_texts(&own_text, &language, rest.texts).await;
            tell.emit(Msg::Texts(language, wanted, texts));
        });
    }

    /// Speaks the languages that were chosen, each as soon as its texts are there. Says whether that
    /// is another text than before.
    pub(super) fn speak_as_chosen(&mut self) -> bool {
        let (state, before) = (&self.state, &self.texts);
        let texts = self
            .texts_of(&state.conversation.language)
            .or_else(|| self.texts_of(before.language()))
            .unwrap_or(before)
            .with_address(state.conversation.address())
            .with_second(state.second().and_then(|second| self.texts_of(second)));
        if texts == *before {
            return false;
        }
        self.texts = texts;
        self.people = People::at_table(&self.state.conversation, &self.texts);
        self.page.set_language(self.texts.language());
        self.show_choices();
        true
    }

    /// Speaks Dutch as it is whole: a first visit does without what it does not say.
    pub(super) fn speak_whole(&mut self, rest: &Rest) {
        let dutch = (rest.dutch)(self.texts.address());
        self.languages.retain(|texts| texts.language() != dutch.language());
        self.languages.push(dutch);
        self.speak_as_chosen();
    }

    /// The same texts, with the domains that are offered now.
    pub(super) fn offering(&self, texts: Texts) -> Texts {
        match self.rest().filter(|_| self.offered.set.is_some()) {
            Some(rest) => (rest.offering)(&texts, self.offered.set.as_deref()),
            None => texts,
        }
    }

    /// Has both lists of languages show what is spoken.
    pub(super) fn show_choices(&self) {
        let second = self.state.second().map_or("", Language::tag);
        self.page.choose_again(ids::LANGUAGE, self.texts.language().tag());
        self.page.choose_again(ids::SECOND_LANGUAGE, second);
    }
}

async fn fetch_texts(
    own: &Function,
    language: &Language,
    read: ReadTexts,
) -> Result<Texts, LoadError> {
    let tag = language.tag();
    let locale = files::own_text(own, &format!("locales/{tag}.json")).await?;
    let domains = files::own_text(own, &format!("domains/{tag}.json")).await?;
    read(language.clone(), &locale, &domains)
}
