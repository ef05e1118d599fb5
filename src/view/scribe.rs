//! "Ik schrijf op voor ...": said once by who writes for another, and shown for as long as it is so
//! (R6, R20).

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::around::PersonAct;
use super::icon::Icon;
use super::person::{People, Person};
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
        let name = whom.map(|whom| called(whom, self.texts)).unwrap_or_default();
        let says = match whom {
            // The names come after it, on the buttons.
            None => Text::WriteFor { name: "" },
            Some(_) => Text::WritesFor { hand: &self.people.name(self.turn), name: &name },
        };
        html! {
            <div class={classes!("scribe", whom.map(|_| "on"))}>
                <p aria-hidden={whom.is_none().then_some("true")}>
                    <Icon name="pencil-simple" /><span dir="auto">{ self.texts.both(says) }</span>
                </p>
                { for others.map(|person| choice(self, person)) }
            </div>
        }
    }
}

fn choice(props: &Scribe<'_>, person: &Person) -> Html {
    let name = called(person, props.texts);
    let act = PersonAct {
        person,
        name: &name,
        says: props.texts.say(Text::WriteFor { name: &name }),
        pressed: Some(props.writes_for == Some(&person.id)),
        message: Message::People(Act::WriteFor(person.id.clone())),
    };
    act.view(props.on)
}

/// Their name; a resident without one is not "Ik" to who writes.
fn called(person: &Person, texts: &Texts) -> AttrValue {
    if person.is_unnamed_resident() {
        return texts.say(Text::WhoItIsAbout).into();
    }
    person.name.clone()
}
