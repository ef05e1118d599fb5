//! Fingers, pens and mice (R6, R28): a drag is one step, and nothing happens by accident.

use wat_telt_core::model::Refusal::{NotOnBoard, ResidentFirst};
use wat_telt_core::update::{Answer, Held, Point};

use super::table::{after, domain};
use super::{check, check_asks, check_nothing, check_refused};

/// A fiche of the resident on a board of two.
const LAID: &str = "choose wonen; choose geld; lay wonen 30";

#[test]
fn a_fiche_is_dragged_from_the_tray() {
    let drag = "choose wonen; press 1 tray 0,0; drag 1 0,-90 wonen 40; drag 1 9,-90 wonen 44";
    check(drag, "wonen:");
    check(&format!("{drag}; let-go 1"), "wonen: p1@44");
    check_asks(&format!("{drag}; let-go 1"), "keep, say Laid wonen, focus slider-wonen");
}

#[test]
fn a_fiche_is_dragged_along_its_bar() {
    check(
        &format!("{LAID}; press 1 wonen 0,0; drag 1 50,0 wonen 60; let-go 1"),
        "wonen: p1@60; geld:",
    );
}

#[test]
fn a_drag_is_one_step_to_take_back() {
    let moves = "drag 1 20,0 wonen 35; drag 1 40,0 wonen 42; drag 1 80,0 wonen 70";
    let drag = format!("{LAID}; press 1 wonen 0,0; {moves}; let-go 1");
    check(&drag, "wonen: p1@70; geld:");
    check(&format!("{drag}; back"), "wonen: p1@30; geld:");
    check(&format!("{drag}; back; forward"), "wonen: p1@70; geld:");
}

#[test]
fn a_drag_that_is_not_let_go_changes_nothing_yet() {
    let before = after(LAID);
    let during = after(&format!("{LAID}; press 1 wonen 0,0; drag 1 80,0 wonen 70"));
    assert_eq!(during.conversation, before.conversation);
    assert_eq!(during.history, before.history);
    assert_eq!(during.gesture.unwrap().over.unwrap().1.as_hundredths(), 70);
    check_asks(&format!("{LAID}; press 1 wonen 0,0; drag 1 80,0 wonen 70"), "");
}

#[test]
fn escape_leaves_the_fiche_where_it_lay() {
    let drag = format!("{LAID}; press 1 wonen 0,0; drag 1 80,0 wonen 70");
    assert_eq!(after(&format!("{drag}; escape")), after(LAID));
    check_nothing(&format!("{drag}; escape"), "drag 1 90,0 wonen 80");
    check_nothing(&format!("{drag}; escape"), "let-go 1");
    assert_eq!(after("choose wonen; pick-up tray; escape").held, None);
    check_nothing(LAID, "escape");
}

#[test]
fn a_second_finger_is_ignored() {
    let drag = format!("{LAID}; press 1 wonen 0,0; drag 1 80,0 wonen 70");
    check_nothing(&drag, "press 2 tray 5,5");
    check_nothing(&drag, "press 2 wonen 5,5");
    check_nothing(&drag, "drag 2 9,9 geld 10");
    check_nothing(&drag, "let-go 2");
    let both = "press 2 tray 5,5; drag 2 99,0 geld 10; let-go 2; drag 1 90,0 wonen 75; let-go 1";
    check(&format!("{drag}; {both}"), "wonen: p1@75; geld:");
}

#[test]
fn under_twelve_pixels_it_is_a_tap() {
    let held = |acts: &str| after(&format!("{LAID}; {acts}")).held;
    assert_eq!(held("press 1 tray 0,0; drag 1 11,-11 wonen 40; let-go 1"), Some(Held::FromTray));
    assert_eq!(held("press 1 tray 0,0; let-go 1"), Some(Held::FromTray));
    let from = Some(Held::FromBar(domain("wonen")));
    assert_eq!(held("press 1 wonen 7,7; drag 1 18,18 wonen 90; let-go 1"), from);
    check(
        &format!("{LAID}; press 1 tray 0,0; drag 1 11,11 wonen 90; let-go 1"),
        "wonen: p1@30; geld:",
    );
    check(
        &format!("{LAID}; press 1 tray 5,5; drag 1 5,17 wonen 90; let-go 1"),
        "wonen: p1@90; geld:",
    );
    check(
        &format!("{LAID}; press 1 tray 5,5; drag 1 -7,5 wonen 90; let-go 1"),
        "wonen: p1@90; geld:",
    );
}

