//! What is heard of what happened, where no act says it itself: whatever is shown as a notice is said
//! too, and a form that closes leaves something on the table (R28).

use std::rc::Rc;

use super::outcome::Outcome;
use super::{Announcement, Dialog, Effect, Notice, Panel, State};

/// Shows a sentence until it is closed. It is said as well, by [`settle`]: also where it stands there
/// already, because it happened again.
pub(super) fn tell(state: &mut State, notice: Notice) {
    state.notice = Some(Rc::new(notice));
}

/// Asks what must be answered first, over the screen.
pub(super) fn ask(state: &mut State, dialog: Dialog) -> Outcome {
    state.dialog = Some(dialog);
    Outcome::done(vec![Effect::ShowDialog])
}

/// What is to be said of a step from one state to the next, beside what its act says.
pub(super) fn settle(before: &State, after: &State, effects: &mut Vec<Effect>) {
    if let Some(notice) = told(before, after) {
        effects.push(Effect::Announce(Announcement::Told(notice)));
        return;
    }
    let said = |effect: &Effect| matches!(effect, Effect::Announce(_));
    if !effects.iter().any(said) {
        effects.extend(put_away(before, after).map(Effect::Announce));
    }
}

/// The notice that this step set. It is another one even if its words are the same.
fn told(before: &State, after: &State) -> Option<Rc<Notice>> {
    let now = after.notice.as_ref()?;
    let stood = before.notice.as_ref().is_some_and(|then| Rc::ptr_eq(then, now));
    (!stood).then(|| Rc::clone(now))
}

/// What a form that closed on its own screen leaves there.
fn put_away(before: &State, after: &State) -> Option<Announcement> {
    let same_place = before.screen == after.screen
        && before.turn == after.turn
        && before.conversation.id == after.conversation.id
        && !after.covered;
    if !same_place || after.panel.is_some() {
        return None;
    }
    let conversation = &after.conversation;
    match before.panel.as_ref()? {
        Panel::Person(person) => {
            conversation.now.is_present(person).then_some(Announcement::PersonSits)
        }
        Panel::Note(edit) => {
            conversation.now.note(&edit.note).is_some().then_some(Announcement::NoteLies)
        }
        Panel::About(_)
        | Panel::Prompt(..)
        | Panel::OwnDomain(_)
        | Panel::More(_)
        | Panel::MoreHands(_)
        | Panel::GoesAlong
        | Panel::Story
        | Panel::Keys => None,
    }
}
