//! Giving to who the page around the board is of (R24): what is shown goes, to who was named, once people say so.

use std::rc::Rc;

use wat_telt_core::update::{
    Attempt, Dialog, Effect, Give, GiveError, Message, Notice, Paper, Receiver, Stage, State,
    ToGive, Walk, update,
};

use super::table::after;

fn receiver(name: &str, accepts: &str) -> Rc<Receiver> {
    Rc::new(Receiver::named(name, "Voor het gesprek.", accepts).unwrap())
}

fn gemeente() -> Rc<Receiver> {
    receiver("gemeente", "file")
}

fn act(state: &State, give: Give) -> (State, Vec<Effect>) {
    update(state, Message::Give(give))
}

/// A table with a conversation, on which it was asked to give it.
fn asked() -> State {
    act(&after("choose wonen; choose werk"), Give::Ask(gemeente())).0
}

/// The same, on its way.
fn under_way() -> (State, Attempt) {
    given(&asked())
}

fn given(state: &State) -> (State, Attempt) {
    let (state, effects) = act(state, Give::Yes(gemeente()));
    let attempt = to_give(&effects).expect("nothing went").attempt;
    (state, attempt)
}

fn to_give(effects: &[Effect]) -> Option<&ToGive> {
    effects.iter().find_map(|effect| match effect {
        Effect::Give(of) => Some(of),
        _ => None,
    })
}

fn stage(state: &State) -> Option<&Stage> {
    match &state.dialog {
        Some(Dialog::Give(giving)) => Some(&giving.stage),
        _ => None,
    }
}

fn came(state: &State, of: Attempt, came: Result<Option<Rc<str>>, GiveError>) -> State {
    act(state, Give::Came(of, came)).0
}

#[test]
fn nothing_goes_before_people_saw_it_and_said_so() {
    let table = after("choose wonen");
    assert_eq!(to_give(&act(&table, Give::Yes(gemeente())).1), None);
    let (shown, effects) = act(&table, Give::Ask(gemeente()));
    assert_eq!((stage(&shown), to_give(&effects)), (Some(&Stage::Preview), None));
    let (closed, effects) = update(&shown, Message::Walk(Walk::CloseDialog));
    assert_eq!((stage(&closed), to_give(&effects)), (None, None));
    assert_eq!(to_give(&act(&closed, Give::Yes(gemeente())).1), None);
}

#[test]
fn what_goes_is_what_was_shown_without_what_is_left_out() {
    let table = after("choose wonen; choose werk; leave-out row werk");
    let (asked, _) = act(&table, Give::Ask(gemeente()));
    let (_, effects) = act(&asked, Give::Yes(gemeente()));
    let of = to_give(&effects).expect("nothing went");
    assert!(Rc::ptr_eq(&of.conversation, &table.conversation));
    assert_eq!((&of.left_out, &of.receiver), (&table.left_out, &gemeente()));
}

#[test]
fn the_booklet_is_made_only_where_it_is_asked_for() {
    assert_eq!(under_way().0.printing, None);
    let both = receiver("gemeente", "file booklet");
    let (asked, _) = act(&after("choose wonen"), Give::Ask(Rc::clone(&both)));
    assert_eq!(act(&asked, Give::Yes(both)).0.printing, Some(Paper::Given));
}

#[test]
fn it_goes_once_however_often_it_is_pressed() {
    let (waits, _) = under_way();
    assert_eq!(to_give(&act(&waits, Give::Yes(gemeente())).1), None);
}

#[test]
fn that_they_have_it_is_said_only_when_they_say_so() {
    let (waits, attempt) = under_way();
    assert_eq!(waits.given, None);
    let has = came(&waits, attempt, Ok(Some("WT-1".into())));
    assert_eq!(stage(&has), Some(&Stage::Came(Some("WT-1".into()))));
    let given = has.given.expect("nobody has it");
    assert_eq!((&given.receiver, given.reference.as_deref()), (&gemeente(), Some("WT-1")));
}

#[test]
fn a_refusal_loses_nothing_and_can_be_tried_again() {
    let (waits, attempt) = under_way();
    let refused = came(&waits, attempt, Err(GiveError::SignedOut));
    assert_eq!(refused.conversation, waits.conversation);
    assert_eq!(refused.given, None);
    let (_, again) = given(&refused);
    assert_ne!(again, attempt);
    // What was refused stays refused: who says more of it means another.
    assert_eq!(came(&refused, attempt, Ok(None)), refused);
}

#[test]
fn who_says_late_that_it_came_is_heard() {
    let (waits, attempt) = under_way();
    let unknown = came(&waits, attempt, Err(GiveError::Unknown));
    assert!(matches!(stage(&unknown), Some(Stage::Not(GiveError::Unknown, _))));
    assert_eq!(stage(&came(&unknown, attempt, Ok(None))), Some(&Stage::Came(None)));
    let (again, _) = given(&unknown);
    assert_eq!(came(&again, attempt, Ok(None)), again);
}

#[test]
fn who_does_not_wait_is_told_that_it_is_not_known() {
    let (waits, attempt) = under_way();
    let (left, effects) = update(&waits, Message::Walk(Walk::CloseDialog));
    assert!(effects.contains(&Effect::StopGiving));
    assert_eq!(left.notice.as_deref(), Some(&Notice::GiveUnknown(gemeente())));
    assert_eq!(came(&left, attempt, Ok(None)), left);
}

#[test]
fn another_receiver_closes_what_was_shown_for_the_first() {
    let other = receiver("zorgplein", "file");
    let told = Some(Notice::GaveNothing(Some(Rc::clone(&other))));
    let (closed, effects) = act(&asked(), Give::ReceiverIs(Some(Rc::clone(&other))));
    assert_eq!(
        (closed.dialog, closed.notice.as_deref().cloned(), to_give(&effects)),
        (None, told, None)
    );
    // Also where the press came first.
    let (closed, effects) = act(&asked(), Give::Yes(other));
    assert_eq!((closed.dialog, to_give(&effects)), (None, None));
    let (closed, _) = act(&asked(), Give::ReceiverIs(None));
    assert_eq!(closed.notice.as_deref(), Some(&Notice::GaveNothing(None)));
    // Another purpose is another promise.
    let purpose = Receiver::named("gemeente", "Voor onderzoek.", "file").map(Rc::new);
    assert_eq!(act(&asked(), Give::ReceiverIs(purpose)).0.dialog, None);
    assert_eq!(act(&asked(), Give::ReceiverIs(Some(gemeente()))).0, asked());
}

#[test]
fn what_went_already_is_waited_for_whoever_the_page_is_of() {
    let (waits, attempt) = under_way();
    let (still, _) = act(&waits, Give::ReceiverIs(None));
    assert_eq!(still, waits);
    let unknown = came(&waits, attempt, Err(GiveError::Unknown));
    let (closed, _) = act(&unknown, Give::ReceiverIs(None));
    assert_eq!(closed.notice.as_deref(), Some(&Notice::GiveUnknown(gemeente())));
}
