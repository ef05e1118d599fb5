//! Which rows are rendered again: the one that changes, and no other. Yew renders a component
//! again when its properties are not equal to what they were, so rows are compared by those.

use wat_telt::view::{People, rows};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Address, Field};
use wat_telt_core::update::{
    Choose, End, Held, Lay, Message, Notes, Order, Over, People as Table, Point, Pointer, Source,
    State, Write, update,
};
use yew::Callback;

use super::table::{at_turn, domain, full, person, place};

/// The domains whose rows change by this message, with fifteen rows and five people.
fn changed(state: &State, message: Message) -> Vec<String> {
    let (texts, on) = (Texts::dutch(Address::U), Callback::noop());
    let rows =
        |state: &State| rows(state, &People::at_table(&state.conversation, &texts), &texts, &on);
    let before = rows(state);
    assert_eq!(before.len(), 15);
    let after = rows(&update(state, message).0);
    let different = after.iter().filter(|row| !before.iter().any(|before| before == *row));
    different.map(|row| row.bar.domain.to_string()).collect()
}

fn after(state: &State, messages: &[Message]) -> State {
    messages.iter().cloned().fold(state.clone(), |state, message| update(&state, message).0)
}

fn table() -> State {
    at_turn(full(), "p1")
}

fn press(source: Source) -> Message {
    Message::Pointer(Pointer::Down(1, source, Point { x: 0, y: 0 }))
}

fn drag(x: i32, over: Over) -> Message {
    Message::Pointer(Pointer::Move(1, Point { x, y: 0 }, over))
}

fn over(on: &str, at: i32) -> Over {
    Over::Bar(domain(on), place(at))
}

#[test]
fn a_move_along_a_bar_changes_one_row_and_no_other() {
    let held = after(&table(), &[press(Source::Bar(domain("wonen")))]);
    assert_eq!(changed(&held, drag(40, over("wonen", 60))), ["wonen"]);
    let dragged = after(&held, &[drag(40, over("wonen", 60))]);
    for at in [61, 62, 80] {
        assert_eq!(changed(&dragged, drag(40 + at, over("wonen", at))), ["wonen"]);
    }
    assert_eq!(changed(&dragged, Message::Pointer(Pointer::Up(1, 0.0))), ["wonen"]);
    assert_eq!(changed(&dragged, Message::Pointer(Pointer::Cancel)), ["wonen"]);
}

#[test]
fn a_move_from_the_tray_changes_the_row_under_the_finger_and_the_one_it_leaves() {
    let held = after(&table(), &[press(Source::Tray)]);
    assert_eq!(changed(&held, drag(40, Over::Nothing)), [""; 0]);
    let dragged = after(&held, &[drag(40, over("geld", 60))]);
    assert_eq!(changed(&held, drag(40, over("geld", 60))), ["geld"]);
    assert_eq!(changed(&dragged, drag(41, over("geld", 61))), ["geld"]);
    let mut moved = changed(&dragged, drag(40, over("werk", 60)));
    moved.sort();
    assert_eq!(moved, ["geld", "werk"]);
    assert_eq!(changed(&dragged, drag(40, Over::Tray)), ["geld"]);
}

#[test]
fn a_finger_that_shakes_or_is_another_changes_nothing() {
    let held = after(&table(), &[press(Source::Bar(domain("wonen")))]);
    assert_eq!(changed(&held, drag(11, over("wonen", 60))), [""; 0]);
    let second = Message::Pointer(Pointer::Move(2, Point { x: 99, y: 0 }, over("geld", 60)));
    assert_eq!(changed(&held, second), [""; 0]);
}

#[test]
fn what_is_done_on_a_row_changes_that_row() {
    let lay = |lay: Lay| changed(&table(), Message::Lay(domain("dag"), lay));
    for act in [
        Lay::AtEnd(End::Sad, 0.0),
        Lay::SlideTo(place(99)),
        Lay::Nudge(5),
        Lay::Pass,
        Lay::FaceDown,
        Lay::More,
        Lay::AskHand,
        Lay::ByHandOf(Some(person("p2"))),
    ] {
        assert_eq!(lay(act.clone()), ["dag"], "{act:?}");
    }
    let words = Field::Bar(domain("dag"), person("p1"));
    assert_eq!(changed(&table(), Message::Write(Write::Text(words, "Ja".into(), 0.0))), ["dag"]);
}

#[test]
fn what_is_done_elsewhere_changes_no_row() {
    let note = after(&table(), &[Message::Notes(Notes::Add)]);
    let what = Field::NoteWhat(note.conversation.next_note());
    for field in [Field::About, Field::Closing, Field::WhomToCall, what] {
        let typed = Message::Write(Write::Text(field.clone(), "Ja".into(), 0.0));
        assert_eq!(changed(&note, typed), [""; 0], "{field:?}");
    }
}

#[test]
fn a_row_that_moves_changes_no_other_but_those_at_the_edges() {
    assert_eq!(changed(&table(), Message::Order(domain("dag"), Order::Up)), [""; 0]);
    let to_the_top = changed(&table(), Message::Order(domain("dag"), Order::To(0)));
    assert_eq!(to_the_top, ["dag", "gevoel"]);
}

/// That this can be told apart at all: what concerns every row changes every row.
#[test]
fn what_concerns_every_row_changes_every_row() {
    assert_eq!(changed(&table(), Message::PickUp(Some(Held::FromTray))).len(), 15);
    assert_eq!(changed(&table(), Message::People(Table::TakeTurn(person("p2")))).len(), 15);
    let chosen = Message::Choose(Choose::Toggle(domain("dag"), "Mijn dag".into()));
    assert_eq!(update(&table(), chosen).0.conversation.now.board.len(), 14);
}
