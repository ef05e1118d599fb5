//! Own words: whose they are, and whose hand wrote them (R6, R20).

use std::rc::Rc;

use super::{Effect, Panel, State, Write, change, notes, people, refuse};
use crate::model::{Authors, Conversation, Field, NoteId, ParticipantId, Refusal};

pub(super) fn write(state: &mut State, write: Write) -> Vec<Effect> {
    match write {
        Write::Text(field, text) => text_in(state, &field, &text),
        Write::Leave => {
            Rc::make_mut(&mut state.history).leave_field();
            Vec::new()
        }
        Write::ByHandOf(field, hand) => by_hand_of(state, &field, hand),
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
    let (by, hand) = attribution(state, field);
    change(state, Some(field), |conversation| {
        ensure(conversation, field);
        conversation.write(field, text, Some(&by), hand.as_ref())
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

/// Only one's own words (R6): at a bar those of who is at turn, on a note those of its authors,
/// elsewhere the resident's.
fn may_write(state: &State, field: &Field) -> Result<(), Refusal> {
    let conversation = &state.conversation;
    let allowed = match field {
        Field::Bar(_, person) => *person == state.turn,
        Field::NoteWhat(note) | Field::NoteWhen(note) | Field::NoteWho(note) => {
            state.note_edit().is_some_and(|edit| edit.note == *note)
        }
        Field::About | Field::Closing | Field::Again => conversation
            .written(field)
            .is_none_or(|words| words.may_be_changed_by(conversation.resident())),
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
        _ => (Authors::one(state.conversation.resident().clone()), None),
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
