//! Everything that a person, or the edge, can ask of the state.

mod back;
mod keep;

use std::rc::Rc;

pub use back::{Back, Drafts};
pub use keep::{Gone, Keep};

use super::giving::Give;
use super::state::{End, Held, InkAct, Pointer, Screen};
use crate::i18n::LoadError;
use crate::model::{Address, Date, DomainId, Field, Language, NoteId, ParticipantId, Place};

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
    /// Giving to who the page around the board is of.
    Give(Give),
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
    /// More came at once than a place for words takes; it was kept out.
    TooMuch,
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
