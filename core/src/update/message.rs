//! Everything that a person, or the edge, can ask of the state.

use std::rc::Rc;

use super::state::{Draft, End, Held, InkAct, Offer, Paper, Pointer, Screen};
use super::told::{PrintError, StorageError};
use crate::format::{OpenError, Opened};
use crate::i18n::LoadError;
use crate::model::{
    Address, ConversationId, Date, DomainId, Field, Fresh, Language, MomentId, NoteId, Part,
    ParticipantId, Place, StillCounts,
};

/// One act at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Walking between screens, covering, turning.
    Walk(Walk),
    /// Who is at the table, and whose turn it is.
    People(People),
    /// Choosing what is on the board (R2).
    Choose(Choose),
    /// The order of the board (R9).
    Order(DomainId, Order),
    /// Fiches on the bar of a domain.
    Lay(DomainId, Lay),
    /// A fiche is taken in the hand by a tap, or put down again (nothing).
    PickUp(Option<Held>),
    /// A finger, pen or mouse on a fiche.
    Pointer(Pointer),
    /// Own words.
    Write(Write),
    /// The notepad.
    Notes(Notes),
    /// Keeping, saving, printing, wiping.
    Keep(Keep),
    /// Opening, and looking back.
    Back(Back),
    /// "Stap terug".
    StepBack,
    /// "Stap vooruit".
    StepForward,
}

/// Walking around.
#[derive(Clone, Debug, PartialEq)]
pub enum Walk {
    /// To a screen; every screen is always free to walk to (R10).
    Go(Screen),
    /// "Bewaren": to the end of "Samen lezen", where it is kept, from wherever one is (R24).
    ToKeep,
    /// "Even rust" (R29).
    Cover,
    /// "Verder" after "Even rust".
    Uncover,
    /// "Draai het bord": half a turn (R29).
    TurnBoard,
    /// The sentence at the top is read.
    CloseNotice,
    /// The dialog is left without doing what it asks.
    CloseDialog,
    /// What is open beside the rest (a form, "Meer") is closed.
    ClosePanel,
    /// "Toetsen".
    ShowKeys,
}

/// Who is at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum People {
    /// "Nog iemand".
    Add,
    /// "Verander, ...".
    Change(ParticipantId),
    /// "Klaar" with a person.
    Done,
    /// "... gaat van tafel".
    Leave(ParticipantId),
    /// "... komt weer aan tafel".
    Return(ParticipantId),
    /// `u` or `je`.
    Address(Address),
    /// The language of the board.
    Speak(Language),
    /// The texts of that language are there, with what the domains are called in it.
    Spoken(Language, Vec<(DomainId, Rc<str>)>),
    /// The second language of the board, or none.
    Second(Option<Language>),
    /// The texts of a language could not be had.
    NotSpoken(Language, LoadError),
    /// This person is at turn.
    TakeTurn(ParticipantId),
    /// "Geef door aan ...": this person is at turn, and is shown to be.
    HandOver(ParticipantId),
    /// "Ik schrijf op wat ... zegt", or no longer (R20).
    WriteFor(ParticipantId),
    /// "Ik leg eerst alleen", or no longer (R8).
    LayAlone,
    /// "Laat al mijn fiches zien".
    TurnUp,
}

/// Choosing cards.
#[derive(Clone, Debug, PartialEq)]
pub enum Choose {
    /// A tap on a card with this label, at this time in milliseconds: a hasty second one is none.
    Tap(DomainId, Rc<str>, f64),
    /// The fiche drops on a card with this label, or comes off.
    Toggle(DomainId, Rc<str>),
    /// "Waar gaat ... over?"
    ShowAbout(DomainId),
    /// "Een vraag, ..." or, with one open, "Een andere vraag" (R18).
    Prompt(DomainId),
    /// "Iets anders".
    OwnOpen,
    /// What is typed for an own domain, at this time in milliseconds.
    OwnText(Rc<str>, f64),
    /// "Leg erbij".
    OwnLay,
}

