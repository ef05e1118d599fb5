//! Fiches on bars.

use super::answered::answer;
use super::outcome::{Came, Outcome};
use super::state::is_again;
use super::step::{change, done, refuse};
use super::{Announcement, Answer, Effect, End, Focus, Held, Lay, Nudge, Panel, State, Touched};
use crate::model::{DomainId, ParticipantId, Place};

pub(super) fn lay(state: &mut State, domain: &DomainId, lay: Lay) -> Outcome {
    match lay {
        Lay::More => more(state, domain),
        Lay::Tap(place, at) => tap(state, domain, place, at),
        Lay::TapOther(whose, at) => tap_other(state, domain, whose, at),
        Lay::AtEnd(end, at) => at_end(state, domain, end, at),
        Lay::Nudge(by) => match own_place(state, domain) {
            Some(place) => slide(state, domain, place.moved(by)),
            None => Outcome::nothing(),
        },
        Lay::SlideTo(place) => slide(state, domain, place),
        Lay::SliderLeft => {
            state.nudged = None;
            Outcome::done(Vec::new())
        }
        Lay::Pass => pass(state, domain),
        Lay::FaceDown => face_down(state, domain),
        Lay::FaceUp => face_up(state, domain),
        Lay::AskHand => ask_hand(state, domain),
        Lay::ByHandOf(hand) => by_hand_of(state, domain, hand),
    }
}

/// Takes a fiche in the hand, or puts it down.
pub(super) fn pick_up(state: &mut State, held: Option<Held>) -> Outcome {
    if state.held == held {
        return Outcome::nothing();
    }
    let picked_up = held.is_some();
    state.held = held;
    let done = Outcome::done(Vec::new());
    if picked_up { done.said(Announcement::PickedUp) } else { done }
}

/// Lays the fiche of who is at turn, by the hand that was said (R6).
fn lay_at(state: &mut State, domain: &DomainId, place: Place) -> Outcome {
    let turn = state.turn.clone();
    let hand = hand_for(state, domain);
    let alone = state.alone;
    let mut outcome = change(state, None, |conversation| {
        conversation.lay(&turn, domain, place, hand)?;
        if alone { conversation.turn_fiche(&turn, domain, true) } else { Ok(()) }
    });
    state.held = None;
    outcome = match outcome.came {
        // Of a face-down fiche nothing may tell that it did not move (R8).
        Came::Nothing if alone => done(state),
        Came::Nothing | Came::Refused => return outcome,
        Came::Done => outcome,
    };
    state.hand = state.hand.take().filter(|(pending, _)| pending != domain);
    state.landed = (!alone).then(|| domain.clone());
    let said = if alone { Announcement::FaceDown } else { Announcement::Laid };
    outcome.said(said(domain.clone()))
}

