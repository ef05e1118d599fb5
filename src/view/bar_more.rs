//! Behind "Meer": words at a bar, passing, turning face down, another's hand, and the order.

use std::rc::Rc;

use yew::prelude::*;

use super::bar_row_props::{BarRowProps, More, emit};
use super::by_hand::ByHand;
use super::icon::Icon;
use super::ink::InkDrawing;
use super::person::Person;
use super::row_words::said_at;
use super::second::Show;
use super::words::{Hand, Words, whose};
use wat_telt_core::i18n::{Both, Text};
use wat_telt_core::model::{Field, ParticipantId, Written};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Lay, Message, MoveButton, Order, Write};

/// What is behind "Meer".
pub struct BarMore<'a> {
    /// The row that it belongs to.
    pub row: &'a BarRowProps,
}

impl BarMore<'_> {
    /// What is behind "Meer". What only the resident decides is there at the resident's turn (R9).
    pub fn view(&self) -> Html {
        let row = &self.row;
        html! {
            <div class="bar-more">
                { own_words(row) }
                { others_words(row) }
                <div class="bar-acts">
                    { pass(row) }
                    { face_down(row) }
                    { hand_button(row) }
                </div>
                if row.more == More::WithHands {
                    { hands(row) }
                }
                if row.orders {
                    <div class="bar-acts">{ order(row) }</div>
                }
            </div>
        }
    }
}

/// The words that are written here now: one's own, or for another by one's own hand.
fn written(row: &BarRowProps) -> Option<&Rc<Written>> {
    match &row.writes_for {
        Some(person) => row.bar.words_of(person, Some(&row.turn)),
        None => row.bar.words_of(&row.turn, None),
    }
}

fn own_words(row: &BarRowProps) -> Html {
    let (domain, turn) = (row.bar.domain.clone(), row.turn.clone());
    let field = match &row.writes_for {
        Some(person) => Field::BarFor(domain, person.clone(), turn),
        None => Field::Bar(domain, turn),
    };
    // Who writes for another said whose hand it is.
    let hands_here = if row.writes_for.is_some() { Vec::new() } else { hands_here(row) };
    let words = written(row);
    let text: Rc<str> = words.map(|words| Rc::clone(&words.text)).unwrap_or_default();
    let label = about(row, |domain| Text::WordsOn { domain });
    let by_hand =
        ByHand { what: &row.bar.label, words: words.map(|words| &**words), texts: &row.texts };
    let on_hand = {
        let (on, field) = (row.on.clone(), field.clone());
        Callback::from(move |hand| on.emit(Message::Write(Write::ByHandOf(field.clone(), hand))))
    };
    html! {
        <>
            { Words {
                field, label, quiet: false, hint: row.texts.say(Text::WordsHint), text, lines: 2,
                closed: false, on: &row.on, by_hand: Some(by_hand),
            }.view() }
            { Hand {
                name: row.texts.say(Text::HandWritesOf { what: &row.bar.label }),
                group: row.bar.domain.as_str(), hand: words.and_then(|words| words.hand.as_ref()),
                others: hands_here, on: on_hand, texts: &row.texts,
            }.view() }
        </>
    }
}

/// A text about the row, in both languages.
fn about(row: &BarRowProps, text: for<'a> fn(&'a str) -> Text<'a>) -> Both {
    let domain = if row.bar.own.is_none() { row.bar.domain.as_str() } else { "" };
    row.texts.both_on(domain, &row.bar.label, text)
}

/// What others said of it is read here, and changed by nobody else (R20); also by the own hand of whom
/// one writes for.
fn others_words(row: &BarRowProps) -> Html {
    let here = written(row);
    let others = said_at(&row.bar, &row.people)
        .filter(|words| here.is_none_or(|here| !Rc::ptr_eq(here, words)));
    let said = |words: &Rc<Written>| {
        html! {
            <div class="said">
                if !words.text.trim().is_empty() {
                    <q dir="auto" lang={words.language().tag().to_owned()}>{ &*words.text }</q>
                }
                if let Some(ink) = &words.ink {
                    { InkDrawing { ink, texts: &row.texts }.view() }
                }
                <span class="whose">{ whose(words, &row.people, &row.texts) }</span>
            </div>
        }
    };
    html! { <>{ for others.map(said) }</> }
}

