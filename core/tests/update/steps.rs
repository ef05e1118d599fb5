//! Steps back and forward, and where they end (R25).

use wat_telt_core::model::Conversation;
use wat_telt_core::update::{Safe, State};

use super::table::{after, play, three};
use super::{check, check_asks, check_nothing};

/// A board on which something of everything lies.
const BEFORE: &str = "choose wonen; choose geld; lay wonen 30; note; write what-b1 Ja; \
                      write words-wonen-p1 Ja; write about Ja; leave p3";

/// Acts of which each is one step.
const STEPS: [&str; 31] = [
    "choose werk",
    "choose geld",
    "tap werk 0",
    "own-lay",
    "first geld",
    "lower wonen",
    "to geld 0",
    "off wonen",
    "happy wonen",
    "slide wonen 31",
    "nudge wonen 1",
    "pass wonen",
    "face-down wonen",
    "hand wonen p2",
    "let-go 1",
    "leave-field; type about Nee",
    "leave-field; type name-p1 E",
    "leave-field; type words-geld-p1 x",
    "hand-writes about p2",
    "again-on 2027-09-01",
    "leave-field; type for-whom Jo",
    "by p2",
    "note-hand p2",
    "on wonen",
    "day 2027-06-01",
    "throw-away",
    "leave p2",
    "return p3",
    "address je",
    "spoken en wonen=Housing",
    "done",
];

/// What must be open for an act to be one.
fn opened(act: &str) -> &str {
    match act {
        "own-lay" => "own-open; own-text Mijn hond",
        "let-go 1" => "press 1 wonen 0,0; drag 1 50,0 wonen 60",
        "done" => "add",
        "by p2" | "note-hand p2" | "on wonen" | "day 2027-06-01" | "throw-away" => "change-note b1",
        _ => "",
    }
}

fn conversation(state: &State) -> &Conversation {
    &state.conversation
}

#[test]
fn every_change_is_one_step_back_and_forward() {
    for act in STEPS {
        let before = after(&format!("{BEFORE}; {}; leave-field", opened(act)));
        let changed = play(before.clone(), act).0;
        assert_ne!(conversation(&changed), conversation(&before), "{act}");
        let back = play(changed.clone(), "back").0;
        assert_eq!(conversation(&back), conversation(&before), "{act}");
        let again = play(back, "forward").0;
        assert_eq!(conversation(&again), conversation(&changed), "{act}");
    }
}

#[test]
fn steps_are_taken_back_one_by_one_to_the_beginning() {
    let acts = "choose wonen; choose geld; lay wonen 30; sad geld";
    check(&format!("{acts}; back"), "wonen: p1@30; geld:");
    check(&format!("{acts}; back; back"), "wonen:; geld:");
    check(&format!("{acts}; back; back; back; back"), "");
    let start = after(&format!("{acts}; back; back; back; back"));
    assert!(!start.history.can_step_back());
    assert!(start.history.can_step_forward());
    check(
        &format!("{acts}; back; back; back; back; forward; forward; forward; forward"),
        "wonen: p1@30; geld: p1@0",
    );
}

#[test]
fn where_there_is_no_step_nothing_happens() {
    check_nothing("", "back");
    check_nothing("", "forward");
    check_nothing("choose wonen", "forward");
    check_nothing("choose wonen; back", "back");
}

#[test]
fn a_step_is_said_without_what_it_was() {
    let choose = "go kiezen; choose wonen";
    let card = "step card-wonen";
    check_asks(&format!("{choose}; back"), &format!("keep, speak nl, say SteppedBack, {card}"));
    check_asks(
        &format!("{choose}; back; forward"),
        &format!("keep, speak nl, say SteppedForward, {card}"),
    );
    check_asks(
        "choose wonen; go bord; lay wonen 3; face-down wonen; back",
        "keep, speak nl, say SteppedBack, step slider-wonen",
    );
    check_asks("spoken en; back", "keep, speak nl, say SteppedBack, step language");
    check_asks("spoken en; back; forward", "keep, speak en, say SteppedForward, step language");
}

#[test]
fn a_new_act_ends_the_steps_forward() {
    check_nothing("choose wonen; back; choose geld", "forward");
    check("choose wonen; back; choose geld; back", "");
}

#[test]
fn what_is_refused_or_does_nothing_is_no_step() {
    for act in ["to wonen 0", "higher wonen", "bar wonen 2", "address u", "leave p1", "off werk"] {
        check(&format!("choose wonen; lay wonen 30; {act}; back"), "wonen:");
    }
}

#[test]
fn walking_and_opening_things_is_no_step() {
    for act in ["go bord", "turn-board", "more wonen", "note", "about geld", "print booklet", "add"]
    {
        check(&format!("choose wonen; lay wonen 30; {act}; back"), "wonen:");
    }
}

#[test]
fn steps_end_where_people_change() {
    check_nothing("choose wonen; lay wonen 30; turn p2", "back");
    check_nothing("choose wonen; back; turn p2", "forward");
    check("choose wonen; lay wonen 30; turn p2; sad wonen; back", "wonen: p1@30");
    check_nothing("choose wonen; lay wonen 30; turn p2; sad wonen; turn p1", "back");
    check_nothing("choose wonen; turn p2; leave p2", "back");
    check("choose wonen; lay wonen 30; turn p1; back", "wonen:");
}

#[test]
fn steps_end_at_the_cover() {
    check_nothing("choose wonen; choose wonen; cover; uncover", "back");
    check_nothing("choose wonen; back; cover; uncover", "forward");
    check("choose wonen; cover; uncover; choose geld; back", "wonen:");
}

#[test]
fn steps_end_at_opening_and_wiping() {
    check_nothing("choose wonen; file d; open-it; go-on", "back");
    check_nothing("choose wonen; drafts d; draft-go-on d", "back");
    check_nothing("choose wonen; ask-to-wipe; wipe; anew n", "back");
    check_nothing("choose wonen; save; saved f; take-off-device; anew n", "back");
}

#[test]
fn a_step_changes_what_the_file_and_the_paper_hold() {
    assert_eq!(after("choose wonen; save; saved f").safe, Safe::InFile("f".into()));
    assert_eq!(after("choose wonen; save; saved f; back").safe, Safe::Nowhere);
    assert_eq!(after("choose wonen; save; saved f; choose geld").safe, Safe::Nowhere);
    assert_eq!(
        after("choose wonen; save; saved f; go bord; turn p2; cover").safe,
        Safe::InFile("f".into())
    );
}

#[test]
fn a_step_back_puts_down_what_is_in_the_hand() {
    assert_eq!(after("choose wonen; pick-up tray; back").held, None);
}

#[test]
fn a_very_long_conversation_keeps_its_last_steps() {
    let mut table = play(three(), "choose wonen; sad wonen").0;
    for at in 0..520 {
        table = play(table, &format!("slide wonen {}", at % 7 + 1)).0;
    }
    let mut steps = 0;
    while table.history.can_step_back() {
        table = play(table, "back").0;
        steps += 1;
    }
    assert_eq!(steps, 500);
}
