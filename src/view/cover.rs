//! "Even rust": the cover over everything (R29).

use yew::prelude::*;

use super::main_part::main_part;
use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Walk};

/// What the cover needs.
pub struct Cover<'a> {
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
    /// Whether the page is the board's own.
    pub own_page: bool,
}

impl Cover<'_> {
    /// The cover. It stands in the place of everything else, also for assistive technology.
    pub fn view(&self) -> Html {
        main_part(
            self.own_page,
            "cover",
            html! {
                <>
                    { still_life() }
                    <h1 id={ids::TITLE}>{ self.texts.both(Text::RestTitle).show() }</h1>
                    <p class="cover-text">{ self.texts.both(Text::RestText).show() }</p>
                    <button
                        type="button" id="uncover" class="button forward" part="primary-button"
                        onclick={press(self.on, Message::Walk(Walk::Uncover))}
                    >
                        { self.texts.both(Text::GoOn).show() }
                    </button>
                </>
            },
        )
    }
}

/// A cup on the table, seen from above, as whoever sits at it sees it.
fn still_life() -> Html {
    html! {
        <svg class="cup" viewBox="0 0 320 280" aria-hidden="true" focusable="false">
            <circle class="cup-shade" cx="154" cy="148" r="122" />
            <circle class="cup-saucer" cx="150" cy="138" r="122" />
            <circle class="cup-rim" cx="150" cy="138" r="90" />
            <path class="cup-ear" d="M205 96l42-32" />
            <circle class="cup-wall" cx="150" cy="138" r="70" />
            <circle class="cup-drink" cx="150" cy="138" r="58" />
            <path class="cup-light" d="M112 114a46 46 0 0 1 40-22" />
        </svg>
    }
}
