//! The ids of elements that the focus can be sent to. They are made in one place, so that the view and
//! whoever sends the focus agree.

use super::{Focus, MoveButton};
use crate::model::{DomainId, Field, NoteId, ParticipantId};

/// The id of the element that this focus goes to.
pub fn of(focus: &Focus) -> String {
    match focus {
        Focus::Screen => SCREEN.to_owned(),
        Focus::Slider(domain) => slider(domain),
        Focus::FaceDown(domain) => face_down(domain),
        Focus::Row(domain) => row(domain),
        Focus::More(domain) => more(domain),
        Focus::Move(domain, button) => move_button(domain, *button),
        Focus::Card(domain) => card(domain),
        Focus::About(domain) => about(domain),
        Focus::Prompt(domain) => prompt(domain),
        Focus::OwnCard => "own-card".to_owned(),
        Focus::OwnText => "own-text".to_owned(),
        Focus::Field(words) => field(words),
        Focus::ByHand(words) => by_hand(words),
        Focus::LayAlone => "lay-alone".to_owned(),
        Focus::GoesAlong => "goes-along".to_owned(),
        Focus::LayBeside => "lay-beside".to_owned(),
        Focus::TakeAway => "take-away".to_owned(),
        Focus::Story => "story".to_owned(),
        Focus::AddPerson => "add-person".to_owned(),
        Focus::Person(id) => person(id),
        Focus::AddNote => "add-note".to_owned(),
        Focus::Note(id) => note(id),
        Focus::MoveNote(id, button) => move_note(id, *button),
        Focus::Uncover => "uncover".to_owned(),
        Focus::Wipe => "wipe".to_owned(),
        Focus::Keep => KEEP.to_owned(),
        Focus::Saved => "saved".to_owned(),
        Focus::TakeOff => "take-off".to_owned(),
        Focus::Lock => "lock".to_owned(),
        Focus::Phone => "phone".to_owned(),
        Focus::Give => "give".to_owned(),
        Focus::OpenFile => "open-file".to_owned(),
        Focus::Keys => "keys".to_owned(),
        Focus::AgainOn => AGAIN_ON.to_owned(),
        Focus::LaidOn => LAID_ON.to_owned(),
        Focus::Language => LANGUAGE.to_owned(),
        Focus::Address => ADDRESS.to_owned(),
    }
}

/// Where the focus goes where that is not on the page: near it, and at last to the screen itself.
pub fn or_else(focus: &Focus) -> Option<Focus> {
    Some(match focus {
        Focus::Screen => return None,
        Focus::Slider(domain) => Focus::FaceDown(domain.clone()),
        Focus::Move(domain, _) | Focus::Prompt(domain) => Focus::More(domain.clone()),
        Focus::FaceDown(domain) | Focus::More(domain) => Focus::Row(domain.clone()),
        Focus::About(domain) => Focus::Card(domain.clone()),
        Focus::Card(_) => Focus::OwnCard,
        Focus::Person(_) => Focus::AddPerson,
        Focus::Field(field) => near(field),
        Focus::MoveNote(note, _) => Focus::Note(note.clone()),
        Focus::Note(_) => Focus::AddNote,
        Focus::ByHand(field) => Focus::Field(field.clone()),
        Focus::Row(_)
        | Focus::OwnCard
        | Focus::OwnText
        | Focus::AddPerson
        | Focus::LayAlone
        | Focus::GoesAlong
        | Focus::LayBeside
        | Focus::TakeAway
        | Focus::Story
        | Focus::AddNote
        | Focus::Uncover
        | Focus::Wipe
        | Focus::TakeOff
        | Focus::Lock
        | Focus::Phone
        | Focus::Give
        | Focus::OpenFile
        | Focus::Keys
        | Focus::AgainOn
        | Focus::LaidOn
        | Focus::Language
        | Focus::Address
        | Focus::Keep
        | Focus::Saved => Focus::Screen,
    })
}

