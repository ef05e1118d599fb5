//! What is heard of what happens, by whoever does not see it (R28).

use wat_telt_core::model::Language;
use wat_telt_core::update::{Announcement, Effect, Notice, State};

use super::table::{after, alone, play, three};
use super::{check_asks, show};

/// What is said of the last of these acts.
fn said(state: State, acts: &str) -> Vec<Announcement> {
    let effects = play(state, acts).1;
    effects
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::Announce(said) => Some(said),
            _ => None,
        })
        .collect()
}

#[test]
fn every_sentence_that_is_shown_is_said_too_and_once() {
    for act in [
        "not-saved",
        "not-kept",
        "no-booklet",
        "not-printed",
        "draft-expired 2027-01-02",
        "not-wiped",
        "dropped-no-file",
        "broken-file",
        "not-spoken en",
        "turn p2; off wonen",
        "ask-to-wipe; wipe; anew n",
        "save; saved f; take-off-device; anew n",
    ] {
        let acts = format!("choose wonen; {act}");
        let shown = after(&acts).notice.unwrap();
        assert_eq!(said(three(), &acts), [Announcement::Told(shown)], "{act}");
    }
}

#[test]
fn what_goes_wrong_again_is_said_again() {
    assert_eq!(said(after("broken-file"), "broken-file").len(), 1);
    assert_eq!(said(after("turn p2; off wonen"), "off wonen").len(), 1);
}

#[test]
fn a_sentence_that_only_stands_there_is_not_said_again() {
    let broken = after("choose wonen; broken-file");
    assert_eq!(said(broken.clone(), "happy wonen").len(), 1);
    assert_eq!(said(broken, "close-notice"), []);
}

#[test]
fn who_wipes_is_told_so_in_the_language_of_the_board() {
    for acts in ["ask-to-wipe; wipe; anew n", "save; saved f; take-off-device; anew n"] {
        let acts = format!("spoken tr wonen=Barınma; second ar; choose wonen; {acts}");
        let (wiped, effects) = play(alone(), &acts);
        assert_eq!(wiped.conversation.language, Language::new("tr"));
        assert_eq!(wiped.second(), None);
        assert!(wiped.conversation.is_untouched());
        assert!(show::effects(&effects).starts_with("speak tr, focus screen, say Told("));
    }
}

#[test]
fn who_sits_down_stands_up_or_comes_back_is_heard_of_and_not_by_name() {
    check_asks("add; type name-p4 Kim; done", "focus add-person, say PersonSits");
    check_asks("add; type name-p4 Kim; close-panel", "focus add-person, say PersonSits");
    check_asks("add; close-panel", "focus add-person");
    check_asks("leave p2", "keep, say PersonLeft, focus person-p3");
    check_asks("leave p2; return p2", "keep, say PersonSits, focus person-p2");
}

#[test]
fn a_note_that_is_written_moved_or_thrown_away_is_heard_of() {
    let two = "note; write what-b1 Ja; note-done; note; write what-b2 Nee; note-done";
    check_asks("note; write what-b1 Ja; note-done", "focus add-note, say NoteLies");
    check_asks("note; write what-b1 Ja; close-panel", "focus add-note, say NoteLies");
    check_asks("note; note-done", "focus add-note");
    check_asks(&format!("{two}; note-up b2"), "keep, say NoteUp, focus note-up-b2");
    check_asks(&format!("{two}; note-down b1"), "keep, say NoteDown, focus note-down-b1");
    check_asks(
        &format!("{two}; change-note b1; throw-away"),
        "keep, say NoteThrown, focus note-b2",
    );
    check_asks("note; throw-away", "focus add-note");
}

#[test]
fn that_it_is_kept_in_a_file_is_one_sentence_which_has_the_focus() {
    check_asks("choose wonen; save; saved wat-telt.json", "focus saved");
}

#[test]
fn the_cover_is_heard_in_the_place_of_what_was_said_last() {
    assert_eq!(said(three(), "choose wonen; cover"), [Announcement::Covered]);
    assert_eq!(after("broken-file; cover").notice, None::<std::rc::Rc<Notice>>);
}
