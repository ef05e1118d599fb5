//! Keeping on the device, saving, printing and wiping (R24, R25).

use std::rc::Rc;

use super::{Announcement, Dialog, Effect, Focus, Keep, Notice, Panel, Paper, Safe, State};
use crate::model::Fresh;

pub(super) fn keep(state: &mut State, keep: Keep) -> Vec<Effect> {
    match keep {
        Keep::Save => {
            vec![Effect::SaveFile(Rc::clone(&state.conversation), state.left_out.clone())]
        }
        Keep::Saved(name) => saved(state, name),
        Keep::Now => vec![Effect::KeepDraft(state.draft_now())],
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
        Keep::NotFetched => state.notice = Some(Notice::NotFetched),
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
        Keep::DraftGoOn => return go_on(state),
        _ => {}
    }
    Vec::new()
}

/// Goes on with what lay on the device, in the languages of then.
fn go_on(state: &mut State) -> Vec<Effect> {
    let Some(draft) = state.draft.take() else { return Vec::new() };
    *state = State {
        turn: draft.turn.clone(),
        writes_for: draft.writes_for.clone(),
        screen: draft.screen,
        turned: state.turned,
        chosen_second: draft.second.clone(),
        ..State::with(Rc::clone(&draft.conversation))
    };
    let mut effects = vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::KeepDraft(state.draft_now()),
        Effect::Focus(Focus::Heading),
    ];
    effects.extend(state.second().cloned().map(Effect::Speak));
    effects
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
