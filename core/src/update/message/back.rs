//! What lies on the device, opening, and looking back.

use std::rc::Rc;

use crate::format::{OpenError, Opened};
use crate::model::{ConversationId, Date, MomentId, NoteId, StillCounts};
use crate::update::code::Phone;
use crate::update::password::Password;
use crate::update::state::{Draft, Lock, Offer};
use crate::update::told::{LockError, StorageError};

/// What lies on the device (R25), and what comes of writing there.
#[derive(Clone, Debug, PartialEq)]
pub enum Drafts {
    /// This lies there.
    Found(Vec<Offer>),
    /// "Verder" with one of those.
    GoOn(ConversationId),
    /// "Wissen" of one of those: the question.
    AskToForget(ConversationId),
    /// "Ja, wis dit gesprek".
    Forget,
    /// "Bewaren als bestand" of what cannot be read.
    SaveUnread(ConversationId),
    /// One of this day lay untouched for seven days, and is wiped.
    Expired(Date),
    /// It could not be looked what lies there.
    NotLooked,
    /// The device took what was written, or did not.
    Kept(Result<(), StorageError>),
    /// Something stayed on the device that was to be wiped.
    NotWiped,
    /// What lies on the table is open in another tab, and is not written here.
    Elsewhere,
    /// Another tab took it over.
    Taken,
    /// "Neem het over".
    TakeOver,
    /// It was taken over, as the other tab wrote it last.
    TookOver(Rc<Draft>),
}

/// Opening an earlier conversation, and looking back together (R27).
#[derive(Clone, Debug, PartialEq)]
pub enum Back {
    /// What lies on the device.
    Drafts(Drafts),
    /// A file was read.
    FileRead(Result<Rc<Opened>, OpenError>),
    /// Something locked came.
    LockedRead(Rc<str>, Lock),
    /// A code for the resident's own telephone.
    Phone(Phone),
    /// "Open", with what was typed.
    Unlock(Password),
    /// What is in the locked file, or why it did not open.
    Unlocked(Result<Result<Rc<Opened>, OpenError>, LockError>),
    /// "Openen" in the dialog.
    OpenIt,
    /// "Lezen".
    Read,
    /// "Verder met dit gesprek": the same moment.
    GoOn,
    /// "Samen terugkijken".
    LookBack,
    /// A new moment begins on this day.
    NewMoment(Date),
    /// What lies on the table and what the file has are both kept.
    KeepBoth,
    /// "Telt dit nog?", of a note of a moment.
    StillCounts(MomentId, NoteId, StillCounts),
    /// "Klaar met leggen".
    DoneLaying,
    /// "Leg het bord van toen ernaast".
    LayBeside,
    /// "Leg het bord van toen weg".
    TakeAway,
    /// "Vorig moment" (true) or "Volgend moment".
    Step(bool),
    /// The fiches of everyone of then, or only those of who is at turn.
    Everyone,
    /// What moves from one moment to the next stands still.
    Stop,
    /// "Ons verhaal": opened or closed.
    Story,
    /// "In de agenda".
    Calendar,
}
