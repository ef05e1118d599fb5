//! How long a draft lay untouched, by clocks that can be wrong (R25).

use wat_telt_core::format::{Age, Odd, Seen, age};
use wat_telt_core::model::Date;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Some day in November 2026, at noon.
const NOW: i64 = 1_795_089_600_000;

/// The starts that found a draft which was touched at a time: each so many days after now, by a clock
/// that says so. Gives what the last of them made of it.
fn starts(touched: i64, days: &[i64]) -> Age {
    let mut last = Age::Young(None);
    for day in days {
        let seen = match last {
            Age::Young(seen) => seen.and_then(|seen| Seen::read(&seen.write())),
            Age::Over => panic!("it went at an earlier start"),
        };
        let (now, date) = (NOW + day * DAY, date(*day));
        last = age(touched, seen, now, date);
    }
    last
}

/// A day for each number, and never the same for two.
fn date(day: i64) -> Date {
    let day = u16::try_from(day + 30_000).unwrap();
    let at = |by: u16| u8::try_from(day / by % 12 + 1).unwrap();
    Date::new(day / 144 + 1, at(12), at(1)).unwrap()
}

fn stays(touched: i64, days: &[i64]) {
    assert!(matches!(starts(touched, days), Age::Young(_)), "{days:?}");
}

fn goes(touched: i64, days: &[i64]) {
    assert_eq!(starts(touched, days), Age::Over, "{days:?}");
}

#[test]
fn within_seven_days_nothing_is_known_of_it() {
    assert_eq!(starts(NOW, &[0, 3, 6, 7]), Age::Young(None));
}

#[test]
fn untouched_for_seven_days_is_what_two_starts_on_different_days_say() {
    stays(NOW, &[8]);
    stays(NOW, &[8, 8, 8]);
    goes(NOW, &[8, 9]);
    goes(NOW, &[8, 8, 20]);
}

#[test]
fn one_start_by_a_clock_that_is_wrong_wipes_nothing() {
    stays(NOW, &[8, 0]);
    stays(NOW, &[8, 1, 8]);
    goes(NOW, &[8, 1, 8, 9]);
    stays(NOW, &[1000]);
}

#[test]
fn a_draft_that_was_begun_in_1970_or_three_years_back_is_there_today() {
    stays(0, &[0]);
    stays(NOW - 3 * 365 * DAY, &[0, 0]);
}

#[test]
fn a_time_to_come_counts_as_now_when_two_starts_say_that_it_is_to_come() {
    let touched = NOW + 1000 * DAY;
    stays(touched, &[0, 1, 2, 8]);
    goes(touched, &[0, 1, 9, 10]);
    // One start in 1970 makes no draft old.
    stays(NOW, &[-20_000, 1, 2]);
}

#[test]
fn what_is_touched_again_begins_anew() {
    let Age::Young(seen) = starts(NOW, &[8]) else { panic!("it is there still") };
    assert_eq!(seen.unwrap().odd, Some((Odd::Old, date(8))));
    assert_eq!(age(NOW + 8 * DAY, seen, NOW + 9 * DAY, date(9)), Age::Young(None));
}

#[test]
fn what_is_no_memory_of_a_start_is_none() {
    for text in [
        "",
        "1",
        "1 2 oud",
        "1 2 jong 2027-01-14",
        "1 2 oud 2027-02-30",
        "x 2",
        "1 2 oud 2027-01-14 3",
    ] {
        assert_eq!(Seen::read(text), None, "{text}");
    }
}
