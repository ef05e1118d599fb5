//! Who is at turn: chips above the board.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::person::{People, Person};
use super::token::{Mark, Token};
use crate::i18n::{Text, Texts};
use crate::model::ParticipantId;
use crate::update::{Message, People as Act};

/// The chips.
#[derive(Properties, PartialEq)]
pub struct ChipsProps {
    /// Who is at the table.
    pub people: People,
    /// Who is at turn.
    pub turn: ParticipantId,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// A chip for everyone at the table, with their shape and initial and no face (R13).
#[component]
pub fn Chips(props: &ChipsProps) -> Html {
    let add = props.on.reform(|_: MouseEvent| Message::People(Act::Add));
    html! {
        <div class="at-turn">
            <div class="chips" role="radiogroup" aria-label={props.texts.say(Text::AtTurn)}>
                { for props.people.iter().map(|person| chip(props, person)) }
            </div>
            <button type="button" id="add-person" class="button quiet add-person" onclick={add}>
                <Icon name="plus" />{ props.texts.say(Text::SomebodyMore) }
            </button>
        </div>
    }
}

fn chip(props: &ChipsProps, person: &Person) -> Html {
    let take_turn = Message::People(Act::TakeTurn(person.id.clone()));
    let onchange = props.on.reform(move |_: Event| take_turn.clone());
    html! {
        <label key={person.id.to_string()} class={classes!("chip", person.hue_class())}>
            <input type="radio" name="at-turn" checked={person.id == props.turn} {onchange} />
            <span class="chip-face">
                <Token
                    shape={person.shape} hue={person.hue} mark={Mark::Initial(person.initial.clone())}
                />
                <span class="chip-name" dir="auto">{ &person.name }</span>
            </span>
        </label>
    }
}
