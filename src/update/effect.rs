//! What the edge is asked to do, as data.

use std::rc::Rc;

use super::{Draft, Paper};
use crate::model::{
    Conversation, ConversationId, Date, DomainId, Field, Language, LeftOut, NoteId, Refusal,
};

/// One thing for the edge to carry out.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the draft to the device, and read it back to be sure (R25).
    KeepDraft(Draft),
    /// Ask for the draft a moment later, when the board stands: what is opened is in its file too.
    KeepSoon,
    /// Forget the draft of one conversation.
    ForgetDraft(ConversationId),
    /// Forget the draft of one conversation and start anew.
    TakeOffDevice(ConversationId),
    /// Forget everything on the device and start anew (R25).
    Wipe,
    /// Hand out the file of this conversation, without what is left out (R24).
    SaveFile(Rc<Conversation>, LeftOut),
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
    /// Show the dialog, once it stands on the page.
    ShowDialog,
    /// Fetch the pen from the widget's own place and have it write on the sheet (R23).
    StartPen,
    /// Say what happened, for a screen reader.
    Announce(Announcement),
    /// Take back what was said last: it is covered (R29).
    Hush,
}

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen.
    Heading,
    /// The slider of one's own fiche on a bar.
    Slider(DomainId),
    /// The button that turns one's own fiche face up.
    FaceDown(DomainId),
    /// The "Meer" button of a bar.
    More(DomainId),
    /// The button behind "Meer" that moves a bar up or down: it keeps the focus as the bar moves.
    Move(DomainId, MoveButton),
    /// A card.
    Card(DomainId),
    /// The button "Een vraag" of a domain.
    Prompt(DomainId),
    /// The card "Iets anders".
    OwnCard,
    /// The box for an own domain.
    OwnText,
    /// A place for words.
    Field(Field),
    /// The button "Met de hand" of a place for words.
    ByHand(Field),
    /// The button "Nog iemand".
    AddPerson,
    /// The button "Ik leg eerst alleen".
    LayAlone,
    /// The button "Wat gaat er mee?".
    GoesAlong,
    /// The button "Leg het bord van toen ernaast".
    LayBeside,
    /// The button "Leg het bord van toen weg".
    TakeAway,
    /// The button "Ons verhaal".
    Story,
    /// The button "Schrijf erbij".
    AddNote,
    /// A note on the notepad.
    Note(NoteId),
    /// The button "Verder" of the cover.
    Uncover,
    /// The button "Alles wissen".
    Wipe,
    /// The sentence after saving.
    Saved,
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveButton {
    /// "Naar boven"
    Up,
    /// "Naar beneden"
    Down,
    /// "Hier eerst mee beginnen"
    First,
}

/// What is said of what happened: never anybody's words or name, never a face-down place (R8).
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The file was handed out.
    Saved,
    /// A conversation was opened.
    Opened,
    /// All is wiped.
    Wiped,
    /// The conversation is off this device; what else lies there still does.
    OffDevice,
    /// The board was turned.
    Turned,
    /// Why something is not done.
    Refused(Refusal),
}
