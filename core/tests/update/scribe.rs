//! "Ik schrijf op wat ... zegt": said once, and then so wherever who is at turn writes (R6, R20).

use wat_telt_core::model::Refusal::{NotTheirs, ResidentDecides};

use super::table::{after, person};
use super::{check_asks, check_nothing, check_refused, show};

/// The second person, at a table with a bar, writes for the resident.
const WRITES: &str = "choose wonen; turn p2; write-for p1";

fn check_words(acts: &str, words: &str) {
    assert_eq!(show::words(&after(acts)), words, "{acts}");
}

fn check_notepad(acts: &str, notepad: &str) {
    assert_eq!(show::notepad(&after(acts).conversation.now), notepad, "{acts}");
}

fn check_for(acts: &str, whom: Option<&str>) {
    assert_eq!(after(acts).writes_for, whom.map(person), "{acts}");
}

#[test]
fn what_is_written_for_another_is_theirs_by_the_hand_of_who_is_at_turn() {
    check_words(&format!("{WRITES}; write about Ja"), r#"about: p1/p2 "Ja""#);
    check_words(&format!("{WRITES}; write closing Ja"), r#"closing: p1/p2 "Ja""#);
    check_words(&format!("{WRITES}; write again Ooit"), r#"again: p1/p2 "Ooit""#);
    check_words(&format!("{WRITES}; write for-wonen-p1-p2 Ja"), r#"wonen: p1/p2 "Ja""#);
    check_words(&format!("{WRITES}; own De hond"), r#"eigen-1: own p1/p2 "De hond""#);
    check_notepad(&format!("{WRITES}; note; write what-b1 Ja"), r#"b1: what p1/p2 "Ja""#);
    check_words(&format!("{WRITES}; by-hand about; stroke about 1,1 9,9"), r#"about: p1/p2 """#);
}

#[test]
fn a_place_for_a_hand_keeps_that_hand() {
    let written = format!("{WRITES}; write for-wonen-p1-p2 Ja");
    for hand in ["self", "p3"] {
        let acts = format!("{written}; hand-writes for-wonen-p1-p2 {hand}");
        check_words(&acts, r#"wonen: p1/p2 "Ja""#);
    }
}

#[test]
fn others_than_the_resident_are_written_for_too() {
    let writes = "choose wonen; turn p2; write-for p3";
    check_words(&format!("{writes}; write for-wonen-p3-p2 Ja"), r#"wonen: p3/p2 "Ja""#);
    check_notepad(&format!("{writes}; note; write what-b1 Ja"), r#"b1: what p3/p2 "Ja""#);
}

#[test]
fn the_question_and_the_answer_stay_the_residents_whomever_one_writes_for() {
    let writes = "turn p2; write-for p3";
    check_words(&format!("{writes}; write about Ja"), r#"about: p1/p2 "Ja""#);
}

#[test]
fn who_does_not_write_for_the_resident_brings_no_word_on_the_board() {
    check_refused("turn p2; write-for p3", "own De hond", ResidentDecides);
}

#[test]
fn what_the_resident_wrote_with_their_own_hand_stays_as_it_is() {
    let own = "choose wonen; write about Ja; write closing Zo; write words-wonen-p1 Hier";
    let writes = format!("{own}; turn p2; write-for p1");
    for act in ["type about Nee", "type closing Nee", "by-hand about"] {
        check_refused(&writes, act, NotTheirs);
    }
    check_refused(&writes, "type words-wonen-p1 Nee", NotTheirs);
    // Beside it there is room for what they say now.
    check_words(
        &format!("{writes}; write for-wonen-p1-p2 En daar"),
        r#"about: p1 "Ja"; wonen: p1 "Hier"; wonen: p1/p2 "En daar"; closing: p1 "Zo""#,
    );
}

#[test]
fn what_was_written_for_the_resident_is_theirs_to_change() {
    let written = format!("{WRITES}; write for-wonen-p1-p2 Ja");
    check_words(&format!("{written}; turn p1; write words-wonen-p1 Nee"), r#"wonen: p1/p2 "Nee""#);
    check_refused(&format!("{written}; turn p3"), "type for-wonen-p1-p2 Nee", NotTheirs);
}

#[test]
fn each_who_writes_for_another_writes_apart() {
    check_words(
        &format!(
            "{WRITES}; write for-wonen-p1-p2 Ja; turn p3; write-for p1; write for-wonen-p1-p3 Nee"
        ),
        r#"wonen: p1/p2 "Ja"; wonen: p1/p3 "Nee""#,
    );
}

#[test]
fn nothing_stays_said_of_a_place_that_is_empty_again() {
    check_words(&format!("{WRITES}; write about Ja; write about"), "");
    check_words(&format!("{WRITES}; write for-wonen-p1-p2 Ja; write for-wonen-p1-p2"), "");
    check_words(
        "type about J; type about ; turn p2; write-for p1; write about Ja",
        r#"about: p1/p2 "Ja""#,
    );
}

#[test]
fn it_stays_so_on_every_screen_until_it_is_over() {
    check_for(&format!("{WRITES}; go blocnote; note; note-done; go samen-lezen"), Some("p1"));
    check_for(&format!("{WRITES}; write-for p1"), None);
    check_for(&format!("{WRITES}; write-for p3"), Some("p3"));
    check_for(&format!("{WRITES}; turn p3"), None);
    check_for(&format!("{WRITES}; hand-over p1; close-dialog; turn p2"), None);
    check_for(&format!("{WRITES}; cover; uncover"), None);
    check_for("turn p2; write-for p3; leave p3; return p3", None);
    check_for("add; done; turn p2; write-for p4", Some("p4"));
}

#[test]
fn nobody_writes_for_themselves_and_nobody_needs_the_residents_hand() {
    check_for("write-for p2", None);
    check_for("turn p2; write-for p2", None);
    check_for("turn p2; write-for p9", None);
}

#[test]
fn without_it_words_are_written_as_before() {
    check_words(&format!("{WRITES}; write-for p1; write about Ja"), r#"about: p1 "Ja""#);
    check_words(&format!("{WRITES}; write-for p1; write words-wonen-p2 Ja"), r#"wonen: p2 "Ja""#);
    check_refused("choose wonen; turn p2", "type for-wonen-p1-p2 Ja", NotTheirs);
}

#[test]
fn a_note_is_of_whom_it_was_begun_for() {
    let begun = "turn p2; note; write what-b1 Ja; write-for p1";
    check_notepad(begun, r#"b1: what p2 "Ja""#);
    assert!(after(begun).note_edit().is_none(), "the note is put away");
    check_notepad(
        &format!("{begun}; change-note b1; write who-b1 Nee"),
        r#"b1: what p2 "Ja" who p2 "Nee""#,
    );
    check_notepad(
        &format!("{begun}; note; write what-b2 Zo; write-for p1; note; write what-b3 En"),
        r#"b1: what p2 "Ja"; b2: what p1/p2 "Zo"; b3: what p2 "En""#,
    );
    check_notepad(&format!("{WRITES}; note; by p2; write what-b1 Ja"), r#"b1: what p1+p2 "Ja""#);
}

#[test]
fn the_device_keeps_it_and_no_file_does() {
    check_asks(WRITES, "keep");
    let table = after(WRITES);
    assert_eq!(table.draft_now().writes_for, Some(person("p1")));
    check_nothing(WRITES, "write closing");
}
