//! What the edge is asked to do, as data.

use std::rc::Rc;

use super::code::ToCarry;
use super::giving::ToGive;
use super::password::Password;
use super::state::{Draft, Focus, Lock, Paper, Way};
use super::told::Notice;
use crate::model::{Conversation, ConversationId, Date, DomainId, Language, LeftOut};

/// One thing for the edge to carry out.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the draft to the device (R25).
    KeepDraft(Draft),
    /// Ask for the draft a moment later, when the board stands: what is opened is in its file too.
    KeepSoon,
    /// Forget the draft of one conversation.
    ForgetDraft(ConversationId),
    /// Hand out what lies on the device of one conversation and cannot be read.
    SaveUnread(ConversationId),
    /// Take over the conversation that another tab has.
    TakeOver(ConversationId),
    /// Forget the draft of one conversation and start anew.
    TakeOffDevice(ConversationId),
    /// Forget everything on the device and start anew (R25).
    Wipe,
    /// Hand out the file of this conversation, without what is left out (R24).
    SaveFile(Rc<Conversation>, LeftOut, Way),
    /// Hand out the same, locked.
    SaveLocked(Rc<Conversation>, LeftOut, Password),
    /// Open what is locked.
    Unlock(Rc<str>, Lock, Password),
    /// Make a code that the resident's own telephone reads.
    MakeCode(ToCarry),
    /// Give this to who the page around the board is of.
    Give(ToGive),
    /// Wait no longer for what becomes of that.
    StopGiving,
    /// Tell on which day a new moment begins.
    AskToday,
    /// Hand out a day for a calendar.
    SaveDay(Date),
    /// Say when what moves between two moments should be there.
    Settle,
    /// Let people choose a file.
    AskForFile,
    /// Print, once what is printed stands on the page.
    Print(Paper),
    /// Speak a language of the table, the first or the second; its texts may have to be fetched from
    /// the widget's own place (R23).
    Speak(Language),
    /// Fetch the texts of a language that was chosen, and answer when they are there.
    FetchChosen(Language),
    /// Put the focus somewhere, once it stands on the page.
    Focus(Focus),
    /// Put the focus on what a step was about; but a button that takes steps keeps it, so that it can
    /// be pressed again.
    FocusOfStep(Focus),
    /// Go to the notepad, unless it lies beside the board in this window.
    ShowNotepad,
    /// Show the dialog, once it stands on the page.
    ShowDialog,
    /// Fetch the pen from the widget's own place and have it write on the sheet (R23).
    StartPen,
    /// Say what happened, for a screen reader.
    Announce(Announcement),
}

/// What is said of what happened: never anybody's words or name, never a face-down place (R8).
#[derive(Clone, Debug, PartialEq)]
pub enum Announcement {
    /// A fiche lies on this bar.
    Laid(DomainId),
    /// A fiche came off this bar.
    TakenOff(DomainId),
    /// No fiche is laid on this bar.
    Passed(DomainId),
    /// A fiche was turned face down.
    FaceDown(DomainId),
    /// A fiche was turned face up.
    FaceUp(DomainId),
    /// All fiches of who is at turn were turned face up.
    AllUp,
    /// A card was chosen.
    Chosen(DomainId),
    /// A domain came off the board.
    OffBoard(DomainId),
    /// A domain lies higher.
    MovedUp(DomainId),
    /// A domain lies lower.
    MovedDown(DomainId),
    /// A domain is the one to begin with.
    First(DomainId),
    /// A fiche is in the hand: now tap a bar.
    PickedUp,
    /// A step back was taken.
    SteppedBack,
    /// A step forward was taken.
    SteppedForward,
    /// A conversation was opened.
    Opened,
    /// A person sits at the table, as the form has it or again.
    PersonSits,
    /// A person is not at the table.
    PersonLeft,
    /// A note lies on the notepad, as the form has it.
    NoteLies,
    /// A note lies higher.
    NoteUp,
    /// A note lies lower.
    NoteDown,
    /// A note was thrown away.
    NoteThrown,
    /// A draft that was offered is off this device.
    DraftForgotten,
    /// "Even rust".
    Covered,
    /// The board was turned.
    Turned,
    /// What stands in a notice.
    Told(Rc<Notice>),
    /// Nothing is in the hand to lay.
    TakeFirst,
    /// That fiche is another's.
    NotYours,
    /// A fiche that was carried lies again where it lay.
    WentBack,
}