#[test]
fn a_shaking_hand_does_not_show_the_fiche_moving() {
    let gesture =
        after(&format!("{LAID}; press 1 wonen 7,7; drag 1 18,18 wonen 90")).gesture.unwrap();
    assert_eq!((gesture.offset, gesture.moved, gesture.over), (Point { x: 0, y: 0 }, false, None));
    let there_and_back = "press 1 wonen 0,0; drag 1 40,0 wonen 60; drag 1 1,0 wonen 31; let-go 1";
    check(&format!("{LAID}; {there_and_back}"), "wonen: p1@31; geld:");
}

#[test]
fn two_quick_taps_on_a_fiche_leave_it_in_the_hand() {
    let taps = |on: &str, times: &[&str]| {
        let tap = |at: &&str| format!("; press 1 {on} 0,0; let-go 1 {at}");
        after(&format!("{LAID}{}", times.iter().map(tap).collect::<String>())).held
    };
    for (on, held) in [("tray", Held::FromTray), ("wonen", Held::FromBar(domain("wonen")))] {
        assert_eq!(taps(on, &["1000", "1150"]), Some(held.clone()));
        assert_eq!(taps(on, &["1000", "1400", "1800"]), Some(held));
        assert_eq!(taps(on, &["1000", "1500"]), None);
    }
}

#[test]
fn a_double_tap_on_a_bar_lays_once_and_lifts_nothing() {
    let tap = "choose wonen; pick-up tray; bar wonen 40 1000";
    for second in ["press 1 wonen 0,0; let-go 1 1200", "bar wonen 44 1200"] {
        let table = after(&format!("{tap}; {second}; {}", second.replace("1200", "1500")));
        assert_eq!((table.held, table.answer), (None, None), "{second}");
        check(&format!("{tap}; {second}"), "wonen: p1@40");
    }
    let later = after(&format!("{tap}; press 1 wonen 0,0; let-go 1 1500"));
    assert_eq!(later.held, Some(Held::FromBar(domain("wonen"))));
    let end = "choose wonen; happy wonen 1000; press 1 wonen 0,0; let-go 1 1200";
    assert_eq!(after(end).held, None);
    let drag = "choose wonen; press 1 tray 0,0; drag 1 0,-90 wonen 40; let-go 1 1000";
    assert_eq!(after(&format!("{drag}; press 1 wonen 0,0; let-go 1 1200")).held, None);
}

#[test]
fn a_quick_hand_takes_a_fiche_and_lays_it_on_the_same_bar() {
    let tap = format!("{LAID}; press 1 wonen 0,0; let-go 1 1000; bar wonen 70 1200");
    check(&tap, "wonen: p1@70; geld:");
    let drag = "choose wonen; pick-up tray; bar wonen 40 1000; press 1 wonen 0,0; \
                drag 1 60,0 wonen 60; let-go 1 1200";
    check(drag, "wonen: p1@60");
}

#[test]
fn tapping_the_same_fiche_again_puts_it_down() {
    let tap = "press 1 tray 0,0; let-go 1";
    assert_eq!(after(&format!("choose wonen; {tap}; {tap}")).held, None);
    check(&format!("choose wonen; {tap}; bar wonen 20"), "wonen: p1@20");
    check(&format!("{LAID}; press 1 wonen 0,0; let-go 1; bar wonen 20"), "wonen: p1@20; geld:");
}

#[test]
fn a_drag_to_the_tray_takes_the_fiche_off() {
    let drag = format!("{LAID}; press 1 wonen 0,0; drag 1 0,200 tray; let-go 1");
    check(&drag, "wonen:; geld:");
    check_asks(&drag, "keep, say TakenOff wonen, focus bar-wonen");
    check(&format!("{drag}; back"), "wonen: p1@30; geld:");
    check_nothing(LAID, "press 1 tray 0,0; drag 1 0,50 tray; let-go 1");
}

