//! The form of one person: what they are called and who they are (R21).

use std::rc::Rc;

use yew::prelude::*;

use super::person::{People, Person};
use super::press::{press, submit};
use super::second::Show;
use super::token::initial;
use super::words::Words;
use wat_telt_core::i18n::{Both, Name, Text, Texts};
use wat_telt_core::model::{Conversation, Field, ParticipantId};
use wat_telt_core::update::{self, Message, Walk, Write};

/// Words that people may take for who somebody is. Official names are allowed here.
const ROLES: [Text<'static>; 8] = [
    Text::RolePartner,
    Text::RoleChild,
    Text::RoleNeighbour,
    Text::RoleCarer,
    Text::RoleExpert,
    Text::RoleInterpreter,
    Text::RoleClientSupport,
    Text::RoleTeam,
];

/// One person's form.
pub struct PersonForm<'a> {
    /// The conversation.
    pub conversation: &'a Rc<Conversation>,
    /// Who.
    pub id: &'a ParticipantId,
    /// The same, where they are at the table; they may be about to come.
    pub person: Option<&'a Person>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl PersonForm<'_> {
    /// The form. Nothing on it has to be filled in (R1).
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let name = Field::Name(self.id.clone());
        let role = Field::Role(self.id.clone());
        let resident = self.conversation.is_resident(self.id);
        let to_come = self.person.is_none();
        html! {
            <form key={self.id.to_string()} class="person-form" autocomplete="off">
                <p class="hint">{ texts.say(Text::NameHint) }</p>
                <div class="person-form-who">
                    { token(self) }
                    { Words {
                        label: texts.both(Text::Name), quiet: false, hint: String::new(),
                        lines: 1, closed: false, text: self.conversation.text_of(&name),
                        field: name, by_hand: None, on: self.on,
                    }.view() }
                    if !resident {
                        { Words {
                            label: texts.both(Text::WhoIsThis), quiet: false, hint: String::new(),
                            lines: 1, closed: false, text: self.conversation.text_of(&role),
                            field: role.clone(), by_hand: None, on: self.on,
                        }.view() }
                    }
                </div>
                if !resident {
                    { suggestions(self, &role) }
                }
                { acts(self, to_come) }
                if to_come {
                    { who_left(self) }
                }
            </form>
        }
    }
}

/// Their shape, or the place where it comes with the first letter.
fn token(props: &PersonForm<'_>) -> Html {
    props.person.map_or_else(|| html! { <span class="token-to-come" /> }, initial)
}

fn acts(props: &PersonForm<'_>, to_come: bool) -> Html {
    html! {
        <div class="person-form-acts">
            <button
                type="submit" class="button"
                onclick={submit(props.on, Message::People(update::People::Done))}
            >{ props.texts.both(Text::Done).show() }</button>
            if to_come {
                <button
                    type="button" class="button quiet"
                    onclick={press(props.on, Message::Walk(Walk::ClosePanel))}
                >
                    { props.texts.both(Text::NotAfterAll).show() }
                </button>
            }
        </div>
    }
}

fn suggestions(props: &PersonForm<'_>, field: &Field) -> Html {
    let texts = &props.texts;
    let now = props.conversation.text_of(field);
    html! {
        <div class="suggestions" role="group" aria-labelledby="suggestions">
            <p class="hint" id="suggestions">{ texts.say(Text::RoleSuggestions) }</p>
            <div class="pills">
                { for ROLES.iter().map(|role| suggestion(props, field, texts.both(*role), &now)) }
            </div>
        </div>
    }
}

/// A word to take; taken again it is put back.
fn suggestion(props: &PersonForm<'_>, field: &Field, word: Both, now: &str) -> Html {
    let taken = *word == *now.trim();
    let text: Rc<str> = if taken { "".into() } else { (*word).into() };
    let onclick = {
        let (on, field) = (props.on.clone(), field.clone());
        Callback::from(move |event: MouseEvent| {
            // A hand that trembles taps twice what it means to take once.
            if event.detail() > 1 {
                return;
            }
            let text = Write::Text(field.clone(), Rc::clone(&text), event.time_stamp());
            on.emit(Message::Write(text));
            on.emit(Message::Write(Write::Leave));
        })
    };
    html! {
        <button type="button" class="suggestion" aria-pressed={taken.to_string()} {onclick}>
            { word.show() }
        </button>
    }
}

/// Who left can come back, with what was theirs (R10a).
fn who_left(props: &PersonForm<'_>) -> Html {
    let texts = &props.texts;
    let left = People::who_left(props.conversation, texts);
    if left.iter().next().is_none() {
        return Html::default();
    }
    let back = |person: &Person| {
        let message = Message::People(update::People::Return(person.id.clone()));
        html! {
            <button
                type="button" class="back" onclick={press(props.on, message)}
                aria-label={texts.say(Text::ComesBackToTheTable { name: Name::given(&person.name) })}
            >
                { initial(person) }
                <span dir="auto">{ &person.name }</span>
            </button>
        }
    };
    html! {
        <div class="who-left">
            <h2>{ texts.both(Text::LeftTheTable).show() }</h2>
            <p class="hint">{ texts.say(Text::LeftTheTableHint) }</p>
            <div class="pills">{ for left.iter().map(back) }</div>
        </div>
    }
}
