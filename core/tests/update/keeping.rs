//! Keeping, saving, opening, printing and wiping (R23-R25).

use wat_telt_core::model::{Date, WhoseDevice};
use wat_telt_core::update::{
    ChosenManner, Dialog, Effect, Notice, Paper, Safe, Screen, State, StorageError, Way,
};

use super::table::{after, alone, play};
use super::{check, check_asks, check_nothing, show};

fn id(state: &State) -> &str {
    state.conversation.id.as_str()
}

#[test]
fn every_change_is_kept_at_once_with_whose_turn_it_is_and_where() {
    let (table, effects) = play(after("choose wonen; go bord"), "sad wonen");
    assert_eq!(effects[0], Effect::KeepDraft(table.draft_now()));
    assert_eq!(table.draft_now().screen, Screen::Board);
}

#[test]
fn saving_hands_out_the_conversation_and_says_where_it_is() {
    let (table, effects) = play(after("choose wonen"), "save");
    let (conversation, left_out) = (table.conversation.clone(), table.left_out.clone());
    assert_eq!(effects, [Effect::SaveFile(conversation, left_out, Way::Download)]);
    assert_eq!(table.safe, Safe::Nowhere);
    check_asks("choose wonen; save; saved wat-telt.json", "focus saved");
    assert_eq!(after("choose wonen; save; saved f").safe, Safe::InFile("f".into()));
}

#[test]
fn what_could_not_be_saved_or_kept_is_said_and_lies_there_still() {
    let notice = |act: &str| {
        check(&format!("choose wonen; {act}"), "wonen:");
        after(&format!("choose wonen; {act}")).notice.unwrap().as_ref().clone()
    };
    assert_eq!(notice("not-saved"), Notice::NotSaved);
    assert_eq!(notice("not-saved-here"), Notice::NotSavedHere);
    assert_eq!(notice("not-shared"), Notice::NotShared);
    assert_eq!(notice("share-late"), Notice::ShareLate);
    assert_eq!(notice("not-kept"), Notice::NotKept(StorageError::Full));
    assert_eq!(notice("not-wiped"), Notice::NotWiped);
    assert_eq!(notice("not-looked"), Notice::NotFetched);
    assert_eq!(notice("dropped-no-file"), Notice::DroppedNoFile);
    assert_eq!(
        notice("draft-expired 2027-01-02"),
        Notice::DraftExpired(Date::new(2027, 1, 2).unwrap())
    );
    assert!(matches!(notice("broken-file"), Notice::OpenFailed(_)));
    assert!(matches!(notice("print booklet; not-printed"), Notice::NotPrinted(_)));
}

#[test]
fn sharing_hands_the_same_file_to_the_share_sheet() {
    let (table, effects) = play(after("choose wonen"), "share");
    let (conversation, left_out) = (table.conversation.clone(), table.left_out.clone());
    assert_eq!(effects, [Effect::SaveFile(conversation, left_out, Way::Share)]);
    assert_eq!(after("choose wonen; share; share-closed").safe, Safe::Nowhere);
}

#[test]
fn that_sharing_is_late_is_said_until_the_share_sheet_says_what_came_of_it() {
    for came in ["saved f", "share-closed"] {
        assert_eq!(after(&format!("share; share-late; {came}")).notice, None);
    }
    let other = after("share; not-kept; share-closed").notice.unwrap();
    assert_eq!(*other, Notice::NotKept(StorageError::Full));
}

#[test]
fn what_was_laid_while_a_file_was_being_given_is_not_called_safe() {
    for asked in ["save", "share", "ask-password; save-locked appel", "print file"] {
        let later = after(&format!("choose wonen; {asked}; choose geld; saved f"));
        assert_eq!(later.safe, Safe::PartInFile("f".into()), "{asked}");
        let now = after(&format!("choose wonen; {asked}; saved f"));
        assert_eq!(now.safe, Safe::InFile("f".into()), "{asked}");
    }
    let other = after("choose wonen; leave-out row wonen; share; take-along row wonen; saved f");
    assert_eq!(other.safe, Safe::PartInFile("f".into()));
}

#[test]
fn a_file_that_may_not_have_come_is_not_called_safe() {
    let table = after("choose wonen; perhaps-saved f");
    assert_eq!(table.safe, Safe::PerhapsInFile("f".into()));
    assert_eq!(
        after("choose wonen; perhaps-saved f; take-off-device").dialog,
        Some(Dialog::TakeOffDevice)
    );
}

#[test]
fn what_was_printed_may_be_on_paper() {
    check_asks("print booklet", "print Booklet");
    let printing = after("print booklet");
    assert_eq!((printing.printing, &printing.safe), (Some(Paper::Booklet), &Safe::OnPaper));
    let printed = after("print booklet; printed");
    assert_eq!((printed.printing, &printed.safe), (None, &Safe::OnPaper));
    assert_eq!(after("print booklet; not-printed").safe, Safe::Nowhere);
    assert_eq!(after("print booklet; not-printed-here").safe, Safe::Nowhere);
    assert_eq!(after("save; saved f; print booklet; not-printed").safe, Safe::InFile("f".into()));
    assert_eq!(after("print board; printed").safe, Safe::Nowhere);
}

