//! From JSON to the shape of a file of domains: each thing of the kind that belongs there, and nothing more.

use serde_json::{Map, Value};

use super::error::{DomainsError, Shape};
use super::file::{Domain, File, Forms, Said, Wording};

type Read<T> = Result<T, DomainsError>;

/// The whole file.
pub(super) fn file(value: &Value) -> Read<File<'_>> {
    let file = Fields::of(value, "")?;
    file.has_only(&["$schema", "soort", "versie", "taal", "leefgebieden"])?;
    Ok(File {
        #[cfg(test)]
        schema: None,
        #[cfg(test)]
        soort: String::new(),
        #[cfg(test)]
        versie: 1,
        taal: file.needed("taal", text)?,
        leefgebieden: file.needed("leefgebieden", |value, at| each(value, at, domain))?,
    })
}

fn domain<'a>(value: &'a Value, at: &str) -> Read<Domain<'a>> {
    let domain = Fields::of(value, at)?;
    domain.has_only(&["id", "icoon", "paden", "lichtePaden", "teksten"])?;
    let paths = |key| domain.optional(key, |value, at| each(value, at, text));
    Ok(Domain {
        id: domain.needed("id", text)?,
        icoon: domain.optional("icoon", text)?,
        paden: paths("paden")?.unwrap_or_default(),
        lichte_paden: paths("lichtePaden")?.unwrap_or_default(),
        teksten: domain.optional("teksten", texts)?.unwrap_or_default(),
    })
}

fn texts<'a>(value: &'a Value, at: &str) -> Read<Vec<(&'a str, Said<'a>)>> {
    let texts = Fields::of(value, at)?;
    texts.object.keys().map(|tag| Ok((tag.as_str(), texts.needed(tag, said)?))).collect()
}

fn said<'a>(value: &'a Value, at: &str) -> Read<Said<'a>> {
    let said = Fields::of(value, at)?;
    said.has_only(&["label", "regel", "vragen"])?;
    let prompts = said.optional("vragen", |value, at| each(value, at, wording))?;
    Ok(Said {
        label: said.needed("label", text)?,
        regel: said.optional("regel", wording)?,
        vragen: prompts.unwrap_or_default(),
    })
}

fn wording<'a>(value: &'a Value, at: &str) -> Read<Wording<'a>> {
    if let Some(same) = value.as_str() {
        return Ok(Wording::Same(same));
    }
    if !value.is_object() {
        return Err(wrong(at, Shape::NoWording));
    }
    let forms = Fields::of(value, at)?;
    forms.has_only(&["u", "je"])?;
    Ok(Wording::Both(Forms { u: forms.needed("u", text)?, je: forms.needed("je", text)? }))
}

fn text<'a>(value: &'a Value, at: &str) -> Read<&'a str> {
    value.as_str().ok_or_else(|| wrong(at, Shape::NoText))
}

/// Each thing in a list.
fn each<'a, T>(value: &'a Value, at: &str, read: fn(&'a Value, &str) -> Read<T>) -> Read<Vec<T>> {
    let list = value.as_array().ok_or_else(|| wrong(at, Shape::NoList))?;
    let numbered = (1..).zip(list);
    numbered.map(|(number, value)| read(value, &format!("{at}[{number}]"))).collect()
}

/// An object, and where it stands.
struct Fields<'a, 'at> {
    object: &'a Map<String, Value>,
    at: &'at str,
}

impl<'a, 'at> Fields<'a, 'at> {
    fn of(value: &'a Value, at: &'at str) -> Read<Self> {
        let object = value.as_object().ok_or_else(|| wrong(at, Shape::NoObject))?;
        Ok(Self { object, at })
    }

    fn has_only(&self, keys: &[&str]) -> Read<()> {
        match self.object.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(wrong(&self.key(key), Shape::Unknown)),
            None => Ok(()),
        }
    }

    fn needed<T>(&self, key: &str, read: impl Fn(&'a Value, &str) -> Read<T>) -> Read<T> {
        let at = self.key(key);
        read(self.object.get(key).ok_or_else(|| wrong(&at, Shape::Missing))?, &at)
    }

    fn optional<T>(&self, key: &str, read: impl Fn(&'a Value, &str) -> Read<T>) -> Read<Option<T>> {
        let value = self.object.get(key);
        value.map(|value| read(value, &self.key(key))).transpose()
    }

    fn key(&self, key: &str) -> String {
        if self.at.is_empty() { key.to_owned() } else { format!("{}.{key}", self.at) }
    }
}

fn wrong(at: &str, what: Shape) -> DomainsError {
    DomainsError::DoesNotFit { at: super::super::repair::short(at), what }
}
