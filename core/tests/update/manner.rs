//! How people are spoken to while they have not chosen that: as the page around the board asks (R1).

use wat_telt_core::model::{Address, Language};

use super::show;
use super::table::{alone, play};

/// After these acts, people are spoken to so.
fn check_spoken(acts: &str, address: Address, language: &str) {
    let (table, _) = play(alone(), acts);
    assert_eq!(table.conversation.address(), address, "{acts}");
    assert_eq!(table.conversation.language, Language::new(language), "{acts}");
}

/// The last of these acts asks this of the edge.
fn check_asks(acts: &str, effects: &str) {
    assert_eq!(show::effects(&play(alone(), acts).1), effects, "{acts}");
}

/// After these acts, this one does nothing.
fn check_nothing(acts: &str, act: &str) {
    let (before, _) = play(alone(), acts);
    let (after, effects) = play(before.clone(), act);
    assert_eq!((&after, effects.len()), (&before, 0), "{acts}; {act}");
}

#[test]
fn the_page_says_how_people_are_spoken_to_at_first() {
    check_spoken("asks je -", Address::Je, "nl");
    check_spoken("asks je -; asks u -", Address::U, "nl");
    check_spoken("asks je -; asks - -", Address::U, "nl");
    check_asks("asks je -", "");
    check_nothing("asks je -", "asks je -");
}

#[test]
fn a_language_is_fetched_before_it_is_spoken() {
    check_asks("asks - en", "fetch-asked en");
    check_spoken("asks - en", Address::U, "nl");
    check_asks("asks - en; asked-spoken en wonen=My_home", "speak en");
    check_spoken("asks - en; asked-spoken en wonen=My_home", Address::U, "en");
    check_asks("asks - en; asked-spoken en; asks - -", "fetch-asked nl");
}

#[test]
fn what_a_page_asks_that_is_no_word_for_it_says_nothing() {
    check_spoken("asks U -", Address::U, "nl");
    check_spoken("asks jij -", Address::U, "nl");
    check_asks("asks - en-GB", "fetch-asked en");
    check_nothing("", "asks - xx");
    check_asks("asks - nl-BE", "");
}

#[test]
fn what_people_chose_is_never_overruled() {
    check_spoken("address je; asks u -", Address::Je, "nl");
    check_spoken("asks je -; address u; asks je -", Address::U, "nl");
    check_spoken("asks je -; address u", Address::U, "nl");
    check_asks("speak en; spoken en; asks - tr", "");
    check_spoken("asks - tr; speak en; spoken en; asked-spoken tr", Address::U, "en");
}

#[test]
fn it_is_no_step_and_no_step_leads_back_behind_it() {
    check_nothing("asks je -", "back");
    check_spoken("choose wonen; asks je -; back", Address::Je, "nl");
    let (table, _) = play(alone(), "asks je en; asked-spoken en");
    assert!(table.conversation.is_untouched());
}

#[test]
fn an_empty_table_is_for_who_comes_next() {
    check_spoken("asks je -; address u; all-gone x", Address::Je, "nl");
}
