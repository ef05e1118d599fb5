//! What people are told: one plain sentence at the top of the screen, and where the conversation is.

use std::rc::Rc;

use super::receiver::Receiver;
use crate::format::OpenError;
use crate::i18n::LoadError;
use crate::model::{Date, Refusal};

/// Where the conversation is as it is now, apart from the draft on the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Safe {
    /// Nowhere else.
    Nowhere,
    /// In a file with this name.
    InFile(Rc<str>),
    /// A part of it, in a file with this name.
    PartInFile(Rc<str>),
    /// In a file with this name, if what the page stands in let it be handed out.
    PerhapsInFile(Rc<str>),
    /// On paper, if the printer did what it was asked.
    OnPaper,
}

/// Why the device does not keep a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// It does not let this page keep anything.
    Forbidden,
    /// There is no room.
    Full,
    /// What was written is not what stands there.
    Unsure,
}

/// Why a locked file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// Not with this password.
    Wrong,
    /// A part of it is missing.
    CutOff,
    /// It is not as it was written.
    Changed,
    /// It is locked in a way that is not known here.
    Unknown,
    /// What opens it is not here now.
    NotPossible,
}

/// Why nothing was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintError {
    /// This device or page cannot print.
    NotPossible,
    /// What the page stands in does not let it print.
    NotHere,
}

/// One plain sentence at the top of the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Why something is not done.
    Refused(Refusal),
    /// Why a file could not be opened.
    OpenFailed(OpenError),
    /// Why the device keeps nothing.
    NotKept(StorageError),
    /// Why another language is not there.
    NotSpoken(LoadError),
    /// Why nothing was printed.
    NotPrinted(PrintError),
    /// The day for looking again was handed out for a calendar.
    DayKept,
    /// The file could not be handed out.
    NotSaved,
    /// What the page stands in lets no file be handed out.
    NotSavedHere,
    /// Sharing did not work.
    NotShared,
    /// The share sheet has not said for a while what came of it.
    ShareLate,
    /// A file is being locked, which takes a while.
    Locking,
    /// A file could not be locked.
    NotLocked,
    /// A part of the board could not be fetched.
    NotFetched,
    /// A part of the board is long in coming.
    Late,
    /// Writing by hand is not possible now.
    NoPen,
    /// The booklet could not be made.
    NoBooklet,
    /// Nothing was given: the page is of another, or of nobody.
    GaveNothing(Option<Rc<Receiver>>),
    /// It is not known whether what was given came.
    GiveUnknown(Rc<Receiver>),
    /// What was dropped is no file.
    DroppedNoFile,
    /// A draft of this day was wiped after seven untouched days.
    DraftExpired(Date),
    /// What lies on the table is open in another tab, and is not written here.
    Elsewhere,
    /// Another tab took over what lies on the table.
    TakenOver,
    /// What lay on the table was wiped in another tab.
    WipedElsewhere,
    /// Something stayed on the device that was to be wiped.
    NotWiped,
    /// All is wiped.
    Wiped,
    /// The conversation is off this device.
    TakenOffDevice,
}
