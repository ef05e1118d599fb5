//! A day for a calendar: when people look again, as a file of iCalendar (RFC 5545).
//!
//! Nothing is in it but what is given here (R23, R24): no names of who sat at the table, nothing
//! that was laid, and no alarm, which would be the board's idea and not theirs (R1). It takes up no
//! time (`TRANSP`), because a day is not an hour.

use crate::model::Date;

/// A whole day in a calendar. All texts are people's or the caller's, to the letter; only what no
/// calendar takes is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// What makes the file: `wat-telt 0.1.0`.
    pub made_with: &'a str,
    /// What no other event has, and this one keeps when it is written again.
    pub id: &'a str,
    /// When it is written, in milliseconds since 1970.
    pub written: i64,
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub summary: &'a str,
    /// What the resident typed; may be empty, and is then left out.
    pub description: &'a str,
}

/// The file.
pub fn write(event: &Event<'_>) -> String {
    let mut to = String::new();
    line(&mut to, "BEGIN:VCALENDAR");
    line(&mut to, "VERSION:2.0");
    text(&mut to, "PRODID", event.made_with);
    line(&mut to, "BEGIN:VEVENT");
    text(&mut to, "UID", event.id);
    line(&mut to, &format!("DTSTAMP:{}", moment(event.written)));
    line(&mut to, &format!("DTSTART;VALUE=DATE:{}", digits(event.day)));
    // Without an end it is that one day: so it is on the last day that there is.
    if let Some(end) = event.day.next() {
        line(&mut to, &format!("DTEND;VALUE=DATE:{}", digits(end)));
    }
    text(&mut to, "SUMMARY", event.summary);
    if !event.description.trim().is_empty() {
        text(&mut to, "DESCRIPTION", event.description);
    }
    line(&mut to, "TRANSP:TRANSPARENT");
    line(&mut to, "END:VEVENT");
    line(&mut to, "END:VCALENDAR");
    to
}

fn text(to: &mut String, name: &str, value: &str) {
    line(to, &format!("{name}:{}", escaped(value)));
}

/// The most bytes of a line, its end not counted.
const LONGEST: usize = 75;

/// Writes a line, folded where it is too long; never within a character.
fn line(to: &mut String, line: &str) {
    let mut room = LONGEST;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            to.push_str("\r\n ");
            room = LONGEST - 1;
        }
        room -= letter.len_utf8();
        to.push(letter);
    }
    to.push_str("\r\n");
}

/// A text as it can stand behind a name. Every kind of line end is one new line; other control
/// characters are no text.
fn escaped(text: &str) -> String {
    let mut to = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '\n' if before == '\r' => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                to.push_str("\\n");
            }
            '\\' | ';' | ',' => to.extend(['\\', letter]),
            '\t' => to.push(letter),
            _ if letter.is_control() => {}
            _ => to.push(letter),
        }
        before = letter;
    }
    to
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A moment in time in UTC, from milliseconds since 1970; one that a calendar has no year for is
/// the first of 1970.
fn moment(milliseconds: i64) -> String {
    let seconds = milliseconds.div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let day = civil(days).or_else(|| Date::new(1970, 1, 1)).map_or_else(String::new, digits);
    format!("{day}T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

/// The day that is so many days after the first of 1970. The years are counted from March, so that
/// a leap day is the last of its year.
fn civil(days: i64) -> Option<Date> {
    const DAYS_OF_400_YEARS: i64 = 146_097;
    let since = days.checked_add(719_468)?;
    let (of_400, day) = (since.div_euclid(DAYS_OF_400_YEARS), since.rem_euclid(DAYS_OF_400_YEARS));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = u16::try_from(of_400 * 400 + year + later).ok()?;
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
