//! The notepad (R1, R10a, R20).

use wat_telt_core::model::Refusal::{NotOnBoard, NotTheirs, NotThere};
use wat_telt_core::update::Panel;

use super::table::{after, note};
use super::{check_asks, check_nothing, check_refused, show};

/// After these acts, the notepad is this.
fn check_notes(acts: &str, notes: &str) {
    assert_eq!(show::notepad(&after(acts).conversation.now), notes, "{acts}");
}

#[test]
fn a_note_comes_with_its_first_word() {
    check_notes("note", "");
    check_asks("note", "focus what-b1");
    check_notes("note; type what-b1 Ja", r#"b1: what p1 "Ja""#);
    check_notes("note; type when-b1 ooit", r#"b1: when p1 "ooit""#);
    check_notes("note; type who-b1 Ik", r#"b1: who p1 "Ik""#);
    check_notes("choose wonen; note; on wonen", "b1 [wonen]:");
    check_notes("note; day 2027-06-01", "b1: 2027-06-01");
    check_notes("note; note-done", "");
}

#[test]
fn no_part_of_a_note_is_required() {
    let all = "choose wonen; choose geld; note; write what-b1 Ja; write when-b1 ooit; \
               write who-b1 Ik; on geld; on wonen; day 2027-06-01; note-done";
    check_notes(all, r#"b1 [geld wonen]: what p1 "Ja" when p1 "ooit" who p1 "Ik" 2027-06-01"#);
    check_asks(all, "focus add-note, say NoteLies");
    assert_eq!(after(all).panel, None);
}

#[test]
fn what_was_said_of_a_note_can_be_unsaid() {
    let all = "choose wonen; note; write what-b1 Ja; on wonen; day 2027-06-01";
    check_notes(&format!("{all}; not-on wonen; day none"), r#"b1: what p1 "Ja""#);
    check_nothing(all, "on wonen");
    check_nothing(all, "day 2027-06-01");
    check_nothing("choose wonen; note", "not-on wonen");
    check_nothing("note", "day none");
    check_nothing("choose wonen; choose geld; note; on wonen; on geld", "on wonen");
}

#[test]
fn a_note_is_about_what_lies_on_the_board() {
    check_refused("note", "on wonen", NotOnBoard);
    check_notes("choose wonen; note; on wonen; note-done; off wonen", "b1 [wonen]:");
    check_notes("choose wonen; note; on wonen; off wonen; change-note b1; not-on wonen", "b1:");
}

#[test]
fn whose_words_they_are_is_said_or_is_who_is_at_turn() {
    check_notes("turn p2; note; write what-b1 Ja", r#"b1: what p2 "Ja""#);
    check_notes("note; by p1; write what-b1 Ja", r#"b1: what p1 "Ja""#);
    check_notes(
        "note; by p1; by p2; not-by p1; note-hand self; write what-b1 Ja",
        r#"b1: what p2 "Ja""#,
    );
    check_notes("note; write what-b1 Ja; by p1; by p2", r#"b1: what p1+p2 "Ja""#);
    check_notes("note; by p2; not-by p2; write what-b1 Ja", r#"b1: what p1 "Ja""#);
}

#[test]
fn saying_the_same_authors_again_does_nothing() {
    check_nothing("note; by p2", "by p2");
    check_nothing("note; by p2", "not-by p3");
    check_nothing("note; by p1; write what-b1 Ja", "by p1");
    check_nothing("", "by p2");
    check_nothing("", "note-hand p2");
    check_nothing("", "on wonen");
    check_nothing("", "day 2027-06-01");
}

#[test]
fn who_is_not_at_the_table_writes_no_note() {
    check_notes("note; by p9; write what-b1 Ja", r#"b1: what p1 "Ja""#);
    check_notes("note; by p2; note-hand p9; write what-b1 Ja", r#"b1: what p2/p1 "Ja""#);
    check_notes(
        "add; done; note; by p4; note-hand p4; back; write what-b1 Ja",
        r#"b1: what p1 "Ja""#,
    );
}

#[test]
fn all_words_on_a_note_are_of_the_same_people() {
    let acts = "note; write what-b1 Ja; write when-b1 ooit; by p1; by p2; write who-b1 Wij";
    check_notes(acts, r#"b1: what p1+p2 "Ja" when p1+p2 "ooit" who p1+p2 "Wij""#);
}

#[test]
fn a_note_is_changed_by_whose_it_is_or_who_wrote_it() {
    let of_p2 = "note; by p2; note-hand self; write what-b1 Ja; note-done";
    check_refused(of_p2, "change-note b1", NotTheirs);
    check_refused(&format!("{of_p2}; turn p3"), "change-note b1", NotTheirs);
    check_notes(
        &format!("{of_p2}; turn p2; change-note b1; write what-b1 Nee"),
        r#"b1: what p2 "Nee""#,
    );
    let by_hand = "note; by p2; write what-b1 Ja; note-done; change-note b1; write what-b1 Nee";
    check_notes(by_hand, r#"b1: what p2/p1 "Nee""#);
    let shared = "note; by p1; by p2; write what-b1 Ja; note-done; turn p2; change-note b1";
    check_notes(&format!("{shared}; write what-b1 Nee"), r#"b1: what p1+p2 "Nee""#);
}

#[test]
fn changing_a_note_opens_it_with_what_was_said() {
    let acts = "note; by p2; by p3; write what-b1 Ja; note-done; change-note b1";
    check_asks(acts, "focus what-b1");
    let Some(Panel::Note(edit)) = after(acts).panel else { panic!("the note is open") };
    assert_eq!((edit.note, edit.by.len()), (note("b1"), 2));
    assert_eq!(edit.hand, Some(Some(super::table::person("p1"))));
    check_nothing("", "change-note b1");
}

#[test]
fn a_note_that_is_not_open_is_not_written() {
    let acts = "note; write what-b1 Ja; note-done; note; write what-b2 Nee";
    check_refused(acts, "type what-b1 Weg", NotTheirs);
    check_notes(acts, r#"b1: what p1 "Ja"; b2: what p1 "Nee""#);
}

#[test]
fn a_note_is_thrown_away_and_called_back() {
    let acts = "note; write what-b1 Ja; throw-away";
    check_notes(acts, "");
    check_asks(acts, "keep, say NoteThrown, focus add-note");
    check_notes(&format!("{acts}; back"), r#"b1: what p1 "Ja""#);
    check_asks("note; throw-away", "focus add-note");
    let two = "note; write what-b1 Ja; note; write what-b2 Nee";
    check_asks(&format!("{two}; throw-away"), "keep, say NoteThrown, focus note-b1");
    check_asks(
        &format!("{two}; change-note b1; throw-away"),
        "keep, say NoteThrown, focus note-b2",
    );
    check_nothing("", "throw-away");
    check_nothing("note; throw-away", "note-done");
}

#[test]
fn a_note_that_is_not_there_is_not_moved() {
    check_refused("", "note-up b1", NotThere);
    check_refused("note; write what-b1 Ja; throw-away", "note-down b1", NotThere);
}

#[test]
fn notes_are_ordered_by_hand() {
    let three = "note; write what-b1 a; note; write what-b2 b; note; write what-b3 c; note-done";
    let order = |acts: &str| {
        let table = after(&format!("{three}; {acts}"));
        table.conversation.now.notepad.iter().map(|note| note.id.to_string()).collect::<String>()
    };
    assert_eq!(order("note-up b3"), "b1b3b2");
    assert_eq!(order("note-down b1"), "b2b1b3");
    assert_eq!(order("turn p2; note-up b3; note-up b3"), "b3b1b2");
    check_asks(&format!("{three}; note-up b3"), "keep, say NoteUp, focus note-up-b3");
    check_asks(&format!("{three}; note-down b1"), "keep, say NoteDown, focus note-down-b1");
    check_nothing(three, "note-up b1");
    check_nothing(three, "note-down b3");
}

#[test]
fn a_note_never_gets_the_name_of_another() {
    let acts =
        "note; write what-b1 a; note; write what-b2 b; note-done; change-note b1; throw-away";
    check_notes(&format!("{acts}; note; write what-b1 c"), r#"b2: what p1 "b"; b1: what p1 "c""#);
}

#[test]
fn an_empty_note_is_not_kept() {
    let acts = "note; write what-b1 Ja; write what-b1 ; note-done";
    assert!(after(acts).conversation.now.as_laid().notepad.is_empty());
}
