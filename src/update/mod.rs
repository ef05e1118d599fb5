//! What can happen to a conversation (pure): one [`Message`] in, a new [`State`] and a list of
//! [`Effect`]s out. Nothing here touches a browser, a clock or a disk; the edge carries out the
//! effects and answers with messages.

mod back;
mod choosing;
mod effect;
mod gesture;
mod history;
mod ink;
mod keeping;
mod laying;
mod message;
mod notes;
mod opening;
mod people;
mod scribe;
mod state;
mod told;
mod walking;
mod writing;

pub use back::{Back, Beside, back, may_lay_beside, shown_beside};
pub use effect::{Announcement, Effect, Focus, MoveButton};
pub use gesture::{Gesture, Over, Point, Pointer, Source, TAP};
pub use history::History;
pub use ink::{InkAct, InkSheet};
pub use message::{Choose, Keep, Lay, Message, Notes, Order, People, Walk, Write};
pub use state::{Dialog, Draft, End, Held, NoteEdit, Nudge, Panel, Paper, Screen, State};
pub use told::{Notice, PrintError, Safe, StorageError};

use crate::model::{Conversation, Field, Refusal};
use std::rc::Rc;

/// What a message does. A message that does nothing gives an equal state and no effects.
pub fn update(state: &State, message: Message) -> (State, Vec<Effect>) {
    update_by(state, message, back)
}

/// As [`update`], with what opening and looking back do given in: in the browser they are fetched
/// when they are wanted.
pub fn update_by(
    state: &State,
    message: Message,
    back: fn(&mut State, Back) -> Vec<Effect>,
) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let effects = match message {
        Message::Walk(walk) => walking::walk(&mut next, walk),
        Message::People(people) => people::people(&mut next, people),
        Message::Choose(choose) => choosing::choose(&mut next, choose),
        Message::Order(domain, order) => choosing::order(&mut next, &domain, order),
        Message::Lay(domain, lay) => laying::lay(&mut next, &domain, lay),
        Message::PickUp(held) => laying::pick_up(&mut next, held),
        Message::Pointer(pointer) => gesture::pointer(&mut next, pointer),
        Message::Write(write) => writing::write(&mut next, write),
        Message::Notes(notes) => notes::notes(&mut next, notes),
        Message::Keep(keep) => keeping::keep(&mut next, keep),
        Message::Back(act) => back(&mut next, act),
        Message::StepBack => history::step_back(&mut next),
        Message::StepForward => history::step_forward(&mut next),
    };
    scribe::settle(&mut next);
    ink::settle(state, &mut next);
    (next, effects)
}

/// Changes the conversation as one step that can be undone; typing in one field joins into one.
/// A refusal changes nothing and is said; a change that makes no difference is none.
fn change(
    state: &mut State,
    joins: Option<&Field>,
    act: impl FnOnce(&mut Conversation) -> Result<(), Refusal>,
) -> Vec<Effect> {
    let mut changed = Rc::clone(&state.conversation);
    let acted = act(Rc::make_mut(&mut changed));
    take_step(state, joins, changed, acted)
}

/// What [`change`] does after the act: apart, because that is compiled for each act.
#[inline(never)]
fn take_step(
    state: &mut State,
    joins: Option<&Field>,
    changed: Rc<Conversation>,
    acted: Result<(), Refusal>,
) -> Vec<Effect> {
    if let Err(refusal) = acted {
        return refuse(state, refusal);
    }
    if changed == state.conversation {
        return Vec::new();
    }
    let before = std::mem::replace(&mut state.conversation, changed);
    Rc::make_mut(&mut state.history).record(before, joins);
    state.safe = Safe::Nowhere;
    state.nudged = None;
    vec![Effect::KeepDraft(state.draft_now())]
}

/// Says why something was not done.
fn refuse(state: &mut State, refusal: Refusal) -> Vec<Effect> {
    state.notice = Some(Notice::Refused(refusal.clone()));
    vec![Effect::Announce(Announcement::Refused(refusal))]
}

/// Whether these are the effects of something that was done, and not refused.
fn done(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::KeepDraft(_)))
}

/// The effects, and after them one more where there are any: an announcement of what was done.
fn announced(mut effects: Vec<Effect>, announcement: Announcement) -> Vec<Effect> {
    if done(&effects) {
        effects.push(Effect::Announce(announcement));
    }
    effects
}
