//! What is done on the screens that are fetched after Beginnen.

use super::outcome::Outcome;
use super::{Back, Choose, Give, Held, Lay, Message, Notes, Order, Pointer, State};
use super::{
    back, choosing, gesture, give, history, keeping, laying, notes, people, walking, writing,
};
use crate::model::DomainId;

/// What acts on the screens besides Beginnen do, each by what it is an act of. A first visit does without: it hands
/// [`Acts::NONE`] to [`update_by`](super::update_by), and such an act waits until the others are there.
pub struct Acts {
    back: fn(&mut State, Back) -> Outcome,
    give: fn(&mut State, Give) -> Outcome,
    choose: fn(&mut State, Choose) -> Outcome,
    order: fn(&mut State, &DomainId, Order) -> Outcome,
    lay: fn(&mut State, &DomainId, Lay) -> Outcome,
    pick_up: fn(&mut State, Option<Held>) -> Outcome,
    pointer: fn(&mut State, Pointer) -> Outcome,
    notes: fn(&mut State, Notes) -> Outcome,
}

impl Acts {
    /// All of them.
    pub const ALL: Self = Self {
        back: back::back,
        give: give::give,
        choose: choosing::choose,
        order: choosing::order,
        lay: laying::lay,
        pick_up: laying::pick_up,
        pointer: gesture::pointer,
        notes: notes::notes,
    };

    /// None of them: nothing is done.
    pub const NONE: Self = Self {
        back: |_, _| Outcome::nothing(),
        give: |_, _| Outcome::nothing(),
        choose: |_, _| Outcome::nothing(),
        order: |_, _, _| Outcome::nothing(),
        lay: |_, _, _| Outcome::nothing(),
        pick_up: |_, _| Outcome::nothing(),
        pointer: |_, _| Outcome::nothing(),
        notes: |_, _| Outcome::nothing(),
    };

    /// What this message does.
    pub(super) fn of(&self, state: &mut State, message: Message) -> Outcome {
        match message {
            Message::Walk(walk) => walking::walk(state, walk),
            Message::People(people) => people::people(state, people),
            Message::Write(write) => writing::write(state, write),
            Message::Keep(keep) => keeping::keep(state, keep),
            Message::StepBack => history::step(state, true),
            Message::StepForward => history::step(state, false),
            Message::Back(back) => (self.back)(state, back),
            Message::Give(give) => (self.give)(state, give),
            Message::Choose(choose) => (self.choose)(state, choose),
            Message::Order(domain, order) => (self.order)(state, &domain, order),
            Message::Lay(domain, lay) => (self.lay)(state, &domain, lay),
            Message::PickUp(held) => (self.pick_up)(state, held),
            Message::Pointer(pointer) => (self.pointer)(state, pointer),
            Message::Notes(notes) => (self.notes)(state, notes),
        }
    }

    /// Whether this message is one of theirs.
    pub fn have(message: &Message) -> bool {
        match message {
            Message::Back(_)
            | Message::Give(_)
            | Message::Choose(_)
            | Message::Order(..)
            | Message::Lay(..)
            | Message::PickUp(_)
            | Message::Pointer(_)
            | Message::Notes(_) => true,
            Message::Walk(_)
            | Message::People(_)
            | Message::Write(_)
            | Message::Keep(_)
            | Message::StepBack
            | Message::StepForward => false,
        }
    }
}
