//! The notepad.

use std::rc::Rc;

use super::outcome::Outcome;
use super::own_words::{ensure_note, of_note};
use super::step::{change, refuse};
use super::{Announcement, Effect, Focus, MoveButton, NoteEdit, Notes, Panel, State, focus};
use crate::model::{Conversation, Field, NoteId, Refusal};

pub(super) fn notes(state: &mut State, notes: Notes) -> Outcome {
    match notes {
        Notes::Add => open(state, state.conversation.next_note()),
        Notes::Change(note) => reopen(state, note),
        Notes::Up(note) => moved(state, note, -1, MoveButton::Up),
        Notes::Down(note) => moved(state, note, 1, MoveButton::Down),
        Notes::Done => close(state),
        Notes::ThrowAway => throw_away(state),
        Notes::By(person, theirs) => attribute(state, |edit| {
            edit.by.retain(|author| theirs || *author != person);
            if theirs && !edit.by.contains(&person) {
                edit.by.push(person);
            }
        }),
        Notes::ByHandOf(hand) => attribute(state, |edit| edit.hand = Some(hand)),
        Notes::About(domain, about) => say(state, about, |conversation, note| {
            conversation.set_note_about(note, &domain, about)
        }),
        Notes::Day(day) => {
            say(state, day.is_some(), |conversation, note| conversation.set_note_day(note, day))
        }
    }
}

/// Says something of the note that is being written, which comes with it; where there is no note
/// yet, taking back what was not said does nothing.
fn say(
    state: &mut State,
    something: bool,
    act: impl FnOnce(&mut Conversation, &NoteId) -> Result<(), Refusal>,
) -> Outcome {
    let Some(note) = edited(state) else { return Outcome::nothing() };
    if !something && state.conversation.now.note(&note).is_none() {
        return Outcome::nothing();
    }
    change(state, None, |conversation| {
        ensure_note(conversation, &note);
        act(conversation, &note)
    })
}

/// Moves a note past another; the focus stays on what moved it.
fn moved(state: &mut State, note: NoteId, by: isize, button: MoveButton) -> Outcome {
    let way = if by < 0 { Announcement::NoteUp } else { Announcement::NoteDown };
    change(state, None, |conversation| conversation.move_note(&note, by))
        .said(way)
        .and_if_done(Effect::Focus(Focus::MoveNote(note, button)))
}

fn edited(state: &State) -> Option<NoteId> {
    state.note_edit().map(|edit| edit.note.clone())
}

fn open(state: &mut State, note: NoteId) -> Outcome {
    let field = Field::NoteWhat(note.clone());
    let by = state.writes_for.iter().cloned().collect();
    state.opener = Some(Focus::AddNote);
    state.panel = Some(Panel::Note(NoteEdit { note, by, hand: None }));
    Outcome::done(vec![Effect::Focus(Focus::Field(field))])
}

fn reopen(state: &mut State, note: NoteId) -> Outcome {
    let Some(found) = state.conversation.now.note(&note) else { return Outcome::nothing() };
    if !found.may_be_changed_by(&state.turn) {
        return refuse(state, Refusal::NotTheirs);
    }
    let by = found.authors().map(|by| by.iter().cloned().collect()).unwrap_or_default();
    let hand = found.hand().cloned().map(Some);
    let field = Field::NoteWhat(note.clone());
    state.opener = Some(Focus::Note(note.clone()));
    state.panel = Some(Panel::Note(NoteEdit { note, by, hand }));
    Outcome::done(vec![Effect::Focus(Focus::Field(field))])
}

fn close(state: &mut State) -> Outcome {
    let Some(panel) = state.panel.take_if(|panel| matches!(panel, Panel::Note(_))) else {
        return Outcome::nothing();
    };
    Rc::make_mut(&mut state.history).leave_field();
    Outcome::done(vec![Effect::Focus(focus::opener(state, panel))])
}

fn throw_away(state: &mut State) -> Outcome {
    let Some(note) = edited(state) else { return Outcome::nothing() };
    state.panel = None;
    let at = state.conversation.now.notepad.iter().position(|other| other.id == note);
    let outcome = change(state, None, |conversation| {
        conversation.throw_note_away(&note);
        Ok(())
    });
    let beside = at.map_or(Focus::AddNote, |at| focus::note_at(&state.conversation, at));
    outcome.said(Announcement::NoteThrown).and(Effect::Focus(beside))
}

/// Says whose words are on the note that is being written, or whose hand writes it.
fn attribute(state: &mut State, say: impl FnOnce(&mut NoteEdit)) -> Outcome {
    let Some(mut edit) = state.note_edit().cloned() else { return Outcome::nothing() };
    say(&mut edit);
    let (by, hand) = of_note(state, &edit);
    let note = edit.note.clone();
    state.panel = Some(Panel::Note(edit));
    if state.conversation.now.note(&note).is_none() {
        return Outcome::done(Vec::new());
    }
    change(state, None, |conversation| conversation.set_note_authors(&note, &by, hand.as_ref()))
}
