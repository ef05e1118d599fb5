//! One plain sentence at the top of the screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::person::People;
use super::press::press;
use super::sentences;
use crate::i18n::{Text, Texts};
use crate::update::{Message, Notice, Walk};

/// What is to be read.
#[derive(Properties, PartialEq)]
pub struct NoticeStripProps {
    /// What happened.
    pub notice: Notice,
    /// Who is at the table.
    pub people: People,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// The sentence, until it is closed. It is announced by whoever shows it, not by a role: what is
/// announced stands outside the shadow.
#[component]
pub fn NoticeStrip(props: &NoticeStripProps) -> Html {
    html! {
        <div class="notice">
            <Icon name="info" />
            <p class="notice-text">
                { sentences::notice(&props.notice, &props.people, &props.texts) }
            </p>
            <button
                type="button" class="notice-close"
                aria-label={props.texts.say(Text::CloseNotice)}
                onclick={press(&props.on, Message::Walk(Walk::CloseNotice))}
            >
                <svg class="cross" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path d="M5 5l14 14M19 5L5 19" />
                </svg>
            </button>
        </div>
    }
}
