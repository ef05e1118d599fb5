//! What lies on the device, as it is offered on Beginnen (R25).

use std::rc::Rc;

use super::rendered::{dutch, fresh, names, render, words};
use wat_telt::view::Offers;
use wat_telt_core::model::{ConversationId, Date};
use wat_telt_core::update::{Offer, State};
use yew::Callback;

/// A draft of a day in January.
fn of(day: u8) -> Offer {
    let mut draft = State::clone(&fresh()).draft_now();
    let mut conversation = (*draft.conversation).clone();
    let now = Rc::make_mut(&mut conversation.now);
    now.date = Date::new(2027, 1, day).unwrap();
    draft.conversation = Rc::new(conversation);
    Offer { id: ConversationId::new("d"), draft: Some(Rc::new(draft)), elsewhere: false }
}

fn unread() -> Offer {
    Offer { id: ConversationId::new("d"), draft: None, elsewhere: false }
}

fn page(drafts: &[Offer]) -> String {
    render(Offers { drafts, texts: &dutch(), on: &Callback::noop() }.view().unwrap_or_default())
}

#[test]
fn each_is_offered_by_its_day_and_without_a_name() {
    let page = page(&[of(14), of(9)]);
    assert!(words(&page).contains("Er ligt nog een gesprek van 14 januari."));
    let expected =
        ["Verder, 14 januari", "Wissen, 14 januari", "Verder, 9 januari", "Wissen, 9 januari"];
    assert!(names(&page).is_superset(&expected.map(String::from).into()));
    assert!(page.contains(r#"aria-label="Een gesprek van 9 januari""#));
}

#[test]
fn however_many_are_of_one_day_none_has_the_name_of_another() {
    let page = page(&[of(14), of(14), of(14), of(14), of(14), of(14), unread(), unread()]);
    assert_eq!(names(&page).len(), 16);
    for name in ["Verder, 14 januari, de eerste", "Wissen, 14 januari, de tweede"] {
        assert!(names(&page).contains(name), "{name}");
    }
    assert!(words(&page).contains("Er ligt nog een gesprek van 14 januari, de tweede."));
}

#[test]
fn what_cannot_be_read_is_said_and_can_be_saved() {
    let page = page(&[unread()]);
    assert!(
        words(&page).contains("dat dit bord niet kan lezen. Bewaar het als bestand, of wis het.")
    );
    assert!(names(&page).contains("Bewaren als bestand, niet te lezen"));
    assert!(!words(&page).contains("Verder"));
}

#[test]
fn what_is_open_in_another_tab_says_so() {
    let mut offer = of(14);
    offer.elsewhere = true;
    assert!(words(&page(&[offer])).contains("Dit gesprek is ook open in een ander tabblad."));
    assert_eq!(words(&page(&[])), "");
}
