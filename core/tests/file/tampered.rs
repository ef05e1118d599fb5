//! Files that were ours until somebody, or a disk, changed them.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::write;

use super::file::read;
use super::reachable::conversation;

/// The bytes of a file with one to four changes.
pub fn file() -> impl Strategy<Value = Vec<u8>> {
    let ours = prop_oneof![
        conversation().prop_map(|conversation| write(&conversation)),
        prop::sample::select(vec!["voorbeeld", "drie-momenten"]).prop_map(|name| {
            String::from_utf8(read(&format!("tests/fixtures/valid/{name}.wat-telt.json"))).unwrap()
        }),
    ];
    (ours, changes()).prop_map(|(text, changes)| changed(text, changes).into_bytes())
}

/// A draft with one to four changes.
pub fn draft() -> impl Strategy<Value = String> {
    let ours = conversation().prop_map(|conversation| {
        let turn = conversation.resident().clone();
        draft::write(&Draft {
            conversation: Rc::new(conversation),
            turn,
            writes_for: None,
            screen: "bord".into(),
            second: None,
            whose_device: None,
            touched: 1,
        })
    });
    (ours, changes()).prop_map(|(text, changes)| changed(text, changes))
}

/// A place in the JSON, and what happens there.
type Change = (Index, Index, Value);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let value = prop::sample::select(vec![
        "null",
        "true",
        "-1",
        "0.333",
        "1e999",
        "1",
        r#""""#,
        r#""p1""#,
        r#""p2""#,
        r#""m1""#,
        r#""b1""#,
        r#""2027-02-30""#,
        "[]",
        "{}",
        r#"["p1","p1","p9"]"#,
        "[[[0.1,0.2,0.3]]]",
        r#"{"van":["p1"],"tekst":" "}"#,
        r#"{"van":["p2"],"plek":0.5}"#,
        r#"{"id":"p1"}"#,
        r#"{"leefgebied":"wonen","label":"","eerst":true}"#,
        r#"{"wie":"p2","naam":"x"}"#,
    ]);
    let change = (
        any::<Index>(),
        any::<Index>(),
        value.prop_map(|json| serde_json::from_str(json).unwrap()),
    );
    prop::collection::vec(change, 1..5)
}

fn changed(text: String, changes: Vec<Change>) -> String {
    let mut file: Value = serde_json::from_str(&text).unwrap();
    for (place, what, value) in changes {
        let mut left = place.index(size(&file));
        change(&mut file, &mut left, what, &value);
    }
    file.to_string()
}

/// How many values there are in a value, itself included.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(size).sum(),
        Value::Object(object) => object.values().map(size).sum(),
        _ => 0_usize,
    }
}

/// Changes the value that comes after `left` others.
fn change(value: &mut Value, left: &mut usize, what: Index, new: &Value) {
    if *left == 0 {
        *left = usize::MAX;
        return put(value, what, new);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().for_each(|inner| change(inner, left, what, new)),
        Value::Object(object) => {
            object.values_mut().for_each(|inner| change(inner, left, what, new));
        }
        _ => {}
    }
}

/// Puts something else here, or something more, or something less.
fn put(value: &mut Value, what: Index, new: &Value) {
    match (value, what.index(4)) {
        (Value::Array(list), 0) => list.insert(what.index(list.len() + 1), new.clone()),
        (Value::Array(list), 1) if !list.is_empty() => {
            let again = list[what.index(list.len())].clone();
            list.push(again);
        }
        (Value::Array(list), 2) if !list.is_empty() => drop(list.remove(what.index(list.len()))),
        (Value::Object(object), 0) => drop(object.insert("nieuw".to_owned(), new.clone())),
        (Value::Object(object), 1 | 2) if !object.is_empty() => {
            let key = object.keys().nth(what.index(object.len())).cloned().unwrap();
            if what.index(2) == 0 { drop(object.remove(&key)) } else { object[&key] = new.clone() }
        }
        (value, _) => *value = new.clone(),
    }
}
