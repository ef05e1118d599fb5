//! Whose words are written, by whose hand, and who may (R6, R20): for every place, typed or by hand.

use super::outcome::Outcome;
use super::step::change;
use super::typing::Typed;
use super::{NoteEdit, State};
use crate::model::{Authors, Conversation, Field, InkChange, NoteId, ParticipantId, Refusal};

/// Only one's own words (R6): at a bar and of how it went those of who is at turn, on a note those of
/// its authors, elsewhere the resident's. Who writes for another writes for them, and changes nothing
/// that they wrote with their own hand (R20).
pub(super) fn may_write(state: &State, field: &Field) -> Result<(), Refusal> {
    let conversation = &state.conversation;
    let writer = if state.writes_for.is_some() { &state.turn } else { conversation.resident() };
    let changeable = |writer: &ParticipantId| {
        let words = conversation.written(field);
        words.is_none_or(|words| words.is_blank() || words.may_be_changed_by(writer))
    };
    let allowed = match field {
        Field::Bar(_, person) => *person == state.turn,
        Field::BarFor(_, person, hand) => {
            *hand == state.turn && state.writes_for.as_ref() == Some(person)
        }
        Field::Went(_, _, person) if *person == state.turn => true,
        Field::Went(_, _, person) => {
            state.writes_for.as_ref() == Some(person) && changeable(&state.turn)
        }
        Field::NoteWhat(note) | Field::NoteWhen(note) | Field::NoteWho(note) => {
            state.note_edit().is_some_and(|edit| edit.note == *note)
        }
        Field::About | Field::Closing | Field::Again => changeable(writer),
        Field::Name(_) | Field::Role(_) | Field::ForWhom | Field::WhomToCall => true,
    };
    allowed.then_some(()).ok_or(Refusal::NotTheirs)
}

/// What comes in a place for words.
pub(super) enum Entry<'a> {
    /// What stands there now, and when it was typed; typing may go on with a step.
    Text(&'a str, f64),
    /// What a pen does, which is a step each time.
    Ink(&'a InkChange),
}

/// Puts it there, with whose words and whose hand it is where that is new.
pub(super) fn put(state: &mut State, field: &Field, entry: Entry<'_>) -> Outcome {
    let (by, hand) = attribution(state, field);
    let was = state.conversation.text_of(field);
    let typed = match entry {
        Entry::Text(is, at) => Some(Typed { field: Some(field), was: &was, is, at }),
        Entry::Ink(_) => None,
    };
    let writes_for = state.writes_for.is_some();
    change(state, typed.as_ref(), |conversation| {
        ensure(conversation, field);
        match entry {
            Entry::Text(text, _) => conversation.write(field, text, Some(&by), hand.as_ref()),
            Entry::Ink(ink) => conversation.change_ink(field, ink, &by, hand.as_ref()),
        }?;
        if writes_for { conversation.clear_blank(field, true) } else { Ok(()) }
    })
}

/// Whose words new ones in this field are, and whose hand writes them.
fn attribution(state: &State, field: &Field) -> (Authors, Option<ParticipantId>) {
    if let (Some(_), Some(edit)) = (field.note_id(), state.note_edit()) {
        return of_note(state, edit);
    }
    match field {
        Field::Bar(_, person) => (Authors::one(person.clone()), None),
        Field::Went(_, _, person) => (Authors::one(person.clone()), state.writing_hand()),
        Field::BarFor(_, person, hand) => (Authors::one(person.clone()), Some(hand.clone())),
        Field::About
        | Field::Name(_)
        | Field::Role(_)
        | Field::NoteWhat(_)
        | Field::NoteWhen(_)
        | Field::NoteWho(_)
        | Field::Closing
        | Field::ForWhom
        | Field::WhomToCall
        | Field::Again => {
            (Authors::one(state.conversation.resident().clone()), state.writing_hand())
        }
    }
}

/// Whose words a note's are and whose hand writes them, as far as it was said. Unsaid, they are of
/// who is at turn; and who is at turn writes for others.
/// Who came and was taken back by a step is nobody.
pub(super) fn of_note(state: &State, edit: &NoteEdit) -> (Authors, Option<ParticipantId>) {
    let turn = &state.turn;
    let known = |person: &ParticipantId| state.conversation.person(person).is_some();
    let by = Authors::new(edit.by.iter().filter(|person| known(person)).cloned());
    let by = by.unwrap_or_else(|| Authors::one(turn.clone()));
    let said = edit.hand.clone().filter(|hand| hand.as_ref().is_none_or(known));
    let hand = said.unwrap_or_else(|| Some(turn.clone()));
    let hand = hand.filter(|hand| !by.contains(hand));
    (by, hand)
}

/// A note or a person comes with the first word.
fn ensure(conversation: &mut Conversation, field: &Field) {
    if let Some(note) = field.note_id() {
        ensure_note(conversation, note);
    }
    if let Field::Name(person) | Field::Role(person) = field {
        ensure_person(conversation, person);
    }
}

/// Puts a note on the notepad that is about to come, with this id.
pub(super) fn ensure_note(conversation: &mut Conversation, note: &NoteId) {
    if conversation.now.note(note).is_none() && conversation.next_note() == *note {
        conversation.add_note();
    }
}

/// Brings a person to the table who is about to come, with this id.
pub(super) fn ensure_person(conversation: &mut Conversation, person: &ParticipantId) {
    if conversation.person(person).is_none() && conversation.next_person() == *person {
        conversation.add_person();
    }
}
