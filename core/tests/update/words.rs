//! Own words (R6, R16, R17, R20, R22): whose they are, and which typing is one step.

use std::rc::Rc;

use wat_telt_core::model::Refusal::{NotOnBoard, NotTheirs, NotThere, TooLong};
use wat_telt_core::model::{Date, Field, ForWhom, MAX_LETTERS};

use super::table::{after, domain, person, play};
use super::{check_asks, check_nothing, check_refused, show};

fn check_words(acts: &str, words: &str) {
    assert_eq!(show::words(&after(acts)), words, "{acts}");
}

#[test]
fn what_it_is_about_is_in_the_residents_words() {
    check_words("write about Hoe gaat het nu?", r#"about: p1 "Hoe gaat het nu?""#);
    check_words("turn p2; write about Hoe gaat het?", r#"about: p1 "Hoe gaat het?""#);
    check_asks("type about Ja", "keep");
}

#[test]
fn everyone_writes_their_own_words_at_a_bar() {
    let both = "choose wonen; write words-wonen-p1 Te klein; turn p2; write words-wonen-p2 Ruim";
    check_words(both, r#"wonen: p1 "Te klein"; wonen: p2 "Ruim""#);
    check_words(
        &format!("{both}; write words-wonen-p2 Nee"),
        r#"wonen: p1 "Te klein"; wonen: p2 "Nee""#,
    );
}

#[test]
fn words_need_no_fiche_and_no_fiche_needs_words() {
    check_words("choose wonen; turn p2; write words-wonen-p2 Ruim", r#"wonen: p2 "Ruim""#);
}

#[test]
fn nobody_changes_the_words_of_another() {
    let both = "choose wonen; write words-wonen-p1 Te klein; turn p2; write words-wonen-p2 Ruim";
    check_refused(both, "type words-wonen-p1 Groot", NotTheirs);
    check_refused(&format!("{both}; turn p1"), "type words-wonen-p2 Klein", NotTheirs);
    check_refused(both, "type words-wonen-p3 Klein", NotTheirs);
}

#[test]
fn words_stand_only_where_there_is_a_place_for_them() {
    check_refused("", "type words-wonen-p1 Ja", NotOnBoard);
    check_refused("", "type name-p9 Ja", NotThere);
    check_refused("", "type what-b1 Ja", NotTheirs);
    check_refused("note; write what-b1 Ja; note-done", "type what-b1 Nee", NotTheirs);
}

#[test]
fn words_are_kept_to_the_letter() {
    let typed = "<b>\u{202e}Ik mis   mijn zus\u{202c} \u{1f469}\u{1f3fd}\u{200d}\u{1f9bd}";
    assert_eq!(&*after(&format!("type about {typed}")).conversation.text_of(&Field::About), typed);
}

#[test]
fn closing_words_are_the_residents_and_the_rest_is_nobodys() {
    let acts = "write closing Ja, zo is het; write again na de zomer; again-on 2027-09-01; \
                write whom-to-call Jeannette 06";
    check_words(acts, r#"closing: p1 "Ja, zo is het"; again: p1 "na de zomer""#);
    let now = after(acts).conversation.now.clone();
    assert_eq!(&*now.whom_to_call, "Jeannette 06");
    assert_eq!(now.again_on, Date::new(2027, 9, 1));
    assert_eq!(after(&format!("{acts}; again-on none")).conversation.now.again_on, None);
    check_nothing(acts, "again-on 2027-09-01");
}

#[test]
fn whom_it_is_for_is_one_entry_to_the_letter() {
    let typed = "voor ons vijven,  en voor de huisarts en ,";
    let now = after(&format!("write for-whom {typed}")).conversation.now.clone();
    assert_eq!(now.for_whom.entries(), [typed.into()]);
    assert_eq!(&*now.for_whom.text(), typed);
    let blank = after("type for-whom Jo; type for-whom ").conversation.now.clone();
    assert_eq!(blank.as_laid().for_whom, ForWhom::nobody());
}

#[test]
fn words_keep_the_language_that_the_board_spoke_when_they_were_written() {
    let both = "choose wonen; write about Ja; note; write what-b1 Ja; spoken ar; \
                write words-wonen-p1 نعم; write closing نعم";
    let said = r#"about: p1 "Ja"; wonen: p1 ar "نعم"; closing: p1 ar "نعم""#;
    check_words(both, said);
    assert_eq!(show::notepad(&after(both).conversation.now), r#"b1: what p1 "Ja""#);
    check_words(&format!("{both}; spoken en"), said);
    check_words("choose wonen; own Mijn hond; spoken ar", r#"eigen-1: own p1 "Mijn hond""#);
}

#[test]
fn what_is_added_later_is_one_piece_with_what_stood_there() {
    let later = "write about Ja; spoken ar";
    check_words(&format!("{later}; write about Ja نعم"), r#"about: p1 "Ja نعم""#);
    check_words(&format!("{later}; write about ; write about نعم"), r#"about: p1 ar "نعم""#);
    check_words(
        &format!("{later}; by-hand about; stroke about 1,1 2,2; ink-done about"),
        "about: p1 \"Ja\"",
    );
}

#[test]
fn a_step_back_brings_words_back_in_their_language() {
    let anew = "write about Ja; spoken ar; write about ; write about نعم";
    check_words(anew, r#"about: p1 ar "نعم""#);
    check_words(&format!("{anew}; back; back"), r#"about: p1 "Ja""#);
}

#[test]
fn typing_on_is_one_step_and_leaving_a_field_ends_it() {
    let typed = "type about H; type about Ho; type about Hoe";
    check_words(&format!("{typed}; back"), "");
    check_words(&format!("{typed}; back; forward"), r#"about: p1 "Hoe""#);
    check_words(&format!("{typed}; leave-field; type about Hoe?; back"), r#"about: p1 "Hoe""#);
    check_words(&format!("{typed}; leave-field; type about Hoe?; back; back"), "");
}

#[test]
fn anything_else_in_between_ends_the_visit() {
    let typed = "choose wonen; type about H";
    for act in ["choose geld", "lay wonen 3", "type name-p1 E", "go bord", "back; forward"] {
        check_words(&format!("{typed}; {act}; type about Ho; back"), r#"about: p1 "H""#);
    }
}

#[test]
fn a_step_forward_that_is_not_there_does_not_end_the_visit() {
    check_nothing("type about H", "forward");
    check_words("type about H; forward; type about Ho; back", "");
}

#[test]
fn typing_what_stands_there_does_nothing() {
    check_nothing("type about Hoe", "type about Hoe");
    check_nothing("type name-p1 E", "type name-p1 E");
    check_nothing("type for-whom Jo", "type for-whom Jo");
}

#[test]
fn typing_nothing_where_nothing_stands_does_nothing() {
    for field in ["about", "closing", "again", "name-p1", "role-p2", "for-whom", "whom-to-call"] {
        check_nothing("", &format!("type {field}"));
    }
    check_nothing("choose wonen", "type words-wonen-p1");
    check_nothing("note", "type what-b1");
    check_nothing("add", "type name-p4");
}

#[test]
fn words_that_were_erased_look_like_none() {
    let erased = after(
        "choose wonen; write words-wonen-p1 Ja; write words-wonen-p1 ; write about x; write about   ",
    );
    let laid = erased.conversation.now.as_laid();
    assert_eq!((laid.about, laid.board[0].words.len()), (None, 0));
}

#[test]
fn names_and_roles_are_free_words_of_nobody() {
    let acts = "write name-p1 Mevrouw E.; write name-p2 Henk; write role-p2 mijn buurman";
    assert_eq!(show::people(&after(acts)), "p1* Mevrouw E. p2 Henk mijn buurman p3");
    assert_eq!(
        show::people(&after(&format!("{acts}; write role-p2 "))),
        "p1* Mevrouw E. p2 Henk p3"
    );
    check_words(acts, "");
    let table = after(&format!("{acts}; turn p3; write name-p2 Hendrik"));
    assert_eq!(&*table.conversation.text_of(&Field::Name(person("p2"))), "Hendrik");
}

#[test]
fn every_field_says_what_stands_in_it() {
    let acts = "choose wonen; write words-wonen-p1 a; note; write what-b1 b; write when-b1 c; \
                write who-b1 d; write closing e; write role-p2 f";
    let conversation = after(acts).conversation;
    let text = |field: Field| conversation.text_of(&field).to_string();
    let note = || super::table::note("b1");
    let texts = [
        text(Field::Bar(domain("wonen"), person("p1"))),
        text(Field::NoteWhat(note())),
        text(Field::NoteWhen(note())),
        text(Field::NoteWho(note())),
        text(Field::Closing),
        text(Field::Role(person("p2"))),
        text(Field::Again),
    ];
    assert_eq!(texts, ["a", "b", "c", "d", "e", "f", ""]);
}

#[test]
fn a_place_for_words_takes_ten_pages_and_says_so_of_more() {
    let most = "a".repeat(MAX_LETTERS);
    let fields = ["about", "closing", "name-p1", "role-p2", "for-whom", "whom-to-call"];
    for field in fields {
        let full = format!("type {field} {most}");
        check_refused(&full, &format!("type {field} {most}b"), TooLong);
        check_refused(&full, "too-much", TooLong);
    }
    check_refused("own-open", &format!("own-text {most}b"), TooLong);
    for letters in [most, "é".repeat(MAX_LETTERS)] {
        check_words(&format!("type about {letters}"), &format!("about: p1 \"{letters}\""));
    }
}

#[test]
fn words_of_a_file_that_are_too_long_may_become_shorter() {
    let mut state = after("type about H");
    let long = "a".repeat(MAX_LETTERS + 2);
    let now = Rc::make_mut(&mut Rc::make_mut(&mut state.conversation).now);
    Rc::make_mut(now.about.as_mut().expect("words")).text = long.as_str().into();
    for (text, done) in [(&long[1..], true), (&format!("{long}b"), false)] {
        let (next, _) = play(state.clone(), &format!("type about {text}"));
        assert_eq!(*next.conversation.text_of(&Field::About) == *text, done, "{}", text.len());
    }
}
