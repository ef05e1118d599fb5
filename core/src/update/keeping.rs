//! Keeping on the device, saving, printing and wiping (R24, R25).

use std::rc::Rc;

use super::heard::tell;
use super::outcome::Outcome;
use super::{
    Announcement, Dialog, Draft, Effect, Focus, Keep, Notice, Panel, Paper, PrintError, Safe, State,
};
use crate::model::{Conversation, Date, Fresh, Part};

pub(super) fn keep(state: &mut State, keep: Keep) -> Outcome {
    match keep {
        Keep::GoesAlong => goes_along(state),
        Keep::LeaveOut(part, out) => leave_out(state, part, out),
        Keep::Save => Outcome::done(vec![Effect::SaveFile(
            Rc::clone(&state.conversation),
            state.left_out.clone(),
        )]),
        Keep::Saved(name) => saved(state, name),
        Keep::Now => Outcome::done(vec![Effect::KeepDraft(state.draft_now())]),
        Keep::NotSaved => told(state, Notice::NotSaved),
        Keep::NoBooklet => told(state, Notice::NoBooklet),
        Keep::NotFetched => told(state, Notice::NotFetched),
        Keep::Print(paper) => print(state, paper),
        Keep::PrintBegins => print_begins(state),
        Keep::PrintEnded(result) => print_ended(state, result),
        Keep::AskForFile => Outcome::done(vec![Effect::AskForFile]),
        Keep::AskToWipe => {
            state.dialog = Some(Dialog::Wipe);
            Outcome::done(vec![Effect::ShowDialog])
        }
        Keep::Wipe => Outcome::done(vec![Effect::Wipe]),
        Keep::TakeOffDevice => take_off_device(state),
        Keep::DayKept => told(state, Notice::DayKept),
        Keep::Today(day) => another_day(state, day),
        Keep::StartAnew(fresh) => start_anew(state, fresh),
        Keep::DraftFound(draft) => found(state, draft),
        Keep::DraftGoOn => go_on(state),
        Keep::DraftForget => forget(state),
        Keep::DraftExpired(date) => told(state, Notice::DraftExpired(date)),
        Keep::NotKept(error) => told(state, Notice::NotKept(error)),
        Keep::DraftUnreadable => told(state, Notice::DraftUnreadable),
        Keep::DroppedNoFile => told(state, Notice::DroppedNoFile),
    }
}

/// Tells what the edge found, or could not do (R24, R25).
fn told(state: &mut State, notice: Notice) -> Outcome {
    tell(state, notice);
    Outcome::done(Vec::new())
}

fn leave_out(state: &mut State, part: Part, out: bool) -> Outcome {
    state.left_out.set(part, out);
    Outcome::done(Vec::new())
}

/// The day that people gave a moment themselves stays.
fn another_day(state: &mut State, day: Date) -> Outcome {
    state.today = state.today.map(|_| day);
    Outcome::done(Vec::new())
}

fn found(state: &mut State, draft: Rc<Draft>) -> Outcome {
    state.draft = Some(draft);
    Outcome::done(Vec::new())
}

fn goes_along(state: &mut State) -> Outcome {
    let open = state.panel == Some(Panel::GoesAlong);
    state.panel = (!open).then_some(Panel::GoesAlong);
    Outcome::done(Vec::new())
}

/// A part of it in a file does not make the whole safe.
fn saved(state: &mut State, name: Rc<str>) -> Outcome {
    let whole = state.left_out.is_nothing();
    state.safe = if whole { Safe::InFile(name) } else { Safe::PartInFile(name) };
    // The sentence that gets the focus says it, and where it is.
    Outcome::done(vec![Effect::Focus(Focus::Saved)])
}

fn forget(state: &mut State) -> Outcome {
    let Some(draft) = state.draft.take() else { return Outcome::nothing() };
    Outcome::done(vec![
        Effect::ForgetDraft(draft.conversation.id.clone()),
        Effect::Announce(Announcement::DraftForgotten),
        Effect::Focus(Focus::Screen),
    ])
}

/// Goes on with what lay on the device, in the languages of then.
fn go_on(state: &mut State) -> Outcome {
    let Some(draft) = state.draft.take() else { return Outcome::nothing() };
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
        Effect::Focus(Focus::Screen),
    ];
    effects.extend(state.second().cloned().map(Effect::Speak));
    Outcome::done(effects)
}

fn print(state: &mut State, paper: Paper) -> Outcome {
    state.printing = Some(paper);
    if paper == Paper::Booklet && state.safe == Safe::Nowhere {
        state.safe = Safe::OnPaper;
    }
    Outcome::done(vec![Effect::Print(paper)])
}

/// What is covered does not print.
fn print_begins(state: &mut State) -> Outcome {
    if state.covered {
        return Outcome::nothing();
    }
    state.printing = state.printing.or(Some(Paper::Booklet));
    Outcome::done(Vec::new())
}

fn print_ended(state: &mut State, result: Result<(), PrintError>) -> Outcome {
    state.printing = None;
    if let Err(error) = result {
        state.safe = match std::mem::replace(&mut state.safe, Safe::Nowhere) {
            Safe::OnPaper => Safe::Nowhere,
            safe => safe,
        };
        tell(state, Notice::NotPrinted(error));
    }
    Outcome::done(Vec::new())
}

/// A file is sure; paper may have stayed in the printer, so that is asked first.
fn take_off_device(state: &mut State) -> Outcome {
    let sure = matches!(state.safe, Safe::InFile(_)) || state.dialog == Some(Dialog::TakeOffDevice);
    if sure {
        return Outcome::done(vec![Effect::TakeOffDevice(state.conversation.id.clone())]);
    }
    state.dialog = Some(Dialog::TakeOffDevice);
    Outcome::done(vec![Effect::ShowDialog])
}

/// An empty table, in the language of who sits at it: what they just did is read and said in it.
fn start_anew(state: &mut State, fresh: Fresh) -> Outcome {
    let wiped = state.dialog == Some(Dialog::Wipe);
    let draft = state.draft.take().filter(|_| !wiped);
    let mut empty = Conversation::new(fresh);
    empty.language = state.conversation.language.clone();
    *state = State { draft, ..State::with(empty.into()) };
    tell(state, if wiped { Notice::Wiped } else { Notice::TakenOffDevice });
    Outcome::done(vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::Focus(Focus::Screen),
    ])
}
