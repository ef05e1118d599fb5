//! Ids of elements that the focus can be sent to. They are made in one place, so that the view and
//! whoever sends the focus agree.

use crate::model::{DomainId, Field, NoteId, ParticipantId};
use crate::update::{Focus, MoveButton};

/// The id of the element that this focus goes to.
pub fn of(focus: &Focus) -> String {
    match focus {
        Focus::Heading => "heading".to_owned(),
        Focus::Slider(domain) => slider(domain),
        Focus::FaceDown(domain) => face_down(domain),
        Focus::More(domain) => more(domain),
        Focus::Move(domain, button) => move_button(domain, *button),
        Focus::Card(domain) => card(domain),
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
        Focus::AddNote => "add-note".to_owned(),
        Focus::Note(id) => note(id),
        Focus::Uncover => "uncover".to_owned(),
        Focus::Wipe => "wipe".to_owned(),
        Focus::Saved => "saved".to_owned(),
    }
}

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

/// A card.
pub fn card(domain: &DomainId) -> String {
    format!("card-{domain}")
}

/// A note on the notepad.
pub fn note(note: &NoteId) -> String {
    format!("note-{note}")
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
