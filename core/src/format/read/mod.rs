//! From JSON to the model, field by field: one wrong field costs itself and nothing around it.
//!
//! Absent and `null` are the same, and say nothing. Everything walks the file once; the one thing
//! that is looked up again and again is a person, of whom there are at most
//! [`MAX_PEOPLE`](super::limits::MAX_PEOPLE).

mod board;
mod fields;
mod moment;
mod notepad;
mod people;
mod reader;
mod written;

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use fields::{Fields, Section};
use reader::Reader;

use super::limits::MAX_IN_A_LIST;
use super::opened::Opened;
use super::repair::Repair;
use crate::model::{Address, Conversation, ConversationId, Language, Moment};

/// Reads a file of this version; nothing when it has no people or no moments.
pub(super) fn file(file: &Value) -> Option<Opened> {
    const KEYS: &[&str] =
        &["soort", "versie", "gemaaktMet", "id", "taal", "aanspreekvorm", "deelnemers", "momenten"];
    let mut reader = Reader::new();
    reader.collect(file);
    let fields = &reader.object(file, &Section::new(""), "", KEYS)?;
    reader.language = reader.language_of(fields).unwrap_or_default();
    let people = reader.people(fields)?;
    let (earlier, now) = reader.moments(fields)?;
    let conversation = Conversation {
        id: ConversationId::new(&reader.conversation_id(fields)),
        made_with: reader.text(fields, "gemaaktMet").unwrap_or_default().into(),
        language: reader.language.clone(),
        address: reader.address(fields),
        people,
        earlier,
        now,
    };
    Some(Opened { conversation: conversation.into(), repairs: reader.repairs.finish() })
}

impl<'a> Reader<'a> {
    /// All moments; the last one is on the table.
    fn moments(&mut self, file: &Fields<'a>) -> Option<(Vec<Rc<Moment>>, Rc<Moment>)> {
        let mut all = match file.get("momenten") {
            Some(Value::Array(all)) => all.as_slice(),
            _ => return None,
        };
        if let Some(first) = all.len().checked_sub(MAX_IN_A_LIST).filter(|first| *first > 0) {
            self.repairs.push(Repair::TooMany { key: "momenten".into() });
            all = &all[first..];
        }
        let (mut seen, mut before) = (HashSet::new(), moment::first_day(all));
        let mut moments = Vec::new();
        for value in all {
            let fields = self.object(value, file.section(), "momenten", moment::KEYS);
            let read = fields.and_then(|fields| self.moment(&fields, &mut seen, before));
            let Some(moment) = read else { continue };
            before = Some(moment.date);
            moments.push(Rc::new(moment));
        }
        let mut moments = self.in_order(moments);
        let mut now = moments.pop()?;
        self.seat_resident(Rc::make_mut(&mut now));
        Some((moments, now))
    }

    /// The moments in the order of their days, oldest first: the last one is on the table.
    fn in_order(&mut self, moments: Vec<Rc<Moment>>) -> Vec<Rc<Moment>> {
        if moments.is_sorted_by_key(|moment| moment.date) {
            return moments;
        }
        self.repairs.push(Repair::OutOfOrder);
        Moment::in_order_of_days(moments.into_iter())
    }

    /// The id of the conversation. Without one it gets one that comes from what is in the file, so
    /// that the same file is the same conversation and another is another.
    fn conversation_id(&mut self, fields: &Fields<'a>) -> String {
        let id = self.text(fields, "id").filter(|id| !id.is_empty());
        id.map_or_else(|| format!("{:016x}", self.print), str::to_owned)
    }

    fn language_of(&mut self, fields: &Fields<'a>) -> Option<Language> {
        let tag = self.text(fields, "taal").filter(|tag| !tag.is_empty())?;
        Some(Language::new(tag))
    }

    fn address(&mut self, file: &Fields<'a>) -> Option<Address> {
        match self.text(file, "aanspreekvorm")? {
            "u" => Some(Address::U),
            "je" => Some(Address::Je),
            _ => {
                self.unfit(file, "aanspreekvorm");
                None
            }
        }
    }
}
