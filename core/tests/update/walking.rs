//! Walking between screens, covering and turning (R1, R10, R29).

use wat_telt_core::update::{Dialog, Screen};

use super::table::{after, alone, play};
use super::{check_asks, check_nothing, show};

#[test]
fn every_screen_is_always_free_to_walk_to() {
    for from in Screen::ALL {
        for to in Screen::ALL {
            let acts = format!("go {}; go {}", from.name(), to.name());
            assert_eq!(after(&acts).screen, to);
        }
    }
}

#[test]
fn walking_puts_the_focus_on_the_heading() {
    check_asks("choose wonen; go bord", "focus screen, keep");
    assert_eq!(show::effects(&play(alone(), "go kiezen").1), "focus screen");
    check_nothing("go kiezen", "go kiezen");
}

#[test]
fn walking_closes_what_is_open_and_puts_down_what_is_held() {
    let open =
        "choose wonen; go bord; more wonen; pick-up tray; off werk; lay wonen 30; nudge wonen 1";
    let table = after(&format!("{open}; more wonen; go blocnote"));
    assert_eq!((&table.panel, &table.held, &table.notice), (&None, &None, &None));
    assert_eq!((&table.landed, &table.nudged, &table.gesture), (&None, &None, &None));
}

#[test]
fn walking_changes_nothing_of_the_conversation() {
    let before = "choose wonen; lay wonen 30; write about Ja";
    let walked = after(&format!("{before}; go bord; go samen-lezen; go beginnen"));
    assert_eq!(walked.conversation, after(before).conversation);
}

#[test]
fn the_cover_lies_over_everything_until_somebody_takes_it_off() {
    check_asks("cover", "say Covered, focus uncover");
    let covered = after("choose wonen; go bord; more wonen; pick-up tray; off werk; cover");
    assert!(covered.covered);
    assert_eq!((&covered.panel, &covered.held, &covered.notice), (&None, &None, &None));
    assert!(after("cover; go bord; turn p2").covered);
    let uncovered = play(covered, "uncover").0;
    assert!(!uncovered.covered);
    assert_eq!(uncovered.screen, Screen::Board);
    check_asks("cover; uncover", "focus screen");
}

#[test]
fn a_question_that_came_under_the_cover_is_asked_when_it_is_off() {
    check_asks("choose wonen; cover; file d; uncover", "focus screen, dialog");
    assert!(matches!(after("choose wonen; cover; file d; uncover").dialog, Some(Dialog::Open(_))));
}

#[test]
fn the_board_turns_to_who_sits_across_and_back() {
    assert!(after("turn-board").turned);
    assert!(!after("turn-board; turn-board").turned);
    check_asks("turn-board", "say Turned");
    assert!(after("turn-board; turn p2; go blocnote; cover; uncover").turned);
    assert!(after("turn-board; file d; open-it; go-on").turned);
    assert!(after("turn-board; drafts d; draft-go-on d").turned);
}

#[test]
fn what_is_not_open_cannot_be_closed() {
    check_nothing("", "close-panel");
    check_nothing("", "close-dialog");
}

#[test]
fn closing_brings_the_focus_back_to_where_it_was_opened() {
    check_asks("own-open; close-panel", "focus own-card");
    check_asks("note; close-panel", "focus add-note");
    check_asks("change p2; close-panel", "focus person-p2, say PersonSits");
    check_asks("add; close-panel", "focus add-person");
    check_asks(
        "note; write what-b1 Ja; note-done; change-note b1; note-done",
        "focus note-b1, say NoteLies",
    );
    check_asks("about wonen; close-panel", "focus about-wonen");
    check_asks("go kiezen; prompt wonen; close-panel", "focus about-wonen");
    check_asks("choose wonen; go bord; prompt wonen; close-panel", "focus prompt-wonen");
    check_asks("keys; close-panel", "focus keys");
    check_asks("ask-to-wipe; close-dialog", "focus wipe");
    check_asks("choose wonen; file d; close-dialog", "focus open-file");
    check_asks("print booklet; take-off-device; close-dialog", "focus take-off");
}

#[test]
fn keeping_goes_to_the_place_where_it_is_kept_however_often_it_is_pressed() {
    check_asks("choose wonen; to-keep", "keep, focus keep-it");
    check_asks("choose wonen; go samen-lezen; to-keep", "focus keep-it");
    check_asks("choose wonen; to-keep; to-keep", "focus keep-it");
    assert_eq!(after("go bord; to-keep").screen, Screen::Read);
}
