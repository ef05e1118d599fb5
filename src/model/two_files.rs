//! Two files of one conversation, each of which went on by itself: they are laid side by side,
//! never mixed and never lost (R25).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::other_names::Names;
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
        let both = Both::of(self, file);
        let more = |moments: &[Rc<Moment>]| moments.iter().any(|moment| both.is_apart(moment));
        match (more(&both.ours), more(&both.theirs)) {
            (false, false) => Beside::Same,
            (true, false) => Beside::TableGoesOn,
            (false, true) => Beside::FileGoesOn,
            (true, true) => Beside::Apart,
        }
    }

    /// What only the table has, and what only the file has, oldest first. Of one that has no moment
    /// of its own it is the last, so that there is always something to read.
    pub fn apart(&self, file: &Self) -> [Vec<Rc<Moment>>; 2] {
        let both = Both::of(self, file);
        [&both.ours, &both.theirs].map(|moments| {
            let own: Vec<_> = moments.iter().filter(|moment| both.is_apart(moment)).collect();
            let last: Vec<_> = moments.last().into_iter().collect();
            (if own.is_empty() { last } else { own }).into_iter().cloned().collect()
        })
    }

    /// Whether what lies on the table stays there beside this file: none of the moments that only
    /// the file has is of a later day.
    pub fn stays_on_table(&self, file: &Self) -> bool {
        let both = Both::of(self, file);
        both.theirs_apart().all(|moment| moment.date <= self.now.date)
    }

    /// Every moment of both, equal ones once, in the order of their days; of one day those of the
    /// table come first. What lies on the table stays there as it lies, unless the file has a later
    /// moment: then it is an earlier one, as laid. Nothing changes in what was said and laid; only
    /// where both use one id for two things, that of the file gets another.
    #[must_use]
    pub fn side_by_side(&self, file: &Self) -> Self {
        let both = Both::of(self, file);
        let names = Names::of(&both);
        let theirs = both.theirs_apart().map(|moment| Rc::new(names.give(moment)));
        let mut all = self.clone();
        for person in &both.file.people {
            all.welcome(person, names.person(&person.id));
        }
        let stays = self.stays_on_table(file);
        let mut ours = both.ours.clone();
        ours.truncate(if stays { self.earlier.len() } else { usize::MAX });
        all.earlier = Moment::in_order_of_days(ours.into_iter().chain(theirs));
        if !stays && let Some(last) = all.earlier.pop() {
            all.now = last;
        }
        all
    }

    /// Takes in a person of the file, by this name, in a shape that is theirs; nothing happens
    /// where nothing of theirs comes along, or they are known.
    fn welcome(&mut self, person: &Participant, id: Option<&ParticipantId>) {
        let Some(id) = id.filter(|id| self.person(id).is_none()) else { return };
        let free = self.people.iter().all(|known| known.shape != person.shape);
        let shape = if free { person.shape } else { self.next_shape() };
        self.people.push(Rc::new(Participant { id: id.clone(), resident: false, shape }));
    }
}

/// Both, with what they have in common.
pub(super) struct Both<'a> {
    pub table: &'a Conversation,
    pub file: &'a Conversation,
    /// The moments of the table as laid, oldest first.
    pub ours: Vec<Rc<Moment>>,
    /// Those of the file.
    pub theirs: Vec<Rc<Moment>>,
    /// The moments that both have.
    shared: HashSet<MomentId>,
    /// The people who are the same by the same id.
    same: HashSet<ParticipantId>,
}

impl<'a> Both<'a> {
    fn of(table: &'a Conversation, file: &'a Conversation) -> Self {
        let (ours, theirs) = (laid(table), laid(file));
        let known: HashMap<_, _> = ours.iter().map(|moment| (&moment.id, moment)).collect();
        let equal = theirs.iter().filter(|moment| known.get(&moment.id) == Some(moment));
        let equal: Vec<_> = equal.collect();
        let called = names(&ours);
        let also_called: HashSet<_> = names(&theirs).intersection(&called).map(|x| x.0).collect();
        let met: HashSet<_> =
            equal.iter().flat_map(|moment| &moment.seats).map(|seat| &seat.who).collect();
        let is_same = |person: &&Rc<Participant>| {
            let id = &person.id;
            if table.is_resident(id) || file.is_resident(id) {
                return table.resident() == file.resident();
            }
            let looks = table.person(id).is_some_and(|known| known.shape == person.shape);
            looks && (met.contains(id) || also_called.contains(id))
        };
        let (same, others): (Vec<_>, Vec<_>) = file.people.iter().partition(is_same);
        let of_same =
            |moment: &&&Rc<Moment>| others.iter().all(|person| moment.seat(&person.id).is_none());
        let shared = equal.iter().filter(of_same).map(|moment| moment.id.clone()).collect();
        let same = same.into_iter().map(|person| person.id.clone()).collect();
        Self { table, file, ours, theirs, shared, same }
    }

    /// Whether only one of both has this moment of theirs.
    fn is_apart(&self, moment: &Moment) -> bool {
        !self.shared.contains(&moment.id)
    }

    /// The moments that only the file has.
    pub fn theirs_apart(&self) -> impl Iterator<Item = &Rc<Moment>> {
        self.theirs.iter().filter(|moment| self.is_apart(moment))
    }

    /// The moments that both have.
    pub fn shared(&self) -> impl Iterator<Item = &Rc<Moment>> {
        self.theirs.iter().filter(|moment| !self.is_apart(moment))
    }

    /// Whether this id is of the same person in both.
    pub fn is_same(&self, person: &ParticipantId) -> bool {
        self.same.contains(person)
    }
}

/// All moments as they are in a file.
fn laid(conversation: &Conversation) -> Vec<Rc<Moment>> {
    let now = Rc::new(conversation.now.as_laid());
    conversation.earlier.iter().cloned().chain([now]).collect()
}

/// Who is called how. Who has no name is not known by it: of two without one nobody can say that
/// they are the same (R20).
fn names(moments: &[Rc<Moment>]) -> HashSet<(&ParticipantId, &str)> {
    let seats = moments.iter().flat_map(|moment| &moment.seats);
    let named = seats.filter(|seat| !seat.name.trim().is_empty());
    named.map(|seat| (&seat.who, &*seat.name)).collect()
}
