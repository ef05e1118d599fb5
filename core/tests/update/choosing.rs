//! What is on the board, and in what order: the resident's alone (R1, R2, R3, R9, R10a).

use wat_telt_core::model::Refusal::{NotOnBoard, ResidentDecides};
use wat_telt_core::update::{Notice, Panel, Screen};

use super::table::{after, alone, domain};
use super::{check, check_asks, check_nothing, check_refused, show};

#[test]
fn nothing_lies_on_a_new_table() {
    let table = alone();
    assert_eq!((show::board(&table), show::words(&table)), (String::new(), String::new()));
    assert_eq!(show::people(&table), "p1*");
    assert_eq!(show::notepad(&table.conversation.now), "");
    assert_eq!((table.screen, table.notice, table.panel), (Screen::Begin, None, None));
    assert!(table.conversation.is_untouched());
}

#[test]
fn a_chosen_card_lies_on_the_board_with_nothing_on_it() {
    check("choose wonen", "wonen:");
    check("choose wonen; choose geld", "wonen:; geld:");
    check_asks("choose wonen", "keep, say Chosen wonen");
    assert_eq!(&*after("choose wonen").conversation.now.board[0].label, "Wonen");
}

#[test]
fn all_fourteen_or_none_may_be_chosen() {
    let all = "choose wonen; choose geld; choose gezondheid; choose gevoel; choose mensen; \
               choose gezin; choose dag; choose werk; choose huishouden; choose zelfzorg; \
               choose op-pad; choose veilig; choose zorgen; choose zin";
    let table = after(all);
    assert_eq!(table.conversation.now.board.len(), 14);
    assert_eq!(table.notice, None);
}

#[test]
fn a_card_comes_off_when_it_is_tapped_again() {
    check("choose wonen; choose wonen", "(wonen:)");
    check_asks("choose wonen; choose wonen", "keep, say OffBoard wonen");
    check("choose wonen; choose geld; choose wonen", "geld:; (wonen:)");
}

#[test]
fn a_trembling_finger_does_not_take_off_what_it_just_laid() {
    check("tap wonen 1000", "wonen:");
    check("tap wonen 1000; tap wonen 1001", "wonen:");
    check_asks("tap wonen 1000; tap wonen 1001", "");
    check("tap wonen 1000; tap wonen 1499", "wonen:");
    check("tap wonen 1000; tap wonen 1500", "(wonen:)");
    check("tap wonen 1000; tap geld 1100", "wonen:; geld:");
    check("choose geld; choose wonen; tap wonen 1000; tap wonen 1200", "geld:; (wonen:)");
}

#[test]
fn any_number_of_quick_taps_on_a_card_is_one() {
    let taps = "tap wonen 1000; tap wonen 1300; tap wonen 1600; tap wonen 1900; tap wonen 2200";
    check(taps, "wonen:");
    check(&format!("{taps}; tap wonen 2700"), "(wonen:)");
}

#[test]
fn what_is_taken_off_takes_along_what_lay_there_and_brings_it_back_unchanged() {
    let laid = "choose wonen; lay wonen 30; write words-wonen-p1 Te klein; turn p2; \
                lay wonen 70; write words-wonen-p2 Ruim; turn p3; lay wonen 50; \
                face-down wonen; turn p1";
    let on = "wonen: p1@30 p2@70 p3@down";
    check(&format!("{laid}; choose geld; choose wonen"), &format!("geld:; ({on})"));
    assert_eq!(show::words(&after(&format!("{laid}; choose wonen"))), "");
    check(&format!("{laid}; choose wonen; choose wonen"), on);
    let (before, back) = (after(laid), after(&format!("{laid}; choose wonen; choose wonen")));
    assert_eq!(back.conversation, before.conversation);
    check(
        &format!("{laid}; off wonen; choose wonen; turn p3; face-up wonen"),
        &on.replace("down", "50"),
    );
    check("choose wonen; pass wonen; choose wonen; choose wonen", "wonen: pass");
}

#[test]
fn the_resident_adds_a_domain_in_their_own_words() {
    check("own  Mijn hond ", "eigen-1:");
    let table = after("own  Mijn hond ");
    assert_eq!(show::words(&table), "eigen-1: own p1 \"Mijn hond\"");
    assert_eq!(&*table.conversation.now.board[0].label, "Mijn hond");
    assert_eq!(table.panel, None);
    check_asks("own Mijn hond", "keep, say Chosen eigen-1, focus card-eigen-1");
    check("own Mijn hond; own De tuin", "eigen-1:; eigen-2:");
}

#[test]
fn the_same_words_are_the_same_card() {
    check("own Mijn hond; own mijn HOND", "eigen-1:");
    check("own Één keer weg; own éÉN keer weg", "eigen-1:");
    check_asks("own Mijn hond; own mijn hond", "focus card-eigen-1");
    check("own Mijn hond; lay eigen-1 20; off eigen-1; own Mijn hond", "eigen-1: p1@20");
    check("choose wonen; own wonen", "wonen:");
}

#[test]
fn an_own_domain_without_words_stays_open() {
    check_asks("own-open", "focus own-text");
    check_asks("own-open; own-text    ; own-lay", "focus own-text");
    let open = after("own-open; own-text  ; own-lay");
    assert!(matches!(open.panel, Some(Panel::OwnDomain(_))));
    assert!(open.conversation.now.board.is_empty());
    check_nothing("own-open; close-panel", "own-lay");
}

#[test]
fn what_a_card_is_about_is_told_on_request() {
    check_asks("about wonen", "dialog");
    let open = after("about wonen");
    assert_eq!(open.panel, Some(Panel::About(domain("wonen"))));
    assert!(open.conversation.now.board.is_empty());
    check_asks("about wonen; close-panel", "focus about-wonen");
}