#[test]
fn printing_from_the_menu_of_the_browser_prints_the_booklet() {
    assert_eq!(after("print-begins").printing, Some(Paper::Booklet));
    assert_eq!(after("print board; print-begins").printing, Some(Paper::EmptyBoard));
    assert_eq!(after("print-begins; printed").printing, None);
    check_nothing("", "printed");
}

#[test]
fn opening_on_an_empty_table_asks_only_what_to_do_with_it() {
    check_asks("ask-file", "ask file");
    let (asked, effects) = play(alone(), "file d");
    assert_eq!(show::effects(&effects), "dialog");
    assert!(matches!(asked.dialog, Some(Dialog::Earlier(_))));
    assert_eq!(show::board(&asked), "");
    let (table, effects) = play(alone(), "file d; go-on");
    assert_eq!(show::board(&table), "werk:");
    assert_eq!((id(&table), &table.dialog, table.screen), ("d", &None, Screen::Board));
    assert_eq!(show::effects(&effects), "speak nl, keep soon, say Opened, focus screen");
}

#[test]
fn opening_over_something_asks_first() {
    check_asks("choose wonen; file d", "dialog");
    check("choose wonen; file d", "wonen:");
    check("choose wonen; file d; close-dialog", "wonen:");
    check("choose wonen; file d; close-dialog; open-it; go-on", "wonen:");
    check("choose wonen; file d; open-it; go-on", "werk:");
    check_nothing("", "open-it; go-on");
}

#[test]
fn repairs_are_told_before_the_file_is_used() {
    let (asked, effects) = play(alone(), "repaired-file d");
    assert_eq!(show::effects(&effects), "dialog");
    assert!(matches!(&asked.dialog, Some(Dialog::Open(opened)) if opened.repairs.len() == 1));
    assert_eq!(id(&asked), "nu");
    assert_eq!(id(&play(asked, "open-it; go-on").0), "d");
}

#[test]
fn the_resident_is_at_turn_in_what_is_opened() {
    assert_eq!(show::people(&after("turn p2; file d; open-it; go-on")), "p1*");
}

#[test]
fn a_file_that_cannot_be_opened_leaves_everything() {
    let before = after("choose wonen; lay wonen 30; go bord");
    let table = play(before.clone(), "broken-file").0;
    assert_eq!(table, State { notice: table.notice.clone(), ..before });
}

#[test]
fn wiping_asks_once_and_cannot_be_taken_back() {
    check_asks("choose wonen; ask-to-wipe", "dialog");
    check("choose wonen; ask-to-wipe; close-dialog", "wonen:");
    check_asks("choose wonen; ask-to-wipe; wipe", "wipe");
    let wiped = after("choose wonen; turn-board; drafts d; ask-to-wipe; wipe; all-gone n");
    let empty = State {
        notice: Some(Notice::Wiped.into()),
        chosen_manner: ChosenManner { address: false, language: true },
        ..play(alone(), "anew n").0
    };
    assert_eq!(wiped, empty);
    check_asks("ask-to-wipe; wipe; all-gone n", "speak nl, focus screen, say Told(Wiped)");
}

#[test]
fn taking_off_this_device_what_is_in_a_file_asks_nothing() {
    check_asks("choose wonen; save; saved f; take-off-device", "take nu off");
    let off = after("choose wonen; save; saved f; take-off-device; anew n");
    assert_eq!((id(&off), off.notice.as_deref()), ("n", Some(&Notice::TakenOffDevice)));
    assert!(off.conversation.is_untouched());
    check_asks(
        "save; saved f; take-off-device; anew n",
        "speak nl, focus screen, say Told(TakenOffDevice)",
    );
}

#[test]
fn taking_off_this_device_what_is_on_paper_or_nowhere_asks_first() {
    check_asks("choose wonen; print booklet; printed; take-off-device", "dialog");
    check_asks("choose wonen; take-off-device", "dialog");
    check_asks("choose wonen; take-off-device; take-off-device", "take nu off");
    check_asks("choose wonen; save; saved f; choose geld; take-off-device", "dialog");
}

#[test]
fn a_day_that_is_handed_out_for_a_calendar_is_said_to_be() {
    let notice = after("choose wonen; day-kept").notice;
    assert_eq!(notice.as_deref(), Some(&Notice::DayKept));
}

#[test]
fn whose_device_it_is_stays_with_this_conversation_alone() {
    let said = "choose wonen; device anothers";
    check_asks(said, "keep");
    let table = after(said);
    assert_eq!(table.whose_device, Some(WhoseDevice::Anothers));
    assert_eq!(table.draft_now().whose_device, table.whose_device);
    assert_eq!(after(&format!("{said}; device own")).whose_device, Some(WhoseDevice::Residents));
    assert_eq!(after(&format!("{said}; all-gone n")).whose_device, None);
    assert_eq!(after("choose wonen").whose_device, None, "none of the two is said beforehand (R1)");
}
