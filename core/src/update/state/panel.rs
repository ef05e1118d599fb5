//! What is open over or beside a screen.

use std::rc::Rc;

use super::own_text::OwnText;
use crate::format::Opened;
use crate::model::{ConversationId, DomainId, NoteId, ParticipantId};
use crate::update::code::ShownCode;
use crate::update::giving::Giving;
use crate::update::told::LockError;

/// What is open beside the rest; one thing at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// A person's name and role; the person may be about to come.
    Person(ParticipantId),
    /// What a card can be about.
    About(DomainId),
    /// A question about a domain, and which one.
    Prompt(DomainId, usize),
    /// An own domain, with what is typed so far.
    OwnDomain(OwnText),
    /// "Meer" of a bar.
    More(DomainId),
    /// "Meer" of a bar, with the choice of whose hand lays.
    MoreHands(DomainId),
    /// A note that is being written.
    Note(NoteEdit),
    /// "Wat gaat er mee?"
    GoesAlong,
    /// "Ons verhaal".
    Story,
    /// "Toetsen".
    Keys,
}

impl Panel {
    /// Whether it lies over the screen, and is to be closed before anything else is done there.
    pub(crate) fn lies_over(&self) -> bool {
        match self {
            Self::About(_) | Self::Prompt(..) | Self::Keys => true,
            Self::Person(_)
            | Self::OwnDomain(_)
            | Self::More(_)
            | Self::MoreHands(_)
            | Self::Note(_)
            | Self::GoesAlong
            | Self::Story => false,
        }
    }
}

/// A note that is being written; it comes on the notepad with its first word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteEdit {
    /// The note.
    pub note: NoteId,
    /// Whose words were said to be on it; nobody while it was not said (R1).
    pub by: Vec<ParticipantId>,
    /// Whose hand was said to write it; nothing while it was not said.
    pub hand: Option<Option<ParticipantId>>,
}

/// A question that must be answered first.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// The board is handed over to this person, who is at turn now.
    HandOver(ParticipantId),
    /// "Alles wissen".
    Wipe,
    /// Wiping a conversation that lies on the device and is only offered.
    Forget(ConversationId),
    /// Taking off the device what is on paper only.
    TakeOffDevice,
    /// Opening a file over what lies on the table, or with repairs.
    Open(Rc<Opened>),
    /// What to do with an earlier conversation.
    Earlier(Rc<Opened>),
    /// The file is of the conversation on the table, and something else is in it.
    TwoFiles(Rc<Opened>),
    /// "Bewaren met een wachtwoord".
    Lock,
    /// What opens what is locked.
    Unlock(Locked),
    /// "Op uw eigen telefoon".
    Phone(ShownCode),
    /// "Geef aan ...".
    Give(Giving),
}

/// What something is locked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// A file, with a password that people chose.
    Password,
    /// What came by a code, with the four words that stand beside that.
    FourWords,
}

/// What is locked, while it is asked what opens it.
#[derive(Clone, Debug, PartialEq)]
pub struct Locked {
    /// It, as it was read.
    pub file: Rc<str>,
    /// What it is locked with.
    pub by: Lock,
    /// Whether it is being opened with what was typed.
    pub opening: bool,
    /// Why it did not open with what was typed last.
    pub why: Option<LockError>,
}