/// Lays it and puts the focus there, so that keys and assistive technology go on where it lies.
pub(super) fn lay_and_focus(state: &mut State, domain: &DomainId, place: Place) -> Outcome {
    let outcome = lay_at(state, domain, place);
    if own_place(state, domain).is_some() {
        return outcome.and(Effect::Focus(Focus::Slider(domain.clone())));
    }
    outcome.and_if_done(Effect::Focus(Focus::FaceDown(domain.clone())))
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

fn more(state: &mut State, domain: &DomainId) -> Outcome {
    let was_open = matches!(&state.panel,
        Some(Panel::More(open) | Panel::MoreHands(open)) if open == domain);
    state.panel = (!was_open).then(|| Panel::More(domain.clone()));
    // What was open above it may close and take the button out of sight.
    Outcome::done(vec![Effect::Focus(Focus::More(domain.clone()))])
}

fn ask_hand(state: &mut State, domain: &DomainId) -> Outcome {
    let hands = Panel::MoreHands(domain.clone());
    let was_open = state.panel.as_ref() == Some(&hands);
    state.panel = Some(if was_open { Panel::More(domain.clone()) } else { hands });
    Outcome::done(Vec::new())
}

fn tap(state: &mut State, domain: &DomainId, place: Place, at: f64) -> Outcome {
    if is_again(&mut state.tapped, Touched::Bar(domain.clone()), at) {
        return Outcome::nothing();
    }
    if state.held.is_some() {
        return lay_and_focus(state, domain, place);
    }
    match state.conversation.may_lay(&state.turn, domain) {
        Ok(()) => answer(state, Answer::TakeFirst),
        Err(refusal) => refuse(state, refusal),
    }
}

fn tap_other(state: &mut State, domain: &DomainId, whose: ParticipantId, at: f64) -> Outcome {
    if is_again(&mut state.tapped, Touched::Bar(domain.clone()), at) {
        return Outcome::nothing();
    }
    answer(state, Answer::NotYours(whose))
}

fn at_end(state: &mut State, domain: &DomainId, end: End, at: f64) -> Outcome {
    state.tapped = Some((Touched::Bar(domain.clone()), at));
    let place = match end {
        End::Sad => Place::SAD,
        End::Happy => Place::HAPPY,
    };
    lay_and_focus(state, domain, place)
}

fn slide(state: &mut State, domain: &DomainId, place: Place) -> Outcome {
    let Some(before) = own_place(state, domain) else { return Outcome::nothing() };
    state.landed = None;
    let turn = state.turn.clone();
    let hand = hand_for(state, domain);
    let last = state.nudged.take().filter(|(last, _)| last == domain).map(|(_, nudge)| nudge);
    let outcome = change(state, None, |conversation| conversation.lay(&turn, domain, place, hand));
    state.nudged = nudge(before, place, last).map(|nudge| (domain.clone(), nudge));
    outcome
}

/// What a step within one phrase is called, where the one before it was called `last`: never the same,
/// so that it is heard. A step into another phrase needs no more than that phrase.
fn nudge(before: Place, place: Place, last: Option<Nudge>) -> Option<Nudge> {
    if before.phrase() != place.phrase() {
        return None;
    }
    if before == place {
        let at = match place {
            Place::SAD => Nudge::LiesAt(End::Sad),
            Place::HAPPY => Nudge::LiesAt(End::Happy),
            _ => return last,
        };
        return (last != Some(at)).then_some(at);
    }
    let end = if place > before { End::Happy } else { End::Sad };
    Some(if last == Some(Nudge::To(end)) { Nudge::MoreTo(end) } else { Nudge::To(end) })
}

fn pass(state: &mut State, domain: &DomainId) -> Outcome {
    let turn = state.turn.clone();
    let outcome = change(state, None, |conversation| conversation.pass(&turn, domain));
    state.held = None;
    outcome.said(Announcement::Passed(domain.clone()))
}

fn face_down(state: &mut State, domain: &DomainId) -> Outcome {
    let turn = state.turn.clone();
    let outcome = change(state, None, |conversation| conversation.turn_fiche(&turn, domain, true));
    if outcome.is_done() {
        state.held = None;
        state.panel = None;
    }
    outcome
        .said(Announcement::FaceDown(domain.clone()))
        .and_if_done(Effect::Focus(Focus::FaceDown(domain.clone())))
}

fn face_up(state: &mut State, domain: &DomainId) -> Outcome {
    let turn = state.turn.clone();
    change(state, None, |conversation| conversation.turn_fiche(&turn, domain, false))
        .said(Announcement::FaceUp(domain.clone()))
        .and_if_done(Effect::Focus(Focus::Slider(domain.clone())))
}

fn by_hand_of(state: &mut State, domain: &DomainId, hand: Option<ParticipantId>) -> Outcome {
    let turn = state.turn.clone();
    let hand = hand.filter(|hand| *hand != turn && state.conversation.now.is_present(hand));
    state.hand = hand.clone().map(|hand| (domain.clone(), hand));
    change(state, None, |conversation| conversation.set_laid_by(&turn, domain, hand))
}
