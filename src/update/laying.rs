//! Fiches on bars.

use super::{
    Announcement, Effect, End, Focus, Held, Lay, Nudge, Panel, Safe, State, announced, change, done,
};
use crate::model::{DomainId, ParticipantId, Place};

pub(super) fn lay(state: &mut State, domain: &DomainId, lay: Lay) -> Vec<Effect> {
    match lay {
        Lay::More => more(state, domain),
        Lay::Tap(place) => tap(state, domain, place),
        Lay::AtEnd(end) => at_end(state, domain, end),
        Lay::Nudge(by) => match own_place(state, domain) {
            Some(place) => slide(state, domain, place.moved(by)),
            None => Vec::new(),
        },
        Lay::SlideTo(place) => slide(state, domain, place),
        Lay::SliderLeft => {
            state.nudged = None;
            Vec::new()
        }
        Lay::Pass => pass(state, domain),
        Lay::FaceDown => face_down(state, domain),
        Lay::FaceUp => face_up(state, domain),
        Lay::AskHand => ask_hand(state, domain),
        Lay::ByHandOf(hand) => by_hand_of(state, domain, hand),
    }
}

/// Takes a fiche in the hand, or puts it down.
pub(super) fn pick_up(state: &mut State, held: Option<Held>) -> Vec<Effect> {
    if state.held == held {
        return Vec::new();
    }
    let picked_up = held.is_some();
    state.held = held;
    if picked_up { vec![Effect::Announce(Announcement::PickedUp)] } else { Vec::new() }
}

/// Lays the fiche of who is at turn, by the hand that was said (R6).
fn lay_at(state: &mut State, domain: &DomainId, place: Place) -> Vec<Effect> {
    let turn = state.turn.clone();
    let hand = hand_for(state, domain);
    let alone = state.alone;
    let effects = change(state, None, |conversation| {
        conversation.lay(&turn, domain, place, hand)?;
        if alone { conversation.turn_fiche(&turn, domain, true) } else { Ok(()) }
    });
    let effects = if alone && effects.is_empty() { as_if_it_moved(state) } else { effects };
    state.held = None;
    if !done(&effects) {
        return effects;
    }
    state.hand = state.hand.take().filter(|(pending, _)| pending != domain);
    state.landed = (!alone).then(|| domain.clone());
    let said = if alone { Announcement::FaceDown } else { Announcement::Laid };
    announced(effects, said(domain.clone()))
}

/// A face-down fiche that is laid again where it lay: nothing may tell that it did not move (R8).
fn as_if_it_moved(state: &mut State) -> Vec<Effect> {
    state.safe = Safe::Nowhere;
    vec![Effect::KeepDraft(state.draft_now())]
}

/// Lays it and puts the focus there, so that keys and assistive technology go on where it lies.
pub(super) fn lay_and_focus(state: &mut State, domain: &DomainId, place: Place) -> Vec<Effect> {
    let mut effects = lay_at(state, domain, place);
    if own_place(state, domain).is_some() {
        effects.push(Effect::Focus(Focus::Slider(domain.clone())));
    } else if done(&effects) {
        effects.push(Effect::Focus(Focus::FaceDown(domain.clone())));
    }
    effects
}

/// The hand that was chosen for this bar, or that laid the fiche that lies there; one that left
/// the table lays nothing.
fn hand_for(state: &State, domain: &DomainId) -> Option<ParticipantId> {
    let pending = state.hand.as_ref().filter(|(pending, _)| pending == domain);
    let fiche = state.conversation.now.bar(domain).and_then(|bar| bar.fiche_of(&state.turn));
    let hand = pending.map(|(_, hand)| hand.clone()).or_else(|| fiche?.laid_by().cloned());
    hand.filter(|hand| state.conversation.now.is_present(hand))
}

fn own_place(state: &State, domain: &DomainId) -> Option<Place> {
    state.conversation.now.bar(domain)?.fiche_of(&state.turn)?.open_place()
}

fn more(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let was_open = matches!(&state.panel,
        Some(Panel::More(open) | Panel::MoreHands(open)) if open == domain);
    state.panel = (!was_open).then(|| Panel::More(domain.clone()));
    // What was open above it may close and take the button out of sight.
    vec![Effect::Focus(Focus::More(domain.clone()))]
}

fn ask_hand(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let hands = Panel::MoreHands(domain.clone());
    let was_open = state.panel.as_ref() == Some(&hands);
    state.panel = Some(if was_open { Panel::More(domain.clone()) } else { hands });
    Vec::new()
}

fn tap(state: &mut State, domain: &DomainId, place: Place) -> Vec<Effect> {
    if state.held.is_none() {
        return Vec::new();
    }
    lay_and_focus(state, domain, place)
}

fn at_end(state: &mut State, domain: &DomainId, end: End) -> Vec<Effect> {
    let place = match end {
        End::Sad => Place::SAD,
        End::Happy => Place::HAPPY,
    };
    lay_and_focus(state, domain, place)
}

fn slide(state: &mut State, domain: &DomainId, place: Place) -> Vec<Effect> {
    let Some(before) = own_place(state, domain) else { return Vec::new() };
    state.landed = None;
    let turn = state.turn.clone();
    let hand = hand_for(state, domain);
    let effects = change(state, None, |conversation| conversation.lay(&turn, domain, place, hand));
    if !effects.is_empty() && before.phrase() == place.phrase() {
        let nudge = if place > before { Nudge::ToHappy } else { Nudge::ToSad };
        state.nudged = Some((domain.clone(), nudge));
    }
    effects
}

fn pass(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let turn = state.turn.clone();
    let effects = change(state, None, |conversation| conversation.pass(&turn, domain));
    state.held = None;
    announced(effects, Announcement::Passed(domain.clone()))
}

fn face_down(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let turn = state.turn.clone();
    let effects = change(state, None, |conversation| conversation.turn_fiche(&turn, domain, true));
    if !done(&effects) {
        return effects;
    }
    state.held = None;
    state.panel = None;
    let mut effects = announced(effects, Announcement::FaceDown(domain.clone()));
    effects.push(Effect::Focus(Focus::FaceDown(domain.clone())));
    effects
}

fn face_up(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let turn = state.turn.clone();
    let effects = change(state, None, |conversation| conversation.turn_fiche(&turn, domain, false));
    if !done(&effects) {
        return effects;
    }
    let mut effects = announced(effects, Announcement::FaceUp(domain.clone()));
    effects.push(Effect::Focus(Focus::Slider(domain.clone())));
    effects
}

fn by_hand_of(state: &mut State, domain: &DomainId, hand: Option<ParticipantId>) -> Vec<Effect> {
    let turn = state.turn.clone();
    let hand = hand.filter(|hand| *hand != turn && state.conversation.now.is_present(hand));
    state.hand = hand.clone().map(|hand| (domain.clone(), hand));
    change(state, None, |conversation| conversation.set_laid_by(&turn, domain, hand))
}
