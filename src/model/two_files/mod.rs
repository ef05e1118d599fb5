//! Two files of one conversation, each of which went on by itself: they are laid side by side,
//! never mixed and never lost (R25).

mod apart;
pub(super) mod names;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use names::Names;

use super::{Conversation, Moment, MomentId, Participant, ParticipantId};

/// How a file of a conversation lies beside what is on the table of that same conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Both have the same moments.
    Same,
    /// The table has all that the file has, and more.
    TableGoesOn,
    /// The file has all that the table has, and more.
    FileGoesOn,
    /// Each has something that the other does not.
    Apart,
}

impl Conversation {
    /// How a file of this conversation lies beside what is on the table, as laid.
    pub fn beside(&self, file: &Self) -> Beside {
        let (both, _) = Both::of(self, file);
        match (both.ours_apart().next().is_some(), both.theirs_apart().next().is_some()) {
            (false, false) => Beside::Same,
            (true, false) => Beside::TableGoesOn,
            (false, true) => Beside::FileGoesOn,
            (true, true) => Beside::Apart,
        }
    }

    /// What only the table has, and what only the file has, oldest first. Of one that has no moment
    /// of its own it is the last, so that there is always something to read.
    pub fn apart(&self, file: &Self) -> [Vec<Rc<Moment>>; 2] {
        let (both, _) = Both::of(self, file);
        let or_last = |own: Vec<Rc<Moment>>, all: &[Rc<Moment>]| {
            if own.is_empty() { all.last().into_iter().cloned().collect() } else { own }
        };
        let theirs = both.theirs_apart().cloned().collect();
        [or_last(both.ours_apart().cloned().collect(), &both.ours), or_last(theirs, &both.theirs)]
    }

    /// Whether what lies on the table stays there beside this file: none of the moments that only
    /// the file has is of a later day.
    pub fn stays_on_table(&self, file: &Self) -> bool {
        Both::of(self, file).0.table_stays()
    }

    /// Every moment of both, equal ones once, in the order of their days; of one day those of the
    /// table come first. What lies on the table stays there as it lies, unless the file has a later
    /// moment: then it is an earlier one, as laid. Nothing changes in what was said and laid; only
    /// where both use one id for two things, that of the file gets another.
    #[must_use]
    pub fn side_by_side(&self, file: &Self) -> Self {
        let (both, names) = Both::of(self, file);
        let names = apart::name(names, &both);
        let mut all = self.clone();
        let come = file.people.iter().filter_map(|it| Some((it, names.people.get(&it.id)?)));
        let (known, others): (Vec<_>, Vec<_>) = come.partition(|(person, id)| person.id == **id);
        for (person, id) in known.into_iter().chain(others) {
            all.welcome(person, id);
        }
        let stays = both.table_stays();
        let theirs = both.theirs_apart().map(|moment| Rc::new(names.give(moment)));
        let mut ours = both.ours.clone();
        ours.truncate(if stays { self.earlier.len() } else { usize::MAX });
        all.earlier = Moment::in_order_of_days(ours.into_iter().chain(theirs));
        if !stays && let Some(last) = all.earlier.pop() {
            all.now = last;
        }
        all
    }

    /// Takes in a person of the file, by this id. Who gets another has another shape too, where
    /// theirs is taken: they are not who had both.
    fn welcome(&mut self, person: &Participant, id: &ParticipantId) {
        if self.person(id).is_some() {
            return;
        }
        let taken = self.people.iter().any(|known| known.shape == person.shape);
        let other = taken && *id != person.id;
        let shape = if other { self.next_shape() } else { person.shape };
        self.people.push(Rc::new(Participant { id: id.clone(), resident: false, shape }));
    }
}

/// The most moments of one day that one is looked for among: more on a day are none of people's.
const MOST_OF_A_DAY: usize = 100;

/// Both, with what they have in common.
struct Both<'a> {
    table: &'a Conversation,
    file: &'a Conversation,
    /// The moments of the table as laid, oldest first.
    ours: Vec<Rc<Moment>>,
    /// Those of the file.
    theirs: Vec<Rc<Moment>>,
    /// Of the moments that both have, the ids on the table and those in the file.
    shared: (HashSet<MomentId>, HashSet<MomentId>),
}

impl<'a> Both<'a> {
    /// Both, and what all that they share is called. The resident is the resident, whose
    /// conversation both are.
    fn of(table: &'a Conversation, file: &'a Conversation) -> (Self, Names) {
        let (ours, theirs) = (laid(table), laid(file));
        let mut names = Names::none();
        names.people.set(file.resident(), table.resident().clone());
        let mut shared = (HashSet::new(), HashSet::new());
        let by_id: HashMap<_, _> = ours.iter().map(|moment| (&moment.id, moment)).collect();
        for moment in &theirs {
            let from = ours.partition_point(|other| other.date < moment.date);
            let same_day = ours[from..].iter().take_while(|other| other.date == moment.date);
            let first = by_id.get(&moment.id).copied();
            let found = first.into_iter().chain(same_day.take(MOST_OF_A_DAY)).find(|other| {
                !shared.0.contains(&other.id)
                    && same_shapes(table, file, other, moment)
                    && names.meet(moment, other)
            });
            if let Some(found) = found {
                shared.0.insert(found.id.clone());
                shared.1.insert(moment.id.clone());
            }
        }
        (Self { table, file, ours, theirs, shared }, names)
    }

    /// The moments that only the table has.
    fn ours_apart(&self) -> impl Iterator<Item = &Rc<Moment>> {
        self.ours.iter().filter(|moment| !self.shared.0.contains(&moment.id))
    }

    /// Whether nothing that only the file has is of a later day than what lies on the table.
    fn table_stays(&self) -> bool {
        self.theirs_apart().all(|moment| moment.date <= self.table.now.date)
    }

    /// The moments that only the file has.
    fn theirs_apart(&self) -> impl Iterator<Item = &Rc<Moment>> {
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
