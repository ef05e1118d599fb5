//! Writing by hand (R6, R16, R20): strokes come and go whole, each a step.

use std::rc::Rc;

use wat_telt_core::model::{Ink, InkPoint, Refusal};
use wat_telt_core::update::{Notice, State};

use super::table::{after, play};
use super::{check_asks, check_nothing, check_refused};

/// The strokes that stand somewhere, by how many points each has, and whose: `about p1: 2 2`.
fn shown(state: &State) -> String {
    let now = &state.conversation.now;
    let bars = now.board.iter().flat_map(|bar| &bar.words).map(|words| ("bar", words));
    let notes = now.notepad.iter().filter_map(|note| Some(("what", note.what.as_ref()?)));
    let all = now.about.iter().map(|words| ("about", words)).chain(bars).chain(notes);
    let one = |(at, words): (&str, &Rc<wat_telt_core::model::Written>)| {
        let by = words.by.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
        let hand = words.hand.as_ref().map(|hand| format!("/{hand}")).unwrap_or_default();
        let strokes = words.ink.iter().flat_map(|ink| &ink.strokes);
        let strokes: Vec<String> = strokes.map(|stroke| format!(" {}", stroke.len())).collect();
        format!("{at} {by}{hand}:{}", strokes.concat())
    };
    all.map(one).collect::<Vec<_>>().join("; ")
}

fn check(acts: &str, words: &str) {
    assert_eq!(shown(&after(acts)), words, "{acts}");
}

const TWO: &str = "by-hand about; stroke about 0,0 100,0; stroke about 0,500 100,500 200,500";

#[test]
fn a_stroke_is_written_whole_and_taken_back_whole() {
    check(TWO, "about p1: 2 3");
    check(&format!("{TWO}; stroke-back about"), "about p1: 2");
    check(&format!("{TWO}; back"), "about p1: 2");
    check(&format!("{TWO}; back; forward"), "about p1: 2 3");
}

#[test]
fn an_eraser_takes_off_what_it_touches_and_nothing_else() {
    check(&format!("{TWO}; rub about 150,600"), "about p1: 2");
    check(&format!("{TWO}; rub about 50,100"), "about p1: 3");
    check_nothing(TWO, "rub about 5000,5000");
    check(&format!("{TWO}; rub about 50,100 150,600; back"), "about p1: 2 3");
}

#[test]
fn nothing_left_is_as_if_nothing_was_written() {
    let acts = "by-hand about; stroke about 0,0 100,0; stroke-back about";
    assert!(after(acts).conversation.now.about.is_none());
    check_nothing("by-hand about", "stroke-back about");
    check_nothing("by-hand about", "rub about 0,0");
    check_nothing("by-hand about", "stroke about");
    let at_a_bar = "choose wonen; by-hand words-wonen-p1; stroke words-wonen-p1 0,0 9,9; \
                    stroke-back words-wonen-p1";
    assert!(after(at_a_bar).conversation.now.board[0].words.is_empty());
    check(&format!("type about Hoe; {acts}"), "about p1:");
}

#[test]
fn everyone_writes_their_own_words_by_hand() {
    let theirs = "choose wonen; turn p2; by-hand words-wonen-p2; stroke words-wonen-p2 0,0 1,1";
    check(theirs, "bar p2: 2");
    check_refused("choose wonen; turn p2", "by-hand words-wonen-p1", Refusal::NotTheirs);
    let note = "note; by p2; by-hand what-b1; stroke what-b1 0,0 9,0";
    check(note, "what p2/p1: 2");
    check_refused("", "by-hand what-b1", Refusal::NotTheirs);
}

#[test]
fn the_sheet_lies_over_what_is_open_and_goes_with_it() {
    check_asks("by-hand about", "dialog, pen");
    check_asks("by-hand about; ink-done about", "focus by-hand-about");
    check_asks("by-hand about; ink-type about", "focus about");
    check_asks("note; by-hand what-b1; close-panel", "focus by-hand-what-b1");
    assert!(after("note; by-hand what-b1; ink-done what-b1").note_edit().is_some());
    for act in ["go bord", "cover", "turn p2", "file andere"] {
        let before = "type closing Ja; by-hand about";
        assert!(after(before).sheet.is_some());
        assert!(after(&format!("{before}; {act}")).sheet.is_none(), "{act}");
    }
    for field in ["name-p1", "role-p2", "for-whom", "whom-to-call"] {
        check_nothing("", &format!("by-hand {field}"));
    }
    check_nothing("", "stroke about 0,0 1,1");
    check_nothing("by-hand about", "by-hand closing");
}

#[test]
fn a_pen_that_does_not_come_is_said_and_typing_goes_on() {
    let (state, _) = play(after("by-hand about"), "no-pen about");
    assert_eq!((state.notice.as_deref(), state.sheet), (Some(&Notice::NoPen), None));
}

#[test]
fn there_is_room_for_so_much_and_a_stroke_too_many_changes_nothing() {
    let stroke = |points: usize| format!("stroke about {}", "1,1 ".repeat(points));
    let nearly = format!("by-hand about; {}", stroke(Ink::MAX_POINTS - 1));
    check_refused(&nearly, &stroke(2), Refusal::NoRoom);
    check(&format!("{nearly}; {}", stroke(1)), "about p1: 19999 1");
}

#[test]
fn points_lie_on_the_sheet_and_the_box_is_as_high_as_what_is_in_it() {
    let point = InkPoint::on_the_sheet(-5, 99_999, 10_001);
    assert_eq!((point.x, point.y, point.pressure), (0, Ink::DEEPEST, 10_000));
    let ratio = |acts: &str| {
        after(acts).conversation.now.about.as_ref().unwrap().ink.as_ref().unwrap().ratio
    };
    assert_eq!(ratio("by-hand about; stroke about 0,0 9,0"), 1_000);
    assert_eq!(ratio("by-hand about; stroke about 0,7000 9,5000"), 7_300);
}
