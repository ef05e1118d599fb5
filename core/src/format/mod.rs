//! How a conversation is written down and read again (pure).
//!
//! Two things are written: the resident's own file ([`write`]), which holds what lies open on the
//! table and nothing else, and the draft on the device ([`draft`]), which holds everything. Both
//! are read by one reader ([`open`]) that keeps what it can and says what it could not: a wrong
//! field never loses a file. No input makes it panic, hang or take unbounded memory.

pub mod booklet;
pub mod calendar;
mod decimal;
pub mod domain_set;
pub mod draft;
mod json;
mod layout;
mod limits;
mod migrate;
mod open;
mod opened;
pub mod parts;
mod read;
mod repair;
#[cfg(test)]
mod schema;
mod seen;
mod to_file;
mod v1;

use crate::model::{Conversation, Date};

use limits::{LONGEST_CODE, SHORTEST_CODE};

pub use limits::{MAX_BYTES, MAX_DOMAINS_BYTES, MAX_PAGE_BYTES, VERSION};
pub use open::open;
pub use opened::{OpenError, Opened};
pub use repair::Repair;
pub use seen::{Age, Odd, Seen, age};

/// The resident's file: UTF-8 JSON with a new line at its end. Of the moment on the table it holds
/// what those who sit there see ([`crate::model::Moment::as_laid`]); no face-down fiche, pass,
/// person who left or bar that was taken off has a trace in it (R4, R8, R10a, R16). Earlier moments
/// stand in it as they were read. Longer than [`MAX_BYTES`] it cannot be opened again.
pub fn write(conversation: &Conversation) -> String {
    let now = conversation.now.as_laid();
    layout::write(&to_file::file(conversation, &now, to_file::Aim::File))
}

/// The name of a file of this day: no name of a person stands in it.
pub fn file_name(day: Date) -> String {
    format!("wat-telt-{day}.wat-telt.json")
}

/// The name of a locked file of this day.
pub fn locked_name(day: Date) -> String {
    format!("wat-telt-{day}.wat-telt.jwe")
}

/// A file that is locked, where this is one: a JWE in compact form (RFC 7516), of which the first part begins with
/// the brace of its header. Whether it is whole is seen when it is opened.
pub fn locked(bytes: &[u8]) -> Option<&str> {
    let text = str::from_utf8(bytes).ok()?.trim();
    let of_one = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let is_one =
        bytes.len() <= MAX_PAGE_BYTES && text.starts_with("eyJ") && text.bytes().all(of_one);
    is_one.then_some(text)
}

/// What came by a code, where this is that: digits alone, and more than a number has. What they stand for is seen
/// when it is opened.
pub fn carried(bytes: &[u8]) -> Option<&str> {
    let digits = (SHORTEST_CODE..=LONGEST_CODE).contains(&bytes.len());
    let digits = digits && bytes.iter().all(u8::is_ascii_digit);
    digits.then(|| str::from_utf8(bytes).ok()).flatten()
}

/// The name of what goes in a calendar, for this day.
pub fn calendar_name(day: Date) -> String {
    format!("wat-telt-{day}.ics")
}

/// The name of a file of what cannot be read.
pub const UNREAD_NAME: &str = "wat-telt-niet-te-lezen.txt";

/// The name of a booklet of this day.
pub fn booklet_name(day: Date) -> String {
    format!("wat-telt-{day}.html")
}
