//! "Ik schrijf op voor ...": said once by who writes for another, and shown for as long as it is so
//! (R6, R20).

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::{Icon, cross};
use super::person::{People, Person};
use super::press::press;
use super::token::initial;
use crate::i18n::{Text, Texts};
use crate::model::ParticipantId;
use crate::update::{Message, People as Act};

/// Who writes for whom.
pub struct Scribe<'a> {
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Whose words they write down.
    pub writes_for: Option<&'a ParticipantId>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Scribe<'_> {
    /// A button for everyone else at the table; while one is pressed, the line says it in full.
    pub fn view(&self) -> Html {
        let others = self.people.iter().filter(|person| person.id != *self.turn);
        let whom = self.writes_for.and_then(|whom| self.people.get(whom));
        let says = match whom {
            None => self.texts.say(Text::WriteForWhom),
            Some(whom) => self.texts.say(Text::WritesFor {
                hand: &self.people.name(self.turn),
                name: &called(whom, self.texts),
            }),
        };
        html! {
            <div class={classes!("scribe", whom.map(|_| "on"))}>
                <p aria-hidden={whom.is_none().then_some("true")}>
                    <Icon name="pencil-simple" /><span dir="auto">{ says }</span>
                </p>
                { for others.map(|person| choice(self, person)) }
            </div>
        }
    }
}

fn choice(props: &Scribe<'_>, person: &Person) -> Html {
    let pressed = props.writes_for == Some(&person.id);
    let name = called(person, props.texts);
    let message = Message::People(Act::WriteFor(person.id.clone()));
    html! {
        <button
            key={person.id.to_string()} type="button" class="button act"
            aria-pressed={pressed.to_string()} onclick={press(props.on, message)}
        >
            { initial(person) }
            <span class="spoken-only">{ props.texts.say(Text::WriteFor { name: &name }) }</span>
            <span dir="auto" aria-hidden="true">{ &name }</span>
            if pressed {
                { cross() }
            }
        </button>
    }
}

/// Their name; a resident without one is not "Ik" to who writes.
fn called(person: &Person, texts: &Texts) -> AttrValue {
    if person.is_unnamed_resident() {
        return texts.say(Text::WhoItIsAbout).into();
    }
    person.name.clone()
}
