//! What things of a file are called beside the table: where an id stands for something else there,
//! it gets another, and all that points at it follows.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::rc::Rc;

use crate::model::{
    Bar, DomainId, LookBack, Moment, MomentId, Note, NoteDomain, NoteId, ParticipantId, Seat,
    Written,
};

/// How the ids of own domains begin.
pub(in crate::model) const OWN: &str = "eigen-";

/// Ids of the file, each with that of the table; no two of them become one.
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
    fn called(&self, was: &Id) -> Id {
        self.get(was).unwrap_or(was).clone()
    }

    fn agrees(&self, other: &Self) -> bool {
        other.to.iter().all(|(was, id)| self.may_be(was, id))
    }

    fn take_in(&mut self, other: Self) {
        self.to.extend(other.to);
        self.taken.extend(other.taken);
    }
}

/// What all things of the file are called. What is not in here keeps its id.
pub(super) struct Names {
    pub people: Renamed<ParticipantId>,
    pub moments: Renamed<MomentId>,
    pub notes: HashMap<(MomentId, NoteId), NoteId>,
    pub domains: Renamed<DomainId>,
}

impl Names {
    /// Everything keeps its id.
    pub fn none() -> Self {
        Self {
            people: Renamed::none(),
            moments: Renamed::none(),
            notes: HashMap::new(),
            domains: Renamed::none(),
        }
    }

    /// Whether a moment of the file is this one of the table, by other ids at most. If so, all in
    /// it is called as it is there.
    pub fn meet(&mut self, theirs: &Moment, ours: &Moment) -> bool {
        let names = self.by_place(theirs, ours);
        let agrees = self.people.agrees(&names.people) && self.domains.agrees(&names.domains);
        let is_it = agrees && names.give(theirs) == *ours;
        if is_it {
            self.people.take_in(names.people);
            self.domains.take_in(names.domains);
            self.moments.take_in(names.moments);
            self.notes.extend(names.notes);
        }
        is_it
    }

    /// What is in a moment of the file, by the ids of what stands in its place in that of the
    /// table. What it looks back at is known already, or keeps its id.
    fn by_place(&self, theirs: &Moment, ours: &Moment) -> Self {
        let mut names = Self::none();
        for back in &theirs.look_back {
            if let Some(id) = self.moments.get(&back.moment) {
                names.moments.set(&back.moment, id.clone());
            }
            let note = (back.moment.clone(), back.note.clone());
            if let Some(id) = self.notes.get(&note) {
                names.notes.insert(note, id.clone());
            }
        }
        names.moments.set(&theirs.id, ours.id.clone());
        for (seat, there) in theirs.seats.iter().zip(&ours.seats) {
            names.people.set(&seat.who, there.who.clone());
        }
        for (note, there) in theirs.notepad.iter().zip(&ours.notepad) {
            names.notes.insert((theirs.id.clone(), note.id.clone()), there.id.clone());
        }
        for ((domain, _), (there, _)) in called(theirs).zip(called(ours)) {
            if [domain, there].iter().all(|id| id.as_str().starts_with(OWN)) {
                names.domains.set(domain, there.clone());
            }
        }
        names
    }

    /// A moment by these names; all else in it is as it was.
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

/// The bars of a moment, those that were taken off too.
pub(super) fn bars(moment: &Moment) -> impl Iterator<Item = &Rc<Bar>> {
    moment.board.iter().chain(&moment.aside)
}

/// The domains in a moment, and what they are called there.
pub(super) fn called(moment: &Moment) -> impl Iterator<Item = (&DomainId, &str)> {
    let on_bars = bars(moment).map(|bar| {
        let own = bar.own.as_ref().map(|own| &own.text).filter(|text| !text.trim().is_empty());
        (&bar.domain, &**own.unwrap_or(&bar.label))
    });
    let on_notes = moment.notepad.iter().flat_map(|note| &note.domains);
    on_bars.chain(on_notes.map(|about| (&about.domain, &*about.label)))
}
