//! The notepad.

use std::rc::Rc;

use super::writing::ensure_note;
use super::{Effect, Focus, NoteEdit, Notes, Panel, State, change, done, refuse};
use crate::model::{Authors, Conversation, Field, NoteId, ParticipantId, Refusal};

pub(super) fn notes(state: &mut State, notes: Notes) -> Vec<Effect> {
    match notes {
        Notes::Add => open(state, state.conversation.next_note()),
        Notes::Change(note) => reopen(state, note),
        Notes::Up(note) => moved(state, note, -1),
        Notes::Down(note) => moved(state, note, 1),
        Notes::Done => close(state),
        Notes::ThrowAway => throw_away(state),
        Notes::By(..) | Notes::ByHandOf(_) => attribute(state, notes),
        Notes::About(domain, about) => say(state, about, |conversation, note| {
            conversation.set_note_about(note, &domain, about)
        }),
        Notes::Day(day) => {
            say(state, day.is_some(), |conversation, note| conversation.set_note_day(note, day))
        }
    }
}

/// Whose words a note's are and whose hand writes them, as far as it was said. Unsaid, they are of
/// who is at turn; and who is at turn writes for others.
/// Who came and was taken back by a step is nobody.
pub(super) fn attribution(state: &State, edit: &NoteEdit) -> (Authors, Option<ParticipantId>) {
    let turn = &state.turn;
    let known = |person: &ParticipantId| state.conversation.person(person).is_some();
    let by = Authors::new(edit.by.iter().filter(|person| known(person)).cloned());
    let by = by.unwrap_or_else(|| Authors::one(turn.clone()));
    let said = edit.hand.clone().filter(|hand| hand.as_ref().is_none_or(known));
    let hand = said.unwrap_or_else(|| Some(turn.clone()));
    let hand = hand.filter(|hand| !by.contains(hand));
    (by, hand)
}

/// Says something of the note that is being written, which comes with it; where there is no note
/// yet, taking back what was not said does nothing.
fn say(
    state: &mut State,
    something: bool,
    act: impl FnOnce(&mut Conversation, &NoteId) -> Result<(), Refusal>,
) -> Vec<Effect> {
    let Some(note) = edited(state) else { return Vec::new() };
    if !something && state.conversation.now.note(&note).is_none() {
        return Vec::new();
    }
    change(state, None, |conversation| {
        ensure_note(conversation, &note);
        act(conversation, &note)
    })
}

/// Moves a note past another; the focus stays with it.
fn moved(state: &mut State, note: NoteId, by: isize) -> Vec<Effect> {
    let mut effects = change(state, None, |conversation| conversation.move_note(&note, by));
    if done(&effects) {
        effects.push(Effect::Focus(Focus::Note(note)));
    }
    effects
}

fn edited(state: &State) -> Option<NoteId> {
    state.note_edit().map(|edit| edit.note.clone())
}

fn open(state: &mut State, note: NoteId) -> Vec<Effect> {
    let field = Field::NoteWhat(note.clone());
    let by = state.writes_for.iter().cloned().collect();
    state.panel = Some(Panel::Note(NoteEdit { note, by, hand: None }));
    vec![Effect::Focus(Focus::Field(field))]
}

fn reopen(state: &mut State, note: NoteId) -> Vec<Effect> {
    let Some(found) = state.conversation.now.note(&note) else { return Vec::new() };
    if !found.may_be_changed_by(&state.turn) {
        return refuse(state, Refusal::NotTheirs);
    }
    let by = found.authors().map(|by| by.iter().cloned().collect()).unwrap_or_default();
    let hand = found.hand().cloned().map(Some);
    let field = Field::NoteWhat(note.clone());
    state.panel = Some(Panel::Note(NoteEdit { note, by, hand }));
    vec![Effect::Focus(Focus::Field(field))]
}

fn close(state: &mut State) -> Vec<Effect> {
    if edited(state).is_none() {
        return Vec::new();
    }
    state.panel = None;
    Rc::make_mut(&mut state.history).leave_field();
    vec![Effect::Focus(Focus::AddNote)]
}

fn throw_away(state: &mut State) -> Vec<Effect> {
    let Some(note) = edited(state) else { return Vec::new() };
    state.panel = None;
    let mut effects = change(state, None, |conversation| {
        conversation.throw_note_away(&note);
        Ok(())
    });
    effects.push(Effect::Focus(Focus::AddNote));
    effects
}

fn attribute(state: &mut State, said: Notes) -> Vec<Effect> {
    let Some(mut edit) = state.note_edit().cloned() else { return Vec::new() };
    match said {
        Notes::By(person, true) if !edit.by.contains(&person) => edit.by.push(person),
        Notes::By(person, false) => edit.by.retain(|author| *author != person),
        Notes::ByHandOf(hand) => edit.hand = Some(hand),
        _ => {}
    }
    let (by, hand) = attribution(state, &edit);
    let note = edit.note.clone();
    state.panel = Some(Panel::Note(edit));
    if state.conversation.now.note(&note).is_none() {
        return Vec::new();
    }
    change(state, None, |conversation| conversation.set_note_authors(&note, &by, hand.as_ref()))
}
