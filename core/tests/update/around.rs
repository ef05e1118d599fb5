//! Around the table: handing over, laying alone first, covering (R8, R25, R29).

use wat_telt_core::model::Refusal::ResidentFirst;
use wat_telt_core::update::Dialog;

use super::table::{after, person};
use super::{check, check_asks, check_nothing, check_refused};

/// A board with three bars, on which the resident lays alone.
const ALONE: &str = "choose wonen; choose geld; choose werk; alone";

#[test]
fn handing_over_gives_the_turn_and_shows_whose_it_is_until_they_say_that_they_are_there() {
    let table = after("hand-over p2");
    assert_eq!(
        (&table.turn, &table.dialog),
        (&person("p2"), &Some(Dialog::HandOver(person("p2"))))
    );
    check_asks("hand-over p2", "keep, dialog");
    let there = after("hand-over p2; close-dialog");
    assert_eq!((&there.turn, &there.dialog), (&person("p2"), &None));
    check_asks("hand-over p2; close-dialog", "focus screen");
}

#[test]
fn after_handing_over_what_was_taken_away_cannot_be_called_back() {
    assert!(!after("choose wonen; off wonen; hand-over p2").history.can_step_back());
    check_nothing("choose wonen; off wonen; hand-over p2; close-dialog", "back");
}

#[test]
fn the_board_is_handed_to_nobody_who_is_at_turn_already_or_not_at_the_table() {
    check_nothing("", "hand-over p1");
    check_nothing("leave p2", "hand-over p2");
    check_nothing("", "hand-over p9");
}

#[test]
fn what_is_laid_alone_lies_face_down_at_once_however_it_is_laid() {
    check(&format!("{ALONE}; lay wonen 30; sad geld"), "wonen: p1@down; geld: p1@down; werk:");
    let dragged = format!("{ALONE}; press 1 tray 0,0; drag 1 200,-80 werk 88; let-go 1");
    check(&dragged, "wonen:; geld:; werk: p1@down");
    check_asks(&format!("{ALONE}; sad geld"), "keep, say FaceDown geld, focus face-down-geld");
    assert_eq!(after(&format!("{ALONE}; sad geld")).landed, None);
}

#[test]
fn laying_alone_again_tells_nothing_of_where_it_lay() {
    let same = format!("{ALONE}; sad geld; sad geld");
    let other = format!("{ALONE}; sad geld; happy geld");
    for acts in [same, other] {
        check_asks(&acts, "keep, say FaceDown geld, focus face-down-geld");
    }
    let refused = format!("{ALONE}; sad geld; return p9");
    assert!(after(&refused).notice.is_some());
    for again in ["sad geld", "happy geld"] {
        let after = after(&format!("{refused}; {again}"));
        assert_eq!(after.notice, None, "{again}: what was refused before is over");
    }
}

#[test]
fn who_lays_alone_before_the_resident_is_refused_and_nothing_else_is_said() {
    let before = "choose wonen; turn p2; alone; pick-up tray";
    check_refused(before, "bar wonen 40", ResidentFirst);
    check_refused("choose wonen; turn p2; alone", "sad wonen", ResidentFirst);
    let saved = format!("{before}; save; saved wat-telt.json");
    assert_eq!(after(&format!("{saved}; bar wonen 40")).safe, after(&saved).safe);
}

#[test]
fn who_laid_alone_turns_their_own_one_by_one_or_all_at_once() {
    let laid = format!("{ALONE}; lay wonen 30; lay geld 70");
    check(&format!("{laid}; face-up geld"), "wonen: p1@down; geld: p1@70; werk:");
    check(&format!("{laid}; turn-up"), "wonen: p1@30; geld: p1@70; werk:");
    check_asks(&format!("{laid}; turn-up"), "keep, say AllUp, focus lay-alone");
    check(&format!("{laid}; turn-up; lay werk 50"), "wonen: p1@30; geld: p1@70; werk: p1@50");
}

#[test]
fn nobody_turns_what_another_laid_alone() {
    let theirs = "choose wonen; lay wonen 30; turn p2; alone; lay wonen 60; turn p3; turn-up";
    check(theirs, "wonen: p1@30 p2@down");
    check(&format!("{theirs}; turn p2; turn-up"), "wonen: p1@30 p2@60");
}

#[test]
fn laying_alone_ends_where_people_change_and_when_it_is_said() {
    for change in ["turn p2", "hand-over p2; close-dialog", "alone"] {
        assert!(!after(&format!("{ALONE}; {change}")).alone, "{change}");
    }
    check(&format!("{ALONE}; alone; lay wonen 30"), "wonen: p1@30; geld:; werk:");
}

#[test]
fn while_it_is_covered_the_browser_prints_nothing_of_the_conversation() {
    assert_eq!(after("choose wonen; print booklet; cover").printing, None);
    check_nothing("choose wonen; cover", "print-begins");
}