/// The fiche lies where it lay, and that is said in the tray and to a screen reader.
fn check_goes_back(acts: &str) {
    let (before, after) = (after(LAID), after(&format!("{LAID}; {acts}")));
    assert_eq!(after.conversation, before.conversation, "{acts}");
    assert_eq!((after.gesture, after.held), (None, None), "{acts}");
    assert_eq!(after.answer, Some(Answer::WentBack), "{acts}");
    check_asks(&format!("{LAID}; {acts}"), "say WentBack");
}

#[test]
fn a_fiche_that_cannot_be_laid_where_it_is_let_go_lies_where_it_lay_and_that_is_said() {
    check_goes_back("press 1 tray 0,0; drag 1 0,-200 nothing; let-go 1");
    check_goes_back("press 1 wonen 0,0; drag 1 0,-200 nothing; let-go 1");
    check_goes_back("press 1 wonen 0,0; drag 1 0,-60 wonen 60; drag 1 0,-200 nothing; let-go 1");
    check_goes_back("press 1 wonen 0,0; drag 1 0,60 geld 60; let-go 1");
}

#[test]
fn what_a_lost_finger_carried_lies_where_it_lay_and_that_is_said() {
    check_goes_back("press 1 tray 0,0; drag 1 0,-200 geld 40; lost");
    check_goes_back("press 1 wonen 0,0; drag 1 80,0 wonen 70; lost");
    check_nothing(LAID, "press 1 tray 0,0; lost");
    check_nothing(LAID, "lost");
    let turned = after(&format!("{LAID}; press 1 wonen 0,0; drag 1 80,0 wonen 70; turn-board"));
    assert_eq!((turned.gesture, turned.answer), (None, Some(Answer::WentBack)));
}

#[test]
fn letting_go_where_it_lay_changes_nothing() {
    check_nothing(LAID, "press 1 tray 0,0; drag 1 0,-90 geld 40; drag 1 0,-20 tray; let-go 1");
    let there = "press 1 wonen 0,0; drag 1 0,-60 wonen 30; let-go 1";
    check(&format!("{LAID}; {there}; bar wonen 3"), "wonen: p1@30; geld:");
}

#[test]
fn only_an_open_fiche_of_who_is_at_turn_can_be_held() {
    check_nothing("choose wonen", "press 1 wonen 0,0");
    check_nothing(&format!("{LAID}; turn p2"), "press 1 wonen 0,0");
    check_nothing(&format!("{LAID}; face-down wonen"), "press 1 wonen 0,0");
    check_nothing(LAID, "press 1 werk 0,0");
    let own = "turn p2; lay wonen 60; press 1 wonen 0,0; drag 1 30,0 wonen 90; let-go 1";
    check(&format!("{LAID}; {own}"), "wonen: p1@30 p2@90; geld:");
}

#[test]
fn a_drag_to_where_nothing_may_lie_yet_says_why() {
    let drag = |on: &str| format!("press 1 tray 0,0; drag 1 0,-60 {on} 60; let-go 1");
    check_refused(&format!("{LAID}; turn p2"), &drag("geld"), ResidentFirst);
    check_refused(LAID, &drag("werk"), NotOnBoard);
    let during = after(&format!("{LAID}; turn p2; press 1 tray 0,0; drag 1 0,-60 geld 60"));
    assert_eq!(during.gesture.unwrap().over, None);
}

#[test]
fn whatever_else_happens_lets_go_of_the_fiche() {
    let drag = format!("{LAID}; press 1 wonen 0,0; drag 1 30,0 wonen 60");
    for act in ["turn p2", "cover", "go samen-lezen", "back", "drafts d; draft-go-on d"] {
        assert_eq!(after(&format!("{drag}; {act}")).gesture, None, "{act}");
        check_asks(&format!("{drag}; {act}; let-go 1"), "");
    }
}
