//! Keeping on the device, saving, printing and wiping (R24, R25).

use std::rc::Rc;

use super::heard::{ask, tell};
use super::outcome::Outcome;
use super::{
    ChosenManner, Dialog, Effect, Extent, Focus, Gone, Keep, Notice, Panel, Paper, PrintError,
    Safe, State, Way, locked,
};
use crate::model::{Conversation, Date, Fresh, Part, WhoseDevice};

pub(super) fn keep(state: &mut State, keep: Keep) -> Outcome {
    match keep {
        Keep::GoesAlong => goes_along(state),
        Keep::LeaveOut(part, out) => leave_out(state, part, out),
        Keep::DeviceIs(whose) => device_is(state, whose),
        Keep::Save(way) => save(state, way),
        Keep::AskPassword => ask(state, Dialog::Lock),
        Keep::SaveLocked(password) => locked::save(state, password),
        Keep::NotLocked => told(state, Notice::NotLocked),
        Keep::Saved(name) => saved(state, name),
        Keep::PerhapsSaved(name) => safe(state, Safe::PerhapsInFile(name)),
        Keep::Now => Outcome::done(vec![Effect::KeepDraft(state.draft_now())]),
        Keep::NotSaved => told(state, Notice::NotSaved),
        Keep::NotSavedHere => told(state, Notice::NotSavedHere),
        Keep::NotShared => told(state, Notice::NotShared),
        Keep::ShareLate => told(state, Notice::ShareLate),
        Keep::ShareClosed => {
            came(state);
            Outcome::done(Vec::new())
        }
        Keep::NoBooklet => told(state, Notice::NoBooklet),
        Keep::NotFetched => told(state, Notice::NotFetched),
        Keep::Late => told(state, Notice::Late),
        Keep::Print(paper) => print(state, paper),
        Keep::PrintBegins => print_begins(state),
        Keep::PrintEnded(result) => print_ended(state, result),
        Keep::AskForFile => Outcome::done(vec![Effect::AskForFile]),
        Keep::AskToWipe => ask(state, Dialog::Wipe),
        Keep::Wipe => Outcome::done(vec![Effect::Wipe]),
        Keep::TakeOffDevice => take_off_device(state),
        Keep::DayKept => told(state, Notice::DayKept),
        Keep::Today(day) => another_day(state, day),
        Keep::StartAnew(gone, fresh) => start_anew(state, gone, fresh),
        Keep::DroppedNoFile => told(state, Notice::DroppedNoFile),
    }
}

/// Tells what the edge found, or could not do (R24, R25).
fn told(state: &mut State, notice: Notice) -> Outcome {
    tell(state, notice);
    Outcome::done(Vec::new())
}

/// Asked where saving begins, and kept for this conversation alone (R24).
fn device_is(state: &mut State, whose: WhoseDevice) -> Outcome {
    state.whose_device = Some(whose);
    Outcome::done(vec![Effect::KeepDraft(state.draft_now())])
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

fn goes_along(state: &mut State) -> Outcome {
    let open = state.panel == Some(Panel::GoesAlong);
    state.panel = (!open).then_some(Panel::GoesAlong);
    Outcome::done(Vec::new())
}

fn save(state: &mut State, way: Way) -> Outcome {
    state.gives();
    let conversation = Rc::clone(&state.conversation);
    Outcome::done(vec![Effect::SaveFile(conversation, state.left_out.clone(), way)])
}

impl State {
    /// Whether something lies on the table that is in no file (R25).
    pub fn is_unsaved(&self) -> bool {
        !self.conversation.is_untouched() && !matches!(self.safe, Safe::InFile(_))
    }
}

/// A part of it in a file does not make the whole safe, and neither does what it was before.
fn saved(state: &mut State, name: Rc<str>) -> Outcome {
    let file = match state.gives {
        Extent::Whole => Safe::InFile(name),
        Extent::Part => Safe::PartInFile(name),
    };
    safe(state, file)
}

fn safe(state: &mut State, safe: Safe) -> Outcome {
    came(state);
    state.safe = safe;
    // The sentence that gets the focus says it, and where it is.
    Outcome::done(vec![Effect::Focus(Focus::Saved)])
}

/// It is known what came of it: that it takes a while is no longer true.
fn came(state: &mut State) {
    if matches!(state.notice.as_deref(), Some(Notice::ShareLate | Notice::Locking)) {
        state.notice = None;
    }
}

fn print(state: &mut State, paper: Paper) -> Outcome {
    state.printing = Some(paper);
    if matches!(paper, Paper::BookletFile(_)) {
        state.gives();
    }
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
    ask(state, Dialog::TakeOffDevice)
}

/// An empty table, in the language of who sits at it: what they just did is read and said in it.
fn start_anew(state: &mut State, gone: Gone, fresh: Fresh) -> Outcome {
    let drafts = if gone == Gone::All { Rc::default() } else { Rc::clone(&state.drafts) };
    let mut empty = Conversation::new(fresh);
    empty.language = state.conversation.language.clone();
    let chosen_manner = ChosenManner { address: false, ..state.chosen_manner };
    let asked = state.asked.clone();
    *state = State { asked, chosen_manner, drafts, ..State::with(empty.into()) };
    tell(
        state,
        match gone {
            Gone::All => Notice::Wiped,
            Gone::This => Notice::TakenOffDevice,
            Gone::Elsewhere => Notice::WipedElsewhere,
        },
    );
    Outcome::done(vec![
        Effect::Speak(state.conversation.language.clone()),
        Effect::Focus(Focus::Screen),
    ])
}
