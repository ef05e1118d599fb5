//! Fingers, pens and mice (R6, R28): a drag is one step, and nothing happens by accident.

use wat_telt::model::Refusal::{NotOnBoard, ResidentFirst};
use wat_telt::update::{Held, Point};

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
    check_asks(&drag, "keep, say TakenOff wonen");
    check(&format!("{drag}; back"), "wonen: p1@30; geld:");
    check_nothing(LAID, "press 1 tray 0,0; drag 1 0,50 tray; let-go 1");
}

#[test]
fn letting_go_over_nothing_leaves_everything_as_it_was() {
    check_nothing(LAID, "press 1 tray 0,0; drag 1 0,-200 nothing; let-go 1");
    check_nothing(LAID, "press 1 wonen 0,0; drag 1 0,-200 nothing; let-go 1");
    check_nothing(
        LAID,
        "press 1 wonen 0,0; drag 1 0,-60 wonen 60; drag 1 0,-200 nothing; let-go 1",
    );
    check_nothing(LAID, "press 1 wonen 0,0; drag 1 0,-60 wonen 30; let-go 1; bar wonen 3");
}

#[test]
fn a_fiche_that_lies_stays_on_its_own_bar() {
    check_nothing(LAID, "press 1 wonen 0,0; drag 1 0,60 geld 60; let-go 1");
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
    for act in ["turn p2", "cover", "go samen-lezen", "back", "draft-found d; draft-go-on"] {
        assert_eq!(after(&format!("{drag}; {act}")).gesture, None, "{act}");
        check_asks(&format!("{drag}; {act}; let-go 1"), "");
    }
}
