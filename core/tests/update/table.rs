//! The table that tests begin with, and playing a script on it.

use std::rc::Rc;

use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{
    Address, Conversation, ConversationId, Date, DomainId, Fresh, NoteId, ParticipantId,
};
use wat_telt_core::update::{Effect, State, update};

use super::script;

/// What a new conversation with this id starts from.
pub fn fresh(id: &str) -> Fresh {
    Fresh {
        id: ConversationId::new(id),
        today: Date::new(2027, 1, 14).unwrap(),
        made_with: "wat-telt 0.1.0".into(),
    }
}

/// The resident, `p1`, alone at a table where nothing happened.
pub fn alone() -> State {
    State::new(fresh("nu"))
}

/// The resident with `p2` and `p3`, none of whom has a name, and nothing on the board.
pub fn three() -> State {
    let mut conversation = Conversation::new(fresh("nu"));
    conversation.add_person();
    conversation.add_person();
    State::with(Rc::new(conversation))
}

/// The table after a script, and what the edge was asked at its last act.
pub fn play(state: State, acts: &str) -> (State, Vec<Effect>) {
    script::messages(acts)
        .into_iter()
        .fold((state, Vec::new()), |(state, _), message| update(&state, message))
}

/// The table after a script.
pub fn after(acts: &str) -> State {
    play(three(), acts).0
}

/// A domain.
pub fn domain(id: &str) -> DomainId {
    DomainId::new(id)
}

/// A person.
pub fn person(id: &str) -> ParticipantId {
    ParticipantId::new(id)
}

/// A note.
pub fn note(id: &str) -> NoteId {
    NoteId::new(id)
}

/// What a domain of the set is called; its id where it is none of them.
pub fn label(id: &str) -> Rc<str> {
    let texts = Texts::dutch(Address::U);
    texts.domain(id).map_or_else(|| id.into(), |domain| Rc::clone(&domain.label))
}
