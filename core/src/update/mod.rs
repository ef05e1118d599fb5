//! What can happen to a conversation (pure): one [`Message`] in, a new [`State`] and a list of
//! [`Effect`]s out. Nothing here touches a browser, a clock or a disk; the edge carries out the
//! effects and answers with messages.

mod acts;
mod answered;
mod back;
mod choosing;
mod code;
mod drafts;
mod effect;
mod focus;
mod gesture;
mod give;
mod giving;
mod heard;
mod history;
pub mod ids;
mod ink;
mod keeping;
mod laying;
mod locked;
mod message;
mod notes;
mod opening;
mod outcome;
#[cfg(test)]
mod outcome_tests;
mod own_words;
mod password;
mod people;
mod phone;
mod receiver;
mod scribe;
mod shown;
mod state;
mod step;
mod told;
mod typing;
mod walking;
mod writing;

pub use acts::Acts;
pub use back::{may_lay_beside, shown_beside};
pub use code::{Code, CodeError, Phone, ShownCode, ToCarry};
pub use effect::{Announcement, Effect};
pub use giving::{Attempt, Give, GiveError, Given, Giving, Stage, ToGive};
pub use message::{
    Back, Choose, Drafts, Gone, Keep, Lay, Message, Notes, Order, People, Walk, Write,
};
pub use password::Password;
pub use receiver::{Receiver, reference};
pub use state::{
    Answer, Beside, Dialog, Draft, End, Extent, Focus, Gesture, Held, History, InkAct, InkSheet,
    Lock, Locked, MoveButton, NoteEdit, Nudge, Offer, Over, OwnText, Panel, Paper, Point, Pointer,
    Screen, Source, State, Steps, TAP, Touched, Way,
};
pub use told::{LockError, Notice, PrintError, Safe, StorageError};
pub use typing::caret_after;

/// What a message does. A message that does nothing gives an equal state and no effects.
pub fn update(state: &State, message: Message) -> (State, Vec<Effect>) {
    update_by(state, message, &Acts::ALL)
}

/// As [`update`], with what acts on the screens besides Beginnen do given in: in the browser they are fetched
/// after that.
pub fn update_by(state: &State, message: Message, acts: &Acts) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    answered::settle(&mut next, &message);
    let mut effects = acts.of(&mut next, message).into_effects();
    scribe::settle(&mut next);
    ink::settle(state, &mut next);
    heard::settle(state, &next, &mut effects);
    (next, effects)
}
