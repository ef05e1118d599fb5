//! Reading the domains that a page offers. All of it is taken or none: who made it can mend it, and half a
//! set would be a choice that nobody made.

mod check;
mod error;
pub(super) mod file;
mod known;
mod shape;

use serde_json::Value;

use super::limits::{DOMAINS_KIND, DOMAINS_VERSION, MAX_DOMAINS_BYTES};
use crate::model::DomainSet;

pub use error::{DomainsError, Misfit, Shape};
pub use known::Known;

/// Reads the domains that a page offers.
///
/// # Errors
/// A [`DomainsError`]: the first thing that is wrong with it.
pub fn read(bytes: &[u8], known: Known<'_>) -> Result<DomainSet, DomainsError> {
    if bytes.len() > MAX_DOMAINS_BYTES {
        return Err(DomainsError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| DomainsError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('<') {
        return Err(DomainsError::Page);
    }
    let value: Value =
        serde_json::from_str(text).map_err(|error| DomainsError::NotJson(error.to_string()))?;
    if value.get("soort").and_then(Value::as_str) != Some(DOMAINS_KIND) {
        return Err(DomainsError::NotOurs);
    }
    if value.get("versie").and_then(Value::as_u64) != Some(DOMAINS_VERSION) {
        return Err(DomainsError::OtherVersion);
    }
    check::file(&shape::file(&value)?, known)
}
