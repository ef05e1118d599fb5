//! New ids for what only the file has: what is used on the table for something else gets another.

use std::collections::HashSet;
use std::rc::Rc;

use super::both::Both;
use super::meet::{bars, called};
use crate::model::id::{NewIds, OWN};
use crate::model::id_map::IdMap;
use crate::model::{DomainId, Moment, MomentId, NoteId, Participant, ParticipantId};

/// New ids for the moments that only the file has, and for all in them.
pub(super) fn name(mut ids: IdMap, both: &Both<'_>) -> IdMap {
    people(&mut ids, both);
    moments(&mut ids, both);
    notes(&mut ids, both);
    domains(&mut ids, both);
    ids
}

/// Every moment of both, and what lies on the table with what nobody sees.
fn all<'a>(both: &'a Both<'_>) -> impl Iterator<Item = &'a Rc<Moment>> {
    both.ours.iter().chain(&both.theirs).chain([&both.table.now])
}

/// What there is on the table, seen and unseen.
fn on_table<'a>(both: &'a Both<'_>) -> impl Iterator<Item = &'a Rc<Moment>> {
    both.ours.iter().chain([&both.table.now])
}

/// Everyone in a moment that only the file has. By the same id, shape and name they are who they
/// are on the table.
fn people(ids: &mut IdMap, both: &Both<'_>) {
    let everyone = both.table.people.iter().chain(&both.file.people);
    let mut unused = NewIds::beside("p", everyone.map(|person| person.id.as_str()));
    let seats: HashSet<_> =
        both.theirs_apart().flat_map(|moment| &moment.seats).map(|seat| &seat.who).collect();
    let ours = called_so(&both.ours);
    let called: HashSet<_> = called_so(&both.theirs).intersection(&ours).map(|it| it.0).collect();
    for person in both.file.people.iter().filter(|person| seats.contains(&person.id)) {
        let id = &person.id;
        if ids.people.get(id).is_some() {
            continue;
        }
        let is_same = |known: &Rc<Participant>| known.shape == person.shape && called.contains(id);
        let stays = both.table.person(id).is_none_or(is_same) && ids.people.may_be(id, id);
        let new = if stays { id.clone() } else { ParticipantId::new(&unused.next()) };
        ids.people.set(id, new);
    }
}

/// Who is called how. Who has no name is not known by it: of two without one nobody can say that
/// they are the same (R20).
fn called_so(moments: &[Rc<Moment>]) -> HashSet<(&ParticipantId, &str)> {
    let seats = moments.iter().flat_map(|moment| &moment.seats);
    let named = seats.filter(|seat| !seat.name.trim().is_empty());
    named.map(|seat| (&seat.who, &*seat.name)).collect()
}

fn moments(ids: &mut IdMap, both: &Both<'_>) {
    let known: HashSet<_> = both.ours.iter().map(|moment| &moment.id).collect();
    let back = all(both).flat_map(|moment| &moment.look_back).map(|back| back.moment.as_str());
    let mut unused = NewIds::beside("m", all(both).map(|moment| moment.id.as_str()).chain(back));
    for moment in both.theirs_apart().filter(|moment| known.contains(&moment.id)) {
        ids.moments.set(&moment.id, MomentId::new(&unused.next()));
    }
}

fn notes(ids: &mut IdMap, both: &Both<'_>) {
    let ours = on_table(both).flat_map(|moment| &moment.notepad);
    let known: HashSet<_> = ours.map(|note| &note.id).collect();
    let there = all(both).flat_map(|moment| &moment.notepad).map(|note| note.id.as_str());
    let back = all(both).flat_map(|moment| &moment.look_back).map(|back| back.note.as_str());
    let mut unused = NewIds::beside("b", there.chain(back));
    for moment in both.theirs_apart() {
        for note in moment.notepad.iter().filter(|note| known.contains(&note.id)) {
            let was = (moment.id.clone(), note.id.clone());
            ids.notes.insert(was, NoteId::new(&unused.next()));
        }
    }
}

/// Own domains, which are known by their words: `eigen-1` with other words is another.
fn domains(ids: &mut IdMap, both: &Both<'_>) {
    let ours: HashSet<_> = on_table(both).flat_map(|moment| called(moment)).collect();
    let known: HashSet<_> = ours.iter().map(|(id, _)| *id).collect();
    let theirs = || both.theirs_apart().flat_map(|moment| called(moment));
    let same: HashSet<_> = theirs().filter(|name| ours.contains(name)).map(|(id, _)| id).collect();
    let own: HashSet<_> = all(both).flat_map(|moment| own(moment)).collect();
    let there = all(both).flat_map(|moment| called(moment)).map(|(id, _)| id.as_str());
    let mut unused = NewIds::beside(OWN, there);
    for (id, _) in theirs() {
        let is_own = own.contains(id) || id.as_str().starts_with(OWN);
        if !is_own || ids.domains.get(id).is_some() {
            continue;
        }
        let stays = (same.contains(id) || !known.contains(id)) && ids.domains.may_be(id, id);
        let new = if stays { id.clone() } else { DomainId::new(&unused.next()) };
        ids.domains.set(id, new);
    }
}

/// The domains in a moment that are in somebody's own words.
fn own(moment: &Moment) -> impl Iterator<Item = &DomainId> {
    bars(moment).filter(|bar| bar.own.is_some()).map(|bar| &bar.domain)
}
