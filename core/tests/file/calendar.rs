//! What goes in a calendar, read by a parser that is not ours.

use crate::file::cases;
use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component, Event as Parsed};
use proptest::prelude::*;
use wat_telt_core::format::calendar::{Event, write};
use wat_telt_core::model::Date;

fn event() -> Event<'static> {
    Event {
        made_with: "wat-telt 0.1.0",
        id: "0b0f6a4e-m2",
        written: 1_800_000_000_123,
        day: Date::new(2027, 2, 28).unwrap(),
        summary: "We kijken weer samen",
        description: "na de zomer",
    }
}

/// The one event in it, as the parser has it.
fn parsed(ics: &str) -> Parsed {
    read_calendar(&unfold(ics)).unwrap_or_else(|error| panic!("{error}\n{ics}"));
    let calendar: Calendar = ics.parse().unwrap();
    let [CalendarComponent::Event(event)] = &calendar.components[..] else { panic!("{ics}") };
    event.clone()
}

/// What is left of a text in a calendar.
fn as_kept(text: &str) -> String {
    let lines = text.replace("\r\n", "\n");
    let line = |it| if "\r\u{b}\u{c}\u{85}\u{2028}\u{2029}".contains(it) { '\n' } else { it };
    lines.chars().map(line).filter(|it| !it.is_control() || "\n\t".contains(*it)).collect()
}

#[test]
fn a_day_to_the_letter() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:wat-telt 0.1.0",
        "BEGIN:VEVENT",
        "UID:0b0f6a4e-m2",
        "DTSTAMP:20270115T080000Z",
        "DTSTART;VALUE=DATE:20270228",
        "DTEND;VALUE=DATE:20270301",
        "SUMMARY:We kijken weer samen",
        "DESCRIPTION:na de zomer",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(write(&event()), expected.join("\r\n"));
}

#[test]
fn a_parser_of_others_reads_it() {
    let event = parsed(&write(&event()));
    assert_eq!(event.get_summary(), Some("We kijken weer samen"));
    assert_eq!(event.get_description(), Some("na de zomer"));
    assert_eq!(event.get_uid(), Some("0b0f6a4e-m2"));
    assert_eq!(event.get_timestamp().unwrap().to_rfc3339(), "2027-01-15T08:00:00+00:00");
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    assert_eq!(event.property_value("DTSTART"), Some("20270228"));
    assert_eq!(event.property_value("DTEND"), Some("20270301"));
}

#[test]
fn where_nothing_was_typed_nothing_is_said() {
    let ics = write(&Event { description: " \n", ..event() });
    assert!(!ics.contains("DESCRIPTION"), "{ics}");
}

#[test]
fn the_clock_and_the_calendar() {
    let stamp = |written| {
        let ics = write(&Event { written, ..event() });
        ics.lines().find_map(|line| line.strip_prefix("DTSTAMP:").map(str::to_owned)).unwrap()
    };
    for (written, said) in [
        (0, "19700101T000000Z"),
        (-1, "19691231T235959Z"),
        (951_782_400_000, "20000229T000000Z"),
        (1_709_251_199_999, "20240229T235959Z"),
        (4_107_542_400_000, "21000301T000000Z"),
    ] {
        assert_eq!(stamp(written), said);
    }
    assert!(stamp(i64::MAX).starts_with("19700101T"));
    assert!(stamp(i64::MIN).starts_with("19700101T"));
    let ends = |year, month, day| {
        let day = Date::new(year, month, day).unwrap();
        parsed(&write(&Event { day, ..event() })).property_value("DTEND").map(str::to_owned)
    };
    assert_eq!(ends(2027, 12, 31).as_deref(), Some("20280101"));
    assert_eq!(ends(2028, 2, 28).as_deref(), Some("20280229"));
    assert_eq!(ends(9999, 12, 31), None);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zé👩🏽‍🦽 ,;\\\\:\"\r\n\t\u{0}\u{7f}\u{85}\u{2028}]{0,80}",
        "[\u{620}-\u{64a} ]{0,90}",
        Just("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR".to_owned()),
    ]
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever people type, it is one event with their words in it.
    #[test]
    fn any_words_are_kept_and_break_nothing(summary in text(), description in text()) {
        let ics = write(&Event { summary: &summary, description: &description, ..event() });
        for line in ics.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let event = parsed(&ics);
        prop_assert_eq!(event.get_summary().unwrap_or_default(), as_kept(&summary));
        let said = event.get_description().unwrap_or_default();
        let typed = if description.trim().is_empty() { String::new() } else { as_kept(&description) };
        prop_assert_eq!(said, typed);
    }
}