/// The order of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// "Hier eerst mee beginnen", or no longer.
    First,
    /// "Naar boven".
    Up,
    /// "Naar beneden".
    Down,
    /// Dragged to this position from the top, beginning at 0.
    To(usize),
    /// "Van het bord".
    Off,
}

/// Fiches on a bar.
#[derive(Clone, Debug, PartialEq)]
pub enum Lay {
    /// "Meer": opened or closed.
    More,
    /// A tap on the bar at this time in milliseconds (of whatever clock the edge has), which lays the
    /// fiche that is in the hand.
    Tap(Place, f64),
    /// A tap, at this time, on the fiche of this person, which only they move (R6).
    TapOther(ParticipantId, f64),
    /// A tap on the smiley at an end, at this time.
    AtEnd(End, f64),
    /// The fiche's slider is moved by this many hundredths.
    Nudge(i32),
    /// The fiche's slider is set.
    SlideTo(Place),
    /// The slider is left.
    SliderLeft,
    /// "Ik leg hier geen fiche" (R4).
    Pass,
    /// "Draai om" (R8).
    FaceDown,
    /// "Laat mijn fiche zien" (R8).
    FaceUp,
    /// "Iemand legt voor mij": whose hand? Opened or closed.
    AskHand,
    /// This hand lays, or one's own again (R6).
    ByHandOf(Option<ParticipantId>),
}

/// Own words.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// What stands in a field now, typed at this time in milliseconds: pauses part steps.
    Text(Field, Rc<str>, f64),
    /// The field is left; typing after this is another step.
    Leave,
    /// Writing by hand, in a field.
    Ink(Field, InkAct),
    /// Whose hand writes in a field (R20).
    ByHandOf(Field, Option<ParticipantId>),
    /// The day on which to look again.
    AgainOn(Option<Date>),
    /// The day on which the board is laid.
    LaidOn(Date),
}

/// The notepad.
#[derive(Clone, Debug, PartialEq)]
pub enum Notes {
    /// "Schrijf erbij".
    Add,
    /// "Verander, ...".
    Change(NoteId),
    /// "Klaar" with a note.
    Done,
    /// "Gooi weg".
    ThrowAway,
    /// "Van wie zijn deze woorden?": this person's, or not.
    By(ParticipantId, bool),
    /// Whose hand writes the note.
    ByHandOf(Option<ParticipantId>),
    /// "Gaat over": this domain, or not.
    About(DomainId, bool),
    /// By which day.
    Day(Option<Date>),
    /// A place up in the order.
    Up(NoteId),
    /// A place down in the order.
    Down(NoteId),
}

/// Keeping, saving, printing, wiping.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// "Wat gaat er mee?": opened or closed.
    GoesAlong,
    /// A part is left out of the copies that are given, or goes along again (R24).
    LeaveOut(Part, bool),
    /// "Bewaren als bestand".
    Save,
    /// The file with this name was handed out.
    Saved(Rc<str>),
    /// What was opened a moment ago is kept on the device too.
    Now,
    /// The browser refused to hand out the file.
    NotSaved,
    /// The booklet could not be made.
    NoBooklet,
    /// What is fetched when it is wanted did not come.
    NotFetched,
    /// "Afdrukken", "Leeg bord afdrukken" or "Mapje bewaren".
    Print(Paper),
    /// The browser is about to print (its own menu): the booklet must be there.
    PrintBegins,
    /// Printing is over, well or not.
    PrintEnded(Result<(), PrintError>),
    /// "Openen": choose a file.
    AskForFile,
    /// "Alles wissen": the question.
    AskToWipe,
    /// "Ja, wis alles".
    Wipe,
    /// "Wis dit gesprek van dit apparaat".
    TakeOffDevice,
    /// "In de agenda" handed out the day.
    DayKept,
    /// It is another day than it was.
    Today(Date),
    /// This is gone from the device; and this is what to start from.
    StartAnew(Gone, Fresh),
    /// Something was dropped on the page that is no file.
    DroppedNoFile,
}

/// What is gone from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// All of it.
    All,
    /// The conversation on the table, because people here asked for it.
    This,
    /// The conversation on the table, which was wiped in another tab.
    Elsewhere,
}

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
