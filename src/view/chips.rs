//! Who is at turn: chips above the board.

use yew::prelude::*;

use super::icon::Icon;
use super::person::{People, Person};
use super::press::press;
use super::second::Show;
use super::token::initial;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::{Message, People as Act, Walk};

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
                    { Icon { name: "plus" }.view() }{ self.texts.both(Text::SomebodyMore).show() }
                </button>
                <button
                    type="button" id="keys" class="button quiet keys"
                    onclick={press(self.on, Message::Walk(Walk::ShowKeys))}
                >{ self.texts.both(Text::Keys).show() }</button>
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
