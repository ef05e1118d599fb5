//! Own words: whose they are, and whose hand wrote them (R6, R20).

use std::rc::Rc;

use super::{Effect, Panel, State, Write, change, ink, notes, people, refuse};
use crate::model::{Authors, Conversation, Field, InkChange, NoteId, ParticipantId, Refusal};

pub(super) fn write(state: &mut State, write: Write) -> Vec<Effect> {
    match write {
        Write::Text(field, text) => text_in(state, &field, &text),
        Write::Leave => {
            Rc::make_mut(&mut state.history).leave_field();
            Vec::new()
        }
        Write::Ink(field, act) => ink::ink(state, field, act),
        Write::ByHandOf(field, hand) => by_hand_of(state, &field, hand),
        Write::LaidOn(day) => change(state, None, |conversation| conversation.set_date(day)),
        Write::AgainOn(day) => change(state, None, |conversation| {
            conversation.set_again_on(day);
            Ok(())
        }),
    }
}

fn text_in(state: &mut State, field: &Field, text: &str) -> Vec<Effect> {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    if text.is_empty() && state.conversation.text_of(field).is_empty() {
        return Vec::new();
    }
    put(state, field, Entry::Text(text))
}

/// What comes in a place for words.
pub(super) enum Entry<'a> {
    /// What stands there now; typing joins into one step.
    Text(&'a str),
    /// What a pen does, which is a step each time.
    Ink(&'a InkChange),
}

/// Puts it there, with whose words and whose hand it is where that is new.
pub(super) fn put(state: &mut State, field: &Field, entry: Entry<'_>) -> Vec<Effect> {
    let (by, hand) = attribution(state, field);
    let joins = matches!(entry, Entry::Text(_)).then_some(field);
    let writes_for = state.writes_for.is_some();
    change(state, joins, |conversation| {
        ensure(conversation, field);
        match entry {
            Entry::Text(text) => conversation.write(field, text, Some(&by), hand.as_ref()),
            Entry::Ink(ink) => conversation.change_ink(field, ink, &by, hand.as_ref()),
        }?;
        if writes_for { conversation.clear_blank(field, true) } else { Ok(()) }
    })
}

fn by_hand_of(state: &mut State, field: &Field, hand: Option<ParticipantId>) -> Vec<Effect> {
    if let Err(refusal) = may_write(state, field) {
        return refuse(state, refusal);
    }
    let hand = hand.filter(|hand| state.conversation.now.is_present(hand));
    if hand.is_none() && state.conversation.written(field).is_none() {
        return Vec::new();
    }
    change(state, None, |conversation| conversation.set_hand(field, hand))
}

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

/// Whose words new ones in this field are, and whose hand writes them.
fn attribution(state: &State, field: &Field) -> (Authors, Option<ParticipantId>) {
    match (field, &state.panel) {
        (Field::NoteWhat(_) | Field::NoteWhen(_) | Field::NoteWho(_), Some(Panel::Note(edit))) => {
            notes::attribution(state, edit)
        }
        (Field::Bar(_, person), _) => (Authors::one(person.clone()), None),
        (Field::Went(_, _, person), _) => (Authors::one(person.clone()), state.writing_hand()),
        (Field::BarFor(_, person, hand), _) => (Authors::one(person.clone()), Some(hand.clone())),
        _ => (Authors::one(state.conversation.resident().clone()), state.writing_hand()),
    }
}

/// A note or a person comes with the first word.
fn ensure(conversation: &mut Conversation, field: &Field) {
    match field {
        Field::NoteWhat(note) | Field::NoteWhen(note) | Field::NoteWho(note) => {
            ensure_note(conversation, note);
        }
        Field::Name(person) | Field::Role(person) => people::ensure_person(conversation, person),
        _ => {}
    }
}

pub(super) fn ensure_note(conversation: &mut Conversation, note: &NoteId) {
    if conversation.now.note(note).is_none() && conversation.next_note() == *note {
        conversation.add_note();
    }
}