/// What a place for words is part of.
fn near(field: &Field) -> Focus {
    match field {
        Field::Bar(domain, _) | Field::BarFor(domain, ..) => Focus::More(domain.clone()),
        Field::Name(person) | Field::Role(person) => Focus::Person(person.clone()),
        Field::NoteWhat(note) | Field::NoteWhen(note) | Field::NoteWho(note) => {
            Focus::Note(note.clone())
        }
        Field::About
        | Field::Went(..)
        | Field::Closing
        | Field::ForWhom
        | Field::WhomToCall
        | Field::Again => Focus::Screen,
    }
}

/// The part of "Samen lezen" where the conversation is kept.
pub const KEEP: &str = "keep-it";

/// The day on which to look again.
pub const AGAIN_ON: &str = "again-on";

/// The day on which the board is laid.
pub const LAID_ON: &str = "laid-on";

/// The one of `u` and `je` that is chosen.
pub const ADDRESS: &str = "address";

/// What a screen is in, under everything that stays.
pub const SCREEN: &str = "screen";

/// The title of a screen.
pub const TITLE: &str = "heading";

/// A question over the screen.
pub const DIALOG: &str = "dialog";

/// The list of languages.
pub const LANGUAGE: &str = "language";

/// The list of second languages.
pub const SECOND_LANGUAGE: &str = "second-language";

/// The slider of one's own fiche.
pub fn slider(domain: &DomainId) -> String {
    format!("slider-{domain}")
}

/// The button that turns one's own fiche face up.
pub fn face_down(domain: &DomainId) -> String {
    format!("face-down-{domain}")
}

/// A row of the board.
pub fn row(domain: &DomainId) -> String {
    format!("bar-{domain}")
}

/// The "Meer" button.
pub fn more(domain: &DomainId) -> String {
    format!("more-{domain}")
}

/// A button behind "Meer" that gives a bar another place.
pub fn move_button(domain: &DomainId, button: MoveButton) -> String {
    match button {
        MoveButton::Up => format!("up-{domain}"),
        MoveButton::Down => format!("down-{domain}"),
        MoveButton::First => format!("first-{domain}"),
    }
}

/// The button for a question.
pub fn prompt(domain: &DomainId) -> String {
    format!("prompt-{domain}")
}

/// The button that says what a card can be about.
pub fn about(domain: &DomainId) -> String {
    format!("about-{domain}")
}

/// A card.
pub fn card(domain: &DomainId) -> String {
    format!("card-{domain}")
}

/// A note on the notepad.
pub fn note(note: &NoteId) -> String {
    format!("note-{note}")
}

/// A button that gives a note another place.
pub fn move_note(note: &NoteId, button: MoveButton) -> String {
    let way = if button == MoveButton::Up { "up" } else { "down" };
    format!("note-{way}-{note}")
}

/// The button that changes a person.
pub fn person(id: &ParticipantId) -> String {
    format!("person-{id}")
}

/// The button "Met de hand" of a place for words.
pub fn by_hand(words: &Field) -> String {
    format!("by-hand-{}", field(words))
}

/// What a pen writes on.
pub const SHEET: &str = "ink-sheet";

/// A place for words.
pub fn field(field: &Field) -> String {
    let person = |kind: &str, id: &ParticipantId| format!("{kind}-{id}");
    match field {
        Field::About => "about".to_owned(),
        Field::Name(id) => person("name", id),
        Field::Role(id) => person("role", id),
        Field::Bar(domain, id) => format!("words-{domain}-{id}"),
        Field::Went(moment, note, id) => format!("went-{moment}-{note}-{id}"),
        Field::BarFor(domain, id, hand) => format!("for-{domain}-{id}-{hand}"),
        Field::NoteWhat(id) => format!("what-{id}"),
        Field::NoteWhen(id) => format!("when-{id}"),
        Field::NoteWho(id) => format!("who-{id}"),
        Field::Closing => "closing".to_owned(),
        Field::ForWhom => "for-whom".to_owned(),
        Field::WhomToCall => "whom-to-call".to_owned(),
        Field::Again => "again".to_owned(),
    }
}
