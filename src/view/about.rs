//! The strip at the top of every screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use crate::i18n::{Text, Texts};

/// What it is about.
pub struct About<'a> {
    /// What it is about, in the resident's own words (R17).
    pub about: &'a str,
    /// Texts.
    pub texts: &'a Texts,
}

impl About<'_> {
    /// What it is about, at the top of every screen (R17); nothing where nothing was written.
    pub fn view(&self) -> Html {
        if self.about.trim().is_empty() {
            return Html::default();
        }
        html! {
            <p class="about">
                <span class="about-label">{ self.texts.say(Text::HereItIsAbout) }</span>
                <span class="about-words" dir="auto">{ self.about }</span>
            </p>
        }
    }
}
