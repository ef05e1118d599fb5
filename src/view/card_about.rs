//! What a card can be about, on request (R18).

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::press::{cancel, press};
use crate::i18n::{DomainText, Text, Texts};
use crate::update::{Message, Walk};

/// What one card can be about.
#[derive(Properties, PartialEq)]
pub struct CardAboutProps {
    /// The domain.
    pub domain: DomainText,
    /// What its card is called.
    pub label: AttrValue,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// A line and open questions, as paragraphs: a list would be spoken with its length (R11).
#[component]
pub fn CardAbout(props: &CardAboutProps) -> Html {
    let texts = &props.texts;
    let domain = &props.domain;
    let close = Message::Walk(Walk::ClosePanel);
    let paragraph = |text: AttrValue| html! { <p class="card-prompt">{ text }</p> };
    html! {
        <dialog
            id="dialog" class="dialog card-dialog" aria-labelledby="dialog-title" closedby="any"
            oncancel={cancel(&props.on, close.clone())}
        >
            <div class="dialog-head">
                <Icon name={AttrValue::from(domain.icon.clone())} />
                <h2 id="dialog-title" tabindex="-1" autofocus=true>
                    { texts.say(Text::About { domain: &props.label }) }
                </h2>
            </div>
            <div class="dialog-text">
                if !domain.line.is_empty() {
                    <p>{ texts.say(Text::AboutLine { line: &domain.line }) }</p>
                }
                if !domain.prompts.is_empty() {
                    <h3>{ texts.say(Text::AboutPrompts) }</h3>
                    { for domain.prompts.iter().map(|prompt| paragraph(prompt.clone().into())) }
                }
            </div>
            <div class="dialog-acts">
                <button type="button" class="button" onclick={press(&props.on, close)}>
                    { texts.say(Text::Close) }
                </button>
            </div>
        </dialog>
    }
}
