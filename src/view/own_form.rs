//! "Iets anders": a domain in the resident's own words (R2).

use std::rc::Rc;

use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::second::Show;
use super::words::typed;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::DomainId;
use wat_telt_core::update::{Choose, Message, Walk};

/// The card "Iets anders".
pub struct OwnCard<'a> {
    /// Whether the place for a word is open.
    pub open: bool,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl OwnCard<'_> {
    /// The card that opens a place for the resident's own word, or closes it.
    pub fn view(&self) -> Html {
        let message = if self.open {
            Message::Walk(Walk::ClosePanel)
        } else {
            Message::Choose(Choose::OwnOpen)
        };
        html! {
            <button
                type="button" id="own-card" class="card-own" aria-expanded={self.open.to_string()}
                onclick={press(self.on, message)}
            >
                { Icon { name: "pencil-simple" }.view() }
                <span class="card-label">{ self.texts.both(Text::OwnDomain).show() }</span>
            </button>
        }
    }
}

/// The place for the resident's own word.
pub struct OwnForm<'a> {
    /// What is typed so far.
    pub text: Rc<str>,
    /// The card of the set that is called just so, where it was not chosen before.
    pub same: Option<(DomainId, Rc<str>)>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl OwnForm<'_> {
    /// A box for the word. Enter lays it too.
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let oninput = self.on.reform(|event: InputEvent| {
            Message::Choose(Choose::OwnText(typed(&event).into(), event.time_stamp()))
        });
        html! {
            <form class="own-form" autocomplete="off">
                <div class="words">
                    <label class="words-label" for="own-text">{ texts.both(Text::OwnDomainField).show() }</label>
                    <p class="hint" id="own-hint">{ texts.say(Text::OwnDomainHint) }</p>
                    <input
                        id="own-text" class="box" type="text" dir="auto" autocomplete="off"
                        aria-describedby="own-hint" value={AttrValue::from(Rc::clone(&self.text))} {oninput}
                    />
                </div>
                <div class="own-acts">
                    <button type="submit" class="button" onclick={lay(self)}>{ texts.both(Text::OwnDomainAdd).show() }</button>
                    <button
                        type="button" class="button quiet"
                        onclick={press(self.on, Message::Walk(Walk::ClosePanel))}
                    >
                        { texts.both(Text::NotAfterAll).show() }
                    </button>
                </div>
            </form>
        }
    }
}

/// Laying it; words that are on a card of the set are that card, so that no two are called the
/// same.
fn lay(props: &OwnForm<'_>) -> Callback<MouseEvent> {
    let (on, same) = (props.on.clone(), props.same.clone());
    Callback::from(move |event: MouseEvent| {
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
