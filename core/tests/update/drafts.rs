//! What lies on the device, offered and gone on with, and what comes of writing there (R25).

use std::rc::Rc;

use wat_telt_core::model::Language;
use wat_telt_core::update::{
    Back, Drafts, Effect, Message, Notice, Offer, Screen, State, StorageError, update,
};

use super::keep::{draft, offers};
use super::table::{after, alone, fresh, person, play};
use super::{check_asks, check_nothing, show};

fn ids(state: &State) -> Vec<&str> {
    state.drafts.iter().map(|offer| offer.id.as_str()).collect()
}

fn id(state: &State) -> &str {
    state.conversation.id.as_str()
}

fn notice(acts: &str) -> Option<Notice> {
    after(acts).notice.map(|notice| (*notice).clone())
}

#[test]
fn all_that_lies_there_is_offered_and_opened_only_when_asked() {
    let offered = play(alone(), "drafts d ?e f").0;
    assert_eq!((id(&offered), ids(&offered)), ("nu", vec!["d", "e", "f"]));
    assert_eq!(*offered.drafts, *offers(&["d", "?e", "f"]));
    check_asks("drafts d", "");
    check_nothing("drafts d", "drafts d");
    let (on, effects) = play(offered, "draft-go-on d");
    assert_eq!((id(&on), on.screen, ids(&on)), ("d", Screen::Notepad, vec!["e", "f"]));
    assert_eq!(show::effects(&effects), "speak nl, keep, focus screen");
    check_nothing("", "draft-go-on d");
    check_nothing("drafts ?d", "draft-go-on d");
}

#[test]
fn what_lay_on_the_table_is_offered_in_the_place_of_what_is_gone_on_with() {
    let on = after("choose wonen; drafts d e; draft-go-on d");
    assert_eq!((id(&on), ids(&on)), ("d", vec!["nu", "e"]));
    let back = play(on, "draft-go-on nu").0;
    assert_eq!(show::board(&back), "wonen:");
    assert_eq!(ids(&back), ["d", "e"]);
    assert_eq!(ids(&play(alone(), "drafts d; draft-go-on d").0), Vec::<&str>::new());
}

#[test]
fn what_lies_on_the_table_is_not_offered() {
    assert_eq!(ids(&after("drafts d; draft-go-on d; drafts d e")), ["e"]);
    assert_eq!(ids(&after("drafts d e; file d; open-it; go-on")), ["e"]);
}

#[test]
fn what_is_not_wanted_is_asked_about_once_and_forgotten() {
    check_asks("drafts d ?e; draft-ask e", "dialog");
    assert_eq!(ids(&after("drafts d ?e; draft-ask e; close-dialog")), ["d", "e"]);
    let asked = "drafts d ?e; draft-ask e; draft-forget";
    check_asks(asked, "forget e, say DraftForgotten, focus screen");
    assert_eq!(ids(&after(asked)), ["d"]);
    check_nothing("drafts d", "draft-forget");
}

#[test]
fn what_cannot_be_read_is_handed_out_and_stays() {
    check_asks("drafts ?d; draft-save d", "save unread d");
    assert_eq!(ids(&after("drafts ?d; draft-save d")), ["d"]);
}

#[test]
fn the_others_stay_when_this_conversation_is_taken_off_and_go_when_all_is_wiped() {
    assert_eq!(ids(&after("drafts d; save; saved f; take-off-device; anew n")), ["d"]);
    assert_eq!(ids(&after("drafts d; ask-to-wipe; wipe; all-gone n")), Vec::<&str>::new());
}

#[test]
fn what_was_wiped_in_another_tab_leaves_an_empty_table_and_that_is_said() {
    let gone = after("choose wonen; drafts d; gone-elsewhere n");
    assert!(gone.conversation.is_untouched());
    assert_eq!(gone.notice.as_deref(), Some(&Notice::WipedElsewhere));
    assert_eq!(ids(&gone), ["d"]);
}

#[test]
fn that_the_device_is_full_stands_until_it_is_solved_and_is_said_when_it_begins() {
    let full = after("choose wonen; not-kept");
    assert_eq!(full.notice.as_deref(), Some(&Notice::NotKept(StorageError::Full)));
    let closed = play(full, "close-notice").0;
    assert_eq!(closed.unkept, Some(StorageError::Full));
    // Each act that follows is not kept either: that is known.
    assert_eq!(play(closed.clone(), "not-kept").0, closed);
    let solved = play(closed, "kept").0;
    assert_eq!((solved.unkept, &solved.notice), (None, &None));
    assert!(play(solved, "not-kept").0.notice.is_some());
    assert_eq!(notice("choose wonen; not-kept; kept"), None);
    check_nothing("choose wonen", "kept");
}

#[test]
fn what_is_open_elsewhere_is_said_once_and_can_be_taken_over_as_it_was_left_there() {
    assert_eq!(notice("elsewhere"), Some(Notice::Elsewhere));
    check_nothing("elsewhere", "elsewhere");
    assert_eq!(notice("elsewhere; close-notice; taken"), Some(Notice::TakenOver));
    check_asks("drafts @d; draft-go-on d; elsewhere; take-over", "take over d");
    let over = after("drafts @d e; draft-go-on d; elsewhere; choose geld; take-over; took-over d");
    assert_eq!((id(&over), show::board(&over)), ("d", "werk:".to_owned()));
    assert_eq!((ids(&over), &over.notice), (vec!["nu", "e"], &None));
}

#[test]
fn the_second_language_comes_back_and_goes_when_all_is_wiped() {
    let mut kept = draft("eerder");
    kept.second = Some(Language::new("ar"));
    let (next, effects) = go_on_with(kept);
    assert_eq!(next.second().map(Language::tag), Some("ar"));
    assert!(effects.contains(&Effect::Speak(Language::new("ar"))));
    assert_eq!(play(next, "all-gone n").0.chosen_second, None);
}

#[test]
fn what_is_gone_on_with_is_at_the_same_turn_and_screen_with_the_same_hand_and_languages() {
    let before = after("turn p2; go samen-lezen; second en");
    let writes = wat_telt_core::update::People::WriteFor(person("p1"));
    let (before, _) = update(&before, Message::People(writes));
    let draft = before.draft_now();
    let again = go_on_with(draft.clone()).0;
    assert_eq!(again.draft_now(), draft);
    assert!(draft.writes_for.is_some() && draft.second.is_some());
}

fn go_on_with(draft: wat_telt_core::update::Draft) -> (State, Vec<Effect>) {
    let id = draft.conversation.id.clone();
    let offer = Offer { id: id.clone(), draft: Some(Rc::new(draft)), elsewhere: false };
    let act = |state: &State, act| update(state, Message::Back(Back::Drafts(act)));
    let (found, _) = act(&State::new(fresh("ander")), Drafts::Found(vec![offer]));
    act(&found, Drafts::GoOn(id))
}
