//! Languages and domain sets that are loaded as data.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::domain::DomainText;
use super::text::{ORDER, Text, Wording, choose, dutch_domains};
use crate::model::{Address, Picture};

/// Why a language did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The file did not arrive: no connection, or it is not there.
    NotReached,
    /// The file came, but is not what was expected.
    NotReadable,
}

impl LoadError {
    /// The sentence that tells it: what happened, that nothing is lost, what to do.
    pub fn text(self) -> Text<'static> {
        match self {
            Self::NotReached => Text::LoadNotReached,
            Self::NotReadable => Text::LoadNotReadable,
        }
    }
}

/// The wordings of a language, in the order of the tables: as the build ships them, in that order
/// already, because a device would carry all keys for it; or as they stand in `locales/`.
pub(super) fn wordings(json: &str) -> Result<Vec<Option<Wording>>, LoadError> {
    let value = parse(json)?;
    let shipped = value.get("order").and_then(Value::as_str) == Some(ORDER);
    if let Some(texts) = value.get("texts").and_then(Value::as_array).filter(|_| shipped) {
        return Ok(texts.iter().map(wording).collect());
    }
    keyed(&value).ok_or(LoadError::NotReadable)
}

#[cfg(not(target_arch = "wasm32"))]
fn keyed(value: &Value) -> Option<Vec<Option<Wording>>> {
    let object = value.as_object()?;
    Some(super::text::keys().map(|key| wording(object.get(key)?)).collect())
}

/// Texts of another build are in another order.
#[cfg(target_arch = "wasm32")]
fn keyed(_: &Value) -> Option<Vec<Option<Wording>>> {
    None
}

/// The domains of `domains/<language>.json`, with `u` and with `je`.
pub(super) fn domains(json: &str) -> Result<[Vec<DomainText>; 2], LoadError> {
    let value = parse(json)?;
    let items = value.as_array().ok_or(LoadError::NotReadable)?;
    let read = |address| items.iter().map(|item| domain(item, address)).collect::<Option<_>>();
    Ok([
        read(Address::U).ok_or(LoadError::NotReadable)?,
        read(Address::Je).ok_or(LoadError::NotReadable)?,
    ])
}

fn parse(json: &str) -> Result<Value, LoadError> {
    serde_json::from_str(json).map_err(|_| LoadError::NotReadable)
}

/// A text, or an object with `u` and `je`; nothing when it is neither.
fn wording(value: &Value) -> Option<Wording> {
    if let Some(both) = value.as_str() {
        let both: Rc<str> = both.into();
        return Some((Rc::clone(&both), both));
    }
    let form = |key| value.get(key)?.as_str().map(Rc::from);
    Some((form("u")?, form("je")?))
}

/// One domain; nothing when it lacks an id or a label. The rest may be left out.
fn domain(value: &Value, address: Address) -> Option<DomainText> {
    let fields = value.as_object()?;
    let id = string(fields, "id")?;
    let resolve = |value: &Value| {
        let (u, je) = wording(value)?;
        Some(Rc::from(choose(address, &u, &je)))
    };
    let icon = string(fields, "icon").or_else(|| icon_of(&id)).unwrap_or_default();
    let line = fields.get("line").and_then(resolve).unwrap_or_default();
    let prompts = fields.get("prompts").and_then(Value::as_array);
    Some(DomainText {
        picture: Picture::Named(icon),
        label: string(fields, "label")?,
        line,
        prompts: prompts.into_iter().flatten().filter_map(resolve).collect(),
        language: None,
        id,
    })
}

fn string(fields: &Map<String, Value>, key: &str) -> Option<Rc<str>> {
    fields.get(key)?.as_str().map(Rc::from)
}

/// The pictogram of one of the fourteen.
fn icon_of(id: &str) -> Option<Rc<str>> {
    let mut domain = dutch_domains().find(|parts| parts.clone().next() == Some(id))?;
    domain.nth(1).map(Rc::from)
}
