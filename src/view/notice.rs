//! One plain sentence at the top of the screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::{Icon, cross};
use super::person::People;
use super::press::press;
use super::sentences;
use crate::i18n::{Text, Texts};
use crate::update::{Message, Notice, Walk};

/// What is to be read.
pub struct NoticeStrip<'a> {
    /// What happened.
    pub notice: &'a Notice,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl NoticeStrip<'_> {
    /// The sentence, until it is closed. It is announced by whoever shows it, not by a role: what is
    /// announced stands outside the shadow.
    pub fn view(&self) -> Html {
        html! {
            <div class="notice">
                <Icon name="info" />
                <p class="notice-text">
                    { self.texts.in_both(&|texts| sentences::notice(self.notice, self.people, texts)) }
                </p>
                <button
                    type="button" class="notice-close"
                    aria-label={self.texts.say(Text::CloseNotice)}
                    onclick={press(self.on, Message::Walk(Walk::CloseNotice))}
                >{ cross() }</button>
            </div>
        }
    }
}