fn hands_here(row: &BarRowProps) -> Vec<&Person> {
    row.people.hands_for(|person| *person == row.turn)
}

fn pass(row: &BarRowProps) -> Html {
    let passed = row.orders && row.bar.passed;
    html! {
        <button
            type="button" class="button act" aria-pressed={row.orders.then(|| passed.to_string())}
            aria-label={row.texts.say(Text::PassOn { domain: &row.bar.label })}
            onclick={emit(row, Lay::Pass)}
        >
            { Icon { name: "hand" }.view() }{ row.texts.both(Text::Pass).show() }
        </button>
    }
}

fn face_down(row: &BarRowProps) -> Html {
    let lies_open = row.bar.fiche_of(&row.turn).is_some_and(|fiche| fiche.open_place().is_some());
    html! {
        <button
            type="button" class="button act" disabled={!lies_open}
            aria-label={row.texts.say(Text::TurnDownOn { domain: &row.bar.label })}
            onclick={emit(row, Lay::FaceDown)}
        >
            { Icon { name: "arrows-clockwise" }.view() }{ row.texts.both(Text::TurnDown).show() }
        </button>
    }
}

fn hand_button(row: &BarRowProps) -> Html {
    if row.people.is_alone() {
        return Html::default();
    }
    html! {
        <button
            type="button" class="button act" aria-expanded={(row.more == More::WithHands).to_string()}
            aria-label={row.texts.say(Text::HandLaysOn { domain: &row.bar.label })}
            onclick={emit(row, Lay::AskHand)}
        >
            { Icon { name: "hands-clapping" }.view() }{ row.texts.both(Text::HandLays).show() }
        </button>
    }
}

/// Whose hand lays for who is at turn (R6).
fn hands(row: &BarRowProps) -> Html {
    let others = hands_here(row);
    if others.is_empty() {
        return Html::default();
    }
    let domain: &str = &row.bar.label;
    let choice = |hand: Option<ParticipantId>, label: Both, name: String| {
        let pressed = (row.hand == hand).to_string();
        html! {
            <button
                type="button" class="button act choice" aria-pressed={pressed} aria-label={name}
                onclick={emit(row, Lay::ByHandOf(hand))}
            >{ label.show() }</button>
        }
    };
    html! {
        <div class="bar-acts hands">
            { choice(
                None,
                row.texts.both(Text::HandLaysSelf),
                row.texts.say(Text::HandLaysSelfOn { domain }),
            ) }
            <>{ for others.iter().map(|person| choice(
                Some(person.id.clone()),
                row.texts.both(person.who().lays_for_me()),
                row.texts.say(person.who().lays_for_me_on(domain)),
            )) }</>
        </div>
    }
}

fn order(row: &BarRowProps) -> Html {
    let domain: &str = &row.bar.label;
    let button = |order: Order, icon: &'static str, short: Text<'_>, full: Text<'_>| {
        let id = move_button(order).map(|button| ids::move_button(&row.bar.domain, button));
        let (top, bottom) = row.edges;
        let at_edge = (order == Order::Up && top) || (order == Order::Down && bottom);
        let pressed = (order == Order::First).then(|| row.first.to_string());
        let message = Message::Order(row.bar.domain.clone(), order);
        html! {
            <button
                type="button" class="button act" {id} aria-label={row.texts.say(full)}
                aria-pressed={pressed} aria-disabled={at_edge.then_some("true")}
                onclick={row.on.reform(move |_| message.clone())}
            >
                { Icon { name: icon }.view() }{ row.texts.both(short).show() }
            </button>
        }
    };
    html! {
        <>
            { button(Order::First, "flag", Text::StartHere, Text::StartHereOn { domain }) }
            { button(Order::Up, "arrow-up", Text::MoveUp, Text::MoveUpOn { domain }) }
            { button(Order::Down, "arrow-down", Text::MoveDown, Text::MoveDownOn { domain }) }
            { button(Order::Off, "tray-arrow-down", Text::OffBoard, Text::OffBoardOn { domain }) }
        </>
    }
}

fn move_button(order: Order) -> Option<MoveButton> {
    match order {
        Order::First => Some(MoveButton::First),
        Order::Up => Some(MoveButton::Up),
        Order::Down => Some(MoveButton::Down),
        Order::To(_) | Order::Off => None,
    }
}
