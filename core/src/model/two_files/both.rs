//! What lies on the table and what is in a file of the same conversation, with the moments that both
//! have.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::meet::meet;
use crate::model::id_map::IdMap;
use crate::model::{Conversation, Moment, MomentId};

/// The most moments of one day that one is looked for among: more on a day are none of people's.
const MAX_OF_A_DAY: usize = 100;

/// Both files, with what they have in common.
pub(super) struct Both<'a> {
    pub table: &'a Conversation,
    pub file: &'a Conversation,
    /// The moments of the table as laid, oldest first.
    pub ours: Vec<Rc<Moment>>,
    /// Those of the file.
    pub theirs: Vec<Rc<Moment>>,
    /// Of the moments that both have, the ids on the table and those in the file.
    shared: (HashSet<MomentId>, HashSet<MomentId>),
}

impl<'a> Both<'a> {
    /// Both, and by which ids all that they share is known on the table. The resident is the resident, whose
    /// conversation both are.
    pub fn of(table: &'a Conversation, file: &'a Conversation) -> (Self, IdMap) {
        let (ours, theirs) = (laid(table), laid(file));
        let mut ids = IdMap::none();
        ids.people.set(file.resident(), table.resident().clone());
        let mut shared = (HashSet::new(), HashSet::new());
        let by_id: HashMap<_, _> = ours.iter().map(|moment| (&moment.id, moment)).collect();
        for moment in &theirs {
            let from = ours.partition_point(|other| other.date < moment.date);
            let same_day = ours[from..].iter().take_while(|other| other.date == moment.date);
            let first = by_id.get(&moment.id).copied();
            let found = first.into_iter().chain(same_day.take(MAX_OF_A_DAY)).find(|other| {
                !shared.0.contains(&other.id)
                    && same_shapes(table, file, other, moment)
                    && meet(&mut ids, moment, other)
            });
            if let Some(found) = found {
                shared.0.insert(found.id.clone());
                shared.1.insert(moment.id.clone());
            }
        }
        (Self { table, file, ours, theirs, shared }, ids)
    }

    /// The moments that only the table has.
    pub fn ours_apart(&self) -> impl Iterator<Item = &Rc<Moment>> {
        self.ours.iter().filter(|moment| !self.shared.0.contains(&moment.id))
    }

    /// Whether nothing that only the file has is of a later day than what lies on the table.
    pub fn table_stays(&self) -> bool {
        self.theirs_apart().all(|moment| moment.date <= self.table.now.date)
    }

    /// The moments that only the file has.
    pub fn theirs_apart(&self) -> impl Iterator<Item = &Rc<Moment>> {
        self.theirs.iter().filter(|moment| !self.shared.1.contains(&moment.id))
    }
}

/// All moments as they are in a file.
fn laid(conversation: &Conversation) -> Vec<Rc<Moment>> {
    let now = Rc::new(conversation.now.as_laid());
    conversation.earlier.iter().cloned().chain([now]).collect()
}

/// Whether who sits in the same place by the same id has the same shape: else they are others.
fn same_shapes(table: &Conversation, file: &Conversation, ours: &Moment, theirs: &Moment) -> bool {
    ours.seats.iter().zip(&theirs.seats).all(|(seat, other)| {
        let shape = |of: &Conversation| of.person(&seat.who).map(|person| person.shape);
        seat.who != other.who || table.is_resident(&seat.who) || shape(table) == shape(file)
    })
}
