//! Looking back together (R1, R6, R11, R27).

use std::rc::Rc;

use wat_telt_core::format::{Opened, write};
use wat_telt_core::model::{ConversationId, MomentId, Part, Refusal, Said};
use wat_telt_core::update::{Back, Beside, Dialog, Message, Panel, Screen, State, may_lay_beside};

use super::table::{after, alone, play, three};
use super::{check_nothing, show};

/// A conversation with a row, a fiche, a note and a question, as a file gives it.
fn last_time() -> State {
    after(
        "type name-p1 Mevrouw E.; type name-p2 Haar man; write about De winter; choose wonen; \
         choose geld; lay wonen 20; turn p2; lay wonen 40; turn p1; note; write what-b1 Naar mijn zus; \
         note-done",
    )
}

/// An empty table on which this file was opened, and then these acts.
pub fn opened(file: &State, acts: &str) -> State {
    let conversation = Rc::new(wat_telt_core::model::Conversation {
        now: Rc::new(file.conversation.now.as_laid()),
        ..(*file.conversation).clone()
    });
    let opened = Rc::new(Opened { conversation, repairs: Vec::new() });
    let (table, _) =
        wat_telt_core::update::update(&alone(), Message::Back(Back::FileRead(Ok(opened))));
    play(table, acts).0
}

/// A new moment of that conversation, half a year later, and then these acts.
pub fn looking_back(acts: &str) -> State {
    opened(&last_time(), &format!("look-back; new-moment 2027-07-14; {acts}"))
}

#[test]
fn an_earlier_conversation_gives_a_choice_and_shows_nothing_of_its_board() {
    let table = opened(&last_time(), "");
    assert!(matches!(table.dialog, Some(Dialog::Earlier(_))));
    assert_eq!(show::board(&table), "");
    assert_eq!(opened(&last_time(), "close-dialog").dialog, None);
    assert_eq!(show::board(&opened(&last_time(), "close-dialog")), "");
}

#[test]
fn reading_and_going_on_are_the_same_moment() {
    let read = opened(&last_time(), "read-it");
    let on = opened(&last_time(), "go-on");
    assert_eq!(read.conversation, on.conversation);
    assert_eq!((read.screen, on.screen), (Screen::Read, Screen::Board));
    assert!(on.conversation.earlier.is_empty());
}

#[test]
fn looking_back_begins_with_the_agreements_on_an_empty_board() {
    let table = looking_back("");
    assert_eq!(table.screen, Screen::Notepad);
    assert_eq!(show::board(&table), "");
    assert_eq!(table.conversation.now.about, None);
    assert_eq!(table.conversation.now.date.to_string(), "2027-07-14");
    assert!(
        show::people(&table).starts_with("p1* Mevrouw E. p2 Haar man"),
        "{}",
        show::people(&table)
    );
    let agreed: Vec<_> =
        table.conversation.agreements().iter().map(|(_, note)| note.id.to_string()).collect();
    assert_eq!(agreed, ["b1"]);
}

#[test]
fn where_nothing_was_agreed_it_begins_with_the_question() {
    let file = after("choose wonen; lay wonen 20");
    let table = opened(&file, "look-back; new-moment 2027-07-14");
    assert_eq!(table.screen, Screen::Begin);
}

#[test]
fn the_first_moment_stays_to_the_letter() {
    let before = write(&opened(&last_time(), "go-on").conversation);
    let now = looking_back(
        "write went-m1-b1-p1 Goed; still m1 b1 stays; choose werk; lay werk 80; choose wonen; lay wonen 70",
    );
    let after = write(&now.conversation);
    let first = |file: &str| {
        let from = file.find("\"momenten\": [").unwrap();
        let moments = &file[from..];
        let end = moments.find("\n    }").unwrap();
        moments[..end].to_owned()
    };
    assert_eq!(first(&before), first(&after));
    assert!(after.contains("\"teltNog\": \"blijft\""));
}

#[test]
fn how_it_went_is_said_by_anyone_in_their_own_words() {
    let table = looking_back("write went-m1-b1-p1 Goed; turn p2; write went-m1-b1-p2 Beter");
    let [back] = table.conversation.now.look_back.as_slice() else { panic!("one note") };
    let said: Vec<_> = back.went.iter().map(|words| words.text.to_string()).collect();
    assert_eq!(said, ["Goed", "Beter"]);
    let refused = looking_back("turn p2; write went-m1-b1-p1 Goed");
    assert!(refused.conversation.now.look_back.is_empty());
}

#[test]
fn what_still_counts_can_be_kept_changed_or_let_go() {
    for how in ["stays", "different", "let-go"] {
        let table = looking_back(&format!("still m1 b1 {how}"));
        assert_eq!(table.conversation.now.look_back.len(), 1, "{how}");
        assert!(play(table, "back").0.conversation.now.look_back.is_empty(), "{how}");
    }
}

#[test]
fn the_board_of_then_waits_until_the_resident_laid() {
    assert!(!may_lay_beside(&looking_back("")));
    assert!(!may_lay_beside(&looking_back("choose wonen; choose geld; lay wonen 60")));
    assert!(may_lay_beside(&looking_back("choose wonen; choose geld; lay wonen 60; lay geld 20")));
    assert!(may_lay_beside(&looking_back("choose wonen; pass wonen")));
    assert!(may_lay_beside(&looking_back("done-laying")));
    assert!(!may_lay_beside(&looking_back("turn p2; done-laying")));
    assert!(!may_lay_beside(&after("choose wonen; lay wonen 60; done-laying")));
    let early = looking_back("choose wonen; lay-beside");
    assert_eq!(early.beside, Beside::default());
    assert!(matches!(
        early.notice.as_deref(),
        Some(wat_telt_core::update::Notice::Refused(Refusal::ResidentFirst))
    ));
}

