//! The strip at the top of every screen.

use yew::prelude::*;

use super::ink::InkDrawing;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::Written;

/// What it is about.
pub struct About<'a> {
    /// What it is about, in the resident's own words (R17); nothing where nothing was written.
    pub about: Option<&'a Written>,
    /// What it was about last time, beside it (R27).
    pub last_time: Option<&'a Written>,
    /// Texts.
    pub texts: &'a Texts,
}

impl About<'_> {
    /// What it is about, at the top of every screen (R17); nothing where nothing was written.
    pub fn view(&self) -> Html {
        let said = |words: Option<&'_ Written>| words.is_some_and(|words| !words.is_blank());
        if !said(self.about) && !said(self.last_time) {
            return Html::default();
        }
        html! {
            <section class="about" aria-label={self.texts.say(Text::HereItIsAbout)}>
                { self.one(Text::HereItIsAbout, self.about) }
                { self.one(Text::LastTime, self.last_time) }
            </section>
        }
    }

    fn one(&self, label: Text<'_>, words: Option<&Written>) -> Html {
        let Some(words) = words.filter(|words| !words.is_blank()) else { return Html::default() };
        html! {
            <div class="about-one">
                <p class="about-label">{ self.texts.both(label).show() }</p>
                if !words.text.trim().is_empty() {
                    <p class="about-words" dir="auto" lang={words.language().tag().to_owned()}>{ &*words.text }</p>
                }
                if let Some(ink) = &words.ink {
                    { InkDrawing { ink, texts: self.texts }.view() }
                }
            </div>
        }
    }
}
