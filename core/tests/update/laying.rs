//! Fiches on bars (R3-R8, R13, R16).

use wat_telt_core::model::Refusal::{NotOnBoard, ResidentFirst};
use wat_telt_core::update::{End, Nudge, Panel, State};

use super::table::{after, domain, play};
use super::{check, check_asks, check_nothing, check_refused, show};

/// A board on which nothing was laid.
const BARE: &str = "choose wonen; choose geld";

#[test]
fn the_resident_lays_a_fiche_by_tapping_it_and_then_a_bar() {
    check("choose wonen; lay wonen 30", "wonen: p1@30");
    check_asks("choose wonen; pick-up tray", "say PickedUp");
    check_asks("choose wonen; lay wonen 30", "keep, say Laid wonen, focus slider-wonen");
    assert_eq!(after("choose wonen; lay wonen 30").held, None);
}

#[test]
fn a_tap_on_a_bar_with_empty_hands_lays_nothing() {
    check("choose wonen; bar wonen 30", "wonen:");
    check("choose wonen; lay wonen 30; bar wonen 80", "wonen: p1@30");
}

#[test]
fn a_fiche_in_the_hand_can_be_put_down_again() {
    assert_eq!(after("choose wonen; pick-up tray; put-down").held, None);
    check_nothing("choose wonen", "put-down");
    check_nothing("choose wonen; pick-up tray", "pick-up tray");
}

#[test]
fn a_tap_on_a_smiley_lays_at_its_end() {
    check("choose wonen; sad wonen", "wonen: p1@0");
    check("choose wonen; happy wonen", "wonen: p1@100");
    check_asks("choose wonen; happy wonen", "keep, say Laid wonen, focus slider-wonen");
    check_asks("choose wonen; happy wonen; happy wonen", "focus slider-wonen");
}

#[test]
fn laying_again_moves_the_one_fiche_that_a_person_has_there() {
    check("choose wonen; lay wonen 30; lay wonen 80", "wonen: p1@80");
    check(
        "choose wonen; lay wonen 30; turn p2; lay wonen 20; turn p1; sad wonen",
        "wonen: p1@0 p2@20",
    );
}

#[test]
fn keys_move_a_fiche_that_lies() {
    check("choose wonen; lay wonen 30; nudge wonen 5", "wonen: p1@35");
    check("choose wonen; lay wonen 30; nudge wonen -5", "wonen: p1@25");
    check("choose wonen; sad wonen; nudge wonen -5", "wonen: p1@0");
    check("choose wonen; happy wonen; nudge wonen 5", "wonen: p1@100");
    check("choose wonen; lay wonen 30; slide wonen 64", "wonen: p1@64");
    check_asks("choose wonen; lay wonen 30; slide wonen 64", "keep");
    check_nothing("choose wonen", "nudge wonen 5");
    check_nothing("choose wonen", "slide wonen 5");
    check("choose wonen; sad wonen; slide wonen 0", "wonen: p1@0");
    check_asks("choose wonen; sad wonen; slide wonen 0", "");
}

#[test]
fn a_step_that_is_still_called_the_same_says_which_way_it_went() {
    let nudged = |acts: &str| after(&format!("choose wonen; lay wonen 50; {acts}")).nudged;
    let to = |nudge| Some((domain("wonen"), nudge));
    assert_eq!(nudged("nudge wonen 5"), to(Nudge::To(End::Happy)));
    assert_eq!(nudged("nudge wonen -5"), to(Nudge::To(End::Sad)));
    assert_eq!(nudged("nudge wonen 6"), None);
    assert_eq!(nudged("nudge wonen 5; nudge wonen 5"), None);
    assert_eq!(nudged("nudge wonen 5; slider-left wonen"), None);
    assert_eq!(nudged("nudge wonen 5; write about Ja"), None);
    assert_eq!(nudged("nudge wonen 5; turn p2"), None);
    assert_eq!(nudged("nudge wonen 5; back"), None);
}

#[test]
fn no_two_steps_after_one_another_are_called_the_same() {
    let called = |state: &State| {
        let place = state.conversation.now.bar(&domain("wonen")).unwrap().fiches()[0].open_place();
        (place.unwrap().phrase(), state.nudged.clone())
    };
    let to = |nudge| Some((domain("wonen"), nudge));
    for steps in [["5"; 30], ["-5"; 30], ["1"; 30], ["-1"; 30]] {
        let mut table = after("choose wonen; lay wonen 50");
        for step in steps {
            let before = called(&table);
            table = play(table, &format!("nudge wonen {step}")).0;
            assert_ne!(called(&table), before, "a step of {step} is not heard");
        }
    }
    let at_the_end = "choose wonen; happy wonen; nudge wonen 5";
    assert_eq!(after(at_the_end).nudged, to(Nudge::LiesAt(End::Happy)));
    check("choose wonen; happy wonen; nudge wonen 5", "wonen: p1@100");
}

#[test]
fn others_lay_only_after_the_resident_did() {
    for act in ["sad wonen", "happy wonen", "lay wonen 40"] {
        check_refused(&format!("{BARE}; turn p2"), act, ResidentFirst);
    }
    check("choose wonen; lay wonen 30; turn p2; lay wonen 70", "wonen: p1@30 p2@70");
    check_refused("choose wonen; choose geld; lay wonen 30; turn p2", "sad geld", ResidentFirst);
}

#[test]
fn others_lay_also_where_the_resident_passed() {
    check("choose wonen; pass wonen; turn p2; lay wonen 70", "wonen: p2@70 pass");
    check("choose wonen; lay wonen 30; face-down wonen; turn p2; sad wonen", "wonen: p1@down p2@0");
    check_refused("choose wonen; turn p2; pass wonen", "sad wonen", ResidentFirst);
}

