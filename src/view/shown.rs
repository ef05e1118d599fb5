//! What is drawn from: the state, how it is said, and where acts go.

use std::rc::Rc;

use yew::prelude::*;

use super::away::Away;
use super::board::Fingers;
use super::person::People;
use wat_telt_core::i18n::Texts;
use wat_telt_core::update::{Message, Receiver, State};

/// All that a screen, and what stands around it, is drawn from.
pub struct Shown<'a> {
    /// The state.
    pub state: &'a State,
    /// Texts.
    pub texts: &'a Texts,
    /// Who is at the table.
    pub people: &'a People,
    /// Where acts go.
    pub on: &'a Callback<Message>,
    /// Where fingers on the board go.
    pub fingers: &'a Fingers,
    /// Where keys go.
    pub keys: &'a Callback<KeyboardEvent>,
    /// Tries once more what did not come.
    pub try_again: &'a Callback<MouseEvent>,
    /// What is shown besides Beginnen, where it is there.
    pub rest: Option<&'static Rest>,
    /// Whether the page is the board's own, and no page of others.
    pub own_page: bool,
    /// Who that page is of, and takes what people give (R24).
    pub receiver: Option<&'a Rc<Receiver>>,
    /// Whether people wait for that.
    pub waits: bool,
    /// Whether what is wiped could still be found by who knows how (R25).
    pub plain: bool,
    /// How the conversation can leave this device at once.
    pub away: Away,
}

/// What is shown besides Beginnen. It is handed in, and never named by what a first visit loads.
pub struct Rest {
    /// The screen that people are on.
    pub screen: fn(&Shown<'_>) -> Html,
    /// What lies on the device, on Beginnen.
    pub offers: fn(&Shown<'_>) -> Option<Html>,
    /// The form of the person whose form is open.
    pub form: fn(&Shown<'_>) -> Html,
    /// What lies over a screen.
    pub over: fn(&Shown<'_>) -> Html,
}
