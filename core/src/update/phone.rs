//! Taking the conversation along on one's own telephone, by a code (R24): it holds the whole, sealed with four
//! words, and no network of this device, no account and no server is needed for it.

use std::rc::Rc;

use super::code::{Code, CodeError, Phone, ShownCode, ToCarry};
use super::outcome::Outcome;
use super::{Dialog, Effect, State};

pub(super) fn phone(state: &mut State, act: Phone) -> Outcome {
    match act {
        Phone::Ask => make(state, false).and(Effect::ShowDialog),
        Phone::WithoutInk if shown(state).is_some() => make(state, true),
        Phone::WithoutInk => Outcome::nothing(),
        Phone::Made(nth, made) => made_of(state, nth, made),
        Phone::Large(large) => grow(state, large),
    }
}

fn make(state: &mut State, without_ink: bool) -> Outcome {
    state.tries += 1;
    let nth = state.tries;
    let (conversation, left_out) = (Rc::clone(&state.conversation), state.left_out.clone());
    state.dialog = Some(Dialog::Phone(ShownCode { nth, made: None, large: false }));
    Outcome::done(vec![Effect::MakeCode(ToCarry { conversation, left_out, without_ink, nth })])
}

fn made_of(state: &mut State, nth: u32, made: Result<Rc<Code>, CodeError>) -> Outcome {
    let Some(code) = shown(state).filter(|code| code.nth == nth) else {
        return Outcome::nothing();
    };
    code.made = Some(made);
    Outcome::done(Vec::new())
}

fn grow(state: &mut State, large: bool) -> Outcome {
    let Some(code) = shown(state) else { return Outcome::nothing() };
    code.large = large;
    Outcome::done(Vec::new())
}

fn shown(state: &mut State) -> Option<&mut ShownCode> {
    match &mut state.dialog {
        Some(Dialog::Phone(code)) => Some(code),
        _ => None,
    }
}
