//! A card: a domain as it is offered for choosing.

use std::rc::Rc;

use yew::prelude::*;

use super::aloud;
use super::icon::DomainIcon;
use super::press::press;
use super::second::Show;
use super::token::{Mark, Token};
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::{DomainId, Shape};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Choose, Message};

/// One card.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that shows, and any may go together"
)]
#[derive(Clone)]
pub struct Card<'a> {
    /// Which domain.
    pub domain: DomainId,
    /// What stands on it, and is its name.
    pub label: Rc<str>,
    /// Its pictogram.
    pub icon: DomainIcon,
    /// What stands on it, in both languages; the resident's own words as they are.
    pub called: Both,
    /// Whether it can be asked what it is about.
    pub about: bool,
    /// Whether it is on the board.
    pub chosen: bool,
    /// Whether it was chosen last time, and is offered again (R27).
    pub then: bool,
    /// Whether its fiche dropped on it just now.
    pub dropped: bool,
    /// The shape and hue of the fiche that lies on it, which is the resident's.
    pub fiche: Option<(Shape, usize)>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Card<'_> {
    /// A card. One that is not chosen looks the same as one never looked at (R16).
    pub fn view(&self) -> Html {
        let class = classes!(
            "card",
            self.chosen.then_some("chosen"),
            self.dropped.then_some("dropped"),
            self.fiche.map(|(_, hue)| format!("hue-{hue}"))
        );
        html! {
            <div {class} key={self.domain.to_string()} data-read="">
                <button
                    type="button" id={ids::card(&self.domain)} class="card-face"
                    aria-pressed={self.chosen.to_string()} aria-describedby={self.then.then(|| then_id(self))}
                    onclick={tap(self)} onkeydown={once()}
                >
                    { self.icon.view() }
                    <span class="card-label" dir="auto">
                        { self.called.clone().show() }
                    </span>
                </button>
                if self.then {
                    <p class="card-then" id={then_id(self)}>{ self.texts.both(then_text(self)).show() }</p>
                }
                if self.about {
                    { about(self) }
                }
                { aloud::thing(&self.label, self.texts) }
                if let Some((shape, hue)) = self.fiche {
                    <span class="card-fiche">{ Token { shape, hue, mark: Mark::Plain }.view() }</span>
                }
            </div>
        }
    }
}

fn then_id(props: &Card<'_>) -> String {
    format!("then-{}", props.domain)
}

fn then_text(props: &Card<'_>) -> Text<'static> {
    if props.chosen { Text::AlsoThen } else { Text::OnlyThen }
}

/// The tap goes out with its time, so that the core can let a second one do nothing. (The click
/// count of the event does not tell: on a touch screen every tap is a first one.)
fn tap(props: &Card<'_>) -> Callback<MouseEvent> {
    let (domain, label) = (props.domain.clone(), Rc::clone(&props.label));
    props.on.reform(move |event: MouseEvent| {
        let tap = Choose::Tap(domain.clone(), Rc::clone(&label), event.time_stamp());
        Message::Choose(tap)
    })
}

/// A key that is held down is one tap.
fn once() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        if event.repeat() {
            event.prevent_default();
        }
    })
}

fn about(props: &Card<'_>) -> Html {
    let message = Message::Choose(Choose::ShowAbout(props.domain.clone()));
    html! {
        <button
            type="button" id={ids::about(&props.domain)} class="card-about" onclick={press(props.on, message)}
            aria-label={props.texts.say(Text::About { domain: &props.label })}
        >
            <span class="card-about-ring" aria-hidden="true">{ "i" }</span>
        </button>
    }
}
