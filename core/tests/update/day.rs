//! The day of a moment is the day of its first act, however long the board lay there before (R27).

use super::table::{alone, play};

/// The day that the moment on the table is on, after these acts on a board that came on the table on
/// 14 January.
fn check(acts: &str, day: &str) {
    let (table, _) = play(alone(), acts);
    assert_eq!(table.conversation.now.date.to_string(), day, "{acts}");
}

/// The same for a moment of looking back, to which 14 July came after an act of 14 January.
fn check_back(acts: &str, day: &str) {
    check(&format!("file oud; look-back; new-moment 2027-07-14; {acts}"), day);
}

#[test]
fn the_first_act_gives_the_moment_its_day() {
    check("write about De winter", "2027-01-14");
    check("today 2027-01-19; write about De winter", "2027-01-19");
    for act in [
        "choose wonen",
        "add; type name-p2 Kim",
        "type name-p1 Mevrouw E.",
        "note; type what-b1 Naar",
    ] {
        check(&format!("today 2027-01-19; {act}"), "2027-01-19");
    }
}

#[test]
fn looking_around_is_no_act() {
    check("go kiezen; today 2027-01-19; go bord; today 2027-01-20; choose wonen", "2027-01-20");
}

#[test]
fn what_was_begun_keeps_its_day_however_long_it_goes_on() {
    check("choose wonen; today 2027-01-19; choose geld; write about De winter", "2027-01-14");
    check("today 2027-01-16; choose wonen; today 2027-01-19; choose geld", "2027-01-16");
}

#[test]
fn the_first_act_that_was_taken_back_does_not_fix_the_day() {
    check("choose wonen; back; today 2027-01-19; choose geld", "2027-01-19");
    check("choose wonen; today 2027-01-19; back; forward", "2027-01-14");
}

#[test]
fn a_table_that_is_made_empty_begins_on_the_day_of_its_own_first_act() {
    let anew = "choose wonen; take-off-device; anew nieuw";
    check(&format!("{anew}; today 2027-01-19; choose geld"), "2027-01-19");
}

#[test]
fn a_draft_keeps_its_day() {
    check("drafts oud; today 2027-01-19; draft-go-on oud; choose geld", "2027-01-14");
}

#[test]
fn a_moment_of_looking_back_gets_the_day_of_its_first_act_too() {
    check_back("", "2027-07-14");
    check_back("today 2027-07-19", "2027-07-14");
    check_back("today 2027-07-19; choose geld", "2027-07-19");
    check_back("choose geld; today 2027-07-19; choose wonen", "2027-07-14");
    check_back("today 2026-01-01; choose geld", "2027-01-14");
}

#[test]
fn a_day_that_people_chose_stays() {
    check_back("laid-on 2027-07-12; today 2027-07-19; choose geld", "2027-07-12");
    check_back("laid-on 2027-07-14; today 2027-07-19; choose geld", "2027-07-14");
    check_back("choose geld; laid-on 2027-07-12; today 2027-07-19; choose wonen", "2027-07-12");
}
