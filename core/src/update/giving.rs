//! Giving the conversation to who the page around the board is of (R24): what is asked, and what came of it.

use std::rc::Rc;

use super::receiver::Receiver;
use crate::model::{Conversation, LeftOut};

/// Which time of this table it is that something is given. An answer to another is no answer to this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt(pub(super) u32);

/// What is asked, or told, while something is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Giving {
    /// To whom, as the people at the table read it.
    pub receiver: Rc<Receiver>,
    /// Where it is.
    pub stage: Stage,
}

/// Where something is that is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// What goes is shown; nothing went.
    Preview,
    /// It went, and nobody said yet that it came.
    UnderWay(Attempt),
    /// It came, maybe with what the receiver calls it.
    Came(Option<Rc<str>>),
    /// It did not come, as far as is known.
    Not(GiveError, Attempt),
}

/// Why nobody has what was given, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveError {
    /// What goes could not be made.
    NotMade,
    /// Nothing on the page took it.
    Unheard,
    /// The resident is not signed in any more.
    SignedOut,
    /// It is larger than the receiver takes.
    TooLarge,
    /// There is no connection.
    Offline,
    /// The receiver does not take it.
    Refused,
    /// Nobody said in time whether it came.
    Unknown,
}

/// What the receiver has.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Who has it.
    pub receiver: Rc<Receiver>,
    /// What the receiver calls it, where it said so.
    pub reference: Option<Rc<str>>,
}

/// What is to be given, as it was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ToGive {
    /// The conversation as it lay on the table.
    pub conversation: Rc<Conversation>,
    /// What does not go along (R24).
    pub left_out: LeftOut,
    /// To whom.
    pub receiver: Rc<Receiver>,
    /// Which time this is.
    pub attempt: Attempt,
}

/// Giving, act by act. Each act of people names who the page is of at that moment.
#[derive(Clone, Debug, PartialEq)]
pub enum Give {
    /// "Geef aan ...": what goes is shown.
    Ask(Rc<Receiver>),
    /// "Ja, geef dit", or "Probeer opnieuw".
    Yes(Rc<Receiver>),
    /// This came of it.
    Came(Attempt, Result<Option<Rc<str>>, GiveError>),
    /// The page is of another now, or of nobody.
    ReceiverIs(Option<Rc<Receiver>>),
}
