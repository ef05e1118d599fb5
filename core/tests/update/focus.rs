//! After a step back or forward the focus stands on what the step was about, so that whoever has no
//! finger on the board goes on from there (R28).

use super::show;
use super::table::{after, play};

/// After these acts, a step back puts the focus here, and a step forward there.
fn check_steps(acts: &str, back: &str, forward: &str) {
    let focus = |effects: &[wat_telt_core::update::Effect]| {
        let asked = show::effects(effects);
        asked.split(", ").filter_map(|it| it.strip_prefix("step ")).collect::<String>()
    };
    let (table, effects) = play(after(acts), "back");
    assert_eq!(focus(&effects), back, "{acts}; back");
    assert_eq!(focus(&play(table, "forward").1), forward, "{acts}; back; forward");
}

const BOARD: &str = "choose wonen; choose geld; choose werk; go bord";

#[test]
fn a_step_of_a_fiche_stands_at_the_fiche_or_at_its_row() {
    check_steps(&format!("{BOARD}; happy geld"), "bar-geld", "slider-geld");
    check_steps(&format!("{BOARD}; sad geld; happy geld"), "slider-geld", "slider-geld");
    check_steps(&format!("{BOARD}; sad geld; face-down geld"), "slider-geld", "face-down-geld");
    check_steps(&format!("{BOARD}; pass geld"), "bar-geld", "bar-geld");
}

#[test]
fn a_step_of_a_row_stands_at_that_row_or_at_the_one_that_took_its_place() {
    check_steps(&format!("{BOARD}; off geld"), "bar-geld", "bar-werk");
    check_steps(&format!("{BOARD}; off werk"), "bar-werk", "bar-geld");
    check_steps("go kiezen; choose wonen", "card-wonen", "card-wonen");
}

#[test]
fn a_row_or_a_note_that_moves_leaves_the_focus_with_what_moved_it() {
    check_steps(&format!("{BOARD}; lower wonen"), "", "");
    let notes = "note; write what-b1 a; note; write what-b2 b; note-done";
    check_steps(&format!("{notes}; note-up b2"), "", "");
}

#[test]
fn a_step_of_words_stands_in_their_place() {
    check_steps("write about Ja", "about", "about");
    check_steps(&format!("{BOARD}; write words-geld-p1 Ja"), "words-geld-p1", "words-geld-p1");
    check_steps("go samen-lezen; again-on 2027-09-01", "again-on", "again-on");
}

#[test]
fn a_step_of_a_note_stands_at_the_note_or_beside_it() {
    let two = "go blocnote; note; write what-b1 a; note-done; note; write what-b2 b; note-done";
    check_steps(two, "note-b1", "note-b2");
    check_steps("go blocnote; note; write what-b1 a; note-done", "add-note", "note-b1");
    check_steps("go blocnote; note; write what-b1 a", "add-note", "what-b1");
    let more = "go blocnote; note; write what-b1 a; write who-b1 b";
    check_steps(more, "who-b1", "who-b1");
}

#[test]
fn a_step_of_somebody_at_the_table_stands_at_them_or_at_who_sits_there_now() {
    check_steps("leave p2", "person-p2", "person-p3");
    check_steps("add; done", "person-p3", "person-p4");
    check_steps("change p2; write name-p2 Jo", "name-p2", "name-p2");
    check_steps("change p2; write role-p2 buur", "role-p2", "role-p2");
    check_steps("address je", "address", "address");
}
