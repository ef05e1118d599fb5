//! Opening a file: the checks in their order, then the reading.

use std::rc::Rc;

use super::{KIND, MOST_BYTES, MOST_PAGE_BYTES, Repair, VERSION, booklet, decimal, migrate, read};
use crate::json::{self, Value};
use crate::model::Conversation;

/// Why a file could not be opened. The first in this order that holds is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is larger than [`MOST_BYTES`], or a booklet than [`MOST_PAGE_BYTES`].
    TooLarge,
    /// It is no text in UTF-8.
    NotUtf8,
    /// It is no JSON, is cut off, or is nested deeper than any conversation.
    NotJson,
    /// It is something else than a conversation of Wat Telt: other JSON, or another page.
    NotOurs,
    /// A newer edition made it. It is refused, never half-read.
    Newer {
        /// The version of its format.
        version: u64,
    },
    /// It says that it is ours, but nothing in it can be used: it says no version that ever was,
    /// has no people or no moments.
    DoesNotFit,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The conversation in it.
    pub conversation: Rc<Conversation>,
    /// What did not fit, item by item; empty when all did.
    pub repairs: Vec<Repair>,
}

/// Reads a file, or a booklet with a file in it. What can be kept is kept to the letter, and what could not is in the repairs.
///
/// # Errors
/// An [`OpenError`] when nothing of it can be used.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() > MOST_PAGE_BYTES {
        return Err(OpenError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| OpenError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(found) = booklet::read(text) {
        let (file, whole) = found?;
        let mut opened = from_json(file)?;
        if !whole {
            opened.repairs.insert(0, Repair::ChangedByHand);
        }
        return Ok(opened);
    }
    if text.trim_start().starts_with('<') {
        return Err(OpenError::NotOurs);
    }
    if bytes.len() > MOST_BYTES {
        return Err(OpenError::TooLarge);
    }
    from_json(json::read(text).ok_or(OpenError::NotJson)?)
}

/// Reads the JSON of a file.
pub(super) fn from_json(mut file: Value) -> Result<Opened, OpenError> {
    if file.get("soort").and_then(Value::as_str) != Some(KIND) {
        return Err(OpenError::NotOurs);
    }
    // Its kind says that it is ours, so without a version that ever was it is a broken one of ours
    // and not somebody else's; and without a version nothing in it may be trusted.
    let version = file.get("versie").and_then(Value::as_number);
    let version = version.and_then(|version| decimal::read(version, 0));
    match version.filter(|version| version.exact).map(|version| version.units) {
        None | Some(0) => return Err(OpenError::DoesNotFit),
        Some(version @ 1..=VERSION) => migrate::migrate(&mut file, version),
        Some(version) => return Err(OpenError::Newer { version }),
    }
    read::file(&file).ok_or(OpenError::DoesNotFit)
}
