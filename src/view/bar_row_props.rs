//! What a row of the board is made of, for all that draws a part of it.

use std::rc::Rc;

use yew::prelude::*;

use super::fiche::Outline;
use super::icon::DomainIcon;
use super::person::{People, Person};
use wat_telt_core::i18n::{Both, Texts};
use wat_telt_core::model::{Bar, ParticipantId, Place};
use wat_telt_core::update::{Lay, Message, Nudge};

/// What of the bar is open behind "Meer".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// Nothing.
    Closed,
    /// All but the choice of a hand.
    Open,
    /// Also the choice of whose hand lays.
    WithHands,
}

/// A row. Only what concerns it, so that a move renders one row again and no other.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that shows, and any may go together"
)]
#[derive(Clone, Properties, PartialEq)]
pub struct BarRowProps {
    /// The bar.
    pub bar: Rc<Bar>,
    /// The domain's pictogram.
    pub icon: DomainIcon,
    /// Who is at the table.
    pub people: People,
    /// Who is at turn.
    pub turn: ParticipantId,
    /// Whose words they write down (R20).
    pub writes_for: Option<ParticipantId>,
    /// Whether this is the one to begin with.
    pub first: bool,
    /// Whether the resident is at turn, who orders the board (R9).
    pub orders: bool,
    /// Whether it is the top one or the bottom one.
    pub edges: (bool, bool),
    /// Why who is at turn cannot lay here yet (R4).
    pub refused: Option<AttrValue>,
    /// Where a finger holds the fiche of who is at turn over this bar.
    pub dragged: Option<Place>,
    /// Whether the fiche on this bar is in the hand.
    pub held: bool,
    /// Whether a fiche is in the hand, so that a tap on the bar lays it.
    pub waiting: bool,
    /// Whether the fiche of who is at turn was laid here just now.
    pub landed: bool,
    /// The last step of the slider, where its phrase stayed the same.
    pub nudged: Option<Nudge>,
    /// The hand that was chosen for who is at turn (R6).
    pub hand: Option<ParticipantId>,
    /// Whether it was chosen last time too, in words; empty where that is not shown.
    pub chosen: Option<Both>,
    /// What lay here at an earlier moment, where that is shown (R27).
    pub then: Vec<Outline>,
    /// What is open behind "Meer".
    pub more: More,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

impl BarRowProps {
    fn lay(&self, lay: Lay) -> Message {
        Message::Lay(self.bar.domain.clone(), lay)
    }

    pub(super) fn person_at_turn(&self) -> Option<&Person> {
        self.people.get(&self.turn)
    }

    /// Where the fiche of who is at turn lies or is held; nothing where it lies face down.
    pub(super) fn own_place(&self) -> Option<Place> {
        let lying = self.bar.fiche_of(&self.turn).and_then(wat_telt_core::model::Fiche::open_place);
        self.dragged.or(lying)
    }
}

/// A callback that sends one act on this bar.
pub(super) fn emit<E>(props: &BarRowProps, lay: Lay) -> Callback<E> {
    let message = props.lay(lay);
    props.on.reform(move |_| message.clone())
}
