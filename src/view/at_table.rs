//! "Wie zit er aan tafel?": a card for everyone, and for who comes.

use yew::prelude::*;

use super::icon::Icon;
use super::person::{People, Person};
use super::press::press;
use super::second::Show;
use super::token::initial;
use wat_telt_core::i18n::{Name, Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::ids;
use wat_telt_core::update::{self, Message};

/// Who is at the table.
pub struct AtTable<'a> {
    /// Who is at the table.
    pub people: &'a People,
    /// Whose form is open; they may be about to come.
    pub person: Option<&'a ParticipantId>,
    /// The form.
    pub form: Html,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl AtTable<'_> {
    /// A card for everyone at the table and one for who comes, and under them the form of one person:
    /// their card follows what is typed there.
    pub fn view(&self) -> Html {
        html! {
            <div class="at-table">
                <h2>{ self.texts.both(Text::WhoIsAtTheTable).show() }</h2>
                <div class="people">
                    <>{ for self.people.iter().map(|person| card(self, person)) }</>
                    { add(self) }
                </div>
                if self.people.iter().nth(1).is_some() {
                    <p class="hint">{ self.texts.both(Text::TheTableHears).show() }</p>
                }
                { self.form.clone() }
            </div>
        }
    }
}

/// A card: the whole of it changes the person, and lies under what is on it.
fn card(props: &AtTable<'_>, person: &Person) -> Html {
    let texts = &props.texts;
    let name = &person.name;
    let change = Message::People(update::People::Change(person.id.clone()));
    let open = props.person == Some(&person.id);
    html! {
        <div class={classes!("person", open.then_some("open"))} key={person.id.as_str()}>
            <button
                type="button" id={ids::person(&person.id)} class="person-change" onclick={press(props.on, change)}
                aria-expanded={open.to_string()}
                aria-label={texts.say(Text::Change { what: name })}
            />
            { initial(person) }
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

fn leave(props: &AtTable<'_>, person: &Person) -> Html {
    let message = Message::People(update::People::Leave(person.id.clone()));
    html! {
        <button
            type="button" class="person-leave" onclick={press(props.on, message)}
            aria-label={props.texts.say(Text::LeavesTheTable { name: Name::given(&person.name) })}
        >
            { Icon { name: "sign-out" }.view() }
            <span class="person-leave-label">{ props.texts.both(Text::Leaves).show() }</span>
        </button>
    }
}

fn add(props: &AtTable<'_>) -> Html {
    html! {
        <button
            type="button" id="add-person" class="person-add"
            onclick={press(props.on, Message::People(update::People::Add))}
        >
            { Icon { name: "plus" }.view() }
            { props.texts.both(Text::SomebodyMore).show() }
        </button>
    }
}