#[test]
fn the_board_of_then_lies_beside_it_until_it_is_put_away() {
    let shown = looking_back("done-laying; lay-beside");
    assert_eq!(shown.beside.shown.as_ref().map(ToString::to_string).as_deref(), Some("m1"));
    let away = play(shown, "take-away").0;
    assert_eq!(away.beside.shown, None);
    assert!(may_lay_beside(&away));
}

#[test]
fn moments_are_stepped_through_by_hand() {
    let second = looking_back("choose wonen; lay wonen 60");
    let third = opened(&second, "look-back; new-moment 2028-01-14; done-laying; lay-beside");
    let id = |state: &State| state.beside.shown.as_ref().map(ToString::to_string);
    assert_eq!(id(&third).as_deref(), Some("m2"));
    let (first, effects) = play(third.clone(), "earlier");
    assert_eq!(id(&first).as_deref(), Some("m1"));
    assert_eq!(show::effects(&effects), "settle");
    assert!(first.beside.moving && !play(first.clone(), "stand-still").0.beside.moving);
    assert_eq!(play(first.clone(), "earlier").0, first);
    assert_eq!(id(&play(first, "later").0).as_deref(), Some("m2"));
    assert_eq!(play(third.clone(), "later").0, third);
}

#[test]
fn the_day_of_the_moment_can_be_changed_but_not_to_before_the_last_time() {
    let table = looking_back("laid-on 2027-07-20");
    assert_eq!(table.conversation.now.date.to_string(), "2027-07-20");
    let table = looking_back("laid-on 2026-07-20");
    assert_eq!(table.conversation.now.date.to_string(), "2027-07-14");
}

#[test]
fn the_story_opens_and_closes() {
    assert_eq!(looking_back("story").panel, Some(Panel::Story));
    assert_eq!(looking_back("story; story").panel, None);
}

#[test]
fn a_day_goes_in_the_calendar_only_when_there_is_one() {
    let (_, effects) = play(three(), "again-on 2027-07-14; calendar");
    assert_eq!(show::effects(&effects), "save day 2027-07-14");
    check_nothing("", "calendar");
}

/// The conversation of last time, gone on with at home: another fiche, and a later day.
fn at_home() -> State {
    let home = opened(&last_time(), "look-back; new-moment 2027-07-14");
    play(home, "choose werk; lay werk 90").0
}

fn over(table: State, file: &State, acts: &str) -> State {
    let opened =
        Rc::new(Opened { conversation: Rc::clone(&file.conversation), repairs: Vec::new() });
    let asked = wat_telt_core::update::update(&table, Message::Back(Back::FileRead(Ok(opened)))).0;
    play(asked, acts).0
}

#[test]
fn two_files_of_one_conversation_are_shown_and_both_can_stay() {
    let at_work = play(opened(&last_time(), "go-on"), "lay geld 60").0;
    let asked = over(at_work.clone(), &at_home(), "");
    assert!(matches!(asked.dialog, Some(Dialog::TwoFiles(_))));
    assert_eq!(asked.conversation, at_work.conversation);
    let both = play(asked.clone(), "keep-both").0;
    let moments = both.conversation.earlier.len() + 1;
    assert_eq!((moments, both.screen, &both.panel), (3, Screen::Read, &Some(Panel::Story)));
    assert_eq!(show::board(&both), show::board(&at_home()));
    let table = play(asked.clone(), "close-dialog").0;
    assert_eq!(table.conversation, at_work.conversation);
    let file = play(asked, "open-it; go-on").0;
    assert_eq!(file.conversation, at_home().conversation);
}

#[test]
fn a_file_that_only_goes_on_is_no_second_one() {
    let before = opened(&last_time(), "go-on");
    let asked = over(before, &at_home(), "open-it");
    assert!(matches!(asked.dialog, Some(Dialog::Earlier(_))));
}

#[test]
fn what_lies_face_down_is_turned_before_the_same_conversation_is_opened_over_it() {
    let table = play(opened(&last_time(), "go-on"), "lay geld 60; face-down geld").0;
    let refused = over(table.clone(), &at_home(), "open-it");
    assert_eq!(refused.conversation, table.conversation);
    assert!(matches!(
        refused.notice.as_deref(),
        Some(wat_telt_core::update::Notice::Refused(Refusal::FaceDown))
    ));
}

#[test]
fn what_is_said_of_an_agreement_stays_out_with_the_moment_in_which_it_was_made() {
    let table = looking_back("write went-m1-b1-p1 Goed; still m1 b1 stays");
    let said = |part: Part| {
        let mut out = table.left_out.clone();
        out.set(part, true);
        table.conversation.copy(&out, ConversationId::new("kopie")).now.look_back.len()
    };
    assert_eq!(said(Part::Said(Said::Closing)), 1);
    assert_eq!(said(Part::Said(Said::Went)), 0);
    assert_eq!(said(Part::Moment(MomentId::new("m1"))), 0);
}
