//! Opening a file: the checks in their order, then the reading.

use serde_json::Value;

use super::json::{self, Mended};
use super::limits::{KIND, MAX_BYTES, MAX_PAGE_BYTES, VERSION};
use super::opened::{OpenError, Opened};
use super::repair::{Repair, Repairs, short};
use super::{booklet, decimal, migrate, read};

/// Reads a file, or a booklet with a file in it. What can be kept is kept to the letter, and what could not is in the repairs.
///
/// # Errors
/// An [`OpenError`] when nothing of it can be used.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() > MAX_PAGE_BYTES {
        return Err(OpenError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| OpenError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(found) = booklet::read(text) {
        let (file, whole) = found?;
        let mut opened = mended(file)?;
        if !whole {
            opened.repairs.insert(0, Repair::ChangedByHand);
        }
        return Ok(opened);
    }
    if text.trim_start().starts_with('<') {
        return Err(OpenError::NotOurs);
    }
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::TooLarge);
    }
    mended(json::read(text).ok_or(OpenError::NotJson)?)
}

/// Reads the JSON of a file, and says first what of it was mended.
fn mended((file, halves): Mended) -> Result<Opened, OpenError> {
    let mut opened = from_json(file)?;
    let mut repairs = Repairs::default();
    for text in &halves {
        repairs.push(Repair::HalfCharacter { text: short(text) });
    }
    opened.repairs.splice(..0, repairs.finish());
    Ok(opened)
}

/// Reads the JSON of a file.
pub(super) fn from_json(mut file: Value) -> Result<Opened, OpenError> {
    if file.get("soort").and_then(Value::as_str) != Some(KIND) {
        return Err(OpenError::NotOurs);
    }
    // Its kind says that it is ours, so without a version that ever was it is a broken one of ours
    // and not somebody else's; and without a version nothing in it may be trusted.
    let version = file.get("versie").and_then(Value::as_number);
    let version = version.and_then(|version| decimal::read(version.as_str(), 0));
    match version.filter(|version| version.exact).map(|version| version.units) {
        None | Some(0) => return Err(OpenError::DoesNotFit),
        Some(version @ 1..=VERSION) => migrate::migrate(&mut file, version),
        Some(version) => return Err(OpenError::Newer { version }),
    }
    read::file(&file).ok_or(OpenError::DoesNotFit)
}
