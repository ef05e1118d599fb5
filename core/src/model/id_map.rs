//! New ids for what is in a conversation: where things of two conversations come together, or a copy
//! is given away, each gets an id that is its own, and all that points at it follows.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::rc::Rc;

use super::{
    Bar, DomainId, LookBack, Moment, MomentId, Note, NoteDomain, NoteId, ParticipantId, Seat,
    Written,
};

/// Ids of one kind, each with the new one; no two of them become one.
pub(super) struct Renamed<Id> {
    to: HashMap<Id, Id>,
    taken: HashSet<Id>,
}

impl<Id: Clone + Eq + Hash> Renamed<Id> {
    fn none() -> Self {
        Self { to: HashMap::new(), taken: HashSet::new() }
    }

    /// What it is called.
    pub fn get(&self, was: &Id) -> Option<&Id> {
        self.to.get(was)
    }

    /// Whether it can be called so: it is, or neither of the two has another.
    pub fn may_be(&self, was: &Id, id: &Id) -> bool {
        self.get(was).map_or_else(|| !self.taken.contains(id), |known| known == id)
    }

    /// Calls it so.
    pub fn set(&mut self, was: &Id, id: Id) {
        self.taken.insert(id.clone());
        self.to.insert(was.clone(), id);
    }

    /// What it is called, or what it was.
    pub fn called(&self, was: &Id) -> Id {
        self.get(was).unwrap_or(was).clone()
    }

    /// Whether all of the other could be called so here as well.
    pub fn agrees(&self, other: &Self) -> bool {
        other.to.iter().all(|(was, id)| self.may_be(was, id))
    }

    /// Calls all of the other as they are called there.
    pub fn take_in(&mut self, other: Self) {
        self.to.extend(other.to);
        self.taken.extend(other.taken);
    }
}

/// What all things are called from now on. What is not in here keeps its id.
pub(super) struct IdMap {
    pub people: Renamed<ParticipantId>,
    pub moments: Renamed<MomentId>,
    pub notes: HashMap<(MomentId, NoteId), NoteId>,
    pub domains: Renamed<DomainId>,
}

impl IdMap {
    /// Everything keeps its id.
    pub fn none() -> Self {
        Self {
            people: Renamed::none(),
            moments: Renamed::none(),
            notes: HashMap::new(),
            domains: Renamed::none(),
        }
    }

    /// A moment by the new ids; all else in it is as it was.
    pub fn give(&self, moment: &Moment) -> Moment {
        let seat = |seat: &Rc<Seat>| Rc::new(Seat { who: self.who(&seat.who), ..(**seat).clone() });
        let note = |note: &Rc<Note>| Rc::new(self.note(&moment.id, note));
        let back = |back: &Rc<LookBack>| Rc::new(self.look_back(back));
        Moment {
            id: self.moments.called(&moment.id),
            seats: moment.seats.iter().map(seat).collect(),
            about: self.words(moment.about.as_ref()),
            board: moment.board.iter().map(|bar| Rc::new(self.bar(bar))).collect(),
            notepad: moment.notepad.iter().map(note).collect(),
            look_back: moment.look_back.iter().map(back).collect(),
            closing: self.words(moment.closing.as_ref()),
            again: self.words(moment.again.as_ref()),
            ..moment.clone()
        }
    }

    fn who(&self, was: &ParticipantId) -> ParticipantId {
        self.people.called(was)
    }

    fn bar(&self, bar: &Bar) -> Bar {
        let mut bar = bar.of_others(&|was| self.who(was));
        bar.domain = self.domains.called(&bar.domain);
        bar.own = self.words(bar.own.as_ref());
        bar.words = bar.words.iter().filter_map(|words| self.words(Some(words))).collect();
        bar
    }

    fn note(&self, moment: &MomentId, note: &Note) -> Note {
        let about = |about: &NoteDomain| NoteDomain {
            domain: self.domains.called(&about.domain),
            label: Rc::clone(&about.label),
        };
        Note {
            id: self.note_id(moment, &note.id),
            domains: note.domains.iter().map(about).collect(),
            what: self.words(note.what.as_ref()),
            when: self.words(note.when.as_ref()),
            day: note.day,
            who_does_what: self.words(note.who_does_what.as_ref()),
        }
    }

    fn note_id(&self, moment: &MomentId, note: &NoteId) -> NoteId {
        let id = self.notes.get(&(moment.clone(), note.clone()));
        id.unwrap_or(note).clone()
    }

    fn look_back(&self, back: &LookBack) -> LookBack {
        LookBack {
            moment: self.moments.called(&back.moment),
            note: self.note_id(&back.moment, &back.note),
            went: back.went.iter().filter_map(|words| self.words(Some(words))).collect(),
            still_counts: back.still_counts,
        }
    }

    fn words(&self, words: Option<&Rc<Written>>) -> Option<Rc<Written>> {
        Some(Rc::new(words?.of_others(&|was| self.who(was))))
    }
}
