//! The strip at the top of every screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::ink::InkDrawing;
use crate::i18n::{Text, Texts};
use crate::model::Written;

/// What it is about.
pub struct About<'a> {
    /// What it is about, in the resident's own words (R17).
    pub about: &'a Written,
    /// Texts.
    pub texts: &'a Texts,
}

impl About<'_> {
    /// What it is about, at the top of every screen (R17); nothing where nothing was written.
    pub fn view(&self) -> Html {
        if self.about.is_blank() {
            return Html::default();
        }
        html! {
            <div class="about">
                <p class="about-label">{ self.texts.both(Text::HereItIsAbout) }</p>
                if !self.about.text.trim().is_empty() {
                    <p class="about-words" dir="auto">{ &*self.about.text }</p>
                }
                if let Some(ink) = &self.about.ink {
                    <InkDrawing {ink} texts={self.texts} />
                }
            </div>
        }
    }
}
