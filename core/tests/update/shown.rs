//! A step back is seen: where the screen that is open does not show what it changed, the one that does
//! is opened.

use wat_telt_core::update::{Effect, Screen, State};

use super::show;
use super::table::{after, play};

/// Everything of which there can be a step.
const BEFORE: &str = "choose wonen; choose geld; lay wonen 30; note; write what-b1 Ja; note-done";

/// Where people are after they do something, walk somewhere and take a step back, and what is asked of
/// the edge.
fn step_back(act: &str, here: Screen) -> (State, Vec<Effect>) {
    let there = after(&format!("{BEFORE}; {act}; go {}", here.name()));
    play(there, "back")
}

/// The step is seen on these screens; from any other people are taken to the first of them.
fn check(act: &str, seen: &[Screen]) {
    for here in Screen::ALL {
        let (state, effects) = step_back(act, here);
        let wanted = if seen.contains(&here) { here } else { seen[0] };
        let effects = show::effects(&effects);
        if here == Board && wanted == Notepad {
            assert_eq!(state.screen, here, "{act}: it may lie beside the board");
            assert!(effects.ends_with("say SteppedBack, notepad"), "{act}: {effects}");
            continue;
        }
        assert_eq!(state.screen, wanted, "{act}, from {here:?}");
        let went = effects.contains("say SteppedBack, focus screen");
        assert_eq!(went, wanted != here, "{act}, from {here:?}: {effects}");
    }
}

use Screen::{Begin, Board, Choose, Notepad, Read};

#[test]
fn the_question_and_how_people_are_spoken_to_are_seen_everywhere() {
    check("write about Ja", &Screen::ALL);
    check("address je", &Screen::ALL);
    check("spoken en", &Screen::ALL);
    check("write about Ja; hand-writes about p2", &[Begin, Read]);
}

#[test]
fn people_are_seen_where_they_sit() {
    check("write name-p2 Henk", &[Begin, Board, Read]);
    check("leave p2", &[Begin, Board, Read]);
    check("write role-p2 buurman", &[Begin, Read]);
    let (form, _) = play(after("go bord; change p2; write role-p2 buurman"), "back");
    assert_eq!(form.screen, Board, "the form shows it");
}

#[test]
fn cards_rows_and_their_order_are_seen_on_cards_board_and_paper() {
    check("choose werk", &[Choose, Board, Read]);
    check("off geld", &[Choose, Board, Read]);
    check("lower wonen", &[Board, Read]);
    check("first geld", &[Board, Read]);
}

#[test]
fn fiches_and_words_at_a_row_are_seen_on_the_board_and_on_paper() {
    check("sad geld", &[Board, Read]);
    check("write words-geld-p1 Ja", &[Board, Read]);
    check("hand wonen p2", &[Board, Read]);
    check("pass geld", &[Board]);
}

/// Of a fiche that lies face down it is seen that it lies there, on the board alone, and never where
/// (R8).
#[test]
fn nobody_is_taken_to_a_fiche_that_lies_face_down_for_where_it_lies() {
    check("alone; sad geld", &[Board]);
    for here in Screen::ALL {
        let moved = format!("{BEFORE}; alone; sad geld; happy geld; go {}", here.name());
        assert_eq!(play(after(&moved), "back").0.screen, here);
    }
}

#[test]
fn notes_are_seen_on_the_notepad_and_on_paper() {
    check("note; write what-b2 Nee; note-done", &[Notepad, Read]);
    check("change-note b1; day 2027-06-01; note-done", &[Notepad, Read]);
}

#[test]
fn closing_words_are_seen_where_people_read_together() {
    for act in ["write closing Ja", "write for-whom Jo", "write again later", "again-on 2027-09-01"]
    {
        check(act, &[Read]);
    }
}

#[test]
fn a_step_forward_is_seen_too() {
    let back = format!("{BEFORE}; go samen-lezen; write closing Ja; back; go bord");
    assert_eq!(play(after(&back), "forward").0.screen, Read);
}

#[test]
fn what_is_open_stays_open_where_the_step_is_seen() {
    let open = "go bord; choose wonen; more wonen; write words-wonen-p1 Ja";
    let (state, _) = play(after(open), "back");
    assert!(state.panel.is_some());
}
