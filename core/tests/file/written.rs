//! Words in the file: to the letter, and in the language that they were written in (R20).

use std::rc::Rc;

use super::*;
use wat_telt_core::model::{Conversation, Field, Language};

/// A file in this language, whose one moment has these keys.
fn file(language: &str, keys: &str) -> String {
    format!(
        r#"{{"soort":"wat-telt-gesprek","versie":1,"id":"x","taal":"{language}",
        "deelnemers":[{{"id":"p1","bewoner":true,"vorm":"cirkel"}}],
        "momenten":[{{"id":"m1","datum":"2027-01-14","aanTafel":[{{"wie":"p1"}}],{keys}}}]}}"#
    )
}

fn opened(text: &str) -> Conversation {
    let opened = open(text.as_bytes()).unwrap();
    assert_eq!(opened.repairs, []);
    assert_sound(&opened);
    Rc::unwrap_or_clone(opened.conversation)
}

/// After `change`, the one moment of the file holds this.
fn check(file: &str, change: impl FnOnce(&mut Conversation), holds: &str) {
    let mut conversation = opened(file);
    change(&mut conversation);
    let written = squeezed(&write(&conversation));
    assert!(written.contains(holds), "no {holds} in {written}");
    opened(&write(&conversation));
}

const OLDER: &str = r#""voorWie":["mevrouw E.","Jeannette"]"#;
const ABOUT: &str = r#""hierGaatHetOver":{"van":["p1"],"tekst":"Ja"}"#;

fn type_whom(conversation: &mut Conversation, text: &str) {
    conversation.write(&Field::ForWhom, text, None, None).unwrap();
}

fn write_about(conversation: &mut Conversation, text: &str) {
    conversation.write(&Field::About, text, None, None).unwrap();
}

fn speak(conversation: &mut Conversation, tag: &str) {
    conversation.language = Language::new(tag);
}

#[test]
fn whom_it_is_for_is_one_entry_and_an_older_file_keeps_its_several() {
    let older = file("nl", OLDER);
    check(&older, |_| {}, OLDER);
    assert_eq!(&*opened(&older).text_of(&Field::ForWhom), "mevrouw E., Jeannette");
    let typed = "voor ons vijven, en voor de huisarts";
    check(&older, |talk| type_whom(talk, typed), &format!(r#""voorWie":["{typed}"]"#));
    check(&older, |talk| type_whom(talk, ", "), r#""voorWie":[", "]"#);
}

#[test]
fn words_say_their_language_where_it_is_not_that_of_the_conversation() {
    check(&file("nl", ABOUT), |_| {}, ABOUT);
    let in_dutch = r#""hierGaatHetOver":{"van":["p1"],"tekst":"Ja","taal":"nl"}"#;
    check(&file("nl", ABOUT), |talk| speak(talk, "ar"), in_dutch);
    check(&file("ar", in_dutch), |talk| speak(talk, "nl"), ABOUT);
    check(&file("ar", ABOUT), |talk| speak(talk, "ar"), ABOUT);
    let anew = |talk: &mut Conversation| {
        speak(talk, "ar");
        write_about(talk, "");
        write_about(talk, "Ja");
    };
    check(&file("nl", ABOUT), anew, ABOUT);
}

#[test]
fn a_file_that_names_the_language_of_all_does_so_again() {
    let named = r#""kloptHet":{"van":["p1"],"tekst":"Ja","taal":"nl"}"#;
    check(&file("nl", named), |_| {}, named);
    check(&file("nl", named), |talk| speak(talk, "ar"), named);
}

#[test]
fn words_of_before_keep_their_language_too() {
    let earlier = |talk: &mut Conversation| {
        talk.look_back(wat_telt_core::model::Date::new(2027, 6, 1).unwrap());
        speak(talk, "ar");
        write_about(talk, "نعم");
    };
    check(&file("nl", ABOUT), earlier, r#"{"van":["p1"],"tekst":"Ja","taal":"nl"}"#);
    check(&file("nl", ABOUT), earlier, r#"{"van":["p1"],"tekst":"نعم"}"#);
}

/// A file from before the board spoke another language is the same conversation after it.
#[test]
fn another_language_of_the_board_makes_no_other_words() {
    let file = opened(&file("nl", ABOUT));
    let mut table = file.clone();
    speak(&mut table, "ar");
    let again = opened(&write(&table));
    assert_eq!(table.beside(&file), wat_telt_core::model::Beside::Same);
    assert_eq!(table.beside(&again), wat_telt_core::model::Beside::Same);
}
