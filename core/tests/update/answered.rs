//! A touch that does nothing is answered, kindly, until people go on.

use wat_telt_core::model::Refusal::ResidentFirst;
use wat_telt_core::update::Answer;

use super::table::{after, person};
use super::{check, check_asks, check_refused};

/// Two bars; on one lies a fiche of the resident and one of another.
const LAID: &str = "choose wonen; choose geld; lay wonen 30; turn p2; lay wonen 60";

#[test]
fn tapping_a_bar_with_nothing_in_the_hand_is_answered() {
    let tap = format!("{LAID}; bar wonen 40");
    assert_eq!(after(&tap).answer, Some(Answer::TakeFirst));
    check_asks(&tap, "say TakeFirst");
    check(&tap, "wonen: p1@30 p2@60; geld:");
    let twice = after(&format!("{tap}; bar wonen 40"));
    assert_ne!(twice.answers, after(&tap).answers, "a second answer is seen as one");
}

#[test]
fn tapping_the_fiche_of_another_says_whose_it_is_and_not_aloud() {
    let tap = format!("{LAID}; other wonen p1 1000");
    assert_eq!(after(&tap).answer, Some(Answer::NotYours(person("p1"))));
    check_asks(&tap, "say NotYours");
    check(&tap, "wonen: p1@30 p2@60; geld:");
}

#[test]
fn where_the_resident_did_not_lay_yet_the_answer_is_that() {
    check_refused(LAID, "bar geld 40", ResidentFirst);
    assert_eq!(after(&format!("{LAID}; bar geld 40")).answer, None);
}

#[test]
fn an_answer_goes_away_with_the_next_act_and_with_nothing_less() {
    let tap = format!("{LAID}; bar wonen 40");
    for act in ["pick-up tray", "more wonen", "go kiezen", "back", "turn p1", "press 1 tray 0,0"] {
        assert_eq!(after(&format!("{tap}; {act}")).answer, None, "{act}");
    }
    for nothing in ["slider-left wonen", "leave-field", "drag 1 9,9 nothing", "lost"] {
        assert_ne!(after(&format!("{tap}; {nothing}")).answer, None, "{nothing}");
    }
}

#[test]
fn an_answer_stays_while_the_device_tells_what_it_did() {
    let tap = format!("{LAID}; bar wonen 40");
    let told =
        ["drafts d1", "kept", "not-kept", "not-looked", "draft-expired 2026-01-14", "elsewhere"];
    for told in told {
        assert_ne!(after(&format!("{tap}; {told}")).answer, None, "{told}");
    }
}
