//! "Ik schrijf op wat ... zegt": said once by who writes for another, and shown for as long as it is so
//! (R6, R20).

use yew::prelude::*;

use super::around::PersonAct;
use super::icon::Icon;
use super::person::{People, Person};
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::{Message, People as Act};

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
        let says = match whom.zip(self.people.get(self.turn)) {
            // The names come after it, on the buttons.
            None => Text::WriteForSomebody,
            Some((whom, hand)) => whom.who().is_written_for_by(hand.who()),
        };
        html! {
            <div class={classes!("scribe", whom.map(|_| "on"))}>
                <p aria-hidden={whom.is_none().then_some("true")}>
                    { Icon {
                        name: "pencil-simple",
                    }.view() }<span dir="auto">{ self.texts.both(says).show() }</span>
                </p>
                <>{ for others.map(|person| choice(self, person)) }</>
            </div>
        }
    }
}

fn choice(props: &Scribe<'_>, person: &Person) -> Html {
    let act = PersonAct {
        person,
        name: &props.texts.called_by_another(person.who()),
        says: props.texts.say(person.who().is_written_for()),
        pressed: Some(props.writes_for == Some(&person.id)),
        message: Message::People(Act::WriteFor(person.id.clone())),
    };
    act.view(props.on)
}
