//! "Wat gaat er mee?": what is left out leaves no trace in the copy, and the resident keeps it (R24).

use wat_telt::format::{open, write};
use wat_telt::model::{Conversation, ConversationId};
use wat_telt::update::{Panel, Safe};

use super::table::after;
use super::{check_asks, show};

/// A board with words, and notes about it.
const TOLD: &str = "choose wonen; own Hond; choose geld; own Tuin; first wonen; lay wonen 30; \
    lay geld 70; write words-wonen-p1 Het huis is koud.; write words-geld-p1 Het gaat wel.; \
    note; write what-b1 De verwarming.; on wonen; on geld; note-done; \
    note; write what-b2 De hond uitlaten.; on eigen-1; note-done; \
    note; write what-b3 De tuin.; on eigen-2; note-done";

fn copy(acts: &str) -> Conversation {
    let table = after(acts);
    let copy = table.conversation.copy(&table.left_out, ConversationId::new("kopie"));
    let opened = open(write(&copy).as_bytes()).unwrap();
    assert_eq!(opened.repairs, [], "a copy is a whole file: {acts}");
    (*opened.conversation).clone()
}

fn text(acts: &str) -> String {
    write(&copy(acts))
}

#[test]
fn a_copy_with_nothing_left_out_is_the_conversation_itself() {
    assert_eq!(text(TOLD), write(&after(TOLD).conversation));
    let and_back = format!("{TOLD}; leave-out row geld; take-along row geld");
    assert_eq!(text(&and_back), write(&after(TOLD).conversation));
}

#[test]
fn a_row_that_is_left_out_is_nowhere_in_the_copy() {
    let copy = text(&format!("{TOLD}; leave-out row geld"));
    for trace in ["geld", "Geld", "Het gaat wel."] {
        assert!(!copy.contains(trace), "{trace}");
    }
    assert!(copy.contains("De verwarming.") && copy.contains("kopie"));
}

#[test]
fn words_and_notes_are_left_out_by_themselves() {
    let copy = text(&format!("{TOLD}; leave-out words geld p1; leave-out note b1"));
    assert!(!copy.contains("Het gaat wel.") && !copy.contains("De verwarming."));
    assert!(copy.contains("\"Geld\"") && copy.contains("Het huis is koud."));
}

#[test]
fn no_name_in_the_copy_has_a_gap_where_something_was() {
    let out = "leave-out row eigen-1; leave-out note b1; leave-out note b2";
    let copy = copy(&format!("{TOLD}; {out}"));
    let notes: Vec<_> = copy.now.notepad.iter().map(|note| note.id.as_str()).collect();
    let bars: Vec<_> = copy.now.board.iter().map(|bar| bar.domain.as_str()).collect();
    assert_eq!(
        (notes.as_slice(), bars.as_slice()),
        (["b1"].as_slice(), ["wonen", "geld", "eigen-1"].as_slice())
    );
    assert_eq!(copy.now.notepad[0].domains[0].domain, copy.now.board[2].domain);
}

#[test]
fn no_row_takes_the_place_of_the_first_that_was_left_out() {
    assert!(copy(TOLD).now.begin_on_top);
    assert!(!copy(&format!("{TOLD}; leave-out row wonen")).now.begin_on_top);
    assert!(copy(&format!("{TOLD}; leave-out row geld")).now.begin_on_top);
}

#[test]
fn the_resident_keeps_the_whole_and_a_part_in_a_file_does_not_make_it_safe() {
    let part = after(&format!("{TOLD}; leave-out row geld; save; saved deel.json"));
    assert_eq!(show::board(&part), show::board(&after(TOLD)));
    assert_eq!(part.safe, Safe::PartInFile("deel.json".into()));
    check_asks(&format!("{TOLD}; leave-out row geld; saved deel.json; take-off-device"), "dialog");
    check_asks(&format!("{TOLD}; saved heel.json; take-off-device"), "take nu off");
}

#[test]
fn what_goes_along_is_chosen_beside_the_rest_and_forgotten_with_the_conversation() {
    assert_eq!(after("choose wonen; goes-along").panel, Some(Panel::GoesAlong));
    assert_eq!(after("choose wonen; goes-along; goes-along").panel, None);
    check_asks("choose wonen; goes-along; close-panel", "focus goes-along");
    let opened = after(&format!("{TOLD}; leave-out row geld; file toen; open-it; go-on"));
    assert!(opened.left_out.is_nothing());
}
