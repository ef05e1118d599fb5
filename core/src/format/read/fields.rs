//! The kinds of fields that everything is made of.

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::super::repair::{Repair, short};
use super::reader::Reader;
use crate::hash;
use crate::model::{Date, ParticipantId};

/// An object of the file, and its section.
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    section: Section,
}

/// Where in the file something stands, as far as it is said: `blocnote`, or the label of a bar. Empty for
/// what stands in the file or in a moment itself.
#[derive(Clone)]
pub(super) struct Section(Rc<str>);

impl Section {
    pub fn new(name: &str) -> Self {
        Self(short(name))
    }

    /// Where a key stands and which it is, to say; without a key only where.
    pub fn key(&self, key: &str) -> Rc<str> {
        match (&*self.0, short(key)) {
            ("", key) => key,
            (_, key) if key.is_empty() => Rc::clone(&self.0),
            (section, key) => format!("{section}: {key}").into(),
        }
    }
}

impl<'a> Fields<'a> {
    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.object.get(key)
    }

    pub fn section(&self) -> &Section {
        &self.section
    }

    pub fn key(&self, key: &str) -> Rc<str> {
        self.section.key(key)
    }
}

impl<'a> Reader<'a> {
    /// Says that what stands under this key was left out.
    pub fn unfit(&mut self, fields: &Fields<'_>, key: &str) {
        self.repairs.push(Repair::Unfit { key: fields.key(key) });
    }

    /// An object that stands under `key` in a section and may have these keys; what else it has is left
    /// out and said.
    pub fn object(
        &mut self,
        value: &'a Value,
        section: &Section,
        key: &str,
        keys: &[&str],
    ) -> Option<Fields<'a>> {
        let Value::Object(object) = value else {
            self.repairs.push(Repair::Unfit { key: section.key(key) });
            return None;
        };
        for unknown in object.keys().filter(|key| !keys.contains(&key.as_str())) {
            self.repairs.push(Repair::UnknownKey { key: section.key(unknown) });
        }
        Some(Fields { object, section: section.clone() })
    }

    /// A text, to the letter.
    pub fn text(&mut self, fields: &Fields<'a>, key: &str) -> Option<&'a str> {
        match fields.get(key)? {
            Value::String(text) => Some(text),
            value => {
                self.unfit_unless_null(fields, key, value);
                None
            }
        }
    }

    /// A list, of which the first `most` are taken; nothing in it when there is none.
    pub fn list(&mut self, fields: &Fields<'a>, key: &str, most: usize) -> &'a [Value] {
        match fields.get(key) {
            Some(Value::Array(list)) if list.len() > most => {
                self.repairs.push(Repair::TooMany { key: fields.key(key) });
                &list[..most]
            }
            Some(Value::Array(list)) => list,
            Some(value) => {
                self.unfit_unless_null(fields, key, value);
                &[]
            }
            None => &[],
        }
    }

    /// Yes or no; no when it does not say.
    pub fn flag(&mut self, fields: &Fields<'a>, key: &str) -> bool {
        match fields.get(key) {
            Some(Value::Bool(flag)) => *flag,
            Some(value) => {
                self.unfit_unless_null(fields, key, value);
                false
            }
            None => false,
        }
    }

    /// A day.
    pub fn day(&mut self, fields: &Fields<'a>, key: &str) -> Option<Date> {
        let text = self.text(fields, key)?;
        let day = Date::parse(text);
        if day.is_none() {
            self.repairs.push(Repair::NoSuchDay { text: short(text) });
        }
        day
    }

    /// An id that nothing else among `seen` has; a new one where it has none or not its own.
    pub fn own_id(
        &mut self,
        fields: &Fields<'a>,
        key: &str,
        prefix: &str,
        seen: &mut HashSet<&'a str>,
    ) -> String {
        match self.text(fields, key).filter(|id| !id.is_empty()) {
            Some(id) if seen.insert(id) => return id.to_owned(),
            Some(id) => self.repairs.push(Repair::SameId { id: short(id) }),
            None => {}
        }
        loop {
            self.made += 1;
            let id = format!("{prefix}{}", self.made);
            if !self.taken.contains(id.as_str()) {
                return id;
            }
        }
    }

    /// The person that the file points at so, and their name.
    pub fn person(&self, spelling: &str) -> Option<(ParticipantId, Rc<str>)> {
        let known = self.people.iter().find(|known| known.spelling == spelling)?;
        Some((known.id.clone(), short(known.name)))
    }

    /// A hand that laid or wrote.
    pub fn hand(&mut self, fields: &Fields<'a>, key: &str) -> Option<ParticipantId> {
        let spelling = self.text(fields, key)?;
        let person = self.person(spelling);
        if person.is_none() {
            self.repairs.push(Repair::HandUnknown { key: fields.key(key) });
        }
        person.map(|(id, _)| id)
    }

    /// Remembers every id in the file, and what sets the file apart.
    pub fn collect(&mut self, value: &'a Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.collect(value)),
            Value::Object(object) => {
                for (key, value) in object {
                    if let (Value::String(id), "id" | "leefgebied") = (value, key.as_str()) {
                        self.taken.insert(id);
                    }
                    self.collect(value);
                }
            }
            Value::String(text) => self.print = hash::add(self.print, text.bytes()),
            _ => {}
        }
    }

    fn unfit_unless_null(&mut self, fields: &Fields<'_>, key: &str, value: &Value) {
        if !value.is_null() {
            self.unfit(fields, key);
        }
    }
}
