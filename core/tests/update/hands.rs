//! Another's hand, which is always said: "gelegd door", "opgeschreven door" (R6, R20).

use wat_telt_core::model::Refusal::{NotTheirs, NotThere};

use super::table::{after, person};
use super::{check, check_asks, check_nothing, check_refused, show};

fn check_words(acts: &str, words: &str) {
    assert_eq!(show::words(&after(acts)), words, "{acts}");
}

#[test]
fn a_hand_that_lays_for_another_is_said() {
    check("choose wonen; hand wonen p2; lay wonen 30", "wonen: p1@30/p2");
    check("choose wonen; lay wonen 30; hand wonen p2", "wonen: p1@30/p2");
    check(
        "choose wonen; hand wonen p2; press 1 tray 0,0; drag 1 0,90 wonen 7; let-go 1",
        "wonen: p1@7/p2",
    );
}

#[test]
fn a_hand_is_asked_for_one_bar_at_a_time() {
    check(
        "choose wonen; choose geld; hand wonen p2; lay geld 1; lay wonen 2",
        "wonen: p1@2/p2; geld: p1@1",
    );
    check(
        "choose wonen; choose geld; hand wonen p2; lay wonen 2; lay geld 1",
        "wonen: p1@2/p2; geld: p1@1",
    );
}

#[test]
fn the_hand_stays_said_while_the_fiche_is_moved() {
    let laid = "choose wonen; hand wonen p2; lay wonen 30";
    check(&format!("{laid}; slide wonen 50; nudge wonen 5"), "wonen: p1@55/p2");
    check(&format!("{laid}; happy wonen"), "wonen: p1@100/p2");
    check(&format!("{laid}; face-down wonen; face-up wonen"), "wonen: p1@30/p2");
}

#[test]
fn who_lays_with_their_own_hand_again_says_so() {
    let laid = "choose wonen; hand wonen p2; lay wonen 30";
    check(&format!("{laid}; hand wonen self"), "wonen: p1@30");
    check(&format!("{laid}; hand wonen p3"), "wonen: p1@30/p3");
    check("choose wonen; hand wonen p2; hand wonen self; lay wonen 30", "wonen: p1@30");
    check_nothing("choose wonen", "hand wonen self");
}

#[test]
fn nobodys_own_hand_is_anothers() {
    check("choose wonen; lay wonen 30; hand wonen p1", "wonen: p1@30");
    check("choose wonen; hand wonen p1; lay wonen 30", "wonen: p1@30");
}

#[test]
fn a_hand_lays_for_others_too() {
    check("choose wonen; lay wonen 30; turn p2; hand wonen p3; sad wonen", "wonen: p1@30 p2@0/p3");
}

#[test]
fn a_hand_that_is_not_at_the_table_lays_nothing() {
    let before = "choose wonen; lay wonen 30";
    check(&format!("{before}; hand wonen p9"), "wonen: p1@30");
    check(&format!("{before}; leave p2; hand wonen p2"), "wonen: p1@30");
    check("choose wonen; hand wonen p2; leave p2; lay wonen 30", "wonen: p1@30");
    check("choose wonen; add; done; hand wonen p4; back; lay wonen 30", "wonen: p1@30");
    check("choose wonen; add; done; hand wonen p4; back; add; done; lay wonen 30", "wonen: p1@30");
    check("choose wonen; hand wonen p2; lay wonen 30; leave p2; slide wonen 50", "wonen: p1@50");
}

#[test]
fn a_chosen_hand_goes_with_the_turn() {
    let acts = "choose wonen; pass wonen; hand wonen p3; turn p2; sad wonen";
    check(acts, "wonen: p2@0 pass");
    assert_eq!(after("choose wonen; hand wonen p3; turn p2").hand, None);
}

#[test]
fn a_hand_that_writes_for_another_is_said() {
    check_words("write about Ja; hand-writes about p2", r#"about: p1/p2 "Ja""#);
    check_words("hand-writes about p2; write about Ja", r#"about: p1/p2 "Ja""#);
    check_words("write closing Ja; hand-writes closing p3", r#"closing: p1/p3 "Ja""#);
    check_words("write again Ooit; hand-writes again p3", r#"again: p1/p3 "Ooit""#);
    let at = "choose wonen; write words-wonen-p1 Ja; hand-writes words-wonen-p1 p2";
    check_words(at, r#"wonen: p1/p2 "Ja""#);
    check_words(&format!("{at}; hand-writes words-wonen-p1 self"), r#"wonen: p1 "Ja""#);
    check_words("write about Ja; hand-writes about p1", r#"about: p1 "Ja""#);
    check_words("write about Ja; hand-writes about p9", r#"about: p1 "Ja""#);
}

#[test]
fn no_hand_and_no_words_is_nothing() {
    check_nothing("", "hand-writes about self");
    check_nothing("choose wonen", "hand-writes words-wonen-p1 self");
    check_nothing("", "hand-writes about p9");
    check_nothing("write about Ja", "hand-writes about self");
}

#[test]
fn only_ones_own_words_are_written_by_anothers_hand() {
    let acts = "choose wonen; write words-wonen-p1 Ja; turn p2";
    check_refused(acts, "hand-writes words-wonen-p1 p2", NotTheirs);
    check_refused("", "hand-writes name-p2 p3", NotThere);
}

#[test]
fn who_writes_for_another_on_a_note_is_said_without_asking() {
    let note = |acts: &str| show::notepad(&after(acts).conversation.now);
    assert_eq!(note("note; by p2; write what-b1 Ja"), r#"b1: what p2/p1 "Ja""#);
    assert_eq!(note("note; by p2; note-hand self; write what-b1 Ja"), r#"b1: what p2 "Ja""#);
    assert_eq!(note("note; by p2; note-hand p3; write what-b1 Ja"), r#"b1: what p2/p3 "Ja""#);
    assert_eq!(note("note; by p1; by p2; write what-b1 Ja"), r#"b1: what p1+p2 "Ja""#);
}

#[test]
fn who_gives_words_to_another_is_the_hand_that_wrote_them() {
    let note = |acts: &str| show::notepad(&after(acts).conversation.now);
    let written = "note; write what-b1 Ja";
    assert_eq!(note(&format!("{written}; by p2")), r#"b1: what p2/p1 "Ja""#);
    let again = format!("{written}; note-done; change-note b1");
    assert_eq!(note(&format!("{again}; by p2; not-by p1")), r#"b1: what p2/p1 "Ja""#);
    assert_eq!(note(&format!("{again}; by p2")), r#"b1: what p1+p2 "Ja""#);
}

#[test]
fn a_hand_that_left_is_not_said_of_what_is_laid_and_written() {
    let acts = "choose wonen; hand wonen p2; lay wonen 30; write about Ja; hand-writes about p2";
    let table = after(&format!("{acts}; leave p2"));
    let laid = table.conversation.now.as_laid();
    assert_eq!(laid.board[0].fiches()[0].laid_by(), None);
    assert_eq!(laid.about.unwrap().hand, None);
    let back = after(&format!("{acts}; leave p2; return p2"));
    assert_eq!(back.conversation, after(acts).conversation);
    assert_eq!(back.conversation.now.board[0].fiches()[0].laid_by(), Some(&person("p2")));
    check_asks(&format!("{acts}; leave p2"), "keep, say PersonLeft, focus person-p3");
}
