//! How a conversation is written down and read again (pure).
//!
//! Two things are written: the resident's own file ([`write`]), which holds what lies open on the
//! table and nothing else, and the draft on the device ([`draft`]), which holds everything. Both
//! are read by one reader ([`open`]) that keeps what it can and says what it could not: a wrong
//! field never loses a file. No input makes it panic, hang or take unbounded memory.

pub mod booklet;
pub mod calendar;
mod decimal;
pub mod draft;
mod migrate;
mod open;
mod read;
mod repair;
#[cfg(test)]
mod schema;
mod to_file;
mod v1;

use crate::json::Json;
use crate::model::{Conversation, Date};

pub use open::{OpenError, Opened, open};
pub use repair::Repair;

/// What a file says it is (`soort`).
const KIND: &str = "wat-telt-gesprek";

/// The version that is written, and the newest that is read (`versie`).
pub const VERSION: u64 = 1;

/// The largest file that is opened, in bytes.
pub const MOST_BYTES: usize = 5_000_000;

/// The largest page with a booklet that is opened, in bytes: the file stands in it, and what is
/// read of it.
pub const MOST_PAGE_BYTES: usize = 3 * MOST_BYTES;

/// The most people of a conversation that is opened. Everything that looks a person up may then
/// simply walk along the people.
const MOST_PEOPLE: usize = 100;

/// The most bars on a board that is opened.
const MOST_BARS: usize = 200;

/// The most notes, moments or names in one list that is opened.
const MOST_IN_A_LIST: usize = 10_000;

/// The furthest down that a point of handwriting is, in the unit of
/// [`Ink`](crate::model::Ink): a hundred widths.
const INK_DEPTH: i32 = 1_000_000;

/// The resident's file: UTF-8 JSON with a new line at its end. Of the moment on the table it holds
/// what those who sit there see ([`crate::model::Moment::as_laid`]); no face-down fiche, pass,
/// person who left or bar that was taken off has a trace in it (R4, R8, R10a, R16). Earlier moments
/// stand in it as they were read. Longer than [`MOST_BYTES`] it cannot be opened again.
pub fn write(conversation: &Conversation) -> String {
    let now = conversation.now.as_laid();
    to_file::file(conversation, &now, to_file::Aim::File).to_text()
}

/// The name of a file of this day: no name of a person stands in it.
pub fn file_name(day: Date) -> String {
    format!("wat-telt-{day}.wat-telt.json")
}

/// The name of what goes in a calendar, for this day.
pub fn calendar_name(day: Date) -> String {
    format!("wat-telt-{day}.ics")
}

/// The name of a booklet of this day.
pub fn booklet_name(day: Date) -> String {
    format!("wat-telt-{day}.html")
}
