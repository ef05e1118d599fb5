//! "Wat gaat er mee?": what is left out leaves no trace in the copy, and the resident keeps it (R24).

use wat_telt_core::format::{open, write};
use wat_telt_core::model::{Conversation, ConversationId};
use wat_telt_core::update::{Panel, Safe};

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

/// What is said for the whole, each under its field and what leaves it out.
const SAID: [(&str, &str); 5] = [
    ("about", "about"),
    ("closing", "closing"),
    ("for-whom", "for-whom"),
    ("whom-to-call", "whom-to-call"),
    ("again", "again"),
];

#[test]
fn each_thing_that_is_said_for_the_whole_is_left_out_by_itself() {
    let all = SAID.map(|(field, _)| format!("write {field} GEZEGD-{field}."));
    let told = format!("{TOLD}; {}; again-on 2027-07-14", all.join("; "));
    for (field, part) in SAID {
        let copy = text(&format!("{told}; leave-out said {part}"));
        for (other, _) in SAID {
            let there = copy.contains(&format!("GEZEGD-{other}."));
            assert_eq!(there, other != field, "{other} without {field}");
        }
        assert_eq!(copy.contains("2027-07-14"), part != "again", "{part}");
    }
}

/// Two others with names, fiches and words; one of them laid for the resident.
const TOGETHER: &str = "type name-p1 Mevrouw E.; type name-p2 Henk; type role-p2 partner; \
    type name-p3 Jeannette; type role-p3 wijkteam; choose wonen; hand wonen p2; lay wonen 30; \
    turn p2; lay wonen 60; write words-wonen-p2 De trap is steil.; turn p3; lay wonen 90; turn p1";

/// Everyone in a copy, as `p1 cirkel Mevrouw E.`
fn people(copy: &Conversation) -> Vec<String> {
    let seats = copy.now.seats.iter();
    let shape = |seat: &wat_telt_core::model::Seat| copy.person(&seat.who).unwrap().shape.name();
    seats.map(|seat| format!("{} {} {}", seat.who, shape(seat), seat.name)).collect()
}

#[test]
fn the_fiches_of_another_are_left_out_by_themselves() {
    let all = copy(&format!("{TOGETHER}; leave-out fiches p2"));
    let owners: Vec<_> =
        all.now.board[0].fiches().iter().map(|fiche| fiche.owner().as_str()).collect();
    assert_eq!(owners, ["p1", "p3"]);
    assert_eq!(people(&all)[1], "p2 vierkant Henk");
    assert!(write(&all).contains("De trap is steil."));
}

#[test]
fn who_is_not_named_is_anybody_without_a_role() {
    let all = copy(&format!("{TOGETHER}; leave-out name p2"));
    assert_eq!(people(&all)[1], "p2 vierkant ");
    let file = write(&all);
    assert!(!file.contains("Henk") && !file.contains("partner"), "{file}");
    assert!(file.contains("De trap is steil.") && file.contains("gelegdDoor"), "{file}");
    let hers = copy(&format!("{TOGETHER}; leave-out name p1"));
    assert_eq!(people(&hers)[0], "p1 cirkel ");
}

#[test]
fn of_whom_nothing_goes_along_nothing_shows_that_they_were_there() {
    let out = "leave-out name p2; leave-out fiches p2; leave-out words wonen p2";
    let all = copy(&format!("{TOGETHER}; {out}"));
    assert_eq!(people(&all), ["p1 cirkel Mevrouw E.", "p2 vierkant Jeannette"]);
    assert_eq!(all.people.len(), 2);
    let file = write(&all);
    for trace in ["Henk", "partner", "p3", "zeshoek", "steil", "0.6", "gelegdDoor"] {
        assert!(!file.contains(trace), "{trace} is in {file}");
    }
}

#[test]
fn who_sat_there_and_did_nothing_is_left_out_by_their_name() {
    let all = copy("type name-p2 Henk; choose wonen; leave-out name p2");
    assert_eq!(all.people.len(), 2, "p2 is not there, p3 is");
}

#[test]
fn the_resident_keeps_the_whole_and_a_part_in_a_file_does_not_make_it_safe() {
    let part = after(&format!("{TOLD}; leave-out row geld; save; saved deel.json"));
    assert_eq!(show::board(&part), show::board(&after(TOLD)));
    assert_eq!(part.safe, Safe::PartInFile("deel.json".into()));
    check_asks(
        &format!("{TOLD}; leave-out row geld; save; saved deel.json; take-off-device"),
        "dialog",
    );
    check_asks(&format!("{TOLD}; save; saved heel.json; take-off-device"), "take nu off");
}

#[test]
fn what_goes_along_is_chosen_beside_the_rest_and_forgotten_with_the_conversation() {
    assert_eq!(after("choose wonen; goes-along").panel, Some(Panel::GoesAlong));
    assert_eq!(after("choose wonen; goes-along; goes-along").panel, None);
    check_asks("choose wonen; goes-along; close-panel", "focus goes-along");
    let opened = after(&format!("{TOLD}; leave-out row geld; file toen; open-it; go-on"));
    assert!(opened.left_out.is_nothing());
}
