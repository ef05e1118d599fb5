//! Who is at turn: chips above the board.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::person::{People, Person};
use super::token::initial;
use crate::i18n::{Text, Texts};
use crate::model::ParticipantId;
use crate::update::{Message, People as Act};

/// The chips.
pub struct Chips<'a> {
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Chips<'_> {
    /// A chip for everyone at the table, with their shape and initial and no face (R13).
    pub fn view(&self) -> Html {
        let add = self.on.reform(|_: MouseEvent| Message::People(Act::Add));
        html! {
            <div class="at-turn">
                <div class="chips" role="radiogroup" aria-label={self.texts.say(Text::AtTurn)}>
                    { for self.people.iter().map(|person| chip(self, person)) }
                </div>
                <button type="button" id="add-person" class="button quiet add-person" onclick={add}>
                    <Icon name="plus" />{ self.texts.both(Text::SomebodyMore) }
                </button>
            </div>
        }
    }
}

fn chip(props: &Chips<'_>, person: &Person) -> Html {
    let take_turn = Message::People(Act::TakeTurn(person.id.clone()));
    let onchange = props.on.reform(move |_: Event| take_turn.clone());
    html! {
        <label key={person.id.to_string()} class={classes!("chip", person.hue_class())}>
            <input type="radio" name="at-turn" checked={person.id == *props.turn} {onchange} />
            <span class="chip-face">
                { initial(person) }
                <span class="chip-name" dir="auto">{ &person.name }</span>
            </span>
        </label>
    }
}
