//! Two files of one conversation, each of which went on by itself: they are laid side by side,
//! never mixed and never lost (R25).

mod apart;
mod both;
mod meet;

use std::rc::Rc;

use both::Both;

use super::{Conversation, Moment, Participant, ParticipantId};

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
        let (both, ids) = Both::of(self, file);
        let ids = apart::name(ids, &both);
        let mut all = self.clone();
        let come = file.people.iter().filter_map(|it| Some((it, ids.people.get(&it.id)?)));
        let (known, others): (Vec<_>, Vec<_>) = come.partition(|(person, id)| person.id == **id);
        for (person, id) in known.into_iter().chain(others) {
            all.welcome(person, id);
        }
        let stays = both.table_stays();
        let theirs = both.theirs_apart().map(|moment| Rc::new(ids.give(moment)));
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
