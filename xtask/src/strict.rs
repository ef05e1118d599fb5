//! Reading texts and domains: JSON in which no object says a key twice. `serde_json` lets the last
//! one hold, and who mends the first would wonder why nothing changes.

use std::fmt::{Formatter, Result as Written};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads a file of texts: lists and objects of texts, in the order of the file.
///
/// # Errors
/// It is no JSON, something else than a text stands in it, or an object says a key twice: then the
/// error names that key.
pub fn read(text: &str) -> Result<Value, String> {
    let Texts(value) = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(value)
}

struct Texts(Value);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reading).map(Self)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Value;

    fn expecting(&self, to: &mut Formatter<'_>) -> Written {
        to.write_str("a text, or a list or an object of texts")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Texts(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((key, Texts(item))) = members.next_entry::<String, _>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format_args!("`{key}` stands there twice")));
            }
            object.insert(key, item);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use serde_json::json;

    #[test]
    fn texts_are_read_in_the_order_of_the_file() {
        let value = read(r#"{ "b": { "u": "een", "je": "twee" }, "a": ["drie"] }"#);
        assert_eq!(value, Ok(json!({ "b": { "u": "een", "je": "twee" }, "a": ["drie"] })));
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_by_its_name() {
        let error = |text: &str| read(text).expect_err("a refusal");
        assert!(
            error("{\n\"rest\": \"a\",\n\"rest\": \"a\"\n}").contains("`rest` stands there twice")
        );
        assert!(error(r#"[{ "line": { "u": "a", "je": "b", "u": "c" } }]"#).contains("`u`"));
        assert!(read(r#"[{ "id": "wonen" }, { "id": "geld" }]"#).is_ok());
    }

    #[test]
    fn nothing_but_texts_belongs_there() {
        for text in ["{", "1", r#"{ "rest": null }"#, r#"{ "rest": true }"#] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
