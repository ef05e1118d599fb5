//! What the tests of views stand on: a table with people, and what a component writes.

use std::collections::BTreeSet;

use super::html::Page;
use super::screens::html;
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Address, ConversationId, Date, Field, Fresh, ParticipantId};
use wat_telt_core::update::{Message, People as Table, State, Write, update};
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
    html(shown).replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The names of the buttons.
pub fn names(page: &str) -> BTreeSet<String> {
    Page::read(page).names("button").into_iter().collect()
}

/// Whether the button with this name is pressed.
pub fn pressed(page: &str, wanted: &str) -> bool {
    Page::read(page).one("button", wanted).get("aria-pressed") == Some("true")
}

/// What is read, without the tags.
pub fn words(page: &str) -> String {
    Page::read(page).text().lines().collect::<Vec<_>>().join(" ")
}
