//! The rows of the board, from the state.

use yew::prelude::*;

use super::bar_row_props::{BarRowProps, More};
use super::icon::bar_icon;
use super::person::People;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Bar, ParticipantId, Place, Refusal};
use wat_telt_core::update::{Gesture, Held, Message, Panel, Source, State};

/// What every row of the board shows. A move of a finger changes one of them and no other, which
/// is what makes a drag cheap.
pub fn rows(
    state: &State,
    people: &People,
    texts: &Texts,
    on: &Callback<Message>,
) -> Vec<BarRowProps> {
    let last = state.conversation.now.board.len().saturating_sub(1);
    let board = state.conversation.now.board.iter().enumerate();
    board
        .map(|(at, bar)| BarRowProps {
            bar: bar.clone(),
            icon: bar_icon(bar, texts),
            people: people.clone(),
            turn: state.turn.clone(),
            writes_for: state.writes_for.clone(),
            first: state.conversation.now.begins_with(&bar.domain),
            orders: state.resident_at_turn(),
            edges: (at == 0, at == last),
            refused: refused(state, bar, people, texts),
            dragged: dragged(state.gesture.as_ref(), bar),
            held: is_held(state, bar),
            waiting: state.held.is_some(),
            landed: state.landed.as_ref() == Some(&bar.domain),
            nudged: state
                .nudged
                .as_ref()
                .filter(|(domain, _)| *domain == bar.domain)
                .map(|(_, nudge)| *nudge),
            hand: hand(state, bar),
            chosen: None,
            then: Vec::new(),
            more: more(state.panel.as_ref(), bar),
            texts: texts.clone(),
            on: on.clone(),
        })
        .collect()
}

fn refused(state: &State, bar: &Bar, people: &People, texts: &Texts) -> Option<AttrValue> {
    let refusal = state.conversation.may_lay(&state.turn, &bar.domain).err()?;
    let resident = people.who_it_is_about();
    let sentence = match refusal {
        Refusal::ResidentFirst => resident.lays_first(),
        _ => Text::LaysFirstUnnamed,
    };
    Some(texts.say(sentence).into())
}

fn dragged(gesture: Option<&Gesture>, bar: &Bar) -> Option<Place> {
    let (domain, place) = gesture?.over.as_ref()?;
    (*domain == bar.domain).then_some(*place)
}

fn is_held(state: &State, bar: &Bar) -> bool {
    let tapped = matches!(&state.held, Some(Held::FromBar(domain)) if *domain == bar.domain);
    let fingered = state
        .gesture
        .as_ref()
        .is_some_and(|gesture| gesture.moved && gesture.source == Source::Bar(bar.domain.clone()));
    tapped || fingered
}

fn hand(state: &State, bar: &Bar) -> Option<ParticipantId> {
    let pending = state.hand.as_ref().filter(|(domain, _)| *domain == bar.domain);
    let fiche = bar.fiche_of(&state.turn);
    pending.map(|(_, hand)| hand.clone()).or_else(|| fiche?.laid_by().cloned())
}

fn more(panel: Option<&Panel>, bar: &Bar) -> More {
    match panel {
        Some(Panel::More(domain)) if *domain == bar.domain => More::Open,
        Some(Panel::MoreHands(domain)) if *domain == bar.domain => More::WithHands,
        _ => More::Closed,
    }
}
