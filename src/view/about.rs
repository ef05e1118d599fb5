//! The strip at the top of every screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use crate::i18n::{Text, Texts};

/// What it is about.
#[derive(Properties, PartialEq)]
pub struct AboutProps {
    /// What it is about, in the resident's own words (R17).
    pub about: AttrValue,
    /// Texts.
    pub texts: Texts,
}

/// What it is about, at the top of every screen (R17); nothing where nothing was written.
#[component]
pub fn About(props: &AboutProps) -> Html {
    if props.about.trim().is_empty() {
        return Html::default();
    }
    html! {
        <p class="about">
            <span class="about-label">{ props.texts.say(Text::HereItIsAbout) }</span>
            <span class="about-words" dir="auto">{ &props.about }</span>
        </p>
    }
}
