//! Choosing what is on the board, and its order: the resident's alone (R2, R9).

use std::rc::Rc;

use super::{
    Announcement, Choose, Effect, Focus, MoveButton, Order, Panel, State, announced, change, refuse,
};
use crate::model::{DomainId, Refusal};

/// How long a second tap on a card does nothing, in milliseconds: fingers that tremble, and a
/// double tap out of habit, would take off again what they just laid.
const SECOND_TAP: f64 = 500.0;

pub(super) fn choose(state: &mut State, choose: Choose) -> Vec<Effect> {
    match choose {
        Choose::Tap(domain, label, at) => tap(state, domain, &label, at),
        Choose::Toggle(domain, label) => toggle(state, &domain, &label),
        Choose::ShowAbout(domain) => {
            state.panel = Some(Panel::About(domain));
            vec![Effect::ShowDialog]
        }
        Choose::Prompt(domain) => {
            let next = match &state.panel {
                Some(Panel::Prompt(open, at)) if *open == domain => at + 1,
                _ => 0,
            };
            state.panel = Some(Panel::Prompt(domain, next));
            vec![Effect::ShowDialog]
        }
        Choose::OwnOpen => {
            state.panel = Some(Panel::OwnDomain("".into()));
            vec![Effect::Focus(Focus::OwnText)]
        }
        Choose::OwnText(text) => {
            state.panel = Some(Panel::OwnDomain(text));
            Vec::new()
        }
        Choose::OwnLay => lay_own(state),
    }
}

fn tap(state: &mut State, domain: DomainId, label: &str, at: f64) -> Vec<Effect> {
    let second = |(last, when): &(DomainId, f64)| *last == domain && at - when < SECOND_TAP;
    if state.tapped.as_ref().is_some_and(second) {
        return Vec::new();
    }
    let effects = toggle(state, &domain, label);
    state.tapped = Some((domain, at));
    effects
}

fn toggle(state: &mut State, domain: &DomainId, label: &str) -> Vec<Effect> {
    if state.conversation.now.bar(domain).is_some() {
        return off(state, domain);
    }
    let effects = change(state, None, |conversation| {
        conversation.choose(domain, label);
        Ok(())
    });
    state.landed = Some(domain.clone());
    announced(effects, Announcement::Chosen(domain.clone()))
}

fn off(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    let effects = change(state, None, |conversation| conversation.take_off_board(domain));
    announced(effects, Announcement::OffBoard(domain.clone()))
}

/// Lays the own card; the same words twice are the same card.
fn lay_own(state: &mut State) -> Vec<Effect> {
    let Some(Panel::OwnDomain(text)) = &state.panel else { return Vec::new() };
    let words = text.trim().to_owned();
    if words.is_empty() {
        return vec![Effect::Focus(Focus::OwnText)];
    }
    state.panel = None;
    let now = &state.conversation.now;
    let same = |label: &str| label.eq_ignore_ascii_case(&words);
    let known = now.board.iter().chain(&now.aside).find(|bar| same(&bar.label));
    let known = known.map(|bar| (bar.domain.clone(), Rc::clone(&bar.label)));
    let mut domain = None;
    let hand = state.writing_hand();
    let effects = change(state, None, |conversation| {
        domain = Some(match known {
            Some((id, label)) => {
                conversation.choose(&id, &label);
                id
            }
            None => conversation.choose_own(&words, hand),
        });
        Ok(())
    });
    let Some(domain) = domain else { return effects };
    let mut effects = announced(effects, Announcement::Chosen(domain.clone()));
    effects.push(Effect::Focus(Focus::Card(domain)));
    effects
}

pub(super) fn order(state: &mut State, domain: &DomainId, order: Order) -> Vec<Effect> {
    if !state.resident_at_turn() {
        return refuse(state, Refusal::ResidentDecides);
    }
    let at = match state.conversation.position(domain) {
        Ok(at) => at,
        Err(refusal) => return refuse(state, refusal),
    };
    match order {
        Order::First => first(state, domain),
        Order::Up if at == 0 => Vec::new(),
        Order::Up => moved(state, domain, at - 1, Some(MoveButton::Up), Announcement::MovedUp),
        Order::Down => {
            moved(state, domain, at + 1, Some(MoveButton::Down), Announcement::MovedDown)
        }
        Order::To(to) if to < at => moved(state, domain, to, None, Announcement::MovedUp),
        Order::To(to) => moved(state, domain, to, None, Announcement::MovedDown),
        Order::Off => {
            state.panel = None;
            let mut effects = off(state, domain);
            effects.push(Effect::Focus(Focus::Heading));
            effects
        }
    }
}

fn moved(
    state: &mut State,
    domain: &DomainId,
    to: usize,
    button: Option<MoveButton>,
    announcement: fn(DomainId) -> Announcement,
) -> Vec<Effect> {
    let effects = change(state, None, |conversation| conversation.move_bar(domain, to));
    let mut effects = announced(effects, announcement(domain.clone()));
    if let Some(button) = button.filter(|_| !effects.is_empty()) {
        effects.push(Effect::Focus(Focus::Move(domain.clone(), button)));
    }
    effects
}

fn first(state: &mut State, domain: &DomainId) -> Vec<Effect> {
    if state.conversation.now.begins_with(domain) {
        return change(state, None, |conversation| {
            conversation.begin_with_none();
            Ok(())
        });
    }
    let effects = change(state, None, |conversation| conversation.begin_with(domain));
    let mut effects = announced(effects, Announcement::First(domain.clone()));
    effects.push(Effect::Focus(Focus::Move(domain.clone(), MoveButton::First)));
    effects
}
