//! An act says itself whether it was done, whatever it asks of the edge.

use super::outcome::{Came, Outcome};
use super::{
    Choose, Effect, End, Lay, Notes, Order, People, Screen, State, Walk, choosing, laying, notes,
    people, walking,
};
use crate::model::{ConversationId, Date, DomainId, Fresh, ParticipantId};

/// A resident and one other, with one domain on the board.
fn table() -> State {
    let mut table = State::new(Fresh {
        id: ConversationId::new("c"),
        today: Date::new(2027, 1, 14).unwrap(),
        made_with: "test".into(),
    });
    let conversation = std::rc::Rc::make_mut(&mut table.conversation);
    conversation.add_person();
    conversation.choose(&wonen(), "Wonen");
    table
}

fn wonen() -> DomainId {
    DomainId::new("wonen")
}

fn other() -> ParticipantId {
    ParticipantId::new("p2")
}

/// The same with the other at turn.
fn of_the_other() -> State {
    State { turn: other(), ..table() }
}

fn check(mut state: State, act: impl FnOnce(&mut State) -> Outcome, came: Came) -> Vec<Effect> {
    let before = state.clone();
    let outcome = act(&mut state);
    assert_eq!(outcome.came, came, "{outcome:?}");
    let told = state.notice != before.notice;
    assert_eq!(told, came == Came::Refused, "what is refused is told, and nothing else is");
    if came != Came::Done {
        assert_eq!(state.conversation, before.conversation);
        assert_eq!(state.safe, before.safe);
    }
    outcome.into_effects()
}

#[test]
fn what_only_the_resident_does_is_refused_to_others() {
    let toggle = |state: &mut State| {
        choosing::choose(state, Choose::Toggle(DomainId::new("geld"), "Geld".into()))
    };
    check(table(), toggle, Came::Done);
    check(of_the_other(), toggle, Came::Refused);
    check(of_the_other(), |it| choosing::order(it, &wonen(), Order::Off), Came::Refused);
}

#[test]
fn what_is_so_already_is_nothing_to_do() {
    check(table(), |it| choosing::order(it, &wonen(), Order::Up), Came::Nothing);
    check(table(), |it| walking::walk(it, Walk::Go(Screen::Begin)), Came::Nothing);
    check(table(), |it| people::people(it, People::TakeTurn(it.turn.clone())), Came::Nothing);
    check(table(), |it| notes::notes(it, Notes::ThrowAway), Came::Nothing);
}

#[test]
fn a_fiche_that_lies_there_already_is_laid_only_where_nobody_may_see_that_it_did() {
    let sad = |state: &mut State| laying::lay(state, &wonen(), Lay::AtEnd(End::Sad, 0.0));
    for (alone, again) in [(false, Came::Nothing), (true, Came::Done)] {
        let mut table = State { alone, ..table() };
        assert_eq!(sad(&mut table).came, Came::Done);
        check(table, sad, again);
    }
}

#[test]
fn what_is_refused_asks_for_no_draft_alone_or_not() {
    for alone in [false, true] {
        let table = State { alone, ..of_the_other() };
        let sad = |state: &mut State| laying::lay(state, &wonen(), Lay::AtEnd(End::Sad, 0.0));
        assert_eq!(check(table, sad, Came::Refused), []);
    }
}

#[test]
fn two_acts_in_one_are_done_where_either_is() {
    let (done, nothing) = (|| Outcome::done(Vec::new()), Outcome::nothing);
    assert!(nothing().then(done()).is_done());
    assert!(done().then(nothing()).is_done());
    assert_eq!(Outcome::refused().then(nothing()).came, Came::Refused);
}
