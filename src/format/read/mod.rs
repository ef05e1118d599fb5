//! From JSON to the model, field by field: one wrong field costs itself and nothing around it.
//!
//! Absent and `null` are the same, and say nothing. Everything walks the file once; the one thing
//! that is looked up again and again is a person, of whom there are at most
//! [`super::MOST_PEOPLE`].

mod board;
mod fields;
mod moment;
mod notepad;
mod people;
mod written;

use std::collections::HashSet;
use std::rc::Rc;

use super::repair::Repairs;
use super::{MOST_IN_A_LIST, Opened, Repair};
use crate::hash;
use crate::json::{Object, Value};
use crate::model::{Address, Conversation, ConversationId, Language, Moment, ParticipantId};

/// What is known while a file is read.
struct Reader<'a> {
    /// The people, in the order of the file.
    people: Vec<Known<'a>>,
    /// Who of them is the resident.
    resident: Option<ParticipantId>,
    /// Every id in the file, so that a new one is none of them.
    taken: HashSet<&'a str>,
    /// The number in the last new id.
    made: u32,
    /// What sets this file apart from others: a hash (FNV-1a) of all its texts.
    print: u64,
    /// What is being read, for what is said of it: `blocnote`, or the label of a bar.
    at: Rc<str>,
    repairs: Repairs,
}

/// A person of the file.
struct Known<'a> {
    /// As the file points at them. Two who had the same id both have it here.
    spelling: &'a str,
    /// As the model does.
    id: ParticipantId,
    /// The last name in the file that they go by; may be empty.
    name: &'a str,
}

/// Reads a file of this version; nothing when it has no people or no moments.
pub(super) fn file(file: &Value) -> Option<Opened> {
    const KEYS: &[&str] =
        &["soort", "versie", "gemaaktMet", "id", "taal", "aanspreekvorm", "deelnemers", "momenten"];
    let mut reader = Reader {
        people: Vec::new(),
        resident: None,
        taken: HashSet::new(),
        made: 0,
        print: hash::START,
        at: "".into(),
        repairs: Repairs::default(),
    };
    reader.collect(file);
    let object = reader.object(file, "", KEYS)?;
    let people = reader.people(object)?;
    let (earlier, now) = reader.moments(object)?;
    let conversation = Conversation {
        id: ConversationId::new(&reader.conversation_id(object)),
        made_with: reader.text(object, "gemaaktMet").unwrap_or_default().into(),
        language: reader.language(object).unwrap_or_default(),
        address: reader.address(object),
        people,
        earlier,
        now,
    };
    Some(Opened { conversation: conversation.into(), repairs: reader.repairs.finish() })
}

impl<'a> Reader<'a> {
    /// All moments; the last one is on the table.
    fn moments(&mut self, file: &'a Object) -> Option<(Vec<Rc<Moment>>, Rc<Moment>)> {
        let mut all = match file.get("momenten") {
            Some(Value::Array(all)) => all.as_slice(),
            _ => return None,
        };
        if let Some(first) = all.len().checked_sub(MOST_IN_A_LIST).filter(|first| *first > 0) {
            self.repairs.push(Repair::TooMany { key: "momenten".into() });
            all = &all[first..];
        }
        let (mut seen, mut before) = (HashSet::new(), moment::first_day(all));
        let mut moments = Vec::new();
        for value in all {
            let object = self.object(value, "momenten", moment::KEYS);
            let read = object.and_then(|object| self.moment(object, &mut seen, before));
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
    fn conversation_id(&mut self, object: &'a Object) -> String {
        let id = self.text(object, "id").filter(|id| !id.is_empty());
        id.map_or_else(|| format!("{:016x}", self.print), str::to_owned)
    }

    fn language(&mut self, object: &'a Object) -> Option<Language> {
        let tag = self.text(object, "taal").filter(|tag| !tag.is_empty())?;
        Some(Language::new(tag))
    }

    fn address(&mut self, file: &'a Object) -> Option<Address> {
        match self.text(file, "aanspreekvorm")? {
            "u" => Some(Address::U),
            "je" => Some(Address::Je),
            _ => {
                self.unfit("aanspreekvorm");
                None
            }
        }
    }
}
