//! Around the table: laying alone first, showing what was laid so, and handing the board over
//! (R8, R25). Not there while the resident sits alone.

use yew::prelude::*;

use super::icon::{Icon, cross};
use super::person::{People, Person};
use super::press::press;
use super::second::Show;
use super::token::initial;
use wat_telt_core::i18n::{Text, Texts, Who};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::{Message, People as Act};

/// What goes around the table.
pub struct Around<'a> {
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Whether who is at turn lays alone.
    pub alone: bool,
    /// Whether a fiche of who is at turn lies face down.
    pub face_down: bool,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Around<'_> {
    /// The buttons, in one line where there is room.
    pub fn view(&self) -> Html {
        let others = || self.people.iter().filter(|person| person.id != *self.turn);
        if others().next().is_none() && !self.alone && !self.face_down {
            return Html::default();
        }
        html! {
            <div class="around">
                <button
                    type="button" id="lay-alone" class="button act"
                    aria-pressed={self.alone.to_string()}
                    onclick={press(self.on, Message::People(Act::LayAlone))}
                >
                    { Icon { name: "hand" }.view() }{ self.texts.both(Text::LayAlone).show() }
                </button>
                if self.face_down {
                    <button
                        type="button" class="button act"
                        onclick={press(self.on, Message::People(Act::TurnUp))}
                    >
                        { Icon {
                            name: "arrows-clockwise",
                        }.view() }{ self.texts.both(Text::ShowAllFiches).show() }
                    </button>
                }
                if others().next().is_some() {
                    <div class="hand-overs">
                        <span aria-hidden="true">{ self.texts.both(Text::HandOverTo).show() }</span>
                        <>{ for others().map(|person| hand_over(person, false, self.texts, self.on)) }</>
                    </div>
                }
            </div>
        }
    }
}

/// "Geef door aan ..."; where those words stand before several buttons, each is only a name.
pub(super) fn hand_over(
    person: &Person,
    whole: bool,
    texts: &Texts,
    on: &Callback<Message>,
) -> Html {
    let says = texts.say(person.who().hand_over());
    let act = PersonAct {
        person,
        // What the resident without a name says stands by itself.
        name: if whole || person.who() == Who::Me { &says } else { &person.name },
        says: says.clone(),
        pressed: None,
        message: Message::People(Act::HandOver(person.id.clone())),
    };
    act.view(on)
}

/// What is done with somebody at the table: a button that shows them, and says in full what it does.
pub(super) struct PersonAct<'a> {
    pub person: &'a Person,
    pub name: &'a str,
    pub says: String,
    pub pressed: Option<bool>,
    pub message: Message,
}

impl PersonAct<'_> {
    pub fn view(self, on: &Callback<Message>) -> Html {
        html! {
            <button
                key={self.person.id.to_string()} type="button" class="button act"
                aria-pressed={self.pressed.map(|pressed| pressed.to_string())}
                onclick={press(on, self.message)}
            >
                { initial(self.person) }
                <span class="spoken-only">{ self.says }</span>
                <span dir="auto" aria-hidden="true">{ self.name }</span>
                if self.pressed == Some(true) {
                    { cross() }
                }
            </button>
        }
    }
}
