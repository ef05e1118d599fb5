//! A file that opens with a password alone (R24).

use wat_telt_core::format;
use wat_telt_core::model::Date;
use wat_telt_core::update::{Dialog, Effect, LockError, Notice, Password, Safe};

use super::table::{after, play};
use super::{check_asks, check_nothing};

#[test]
fn a_file_is_locked_with_what_was_typed_and_that_stays_nowhere() {
    check_asks("choose wonen; ask-password", "dialog");
    let (table, effects) = play(after("choose wonen; ask-password"), "save-locked appel fiets");
    let password = Password::typed("appel fiets").unwrap();
    let (conversation, left_out) = (table.conversation.clone(), table.left_out.clone());
    assert_eq!(effects[0], Effect::SaveLocked(conversation, left_out, password));
    assert_eq!(table.dialog, None);
    assert!(!format!("{table:?}{effects:?}").contains("appel"));
}

#[test]
fn that_locking_takes_a_while_is_said_until_it_is_known_what_came_of_it() {
    let locking = after("choose wonen; ask-password; save-locked appel");
    assert_eq!(locking.notice.as_deref(), Some(&Notice::Locking));
    assert_eq!(locking.safe, Safe::Nowhere);
    let saved = after("choose wonen; ask-password; save-locked appel; saved f");
    assert_eq!((saved.notice, saved.safe), (None, Safe::InFile("f".into())));
    let not = after("choose wonen; ask-password; save-locked appel; not-locked");
    assert_eq!(not.notice.as_deref(), Some(&Notice::NotLocked));
}

#[test]
fn without_a_question_nothing_is_locked_or_opened() {
    for act in ["save-locked appel", "unlock appel", "opens-as d", "opens-not"] {
        check_nothing("choose wonen", act);
    }
}

#[test]
fn spaces_are_no_password_and_none_around_it_count() {
    assert_eq!(Password::typed(" \u{a0}\n"), None);
    assert_eq!(Password::typed(" appel fiets ").unwrap().words(), "appel fiets");
}

#[test]
fn a_locked_file_asks_for_its_password_and_then_opens_as_any_other() {
    check_asks("locked eyJ.a; unlock appel", "unlock");
    let over = after("choose wonen; locked eyJ.a; unlock appel; opens-as d");
    assert!(matches!(over.dialog, Some(Dialog::Open(_))));
    let opened = after("choose wonen; locked eyJ.a; unlock appel; opens-as d; open-it");
    assert!(matches!(opened.dialog, Some(Dialog::Earlier(_))));
    let broken = after("locked eyJ.a; unlock appel; opens-broken");
    assert_eq!(broken.dialog, None);
    assert!(matches!(broken.notice.as_deref(), Some(Notice::OpenFailed(_))));
}

#[test]
fn a_wrong_password_can_be_typed_again() {
    let Some(Dialog::Unlock(locked)) = after("locked eyJ.a; unlock appel; opens-not").dialog else {
        panic!("the question is gone");
    };
    assert_eq!((locked.opening, locked.why), (false, Some(LockError::Wrong)));
    check_asks("locked eyJ.a; unlock appel; opens-not; unlock fiets", "unlock");
}

#[test]
fn while_a_file_is_being_opened_another_try_waits() {
    check_nothing("locked eyJ.a; unlock appel", "unlock fiets");
}

#[test]
fn who_closes_the_question_does_not_want_the_file_any_more() {
    check_nothing("locked eyJ.a; unlock appel; close-dialog", "opens-as d");
}

#[test]
fn a_locked_file_is_known_by_its_form() {
    let day = Date::new(2027, 1, 14).unwrap();
    assert_eq!(format::locked_name(day), "wat-telt-2027-01-14.wat-telt.jwe");
    for file in ["eyJhbGciOiJ4In0.YQ.YQ.YQ.YQ", " eyJhbGci.YQ\r\n", "eyJ"] {
        assert_eq!(format::locked(file.as_bytes()), Some(file.trim()));
    }
    for file in ["", "{\"soort\":1}", "eyJ a", "<!doctype html>", "eyJ{", "eyJ\u{e9}"] {
        assert_eq!(format::locked(file.as_bytes()), None, "{file}");
    }
    assert_eq!(format::locked(b"eyJ\xff"), None);
}