#[test]
fn the_resident_orders_the_board_by_hand() {
    let three = "choose wonen; choose geld; choose werk";
    check(&format!("{three}; higher werk"), "wonen:; werk:; geld:");
    check(&format!("{three}; lower wonen"), "geld:; wonen:; werk:");
    check(&format!("{three}; to werk 0"), "werk:; wonen:; geld:");
    check(&format!("{three}; to wonen 99"), "geld:; werk:; wonen:");
    let focus = |button: &str, said: &str| format!("keep, say {said} geld, focus {button}-geld");
    check_asks(&format!("{three}; higher geld"), &focus("up", "MovedUp"));
    check_asks(&format!("{three}; lower geld"), &focus("down", "MovedDown"));
    check_asks(&format!("{three}; to geld 0"), "keep, say MovedUp geld");
    check_asks(&format!("{three}; to geld 2"), "keep, say MovedDown geld");
}

#[test]
fn at_the_edge_of_the_board_moving_does_nothing() {
    check_nothing("choose wonen; choose geld", "higher wonen");
    check_nothing("choose wonen; choose geld", "lower geld");
    check_nothing("choose wonen; choose geld", "to geld 1");
    check_nothing("choose wonen; choose geld", "to geld 7");
}

#[test]
fn one_to_begin_with_comes_on_top() {
    check("choose wonen; choose geld; first geld", "geld*:; wonen:");
    check("choose wonen; first wonen", "wonen*:");
    check_asks("choose wonen; first wonen", "keep, say First wonen, focus first-wonen");
    check("choose wonen; choose geld; first geld; first wonen", "wonen*:; geld:");
    check("choose wonen; choose geld; first geld; choose werk", "geld*:; wonen:; werk:");
}

#[test]
fn the_word_first_goes_when_another_comes_on_top_or_when_it_is_said() {
    let first = "choose wonen; choose geld; first wonen";
    check(first, "wonen*:; geld:");
    check(&format!("{first}; first wonen"), "wonen:; geld:");
    check(&format!("{first}; higher geld"), "geld:; wonen:");
    check(&format!("{first}; lower wonen"), "geld:; wonen:");
    check(&format!("{first}; off wonen"), "geld:; (wonen:)");
    check(&format!("{first}; off wonen; choose wonen"), "geld:; wonen:");
    check(&format!("{first}; off geld"), "wonen*:; (geld:)");
    check("choose wonen; first wonen; off wonen", "(wonen:)");
}

#[test]
fn others_do_not_order_the_board_nor_take_from_it() {
    let acts = "choose wonen; choose geld; turn p2";
    for act in ["first geld", "higher geld", "lower wonen", "to geld 0", "off wonen"] {
        check_refused(acts, act, ResidentDecides);
    }
    assert_eq!(after(&format!("{acts}; off wonen; close-notice")).notice, None);
}

#[test]
fn at_anothers_turn_a_card_says_who_chooses_and_nothing_is_chosen() {
    for act in ["choose geld", "tap geld 0", "choose wonen", "tap wonen 0", "own De hond"] {
        check_refused("choose wonen; turn p2", act, ResidentDecides);
    }
    let asked = after("turn p2; choose geld; own-open");
    assert_eq!((&asked.panel, asked.landed), (&None, None));
    check("turn p2; choose geld; hand-over p1; close-dialog; choose geld", "geld:");
}

#[test]
fn at_anothers_turn_a_card_still_says_what_it_is_about() {
    assert_eq!(after("turn p2; about geld").panel, Some(Panel::About(domain("geld"))));
    assert_eq!(after("turn p2; prompt geld").panel, Some(Panel::Prompt(domain("geld"), 0)));
}

#[test]
fn what_does_not_lie_on_the_board_is_not_moved() {
    for act in ["first geld", "higher geld", "lower geld", "to geld 0", "off geld"] {
        check_refused("choose wonen", act, NotOnBoard);
    }
}

#[test]
fn taking_off_the_board_closes_what_was_open_there() {
    let acts = "choose wonen; more wonen; off wonen";
    check(acts, "(wonen:)");
    assert_eq!(after(acts).panel, None);
    check_asks(acts, "keep, say OffBoard wonen, focus screen");
    let three = "choose wonen; choose geld; choose werk";
    check_asks(&format!("{three}; off geld"), "keep, say OffBoard geld, focus bar-werk");
    check_asks(&format!("{three}; off werk"), "keep, say OffBoard werk, focus bar-geld");
}

#[test]
fn a_refusal_is_read_until_it_is_closed() {
    let refused = after("choose wonen; turn p2; off wonen");
    assert_eq!(refused.notice.as_deref(), Some(&Notice::Refused(ResidentDecides)));
    assert_eq!(after("turn p2; choose wonen; turn p1; choose wonen").notice, None);
    assert_eq!(after("choose wonen; turn p2; off wonen; type role-p2 Buur").notice, None);
    check_asks("choose wonen; turn p2; off wonen; close-notice", "focus screen");
}

#[test]
fn questions_come_one_at_a_time_on_request_and_nothing_of_them_is_kept() {
    let panel = |acts: &str| after(acts).panel;
    assert_eq!(panel("prompt geld"), Some(Panel::Prompt(domain("geld"), 0)));
    assert_eq!(panel("prompt geld; prompt geld"), Some(Panel::Prompt(domain("geld"), 1)));
    assert_eq!(panel("prompt geld; prompt werk"), Some(Panel::Prompt(domain("werk"), 0)));
    assert_eq!(panel("prompt geld; close-panel"), None);
    check_asks("prompt geld", "dialog");
    check_asks("prompt geld; close-panel", "focus prompt-geld");
    assert_eq!(after("prompt geld; prompt geld").conversation, after("").conversation);
}
