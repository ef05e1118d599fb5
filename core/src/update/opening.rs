//! Opening a file: what is asked first, and what people do with an earlier conversation (R25, R27).

use std::rc::Rc;

use super::heard::{ask, tell};
use super::outcome::Outcome;
use super::step::refuse;
use super::{Announcement, Dialog, Effect, Focus, Notice, Panel, Screen, State};
use crate::format::{OpenError, Opened};
use crate::model::{Beside, Conversation, Date, Refusal};

/// Opening never takes the place of what lies on the table without asking; what did not fit is said
/// before the file is used, and so is that it is the same conversation with something else in it.
pub(super) fn file_read(state: &mut State, result: Result<Rc<Opened>, OpenError>) -> Outcome {
    let opened = match result {
        Ok(opened) => opened,
        Err(error) => {
            tell(state, Notice::OpenFailed(error));
            return Outcome::done(Vec::new());
        }
    };
    let table = &state.conversation;
    if table.is_untouched() && opened.repairs.is_empty() {
        return choose(state, opened);
    }
    let apart = || table.beside(&opened.conversation);
    let two = is_of_this(state, &opened) && matches!(apart(), Beside::TableGoesOn | Beside::Apart);
    ask(state, if two { Dialog::TwoFiles(opened) } else { Dialog::Open(opened) })
}

/// Whether a file is of the conversation that lies on the table.
fn is_of_this(state: &State, opened: &Opened) -> bool {
    let table = &state.conversation;
    !table.is_untouched() && table.id == opened.conversation.id
}

/// "Openen": what lies on the table is left out. What lies face down is in no file, and would go when
/// its own conversation takes its place on this device: it is turned first (R8, R25).
pub(super) fn open_it(state: &mut State) -> Outcome {
    let dialog = state.dialog.take();
    let Some(Dialog::Open(opened) | Dialog::TwoFiles(opened)) = dialog else {
        return Outcome::nothing();
    };
    if is_of_this(state, &opened) && lies_face_down(state) {
        return refuse(state, Refusal::FaceDown);
    }
    choose(state, opened)
}

fn lies_face_down(state: &State) -> bool {
    state.conversation.now.face_down().next().is_some()
}

/// What people want to do with an earlier conversation. One in which nothing was laid or said has
/// nothing to read or to look back at.
fn choose(state: &mut State, opened: Rc<Opened>) -> Outcome {
    let blank = is_blank(&opened.conversation);
    state.dialog = Some(Dialog::Earlier(opened));
    if blank { lay_open(state, Screen::Board) } else { Outcome::done(vec![Effect::ShowDialog]) }
}

fn is_blank(conversation: &Conversation) -> bool {
    let now = &conversation.now;
    conversation.earlier.is_empty()
        && now.board.is_empty()
        && now.notepad.is_empty()
        && now.about.is_none()
        && now.closing.is_none()
}

/// "Lezen": the story of its moments is open where there are earlier ones.
pub(super) fn to_read(state: &mut State) -> Outcome {
    let outcome = lay_open(state, Screen::Read);
    let story = outcome.is_done() && !state.conversation.earlier.is_empty();
    state.panel = story.then_some(Panel::Story);
    outcome
}

/// Lays the earlier conversation that people chose what to do with, and opens this screen.
pub(super) fn lay_open(state: &mut State, screen: Screen) -> Outcome {
    let Some(Dialog::Earlier(opened)) = state.dialog.take() else { return Outcome::nothing() };
    lay(state, Rc::clone(&opened.conversation), screen)
}

fn lay(state: &mut State, conversation: Rc<Conversation>, screen: Screen) -> Outcome {
    let drafts = super::drafts::others(state, &conversation.id).into();
    let chosen_second = state.chosen_second.take();
    let (turned, asked) = (state.turned, state.asked.clone());
    *state = State { screen, chosen_second, asked, turned, drafts, ..State::with(conversation) };
    Outcome::done(vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::KeepSoon,
        Effect::Announce(Announcement::Opened),
        Effect::Focus(Focus::Screen),
    ])
}

/// "Samen terugkijken": a new moment, that begins with what was agreed where anything was (R27).
pub(super) fn new_moment(state: &mut State, today: Date) -> Outcome {
    let Some(Dialog::Earlier(opened)) = state.dialog.take() else { return Outcome::nothing() };
    let mut conversation = (*opened.conversation).clone();
    conversation.look_back(today);
    let agreed = !conversation.agreements().is_empty();
    lay(state, Rc::new(conversation), if agreed { Screen::Notepad } else { Screen::Begin })
}

/// Both stay, side by side. What lies face down is in no moment of before: where the file has a later
/// one it is turned first (R8, R25).
pub(super) fn keep_both(state: &mut State) -> Outcome {
    let Some(Dialog::TwoFiles(opened)) = state.dialog.take() else { return Outcome::nothing() };
    if lies_face_down(state) && !state.conversation.stays_on_table(&opened.conversation) {
        return refuse(state, Refusal::FaceDown);
    }
    let both = state.conversation.side_by_side(&opened.conversation);
    let outcome = lay(state, Rc::new(both), Screen::Read);
    state.panel = Some(Panel::Story);
    // No file has both.
    outcome.and(Effect::KeepDraft(state.draft_now()))
}
