//! Choosing what is on the board, and its order: the resident's alone (R2, R9).

use std::rc::Rc;

use super::outcome::Outcome;
use super::state::is_again;
use super::step::{change, refuse};
use super::{
    Announcement, Choose, Effect, Focus, MoveButton, Order, OwnText, Panel, State, Touched, focus,
};
use crate::model::{DomainId, Refusal, fits, same_label};

pub(super) fn choose(state: &mut State, choose: Choose) -> Outcome {
    if !may_choose(state, &choose) {
        return refuse(state, Refusal::ResidentDecides);
    }
    match choose {
        Choose::Tap(domain, label, at) => tap(state, domain, &label, at),
        Choose::Toggle(domain, label) => toggle(state, &domain, &label),
        Choose::ShowAbout(domain) => {
            state.panel = Some(Panel::About(domain));
            Outcome::done(vec![Effect::ShowDialog])
        }
        Choose::Prompt(domain) => {
            let next = match &state.panel {
                Some(Panel::Prompt(open, at)) if *open == domain => at + 1,
                _ => 0,
            };
            state.panel = Some(Panel::Prompt(domain, next));
            Outcome::done(vec![Effect::ShowDialog])
        }
        Choose::OwnOpen => {
            state.panel = Some(Panel::OwnDomain(OwnText::default()));
            Outcome::done(vec![Effect::Focus(Focus::OwnText)])
        }
        Choose::OwnText(text, _) if !fits(&text, "") => refuse(state, Refusal::TooLong),
        Choose::OwnText(text, at) => {
            let mut own = match state.panel.take() {
                Some(Panel::OwnDomain(own)) => own,
                _ => OwnText::default(),
            };
            own.write(text, at);
            state.panel = Some(Panel::OwnDomain(own));
            Outcome::done(Vec::new())
        }
        Choose::OwnLay => lay_own(state),
    }
}

/// Only the resident chooses, at their own turn (R2); looking what a card is about is for everybody.
/// Who writes for the resident writes down their own word too, with whose hand that is (R20).
fn may_choose(state: &State, choose: &Choose) -> bool {
    match choose {
        Choose::ShowAbout(_) | Choose::Prompt(_) => true,
        Choose::Tap(..) | Choose::Toggle(..) => state.resident_at_turn(),
        Choose::OwnOpen | Choose::OwnText(..) | Choose::OwnLay => {
            let writes_for = state.writes_for.as_ref();
            state.resident_at_turn() || writes_for == Some(state.conversation.resident())
        }
    }
}

fn tap(state: &mut State, domain: DomainId, label: &str, at: f64) -> Outcome {
    if is_again(&mut state.tapped, Touched::Card(domain.clone()), at) {
        return Outcome::nothing();
    }
    toggle(state, &domain, label)
}

fn toggle(state: &mut State, domain: &DomainId, label: &str) -> Outcome {
    if state.conversation.now.bar(domain).is_some() {
        return off(state, domain);
    }
    let outcome = change(state, None, |conversation| {
        conversation.choose(domain, label);
        Ok(())
    });
    state.landed = Some(domain.clone());
    outcome.said(Announcement::Chosen(domain.clone()))
}

fn off(state: &mut State, domain: &DomainId) -> Outcome {
    change(state, None, |conversation| conversation.take_off_board(domain))
        .said(Announcement::OffBoard(domain.clone()))
}

/// Lays the own card; the same words twice are the same card.
fn lay_own(state: &mut State) -> Outcome {
    let Some(Panel::OwnDomain(own)) = &state.panel else { return Outcome::nothing() };
    let words = own.text().trim().to_owned();
    if words.is_empty() {
        return Outcome::nothing().and(Effect::Focus(Focus::OwnText));
    }
    state.panel = None;
    let now = &state.conversation.now;
    let known = now.board.iter().chain(&now.aside).find(|bar| same_label(&bar.label, &words));
    let known = known.map(|bar| (bar.domain.clone(), Rc::clone(&bar.label)));
    let hand = state.writing_hand();
    let domain = match &known {
        Some((id, _)) => id.clone(),
        None => state.conversation.next_own_domain(),
    };
    let outcome = change(state, None, |conversation| {
        match &known {
            Some((id, label)) => conversation.choose(id, label),
            None => {
                conversation.choose_own(&words, hand);
            }
        }
        Ok(())
    });
    outcome.said(Announcement::Chosen(domain.clone())).and(Effect::Focus(Focus::Card(domain)))
}

pub(super) fn order(state: &mut State, domain: &DomainId, order: Order) -> Outcome {
    if !state.resident_at_turn() {
        return refuse(state, Refusal::ResidentDecides);
    }
    let at = match state.conversation.position(domain) {
        Ok(at) => at,
        Err(refusal) => return refuse(state, refusal),
    };
    match order {
        Order::First => first(state, domain),
        Order::Up if at == 0 => Outcome::nothing(),
        Order::Up => moved(state, domain, at - 1, Some(MoveButton::Up), Announcement::MovedUp),
        Order::Down => {
            moved(state, domain, at + 1, Some(MoveButton::Down), Announcement::MovedDown)
        }
        Order::To(to) if to < at => moved(state, domain, to, None, Announcement::MovedUp),
        Order::To(to) => moved(state, domain, to, None, Announcement::MovedDown),
        Order::Off => {
            state.panel = None;
            let outcome = off(state, domain);
            outcome.and(Effect::Focus(focus::row_at(&state.conversation, at)))
        }
    }
}

fn moved(
    state: &mut State,
    domain: &DomainId,
    to: usize,
    button: Option<MoveButton>,
    announcement: fn(DomainId) -> Announcement,
) -> Outcome {
    let outcome = change(state, None, |conversation| conversation.move_bar(domain, to))
        .said(announcement(domain.clone()));
    let Some(button) = button else { return outcome };
    outcome.and_if_done(Effect::Focus(Focus::Move(domain.clone(), button)))
}

fn first(state: &mut State, domain: &DomainId) -> Outcome {
    if state.conversation.now.begins_with(domain) {
        return change(state, None, |conversation| {
            conversation.begin_with_none();
            Ok(())
        });
    }
    change(state, None, |conversation| conversation.begin_with(domain))
        .said(Announcement::First(domain.clone()))
        .and(Effect::Focus(Focus::Move(domain.clone(), MoveButton::First)))
}
