//! Words and handwriting (`van`, `tekst`, `inkt`).

use std::rc::Rc;

use serde_json::Value;

use super::super::decimal;
use super::super::limits::{INK_DEPTH, MAX_IN_A_LIST};
use super::super::repair::{Repair, short};
use super::fields::{Fields, Section};
use super::reader::Reader;
use crate::model::{Authors, Ink, InkPoint, Language, ParticipantId, Written, WrittenIn};

impl<'a> Reader<'a> {
    /// The words under a key.
    pub fn written_in(&mut self, fields: &Fields<'a>, key: &str) -> Option<Rc<Written>> {
        let value = fields.get(key).filter(|value| !value.is_null())?;
        self.written(value, fields.section(), key)
    }

    /// The words in a list under a key.
    pub fn all_written(&mut self, fields: &Fields<'a>, key: &str) -> Vec<Rc<Written>> {
        let list = self.list(fields, key, MAX_IN_A_LIST);
        list.iter().filter_map(|words| self.written(words, fields.section(), key)).collect()
    }

    fn written(&mut self, value: &'a Value, section: &Section, key: &str) -> Option<Rc<Written>> {
        const KEYS: &[&str] = &["van", "opgeschrevenDoor", "tekst", "inkt", "taal"];
        let fields = &self.object(value, section, key, KEYS)?;
        let text = self.text(fields, "tekst").unwrap_or_default();
        let mut words = Written::blank(self.authors(fields, text)?, &self.language);
        words.text = text.into();
        words.set_hand(self.hand(fields, "opgeschrevenDoor"));
        words.ink = self.ink(fields).map(Rc::new);
        if let Some(tag) = self.text(fields, "taal").filter(|tag| !tag.is_empty()) {
            let language = Language::new(tag);
            words.written_in = WrittenIn { named: language == self.language, language };
        }
        Some(Rc::new(words))
    }

    fn authors(&mut self, fields: &Fields<'a>, text: &str) -> Option<Authors> {
        let van = self.list(fields, "van", MAX_IN_A_LIST);
        let known = |who: &Value| -> Option<ParticipantId> {
            who.as_str().and_then(|who| self.person(who)).map(|(id, _)| id)
        };
        let people: Vec<_> = van.iter().filter_map(known).collect();
        let all_known = people.len() == van.len();
        let authors = Authors::new(people);
        match &authors {
            None => self.repairs.push(Repair::WordsOfNobody { text: short(text) }),
            Some(_) if !all_known => {
                self.repairs.push(Repair::AuthorUnknown { text: short(text) });
            }
            Some(_) => {}
        }
        authors
    }

    fn ink(&mut self, fields: &Fields<'a>) -> Option<Ink> {
        let value = fields.get("inkt").filter(|value| !value.is_null())?;
        let ink = self.object(value, fields.section(), "inkt", &["lijnen", "verhouding"])?;
        let lines = ink.get("lijnen").and_then(Value::as_array);
        let points = lines.into_iter().flatten().filter_map(Value::as_array).map(Vec::len);
        if points.sum::<usize>() > Ink::MAX_POINTS {
            self.repairs.push(Repair::InkTooLarge { key: fields.key("inkt") });
            return None;
        }
        let ratio = ink.get("verhouding").and_then(|ratio| coordinate(ratio, INK_DEPTH));
        let strokes = lines
            .filter(|lines| !lines.is_empty())
            .and_then(|lines| lines.iter().map(stroke).collect::<Option<Vec<_>>>());
        let (Some(strokes), Some(ratio @ 1..)) = (strokes, ratio) else {
            self.unfit(fields, "inkt");
            return None;
        };
        Some(Ink { strokes, ratio })
    }
}

fn stroke(stroke: &Value) -> Option<Rc<[InkPoint]>> {
    let points = stroke.as_array().filter(|points| !points.is_empty())?;
    let point = |point: &Value| match point.as_array()?.as_slice() {
        [x, y, pressure] => Some(InkPoint {
            x: coordinate(x, Ink::WIDTH)?,
            y: coordinate(y, INK_DEPTH)?,
            pressure: coordinate(pressure, Ink::WIDTH)?,
        }),
        _ => None,
    };
    points.iter().map(point).collect()
}

/// A number of handwriting in ten-thousandths, rounded: a pen is no finer than that.
fn coordinate(value: &Value, most: i32) -> Option<i32> {
    let units = decimal::read(value.as_number()?.as_str(), 4)?.rounded();
    i32::try_from(units).ok().filter(|units| *units <= most)
}
