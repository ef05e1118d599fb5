//! How a text or a domain is worded, in both forms of address.

use serde_json::{Map, Value};

/// A text in both forms of address; the same twice where the form makes no difference.
pub struct Wording {
    pub u: String,
    pub je: String,
}

impl Wording {
    /// Reads one; `place` is where it stands, for the error.
    pub fn read(value: &Value, place: &str) -> Result<Self, String> {
        let wording = match (value.as_str(), string(value, "u"), string(value, "je")) {
            (Some(both), ..) => Self { u: both.to_owned(), je: both.to_owned() },
            (None, Some(u), Some(je)) if value.as_object().map(Map::len) == Some(2) => {
                Self { u, je }
            }
            _ => {
                return Err(format!("{place} must be a text, or an object with just `u` and `je`"));
            }
        };
        if (wording.u.clone() + &wording.je).contains(['\n', '\t', '|']) {
            return Err(format!("{place} may not have a bar, a tab or a new line"));
        }
        Ok(wording)
    }

    /// Both forms with a bar between them, or the one where there is no difference.
    pub fn line(&self) -> String {
        if self.u == self.je { self.u.clone() } else { format!("{}|{}", self.u, self.je) }
    }

    /// Both forms as documentation.
    pub fn doc(&self) -> String {
        format!("`{}`", self.line().replace('|', "` / `"))
    }
}

/// A text among others.
pub fn string(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}
