//! A question to talk with, on request: one at a time, large enough to be read across the table
//! (R18). Nothing of it is kept.

use yew::prelude::*;

use super::aloud;
use super::icon::{DomainIcon, Icon};
use super::press::{cancel, press};
use super::second::Show;
use wat_telt_core::i18n::{DomainText, Text, Texts};
use wat_telt_core::model::DomainId;
use wat_telt_core::update::ids;
use wat_telt_core::update::{Choose, Message, Walk};

/// One question.
pub struct Prompt<'a> {
    /// The domain that it is about.
    pub domain: &'a DomainText,
    /// What its card or row is called.
    pub label: &'a str,
    /// Which of its questions; after the last comes the first.
    pub at: usize,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Prompt<'_> {
    /// The question, in a modal dialog, with a way to another.
    pub fn view(&self) -> Html {
        let close = Message::Walk(Walk::ClosePanel);
        let at = self.at % self.domain.prompts.len().max(1);
        let Some(prompt) = self.texts.both_prompt(self.domain, at) else {
            return Html::default();
        };
        // The first is heard as the name of the dialog.
        let again = (self.at > 0).then_some("polite");
        let called = self.texts.both_called(&self.domain.id, self.label);
        let another = Message::Choose(Choose::Prompt(DomainId::new(&self.domain.id)));
        html! {
            <dialog
                id={ids::DIALOG} tabindex="-1" autofocus=true class="dialog prompt" data-read="" aria-labelledby="dialog-title"
                closedby="any" oncancel={cancel(self.on, close.clone())}
            >
                <p class="prompt-about">{ DomainIcon::of(self.domain).view() }{ called.show() }</p>
                <h2 id="dialog-title" aria-live={again}>{ prompt.clone().show() }</h2>
                <div class="dialog-acts">
                    { aloud::thing(&prompt, self.texts) }
                    <button type="button" class="button" onclick={press(self.on, another)}>
                        { self.texts.both(Text::PromptNext).show() }
                    </button>
                    <button type="button" class="button forward" part="primary-button" onclick={press(self.on, close)}>
                        { self.texts.both(Text::Close).show() }
                    </button>
                </div>
            </dialog>
        }
    }
}

/// "Een vraag, ..."; nothing for a domain that has none.
pub fn button(domain: &DomainId, label: &str, texts: &Texts, on: &Callback<Message>) -> Html {
    if texts.domain(domain.as_str()).is_none_or(|domain| domain.prompts.is_empty()) {
        return Html::default();
    }
    html! {
        <button
            type="button" class="small-act prompt-act" id={ids::prompt(domain)}
            aria-label={texts.say(Text::PromptOn { domain: label })}
            onclick={press(on, Message::Choose(Choose::Prompt(domain.clone())))}
        >
            { Icon { name: "question" }.view() }
            <span>{ texts.both(Text::Prompt).show() }</span>
        </button>
    }
}
