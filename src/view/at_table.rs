//! "Wie zit er aan tafel?": a card for everyone, and for who comes.

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::person::{People, Person};
use super::person_form::PersonForm;
use super::press::press;
use super::token::{Mark, Token};
use crate::i18n::{Text, Texts};
use crate::model::{Conversation, ParticipantId};
use crate::update::{self, Message};

/// Who is at the table.
#[derive(Properties, PartialEq)]
pub struct AtTableProps {
    /// The conversation.
    pub conversation: Rc<Conversation>,
    /// Who is at the table.
    pub people: People,
    /// Whose form is open; they may be about to come.
    pub person: Option<ParticipantId>,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// A card for everyone at the table and one for who comes, and under them the form of one person:
/// their card follows what is typed there.
#[component]
pub fn AtTable(props: &AtTableProps) -> Html {
    html! {
        <div class="at-table">
            <h2>{ props.texts.say(Text::WhoIsAtTheTable) }</h2>
            <div class="people">
                { for props.people.iter().map(|person| card(props, person)) }
                { add(props) }
            </div>
            if let Some(id) = &props.person {
                <PersonForm
                    key={id.as_str()} conversation={&props.conversation} id={id.clone()}
                    person={props.people.get(id).cloned()} texts={props.texts.clone()}
                    on={&props.on}
                />
            }
        </div>
    }
}

/// A card: the whole of it changes the person, and lies under what is on it.
fn card(props: &AtTableProps, person: &Person) -> Html {
    let texts = &props.texts;
    let name = &person.name;
    let change = Message::People(update::People::Change(person.id.clone()));
    let open = props.person.as_ref() == Some(&person.id);
    html! {
        <div class={classes!("person", open.then_some("open"))} key={person.id.as_str()}>
            <button
                type="button" class="person-change" onclick={press(&props.on, change)}
                aria-expanded={open.to_string()}
                aria-label={texts.say(Text::Change { what: name })}
            />
            <Token
                shape={person.shape} hue={person.hue} mark={Mark::Initial(person.initial.clone())}
            />
            <div class="person-who">
                <p class="person-name" dir="auto">{ name }</p>
                { role(person, open, texts) }
            </div>
            if !person.resident {
                { leave(props, person) }
            }
        </div>
    }
}

/// Who they are; for the resident, who needs no name, that one may be given (the form says so
/// itself).
fn role(person: &Person, open: bool, texts: &Texts) -> Html {
    let line = match (person.resident, person.named) {
        (true, true) => texts.say(Text::ThatIsMe).into(),
        (true, false) if !open => texts.say(Text::NameHint).into(),
        (false, true) => person.role.clone(),
        (_, false) => AttrValue::default(),
    };
    if line.trim().is_empty() {
        return Html::default();
    }
    html! { <p class="person-role" dir="auto">{ line }</p> }
}

fn leave(props: &AtTableProps, person: &Person) -> Html {
    let message = Message::People(update::People::Leave(person.id.clone()));
    html! {
        <button
            type="button" class="person-leave" onclick={press(&props.on, message)}
            aria-label={props.texts.say(Text::FromTheTable { name: &person.name })}
        >
            <Icon name="sign-out" />
            <span class="person-leave-label">{ props.texts.say(Text::LeaveTable) }</span>
        </button>
    }
}

fn add(props: &AtTableProps) -> Html {
    html! {
        <button
            type="button" id="add-person" class="person-add"
            onclick={press(&props.on, Message::People(update::People::Add))}
        >
            <Icon name="plus" />
            { props.texts.say(Text::SomebodyMore) }
        </button>
    }
}
