//! Ids of a file that stand for something else on the table: there they get another, and all that
//! points at them follows.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::two_files::Both;
use super::{
    Bar, DomainId, LookBack, Moment, MomentId, Note, NoteDomain, NoteId, ParticipantId, Seat,
    Written,
};

/// How the ids of own domains begin.
pub(super) const OWN: &str = "eigen-";

/// What things of the file are called beside the table. What is not in here keeps its id.
pub(super) struct Names {
    people: HashMap<ParticipantId, ParticipantId>,
    moments: HashMap<MomentId, MomentId>,
    notes: HashMap<(MomentId, NoteId), NoteId>,
    domains: HashMap<DomainId, DomainId>,
}

impl Names {
    /// The names for the moments that only the file has, and for all in them.
    pub fn of(both: &Both<'_>) -> Self {
        Self {
            people: people(both),
            moments: moments(both),
            notes: notes(both),
            domains: domains(both),
        }
    }

    /// What a person of the file is called; nothing when nothing of theirs comes along.
    pub fn person(&self, was: &ParticipantId) -> Option<&ParticipantId> {
        self.people.get(was)
    }

    /// A moment by these names; all else in it is as it was.
    pub fn give(&self, moment: &Moment) -> Moment {
        let seat = |seat: &Rc<Seat>| Rc::new(Seat { who: self.who(&seat.who), ..(**seat).clone() });
        let note = |note: &Rc<Note>| Rc::new(self.note(&moment.id, note));
        let back = |back: &Rc<LookBack>| Rc::new(self.look_back(back));
        Moment {
            id: new(&self.moments, &moment.id),
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
        new(&self.people, was)
    }

    fn bar(&self, bar: &Bar) -> Bar {
        let mut bar = bar.of_others(&|was| self.who(was));
        bar.domain = new(&self.domains, &bar.domain);
        bar.own = self.words(bar.own.as_ref());
        bar.words = bar.words.iter().filter_map(|words| self.words(Some(words))).collect();
        bar
    }

    fn note(&self, moment: &MomentId, note: &Note) -> Note {
        let about = |about: &NoteDomain| NoteDomain {
            domain: new(&self.domains, &about.domain),
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
            moment: new(&self.moments, &back.moment),
            note: self.note_id(&back.moment, &back.note),
            went: back.went.iter().filter_map(|words| self.words(Some(words))).collect(),
            still_counts: back.still_counts,
        }
    }

    fn words(&self, words: Option<&Rc<Written>>) -> Option<Rc<Written>> {
        Some(Rc::new(words?.of_others(&|was| self.who(was))))
    }
}

fn new<Id: Clone + Eq + std::hash::Hash>(names: &HashMap<Id, Id>, was: &Id) -> Id {
    names.get(was).unwrap_or(was).clone()
}

/// New ids that nothing has, one after another.
struct Unused<'a> {
    prefix: &'static str,
    taken: HashSet<&'a str>,
    last: u32,
}

impl<'a> Unused<'a> {
    fn new(prefix: &'static str, taken: impl Iterator<Item = &'a str>) -> Self {
        Self { prefix, taken: taken.collect(), last: 0 }
    }

    fn next(&mut self) -> String {
        loop {
            self.last += 1;
            let id = format!("{}{}", self.prefix, self.last);
            if !self.taken.contains(id.as_str()) {
                return id;
            }
        }
    }
}

/// Every moment of both, and what lies on the table with what nobody sees.
fn all<'a>(both: &'a Both<'_>) -> impl Iterator<Item = &'a Rc<Moment>> {
    both.ours.iter().chain(&both.theirs).chain([&both.table.now])
}

