//! "Iets anders": a domain in the resident's own words (R2).

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::words::typed;
use crate::i18n::{Text, Texts};
use crate::model::DomainId;
use crate::update::{Choose, Message, Walk};

/// The card "Iets anders".
#[derive(Properties, PartialEq)]
pub struct OwnCardProps {
    /// Whether the place for a word is open.
    pub open: bool,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// The card that opens a place for the resident's own word, or closes it.
#[component]
pub fn OwnCard(props: &OwnCardProps) -> Html {
    let message =
        if props.open { Message::Walk(Walk::ClosePanel) } else { Message::Choose(Choose::OwnOpen) };
    html! {
        <button
            type="button" id="own-card" class="card-own" aria-expanded={props.open.to_string()}
            onclick={press(&props.on, message)}
        >
            <Icon name="pencil-simple" />
            <span class="card-label">{ props.texts.say(Text::OwnDomain) }</span>
        </button>
    }
}

/// The place for the resident's own word.
#[derive(Properties, PartialEq)]
pub struct OwnFormProps {
    /// What is typed so far.
    pub text: Rc<str>,
    /// The card of the set that is called just so, where it was not chosen before.
    pub same: Option<(DomainId, Rc<str>)>,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// A box for the word. Enter lays it too.
#[component]
pub fn OwnForm(props: &OwnFormProps) -> Html {
    let texts = &props.texts;
    let oninput =
        props.on.reform(|event: InputEvent| Message::Choose(Choose::OwnText(typed(&event).into())));
    html! {
        <form class="own-form" autocomplete="off" onsubmit={lay(props)}>
            <div class="words">
                <label class="words-label" for="own-text">{ texts.say(Text::OwnDomainField) }</label>
                <p class="hint" id="own-hint">{ texts.say(Text::OwnDomainHint) }</p>
                <input
                    id="own-text" class="box" type="text" dir="auto" autocomplete="off"
                    aria-describedby="own-hint" value={AttrValue::from(Rc::clone(&props.text))} {oninput}
                />
            </div>
            <div class="own-acts">
                <button type="submit" class="button">{ texts.say(Text::OwnDomainAdd) }</button>
                <button
                    type="button" class="button quiet"
                    onclick={press(&props.on, Message::Walk(Walk::ClosePanel))}
                >
                    { texts.say(Text::NotAfterAll) }
                </button>
            </div>
        </form>
    }
}

/// Laying it; words that are on a card of the set are that card, so that no two are called the
/// same.
fn lay(props: &OwnFormProps) -> Callback<SubmitEvent> {
    let (on, same) = (props.on.clone(), props.same.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        match &same {
            Some((domain, label)) => {
                let toggle = Choose::Toggle(domain.clone(), Rc::clone(label));
                on.emit(Message::Choose(toggle));
                on.emit(Message::Walk(Walk::ClosePanel));
            }
            None => on.emit(Message::Choose(Choose::OwnLay)),
        }
    })
}
