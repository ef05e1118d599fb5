//! Keeping on the device, saving, opening, printing and wiping (R24, R25).

use std::rc::Rc;

use super::{Announcement, Dialog, Effect, Focus, Keep, Notice, Panel, Paper, Safe, Screen, State};
use crate::format::{OpenError, Opened};
use crate::model::Fresh;

pub(super) fn keep(state: &mut State, keep: Keep) -> Vec<Effect> {
    match keep {
        Keep::Save => {
            vec![Effect::SaveFile(Rc::clone(&state.conversation), state.left_out.clone())]
        }
        Keep::Saved(name) => saved(state, name),
        Keep::Print(paper) => {
            state.printing = Some(paper);
            if paper == Paper::Booklet && state.safe == Safe::Nowhere {
                state.safe = Safe::OnPaper;
            }
            vec![Effect::Print(paper)]
        }
        Keep::PrintBegins if state.covered => Vec::new(),
        Keep::PrintBegins => {
            state.printing = state.printing.or(Some(Paper::Booklet));
            Vec::new()
        }
        Keep::PrintEnded(result) => print_ended(state, result),
        Keep::AskForFile => vec![Effect::AskForFile],
        Keep::FileRead(result) => file_read(state, result),
        Keep::OpenIt => open_it(state),
        Keep::AskToWipe => {
            state.dialog = Some(Dialog::Wipe);
            vec![Effect::ShowDialog]
        }
        Keep::Wipe => vec![Effect::Wipe],
        Keep::TakeOffDevice => take_off_device(state),
        Keep::StartAnew(fresh) => start_anew(state, fresh),
        _ => told(state, keep),
    }
}

/// A part of it in a file does not make the whole safe.
fn saved(state: &mut State, name: Rc<str>) -> Vec<Effect> {
    let whole = state.left_out.is_nothing();
    state.safe = if whole { Safe::InFile(name) } else { Safe::PartInFile(name) };
    vec![Effect::Announce(Announcement::Saved), Effect::Focus(Focus::Saved)]
}

/// What goes along, what lay on the device at the start, and what the edge could not do (R24, R25).
fn told(state: &mut State, keep: Keep) -> Vec<Effect> {
    match keep {
        Keep::GoesAlong => {
            let open = state.panel == Some(Panel::GoesAlong);
            state.panel = (!open).then_some(Panel::GoesAlong);
        }
        Keep::LeaveOut(part, out) => state.left_out.set(part, out),
        Keep::DraftFound(draft) => state.draft = Some(draft),
        Keep::DraftExpired(date) => state.notice = Some(Notice::DraftExpired(date)),
        Keep::NoBooklet => state.notice = Some(Notice::NoBooklet),
        Keep::NotSaved => state.notice = Some(Notice::NotSaved),
        Keep::NotKept(error) => state.notice = Some(Notice::NotKept(error)),
        Keep::DroppedNoFile => state.notice = Some(Notice::DroppedNoFile),
        Keep::DraftUnreadable => state.notice = Some(Notice::DraftUnreadable),
        Keep::DraftForget => {
            let Some(draft) = state.draft.take() else { return Vec::new() };
            return vec![
                Effect::ForgetDraft(draft.conversation.id.clone()),
                Effect::Focus(Focus::Heading),
            ];
        }
        Keep::DraftGoOn => {
            let Some(draft) = state.draft.take() else { return Vec::new() };
            let language = draft.conversation.language.clone();
            *state = State {
                turn: draft.turn.clone(),
                writes_for: draft.writes_for.clone(),
                screen: draft.screen,
                turned: state.turned,
                ..State::with(Rc::clone(&draft.conversation))
            };
            return vec![
                Effect::Speak(language),
                Effect::KeepDraft(state.draft_now()),
                Effect::Focus(Focus::Heading),
            ];
        }
        _ => {}
    }
    Vec::new()
}

fn print_ended(state: &mut State, result: Result<(), super::PrintError>) -> Vec<Effect> {
    state.printing = None;
    if let Err(error) = result {
        state.safe = match std::mem::replace(&mut state.safe, Safe::Nowhere) {
            Safe::OnPaper => Safe::Nowhere,
            safe => safe,
        };
        state.notice = Some(Notice::NotPrinted(error));
    }
    Vec::new()
}

/// Opening never takes the place of what lies on the table without asking, and what did not fit is
/// said before the file is used.
fn file_read(state: &mut State, result: Result<Rc<Opened>, OpenError>) -> Vec<Effect> {
    let opened = match result {
        Ok(opened) => opened,
        Err(error) => {
            state.notice = Some(Notice::OpenFailed(error));
            return Vec::new();
        }
    };
    let ask = !state.conversation.is_untouched() || !opened.repairs.is_empty();
    state.dialog = Some(Dialog::Open(opened));
    if ask { vec![Effect::ShowDialog] } else { open_it(state) }
}

fn open_it(state: &mut State) -> Vec<Effect> {
    let Some(Dialog::Open(opened)) = state.dialog.take() else { return Vec::new() };
    let draft = state.draft.take().filter(|draft| draft.conversation.id != opened.conversation.id);
    *state = State {
        screen: Screen::Board,
        turned: state.turned,
        draft,
        ..State::with(Rc::clone(&opened.conversation))
    };
    vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::KeepDraft(state.draft_now()),
        Effect::Announce(Announcement::Opened),
        Effect::Focus(Focus::Heading),
    ]
}

/// A file is sure; paper may have stayed in the printer, so that is asked first.
fn take_off_device(state: &mut State) -> Vec<Effect> {
    let sure = matches!(state.safe, Safe::InFile(_)) || state.dialog == Some(Dialog::TakeOffDevice);
    if sure {
        return vec![Effect::TakeOffDevice(state.conversation.id.clone())];
    }
    state.dialog = Some(Dialog::TakeOffDevice);
    vec![Effect::ShowDialog]
}

fn start_anew(state: &mut State, fresh: Fresh) -> Vec<Effect> {
    let wiped = state.dialog == Some(Dialog::Wipe);
    let draft = state.draft.take().filter(|_| !wiped);
    let (notice, announcement) = if wiped {
        (Notice::Wiped, Announcement::Wiped)
    } else {
        (Notice::TakenOffDevice, Announcement::OffDevice)
    };
    *state = State { notice: Some(notice), draft, ..State::new(fresh) };
    vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::Announce(announcement),
        Effect::Focus(Focus::Heading),
    ]
}
