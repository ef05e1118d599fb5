//! Words and handwriting (`van`, `tekst`, `inkt`).

use std::rc::Rc;

use super::super::repair::{Repair, short};
use super::super::{INK_DEPTH, MOST_IN_A_LIST, decimal};
use super::{Object, Reader};
use crate::json::Value;
use crate::model::{Authors, Ink, InkPoint, Language, ParticipantId, Written};

impl<'a> Reader<'a> {
    /// The words under a key.
    pub fn written_in(&mut self, object: &'a Object, key: &str) -> Option<Rc<Written>> {
        let value = object.get(key).filter(|value| !value.is_null())?;
        self.written(value, key)
    }

    /// The words in a list under a key.
    pub fn all_written(&mut self, object: &'a Object, key: &str) -> Vec<Rc<Written>> {
        let list = self.list(object, key, MOST_IN_A_LIST);
        list.iter().filter_map(|words| self.written(words, key)).collect()
    }

    fn written(&mut self, value: &'a Value, key: &str) -> Option<Rc<Written>> {
        const KEYS: &[&str] = &["van", "opgeschrevenDoor", "tekst", "inkt", "taal"];
        let object = self.object(value, key, KEYS)?;
        let text = self.text(object, "tekst").unwrap_or_default();
        let mut words = Written::blank(self.authors(object, text)?);
        words.text = text.into();
        words.set_hand(self.hand(object, "opgeschrevenDoor"));
        words.ink = self.ink(object).map(Rc::new);
        words.language = self.text(object, "taal").filter(|tag| !tag.is_empty()).map(Language::new);
        Some(Rc::new(words))
    }

    fn authors(&mut self, object: &'a Object, text: &str) -> Option<Authors> {
        let van = self.list(object, "van", MOST_IN_A_LIST);
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

    fn ink(&mut self, object: &'a Object) -> Option<Ink> {
        let value = object.get("inkt").filter(|value| !value.is_null())?;
        let object = self.object(value, "inkt", &["lijnen", "verhouding"])?;
        let lines = object.get("lijnen").and_then(Value::as_array);
        let points = lines.into_iter().flatten().filter_map(Value::as_array).map(<[Value]>::len);
        if points.sum::<usize>() > Ink::MOST_POINTS {
            let key = self.key("inkt");
            self.repairs.push(Repair::InkTooLarge { key });
            return None;
        }
        let ratio = object.get("verhouding").and_then(|ratio| coordinate(ratio, INK_DEPTH));
        let strokes = lines
            .filter(|lines| !lines.is_empty())
            .and_then(|lines| lines.iter().map(stroke).collect::<Option<Vec<_>>>());
        let (Some(strokes), Some(ratio @ 1..)) = (strokes, ratio) else {
            self.unfit("inkt");
            return None;
        };
        Some(Ink { strokes, ratio })
    }
}

fn stroke(stroke: &Value) -> Option<Rc<[InkPoint]>> {
    let points = stroke.as_array().filter(|points| !points.is_empty())?;
    let point = |point: &Value| match point.as_array()? {
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
    let units = decimal::read(value.as_number()?, 4)?.rounded();
    i32::try_from(units).ok().filter(|units| *units <= most)
}