/// Everyone in a moment that only the file has. The resident is the resident, whose conversation
/// both are.
fn people(both: &Both<'_>) -> HashMap<ParticipantId, ParticipantId> {
    let everyone = both.table.people.iter().chain(&both.file.people);
    let mut unused = Unused::new("p", everyone.map(|person| person.id.as_str()));
    let seats: HashSet<_> =
        both.theirs_apart().flat_map(|moment| &moment.seats).map(|seat| &seat.who).collect();
    let there = both.file.people.iter().map(|person| &person.id).filter(|id| seats.contains(id));
    let name = |id: &ParticipantId| {
        if both.file.is_resident(id) {
            both.table.resident().clone()
        } else if both.is_same(id) || both.table.person(id).is_none() {
            id.clone()
        } else {
            ParticipantId::new(&unused.next())
        }
    };
    let ids: Vec<_> = there.cloned().collect();
    let names: Vec<_> = ids.iter().map(name).collect();
    ids.into_iter().zip(names).collect()
}

fn moments(both: &Both<'_>) -> HashMap<MomentId, MomentId> {
    let known: HashSet<_> = both.ours.iter().map(|moment| &moment.id).collect();
    let back = all(both).flat_map(|moment| &moment.look_back).map(|back| back.moment.as_str());
    let mut unused = Unused::new("m", all(both).map(|moment| moment.id.as_str()).chain(back));
    let mixed = both.theirs_apart().map(|moment| &moment.id).filter(|id| known.contains(id));
    mixed.map(|id| (id.clone(), MomentId::new(&unused.next()))).collect()
}

fn notes(both: &Both<'_>) -> HashMap<(MomentId, NoteId), NoteId> {
    let ours = both.ours.iter().chain([&both.table.now]).flat_map(|moment| &moment.notepad);
    let known: HashSet<_> = ours.map(|note| &note.id).collect();
    let there = all(both).flat_map(|moment| &moment.notepad).map(|note| note.id.as_str());
    let back = all(both).flat_map(|moment| &moment.look_back).map(|back| back.note.as_str());
    let mut unused = Unused::new("b", there.chain(back));
    let mut names = HashMap::new();
    for moment in both.theirs_apart() {
        for note in moment.notepad.iter().filter(|note| known.contains(&note.id)) {
            let was = (moment.id.clone(), note.id.clone());
            names.insert(was, NoteId::new(&unused.next()));
        }
    }
    names
}

/// Own domains, which are known by their words: `eigen-1` with other words is another.
fn domains(both: &Both<'_>) -> HashMap<DomainId, DomainId> {
    let table = both.ours.iter().chain([&both.table.now]);
    let ours: HashSet<_> = table.flat_map(|moment| called(moment)).collect();
    let known: HashSet<_> = ours.iter().map(|(id, _)| *id).collect();
    let mut kept: HashSet<_> =
        both.shared().flat_map(|moment| called(moment)).map(|(id, _)| id).collect();
    let theirs = || both.theirs_apart().flat_map(|moment| called(moment));
    kept.extend(theirs().filter(|name| ours.contains(name)).map(|(id, _)| id));
    let own: HashSet<_> = all(both).flat_map(|moment| own(moment)).collect();
    let there = all(both).flat_map(|moment| called(moment)).map(|(id, _)| id.as_str());
    let mut unused = Unused::new(OWN, there);
    let mut names = HashMap::new();
    for (id, _) in theirs() {
        let is_own = own.contains(id) || id.as_str().starts_with(OWN);
        if is_own && known.contains(id) && !kept.contains(id) && !names.contains_key(id) {
            names.insert(id.clone(), DomainId::new(&unused.next()));
        }
    }
    names
}

fn bars(moment: &Moment) -> impl Iterator<Item = &Rc<Bar>> {
    moment.board.iter().chain(&moment.aside)
}

/// The domains in a moment, and what they are called there.
fn called(moment: &Moment) -> impl Iterator<Item = (&DomainId, &str)> {
    let on_bars = bars(moment).map(|bar| {
        let own = bar.own.as_ref().map(|own| &own.text).filter(|text| !text.trim().is_empty());
        (&bar.domain, &**own.unwrap_or(&bar.label))
    });
    let on_notes = moment.notepad.iter().flat_map(|note| &note.domains);
    on_bars.chain(on_notes.map(|about| (&about.domain, &*about.label)))
}

/// The domains in a moment that are in somebody's own words.
fn own(moment: &Moment) -> impl Iterator<Item = &DomainId> {
    bars(moment).filter(|bar| bar.own.is_some()).map(|bar| &bar.domain)
}
