//! Where the focus can be.

use crate::model::{DomainId, Field, NoteId, ParticipantId};

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The screen itself, which is heard by its name: a reader drops a heading that gets the focus when
    /// what had it before is gone.
    Screen,
    /// The slider of one's own fiche on a bar.
    Slider(DomainId),
    /// The button that turns one's own fiche face up.
    FaceDown(DomainId),
    /// The row of a bar.
    Row(DomainId),
    /// The "Meer" button of a bar.
    More(DomainId),
    /// The button behind "Meer" that moves a bar up or down: it keeps the focus as the bar moves.
    Move(DomainId, MoveButton),
    /// A card.
    Card(DomainId),
    /// The button "Waar gaat ... over?" of a card.
    About(DomainId),
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
    /// The button "Verander, ..." of a person.
    Person(ParticipantId),
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
    /// The button that moves a note up or down: it keeps the focus as the note moves.
    MoveNote(NoteId, MoveButton),
    /// The button "Verder" of the cover.
    Uncover,
    /// The button "Alles wissen".
    Wipe,
    /// The button "Wis dit gesprek van dit apparaat".
    TakeOff,
    /// The button "Bewaren met een wachtwoord".
    Lock,
    /// The button "Op uw eigen telefoon".
    Phone,
    /// The button "Geef aan ...".
    Give,
    /// The button "Openen".
    OpenFile,
    /// The button "Toetsen".
    Keys,
    /// The day on which to look again.
    AgainOn,
    /// The day on which the board is laid.
    LaidOn,
    /// The language of the board.
    Language,
    /// `u` or `je`.
    Address,
    /// Where the conversation is kept, at the end of "Samen lezen".
    Keep,
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