#[test]
fn nobody_lays_where_the_resident_took_their_fiche_back() {
    let back = "press 1 wonen 0,0; drag 1 0,90 tray; let-go 1";
    check_refused(
        &format!("choose wonen; lay wonen 30; {back}; turn p2"),
        "sad wonen",
        ResidentFirst,
    );
}

#[test]
fn nobody_lays_on_what_was_not_chosen() {
    for act in ["sad wonen", "lay wonen 4", "pass wonen", "face-down wonen", "hand wonen p2"] {
        check_refused("", act, NotOnBoard);
        check_refused("choose wonen; off wonen", act, NotOnBoard);
    }
}

#[test]
fn a_chosen_domain_without_a_fiche_stays_as_it_is() {
    check(
        "choose wonen; choose geld; lay wonen 30; turn p2; sad wonen; go samen-lezen",
        "wonen: p1@30 p2@0; geld:",
    );
}

#[test]
fn passing_takes_the_fiche_off_and_laying_ends_the_pass() {
    check("choose wonen; pass wonen", "wonen: pass");
    check_asks("choose wonen; pass wonen", "keep, say Passed wonen");
    check("choose wonen; lay wonen 30; pass wonen", "wonen: pass");
    check("choose wonen; pass wonen; lay wonen 30", "wonen: p1@30");
    check_nothing("choose wonen; pass wonen", "pass wonen");
    check("choose wonen; pass wonen; back", "wonen:");
}

#[test]
fn a_pass_of_another_takes_only_their_own_fiche_off() {
    let laid = "choose wonen; lay wonen 30; turn p2; lay wonen 70";
    check(&format!("{laid}; pass wonen"), "wonen: p1@30");
    check_nothing(&format!("{laid}; pass wonen"), "pass wonen");
    check(&format!("{laid}; turn p1; pass wonen"), "wonen: p2@70 pass");
}

#[test]
fn a_pass_is_not_recorded() {
    let passed = after("choose wonen; pass wonen; turn p2; sad wonen");
    let saved = passed.conversation.now.as_laid();
    assert!(!saved.board[0].passed);
    assert!(saved.board[0].is_open_to_others());
}

#[test]
fn only_who_is_at_turn_moves_and_only_their_own_fiche() {
    let laid = "choose wonen; lay wonen 30; turn p2; lay wonen 70";
    for act in ["nudge wonen 5", "slide wonen 1", "happy wonen", "lay wonen 9", "pass wonen"] {
        let board = show::board(&after(&format!("{laid}; {act}")));
        assert!(board.starts_with("wonen: p1@30"), "{act}: {board}");
    }
    check_nothing("choose wonen; lay wonen 30; turn p2", "nudge wonen 5");
    check_nothing("choose wonen; lay wonen 30; turn p2", "slide wonen 5");
}

#[test]
fn a_fiche_can_lie_face_down_and_its_owner_turns_it_up_where_it_lay() {
    let down = "choose wonen; lay wonen 30; face-down wonen";
    check(down, "wonen: p1@down");
    check_asks(down, "keep, say FaceDown wonen, focus face-down-wonen");
    check(&format!("{down}; face-up wonen"), "wonen: p1@30");
    check_asks(&format!("{down}; face-up wonen"), "keep, say FaceUp wonen, focus slider-wonen");
    check(&format!("{down}; lay wonen 80"), "wonen: p1@80");
}

#[test]
fn a_face_down_fiche_is_not_moved_by_keys_nor_turned_by_another() {
    let down = "choose wonen; lay wonen 30; face-down wonen";
    check_nothing(down, "nudge wonen 5");
    check_nothing(down, "slide wonen 5");
    check_nothing(down, "face-down wonen");
    check_nothing(&format!("{down}; turn p2"), "face-up wonen");
    check_nothing(&format!("{down}; turn p2"), "face-down wonen");
    check_nothing("choose wonen; lay wonen 30", "face-up wonen");
    check_nothing("choose wonen", "face-down wonen");
}

#[test]
fn turning_face_down_closes_what_is_open_and_puts_down_the_fiche() {
    let table = after("choose wonen; lay wonen 30; more wonen; pick-up wonen; face-down wonen");
    assert_eq!((table.panel, table.held), (None, None));
}

#[test]
fn more_opens_one_row_at_a_time() {
    let panel = |acts: &str| after(&format!("{BARE}; {acts}")).panel;
    assert_eq!(panel("more wonen"), Some(Panel::More(domain("wonen"))));
    assert_eq!(panel("more wonen; more wonen"), None);
    assert_eq!(panel("more wonen; more geld"), Some(Panel::More(domain("geld"))));
    assert_eq!(panel("more wonen; ask-hand wonen"), Some(Panel::MoreHands(domain("wonen"))));
    assert_eq!(panel("ask-hand wonen; ask-hand wonen"), Some(Panel::More(domain("wonen"))));
    assert_eq!(panel("ask-hand wonen; more wonen"), None);
    check_asks("choose wonen; more wonen; close-panel", "focus more-wonen");
    check_asks("choose wonen; ask-hand wonen; close-panel", "focus more-wonen");
}

#[test]
fn a_fiche_drops_where_it_was_laid_just_now() {
    assert_eq!(after("choose wonen; lay wonen 30").landed, Some(domain("wonen")));
    assert_eq!(after("choose wonen; lay wonen 30; slide wonen 40").landed, None);
    assert_eq!(after("choose wonen; lay wonen 30; turn p2").landed, None);
}
