//! The small table that acts meet at, and the things on it that they are about.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::model::{
    Authors, Conversation, ConversationId, Date, DomainId, Field, Fresh, NoteId, ParticipantId,
    Place,
};
use wat_telt_core::update::State;

/// A table with three people and two domains; on one of them a fiche and words of the resident and
/// of `p2`, laid by the hand of `p3`; a note of `p2` and one of both.
pub fn table() -> State {
    let mut talk = conversation("nu");
    let resident = talk.resident().clone();
    let (other, hand) = (talk.add_person(), talk.add_person());
    let wonen = DomainId::new("wonen");
    talk.choose(&wonen, "Wonen");
    talk.choose(&DomainId::new("geld"), "Geld");
    talk.lay(&resident, &wonen, Place::hundredths(30), None).unwrap();
    talk.lay(&other, &wonen, Place::hundredths(70), Some(hand)).unwrap();
    say(&mut talk, Field::Bar(wonen.clone(), resident.clone()), &[&resident]);
    say(&mut talk, Field::Bar(wonen, other.clone()), &[&other]);
    let note = talk.add_note();
    say(&mut talk, Field::NoteWhat(note), &[&other]);
    let note = talk.add_note();
    say(&mut talk, Field::NoteWhat(note), &[&resident, &other]);
    State::with(Rc::new(talk))
}

fn say(talk: &mut Conversation, field: Field, by: &[&ParticipantId]) {
    let by = Authors::new(by.iter().map(|&author| author.clone()));
    talk.write(&field, "Ja", by.as_ref(), None).unwrap();
}

/// What a conversation with this id starts from.
pub fn fresh(id: &str) -> Fresh {
    let today = Date::new(2027, 1, 14).unwrap();
    Fresh { id: ConversationId::new(id), today, made_with: "wat-telt 0.1.0".into() }
}

/// A conversation in which nothing was done yet.
pub fn conversation(id: &str) -> Conversation {
    Conversation::new(fresh(id))
}

/// The people of [`table`], and one who may come.
pub fn person() -> impl Strategy<Value = ParticipantId> {
    select(vec!["p1", "p2", "p3", "p4"]).prop_map(ParticipantId::new)
}

/// The domains of [`table`], one that may be chosen and two that may be made.
pub fn domain() -> impl Strategy<Value = DomainId> {
    prop_oneof![
        4 => select(vec!["wonen", "geld"]),
        1 => select(vec!["werk", "eigen-1", "eigen-2"]),
    ]
    .prop_map(DomainId::new)
}

/// A place; some are called the same.
pub fn place() -> impl Strategy<Value = Place> {
    select(vec![0, 30, 50, 53, 70, 100]).prop_map(Place::hundredths)
}

/// Notes that may be there.
pub fn note() -> impl Strategy<Value = NoteId> {
    select(vec!["b1", "b2", "b3"]).prop_map(NoteId::new)
}

/// What may be typed; nothing and white space included.
pub fn text() -> impl Strategy<Value = Rc<str>> {
    select(vec!["", " ", "a", "ab", "A, b"]).prop_map(Rc::from)
}

/// A day, or none.
pub fn day() -> impl Strategy<Value = Option<Date>> {
    select(vec![None, Date::new(2027, 6, 1)])
}

/// Stands for who is at turn when an act is done: mostly people write their own words.
pub const AT_TURN: &str = "who is at turn";

/// A place for words.
pub fn field() -> impl Strategy<Value = Field> {
    let at_turn = Just(ParticipantId::new(AT_TURN));
    let writer = prop_oneof![4 => at_turn, 1 => person()];
    prop_oneof![
        8 => (domain(), writer.clone()).prop_map(|(domain, person)| Field::Bar(domain, person)),
        3 => (domain(), person(), writer)
            .prop_map(|(domain, person, hand)| Field::BarFor(domain, person, hand)),
        3 => note().prop_map(Field::NoteWhat),
        1 => note().prop_map(Field::NoteWhen),
        1 => note().prop_map(Field::NoteWho),
        1 => person().prop_map(Field::Name),
        1 => person().prop_map(Field::Role),
        1 => select(vec![
            Field::About,
            Field::Closing,
            Field::ForWhom,
            Field::WhomToCall,
            Field::Again,
        ]),
    ]
}
