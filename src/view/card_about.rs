//! What a card can be about, on request (R18).

use yew::prelude::*;

use super::aloud;
use super::icon::DomainIcon;
use super::press::{cancel, press};
use super::prompt;
use super::second::Show;
use wat_telt_core::i18n::{DomainText, Text, Texts};
use wat_telt_core::model::DomainId;
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Walk};

/// What one card can be about.
pub struct CardAbout<'a> {
    /// The domain.
    pub domain: &'a DomainText,
    /// What its card is called.
    pub label: &'a str,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl CardAbout<'_> {
    /// A line and open questions, as paragraphs: a list would be spoken with its length (R11).
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let domain = &self.domain;
        let close = Message::Walk(Walk::ClosePanel);
        let title = texts.both_on(&domain.id, self.label, |domain| Text::About { domain });
        let prompts = (0..domain.prompts.len()).filter_map(|at| texts.both_prompt(domain, at));
        html! {
            <dialog
                id={ids::DIALOG} tabindex="-1" autofocus=true class="dialog card-dialog" data-read="" aria-labelledby="dialog-title" closedby="any"
                oncancel={cancel(self.on, close.clone())}
            >
                <div class="dialog-head">
                    { DomainIcon::of(domain).view() }
                    <h2 id="dialog-title">
                        { title.clone().show() }
                    </h2>
                </div>
                <div class="dialog-text">
                    if !domain.line.is_empty() {
                        <p>{ texts.both_line(domain).show() }</p>
                    }
                    if !domain.prompts.is_empty() {
                        <h3>{ texts.both(Text::AboutPrompts).show() }</h3>
                        <>{ for prompts.map(|prompt| html! { <p class="card-prompt">{ prompt.show() }</p> }) }</>
                    }
                </div>
                <div class="dialog-acts">
                    { aloud::thing(&title, texts) }
                    { prompt::button(&DomainId::new(&domain.id), self.label, texts, self.on) }
                    <button type="button" class="button" onclick={press(self.on, close)}>
                        { texts.both(Text::Close).show() }
                    </button>
                </div>
            </dialog>
        }
    }
}
