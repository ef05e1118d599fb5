//! What the tests of views stand on: a table with people, and what a component writes.

use std::collections::BTreeSet;

use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Address, ConversationId, Date, Field, Fresh, ParticipantId};
use wat_telt_core::update::{Message, People as Table, State, Write, update};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// The texts, with `u`.
pub fn dutch() -> Texts {
    Texts::dutch(Address::U)
}

/// A table with nothing on it.
pub fn fresh() -> State {
    State::new(Fresh {
        id: ConversationId::new("test"),
        today: Date::new(2027, 1, 14).expect("a day"),
        made_with: "test".into(),
    })
}

/// One act.
pub fn act(state: &mut State, message: Message) {
    *state = update(state, message).0;
}

fn write(state: &mut State, field: Field, text: &str) {
    act(state, Message::Write(Write::Text(field, text.into(), 0.0)));
}

/// The resident, Henk who is her partner, and a neighbour without a name.
pub fn with_people() -> State {
    let mut state = fresh();
    write(&mut state, Field::Name(ParticipantId::new("p1")), "Mevrouw E.");
    for (id, name, role) in [("p2", "Henk", "partner"), ("p3", "", "buur")] {
        act(&mut state, Message::People(Table::Add));
        write(&mut state, Field::Name(ParticipantId::new(id)), name);
        write(&mut state, Field::Role(ParticipantId::new(id)), role);
        act(&mut state, Message::People(Table::Done));
    }
    state
}

/// What a part of the view writes, without the entities of HTML.
pub fn render(shown: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let renderer = LocalServerRenderer::<Shown>::with_props(ShownProps { shown }).hydratable(false);
    let page = runtime.block_on(renderer.render());
    page.replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    shown: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.shown.clone()
}

/// The names of the buttons.
pub fn names(page: &str) -> BTreeSet<String> {
    buttons(page).map(name).collect()
}

/// Whether the button with this name is pressed.
pub fn pressed(page: &str, wanted: &str) -> bool {
    let button = buttons(page).find(|button| name(button) == wanted);
    button.expect(wanted).contains(r#"aria-pressed="true""#)
}

fn buttons(page: &str) -> impl Iterator<Item = &str> {
    page.split("<button").skip(1).filter_map(|rest| rest.split("</button>").next())
}

fn name(button: &str) -> String {
    let label = button.split_once(r#"aria-label=""#).and_then(|(_, rest)| rest.split_once('"'));
    match label {
        Some((label, _)) => label.to_owned(),
        None => words(&format!("<button{button}")),
    }
}

/// What is read, without the tags.
pub fn words(page: &str) -> String {
    let text: Vec<&str> = page
        .split('<')
        .filter_map(|part| part.split_once('>').map(|(_, text)| text.trim()))
        .filter(|text| !text.is_empty())
        .collect();
    text.join(" ")
}
