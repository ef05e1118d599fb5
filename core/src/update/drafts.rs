//! What lies on the device (R25): offered at the start, gone on with or wiped, and what comes of
//! writing it. It is in the later part of the browser's code, as all of [`Back`](super::Back) is.

use std::rc::Rc;

use super::heard::{ask, tell};
use super::outcome::Outcome;
use super::{
    Announcement, Dialog, Draft, Drafts, Effect, Focus, Notice, Offer, State, StorageError,
};
use crate::model::ConversationId;

pub(super) fn drafts(state: &mut State, drafts: Drafts) -> Outcome {
    match drafts {
        Drafts::Found(offers) => found(state, &offers),
        Drafts::GoOn(id) => go_on(state, &id),
        Drafts::AskToForget(id) => ask(state, Dialog::Forget(id)),
        Drafts::Forget => forget(state),
        Drafts::SaveUnread(id) => Outcome::done(vec![Effect::SaveUnread(id)]),
        Drafts::Expired(day) => told(state, Notice::DraftExpired(day)),
        Drafts::NotLooked => told(state, Notice::NotFetched),
        Drafts::Kept(came) => kept(state, came),
        Drafts::NotWiped => {
            state.dialog = None;
            told(state, Notice::NotWiped)
        }
        Drafts::Elsewhere => told_once(state, Notice::Elsewhere),
        Drafts::Taken => told_once(state, Notice::TakenOver),
        Drafts::TakeOver => Outcome::done(vec![Effect::TakeOver(state.conversation.id.clone())]),
        Drafts::TookOver(draft) => took_over(state, &draft),
    }
}

fn told(state: &mut State, notice: Notice) -> Outcome {
    tell(state, notice);
    Outcome::done(Vec::new())
}

/// Says it, unless it stands there: it holds for every act until something is done about it.
fn told_once(state: &mut State, notice: Notice) -> Outcome {
    if state.notice.as_deref() == Some(&notice) {
        return Outcome::nothing();
    }
    told(state, notice)
}

/// What lies on the table is not offered.
fn found(state: &mut State, offers: &[Offer]) -> Outcome {
    let others = offers.iter().filter(|offer| offer.id != state.conversation.id);
    let others: Rc<[Offer]> = others.cloned().collect();
    if state.drafts == others {
        return Outcome::nothing();
    }
    state.drafts = others;
    Outcome::done(Vec::new())
}

/// Those that lie there besides this one.
pub(super) fn others(state: &State, id: &ConversationId) -> Vec<Offer> {
    state.drafts.iter().filter(|offer| offer.id != *id).cloned().collect()
}

/// Asked before it is done.
fn forget(state: &mut State) -> Outcome {
    let Some(Dialog::Forget(id)) = state.dialog.take() else { return Outcome::nothing() };
    state.drafts = others(state, &id).into();
    Outcome::done(vec![
        Effect::ForgetDraft(id),
        Effect::Announce(Announcement::DraftForgotten),
        Effect::Focus(Focus::Screen),
    ])
}

/// Goes on with what lay on the device, in the languages of then. What lay on the table is offered in
/// its place.
fn go_on(state: &mut State, id: &ConversationId) -> Outcome {
    let offer = state.drafts.iter().find(|offer| offer.id == *id);
    let Some(draft) = offer.and_then(|offer| offer.draft.clone()) else {
        return Outcome::nothing();
    };
    let mut drafts = others(state, id);
    if !state.conversation.is_untouched() {
        let now = Rc::new(state.draft_now());
        drafts.insert(
            0,
            Offer { id: state.conversation.id.clone(), draft: Some(now), elsewhere: false },
        );
    }
    lay(state, &draft, drafts.into())
}

/// The newest of what another tab wrote takes the place of what lay here, which was not kept.
fn took_over(state: &mut State, draft: &Draft) -> Outcome {
    let drafts = Rc::clone(&state.drafts);
    lay(state, draft, drafts)
}

fn lay(state: &mut State, draft: &Draft, drafts: Rc<[Offer]>) -> Outcome {
    *state = State {
        turn: draft.turn.clone(),
        writes_for: draft.writes_for.clone(),
        screen: draft.screen,
        turned: state.turned,
        chosen_second: draft.second.clone(),
        whose_device: draft.whose_device,
        asked: state.asked.clone(),
        drafts,
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

/// That the device does not take it is said when it begins, and stands where people save until it does.
fn kept(state: &mut State, came: Result<(), StorageError>) -> Outcome {
    if state.unkept == came.err() {
        return Outcome::nothing();
    }
    state.unkept = came.err();
    state.notice.take_if(|notice| matches!(**notice, Notice::NotKept(_)));
    match state.unkept {
        Some(error) => told(state, Notice::NotKept(error)),
        None => Outcome::done(Vec::new()),
    }
}
