//! The kinds of fields that everything is made of.

use std::collections::HashSet;
use std::rc::Rc;

use super::super::repair::{Repair, short};
use super::{Object, Reader};
use crate::hash;
use crate::json::Value;
use crate::model::{Date, ParticipantId};

impl<'a> Reader<'a> {
    /// Where a key stands and which it is, to say; without a key only where.
    pub fn key(&self, key: &str) -> Rc<str> {
        match (&*self.at, short(key)) {
            ("", key) => key,
            (_, key) if key.is_empty() => Rc::clone(&self.at),
            (at, key) => format!("{at}: {key}").into(),
        }
    }

    /// Says that what stands under this key was left out.
    pub fn unfit(&mut self, key: &str) {
        let key = self.key(key);
        self.repairs.push(Repair::Unfit { key });
    }

    /// An object that may have these keys; what else it has is left out and said. `key` is where
    /// it stands.
    pub fn object(&mut self, value: &'a Value, key: &str, keys: &[&str]) -> Option<&'a Object> {
        let Value::Object(object) = value else {
            self.unfit(key);
            return None;
        };
        for unknown in object.iter().map(|(key, _)| key).filter(|key| !keys.contains(key)) {
            let key = self.key(unknown);
            self.repairs.push(Repair::UnknownKey { key });
        }
        Some(object)
    }

    /// A text, to the letter.
    pub fn text(&mut self, object: &'a Object, key: &str) -> Option<&'a str> {
        match object.get(key)? {
            Value::String(text) => Some(text),
            value => {
                self.unfit_unless_null(key, value);
                None
            }
        }
    }

    /// A list, of which the first `most` are taken; nothing in it when there is none.
    pub fn list(&mut self, object: &'a Object, key: &str, most: usize) -> &'a [Value] {
        match object.get(key) {
            Some(Value::Array(list)) if list.len() > most => {
                let key = self.key(key);
                self.repairs.push(Repair::TooMany { key });
                &list[..most]
            }
            Some(Value::Array(list)) => list,
            Some(value) => {
                self.unfit_unless_null(key, value);
                &[]
            }
            None => &[],
        }
    }

    /// Yes or no; no when it does not say.
    pub fn flag(&mut self, object: &'a Object, key: &str) -> bool {
        match object.get(key) {
            Some(Value::Bool(flag)) => *flag,
            Some(value) => {
                self.unfit_unless_null(key, value);
                false
            }
            None => false,
        }
    }

    /// A day.
    pub fn day(&mut self, object: &'a Object, key: &str) -> Option<Date> {
        let text = self.text(object, key)?;
        let day = Date::parse(text);
        if day.is_none() {
            self.repairs.push(Repair::NoSuchDay { text: short(text) });
        }
        day
    }

    /// An id that nothing else among `seen` has; a new one where it has none or not its own.
    pub fn own_id(
        &mut self,
        object: &'a Object,
        key: &str,
        prefix: &str,
        seen: &mut HashSet<&'a str>,
    ) -> String {
        match self.text(object, key).filter(|id| !id.is_empty()) {
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
    pub fn hand(&mut self, object: &'a Object, key: &str) -> Option<ParticipantId> {
        let spelling = self.text(object, key)?;
        let person = self.person(spelling);
        if person.is_none() {
            let key = self.key(key);
            self.repairs.push(Repair::HandUnknown { key });
        }
        person.map(|(id, _)| id)
    }

    /// Remembers every id in the file, and what sets the file apart.
    pub fn collect(&mut self, value: &'a Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.collect(value)),
            Value::Object(object) => {
                for (key, value) in object.iter() {
                    if let (Value::String(id), "id" | "leefgebied") = (value, key) {
                        self.taken.insert(id);
                    }
                    self.collect(value);
                }
            }
            Value::String(text) => self.print = hash::add(self.print, text.bytes()),
            _ => {}
        }
    }

    fn unfit_unless_null(&mut self, key: &str, value: &Value) {
        if !value.is_null() {
            self.unfit(key);
        }
    }
}
