//! Giving the conversation to who the page around the board is of (R24). Nothing goes before the people at the
//! table saw what goes, and to whom; and it is only said to have come when the receiver says so.

use std::rc::Rc;

use super::giving::{Attempt, Give, GiveError, Given, Giving, Stage, ToGive};
use super::heard::{ask, tell};
use super::outcome::Outcome;
use super::receiver::Receiver;
use super::{Dialog, Effect, Focus, Notice, Paper, State};

pub(super) fn give(state: &mut State, give: Give) -> Outcome {
    match give {
        Give::Ask(receiver) => ask(state, Dialog::Give(Giving { receiver, stage: Stage::Preview })),
        Give::Yes(receiver) => yes(state, receiver),
        Give::Came(attempt, came) => answered(state, attempt, came),
        Give::ReceiverIs(receiver) => another(state, receiver),
    }
}

/// What was shown goes to who was named with it, and to nobody else.
fn yes(state: &mut State, receiver: Rc<Receiver>) -> Outcome {
    let Some(Dialog::Give(giving)) = &mut state.dialog else { return Outcome::nothing() };
    if giving.receiver != receiver {
        return gave_nothing(state, Some(receiver));
    }
    if !matches!(giving.stage, Stage::Preview | Stage::Not(..)) {
        return Outcome::nothing();
    }
    state.tries += 1;
    let attempt = Attempt(state.tries);
    giving.stage = Stage::UnderWay(attempt);
    if receiver.takes_booklet {
        state.printing = Some(Paper::Given);
    }
    let conversation = Rc::clone(&state.conversation);
    let left_out = state.left_out.clone();
    Outcome::done(vec![Effect::Give(ToGive { conversation, left_out, receiver, attempt })])
}

/// Who says late that it came, is heard too, as long as that is not known.
fn answered(
    state: &mut State,
    attempt: Attempt,
    came: Result<Option<Rc<str>>, GiveError>,
) -> Outcome {
    let Some(Dialog::Give(giving)) = &mut state.dialog else { return Outcome::nothing() };
    let is_this = match &giving.stage {
        Stage::UnderWay(of) | Stage::Not(GiveError::Unknown, of) => *of == attempt,
        Stage::Preview | Stage::Came(_) | Stage::Not(..) => false,
    };
    if !is_this {
        return Outcome::nothing();
    }
    match came {
        Ok(reference) => {
            let receiver = Rc::clone(&giving.receiver);
            giving.stage = Stage::Came(reference.clone());
            state.given = Some(Rc::new(Given { receiver, reference }));
        }
        Err(why) => giving.stage = Stage::Not(why, attempt),
    }
    Outcome::done(Vec::new())
}

/// What was shown was for another. What went already went, and is waited for.
fn another(state: &mut State, receiver: Option<Rc<Receiver>>) -> Outcome {
    let Some(Dialog::Give(giving)) = &state.dialog else { return Outcome::nothing() };
    let waits = matches!(giving.stage, Stage::Preview | Stage::Not(..));
    if !waits || receiver.as_ref() == Some(&giving.receiver) {
        return Outcome::nothing();
    }
    gave_nothing(state, receiver)
}

fn gave_nothing(state: &mut State, receiver: Option<Rc<Receiver>>) -> Outcome {
    let unsure = match state.dialog.take() {
        Some(Dialog::Give(Giving { stage: Stage::Not(GiveError::Unknown, _), receiver })) => {
            Some(receiver)
        }
        _ => None,
    };
    tell(
        state,
        match unsure {
            Some(receiver) => Notice::GiveUnknown(receiver),
            None => Notice::GaveNothing(receiver),
        },
    );
    Outcome::done(vec![Effect::Focus(Focus::Give)])
}

/// The dialog was closed. What is under way is not waited for any more, and that is said.
pub(super) fn closed(state: &mut State, giving: &Giving) -> Outcome {
    let focus = Effect::Focus(Focus::Give);
    if !matches!(giving.stage, Stage::UnderWay(_)) {
        return Outcome::done(vec![focus]);
    }
    state.printing = None;
    tell(state, Notice::GiveUnknown(Rc::clone(&giving.receiver)));
    Outcome::done(vec![Effect::StopGiving, focus])
}
