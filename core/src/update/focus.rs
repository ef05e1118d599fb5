//! Where the focus goes, so that it is never lost (R28): what closes gives it back to what opened it,
//! and a step puts it on what the step was about.

use std::rc::Rc;

use super::{Dialog, Focus, Panel, Screen, State};
use crate::model::{Bar, Conversation, Field, Note, NoteId, ParticipantId};

/// What opened this panel. A form has more than one way in, so that it is kept which one it was.
pub(super) fn opener(state: &State, panel: Panel) -> Focus {
    match panel {
        Panel::Person(_) => state.opener.clone().unwrap_or(Focus::AddPerson),
        Panel::Note(_) => state.opener.clone().unwrap_or(Focus::AddNote),
        Panel::About(domain) => Focus::About(domain),
        // A question about a card is asked from what the card is about.
        Panel::Prompt(domain, _) if state.screen == Screen::Choose => Focus::About(domain),
        Panel::Prompt(domain, _) => Focus::Prompt(domain),
        Panel::OwnDomain(_) => Focus::OwnCard,
        Panel::More(domain) | Panel::MoreHands(domain) => Focus::More(domain),
        Panel::GoesAlong => Focus::GoesAlong,
        Panel::Story => Focus::Story,
        Panel::Keys => Focus::Keys,
    }
}

/// What asked this question.
pub(super) fn asker(dialog: &Dialog) -> Focus {
    match dialog {
        Dialog::Wipe => Focus::Wipe,
        Dialog::TakeOffDevice => Focus::TakeOff,
        Dialog::Lock => Focus::Lock,
        Dialog::Phone(_) => Focus::Phone,
        Dialog::Give(_) => Focus::Give,
        Dialog::Open(_) | Dialog::Earlier(_) | Dialog::TwoFiles(_) | Dialog::Unlock(_) => {
            Focus::OpenFile
        }
        Dialog::HandOver(_) | Dialog::Forget(_) => Focus::Screen,
    }
}

/// The row that takes the place of one that stood here; the one above it where it was the last.
pub(super) fn row_at(conversation: &Conversation, at: usize) -> Focus {
    let board = &conversation.now.board;
    let row = board.get(at).or(board.last());
    row.map_or(Focus::Screen, |bar| Focus::Row(bar.domain.clone()))
}

/// The note that takes the place of one that stood here, or the one above it.
pub(super) fn note_at(conversation: &Conversation, at: usize) -> Focus {
    let notes = &conversation.now.notepad;
    let note = notes.get(at).or(notes.last());
    note.map_or(Focus::AddNote, |note| Focus::Note(note.id.clone()))
}

/// Who sits where somebody sat, or before them.
pub(super) fn seat_at(conversation: &Conversation, at: usize) -> Focus {
    let present: Vec<_> = conversation.now.present().collect();
    let seat = present.get(at).or(present.last());
    seat.map_or(Focus::AddPerson, |seat| Focus::Person(seat.who.clone()))
}

/// What a step was about, that led from `before` to what lies on the table now. Nothing where only
/// the order changed: what gave it another place is still there.
pub(super) fn of_step(before: &Conversation, state: &State) -> Option<Focus> {
    of_bars(before, state)
        .or_else(|| of_notes(before, state))
        .or_else(|| of_people(before, state))
        .or_else(|| of_fields(before, &state.conversation))
}

fn of_bars(before: &Conversation, state: &State) -> Option<Focus> {
    let (was, is) = (&before.now.board, &state.conversation.now.board);
    let there = |board: &[Rc<Bar>], bar: &Rc<Bar>| board.iter().any(|it| it.domain == bar.domain);
    let chooses = state.screen == Screen::Choose;
    if let Some(came) = is.iter().find(|bar| !there(was, bar)) {
        let domain = came.domain.clone();
        return Some(if chooses { Focus::Card(domain) } else { Focus::Row(domain) });
    }
    if let Some(at) = was.iter().position(|bar| !there(is, bar)) {
        let card = Focus::Card(was[at].domain.clone());
        return Some(if chooses { card } else { row_at(&state.conversation, at) });
    }
    let pair = |bar: &Rc<Bar>| Some((was.iter().find(|it| it.domain == bar.domain)?, bar.clone()));
    let mut changed = is.iter().filter_map(pair).filter(|(was, is)| *was != is);
    let (was, is) = changed.next()?;
    Some(of_bar(was, &is, &state.turn))
}

fn of_bar(was: &Bar, is: &Bar, turn: &ParticipantId) -> Focus {
    let domain = is.domain.clone();
    let fiche = is.fiche_of(turn);
    if fiche != was.fiche_of(turn) {
        return match fiche {
            Some(fiche) if fiche.open_place().is_some() => Focus::Slider(domain),
            Some(_) => Focus::FaceDown(domain),
            None => Focus::Row(domain),
        };
    }
    if is.words != was.words {
        return Focus::Field(Field::Bar(domain, turn.clone()));
    }
    Focus::Row(domain)
}

fn of_notes(before: &Conversation, state: &State) -> Option<Focus> {
    let (was, is) = (&before.now.notepad, &state.conversation.now.notepad);
    let find = |notes: &[Rc<Note>], id: &NoteId| notes.iter().position(|note| note.id == *id);
    if let Some(at) = was.iter().position(|note| find(is, &note.id).is_none()) {
        return Some(note_at(&state.conversation, at));
    }
    let same = |note: &&Rc<Note>| find(was, &note.id).is_some_and(|at| was[at] == **note);
    let changed = is.iter().find(|note| !same(note))?;
    let open = state.note_edit().is_some_and(|edit| edit.note == changed.id);
    let id = changed.id.clone();
    let fields: [fn(NoteId) -> Field; 3] = [Field::NoteWhat, Field::NoteWhen, Field::NoteWho];
    let changed = fields
        .map(|of| of(id.clone()))
        .into_iter()
        .find(|field| before.text_of(field) != state.conversation.text_of(field));
    let field = changed.unwrap_or(Field::NoteWhat(id.clone()));
    Some(if open { Focus::Field(field) } else { Focus::Note(id) })
}

fn of_people(before: &Conversation, state: &State) -> Option<Focus> {
    let (was, is) = (&before.now, &state.conversation.now);
    if let Some(at) = was.present().position(|seat| !is.is_present(&seat.who)) {
        return Some(seat_at(&state.conversation, at));
    }
    let changed = is.present().find(|seat| was.seat(&seat.who) != Some(*seat))?;
    let who = changed.who.clone();
    let open = state.panel == Some(Panel::Person(who.clone()));
    let named = was.seat(&who).is_none_or(|seat| seat.name != changed.name);
    let field = if named { Field::Name(who.clone()) } else { Field::Role(who.clone()) };
    Some(if open { Focus::Field(field) } else { Focus::Person(who) })
}

fn of_fields(was: &Conversation, is: &Conversation) -> Option<Focus> {
    let fields = [Field::About, Field::Closing, Field::Again, Field::ForWhom, Field::WhomToCall];
    let differs = |field: &Field| {
        was.written(field) != is.written(field) || was.text_of(field) != is.text_of(field)
    };
    if let Some(field) = fields.into_iter().find(differs) {
        return Some(Focus::Field(field));
    }
    let others = [
        (was.now.again_on != is.now.again_on, Focus::AgainOn),
        (was.now.date != is.now.date, Focus::LaidOn),
        (was.language != is.language, Focus::Language),
        (was.address != is.address, Focus::Address),
    ];
    others.into_iter().find_map(|(differs, focus)| differs.then_some(focus))
}
