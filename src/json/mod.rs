//! JSON: what a text says, and writing it (pure, without serde: it is read into one type and
//! written in one way, and a first visit must be small).
//!
//! It reads just what RFC 8259 allows, and nothing that is nested deeper than [`DEEPEST`]. Numbers
//! stay as they were written; of an object that says a key twice the last one holds.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::read;
pub use write::{Json, Writer};

/// How deep objects and arrays may stand within each other.
pub const DEEPEST: usize = 127;

/// What a JSON text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Object),
}

/// The members of an object, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object(Vec<(String, Value)>);

impl Object {
    /// What stands under a key. It walks all members: nothing asks an object for more than its
    /// dozen of keys.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter().rev().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// Every member.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl Value {
    /// What stands under a key, where this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, where this is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The number as it was written, where this is one.
    pub fn as_number(&self) -> Option<&str> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    /// The list, where this is one.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(list) = self { Some(list) } else { None }
    }

    /// The object, where this is one.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}
