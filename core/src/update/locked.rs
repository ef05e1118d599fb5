//! A file that opens with a password alone (R24): locking what is saved, and opening it again.

use std::rc::Rc;

use super::heard::{ask, tell};
use super::opening::file_read;
use super::outcome::Outcome;
use super::{Dialog, Effect, Lock, LockError, Locked, Notice, Password, State};
use crate::format::{OpenError, Opened};

/// The dialog goes with the password: neither is kept.
pub(super) fn save(state: &mut State, password: Password) -> Outcome {
    let Some(Dialog::Lock) = state.dialog.take() else { return Outcome::nothing() };
    state.gives();
    tell(state, Notice::Locking);
    Outcome::done(vec![Effect::SaveLocked(
        Rc::clone(&state.conversation),
        state.left_out.clone(),
        password,
    )])
}

/// What is in it is not known before it is open, and so not whether it may come here.
pub(super) fn read(state: &mut State, file: Rc<str>, by: Lock) -> Outcome {
    ask(state, Dialog::Unlock(Locked { file, by, opening: false, why: None }))
}

/// One try at a time: a device takes seconds for each.
pub(super) fn unlock(state: &mut State, password: Password) -> Outcome {
    let Some(Dialog::Unlock(locked)) = &mut state.dialog else { return Outcome::nothing() };
    if locked.opening {
        return Outcome::nothing();
    }
    (locked.opening, locked.why) = (true, None);
    Outcome::done(vec![Effect::Unlock(Rc::clone(&locked.file), locked.by, password)])
}

/// Who closed the dialog in the meantime does not want it any more.
pub(super) fn unlocked(
    state: &mut State,
    result: Result<Result<Rc<Opened>, OpenError>, LockError>,
) -> Outcome {
    let Some(Dialog::Unlock(locked)) = &mut state.dialog else { return Outcome::nothing() };
    match result {
        Ok(opened) => {
            state.dialog = None;
            file_read(state, opened)
        }
        Err(why) => {
            (locked.opening, locked.why) = (false, Some(why));
            Outcome::done(Vec::new())
        }
    }
}
