//! Whether a moment of the file is one of the table under other ids, by what stands in its place there.

use std::rc::Rc;

use crate::model::id::OWN;
use crate::model::id_map::IdMap;
use crate::model::{Bar, DomainId, Moment};

/// Whether a moment of the file is this one of the table, by other ids at most. If so, all in
/// it is called as it is there, and known so from now on.
pub(super) fn meet(known: &mut IdMap, theirs: &Moment, ours: &Moment) -> bool {
    let ids = by_place(known, theirs, ours);
    let agrees = known.people.agrees(&ids.people) && known.domains.agrees(&ids.domains);
    let is_it = agrees && ids.give(theirs) == *ours;
    if is_it {
        known.people.take_in(ids.people);
        known.domains.take_in(ids.domains);
        known.moments.take_in(ids.moments);
        known.notes.extend(ids.notes);
    }
    is_it
}

/// What is in a moment of the file, by the ids of what stands in its place in that of the
/// table. What it looks back at is known already, or keeps its id.
fn by_place(known: &IdMap, theirs: &Moment, ours: &Moment) -> IdMap {
    let mut ids = IdMap::none();
    for back in &theirs.look_back {
        if let Some(id) = known.moments.get(&back.moment) {
            ids.moments.set(&back.moment, id.clone());
        }
        let note = (back.moment.clone(), back.note.clone());
        if let Some(id) = known.notes.get(&note) {
            ids.notes.insert(note, id.clone());
        }
    }
    ids.moments.set(&theirs.id, ours.id.clone());
    for (seat, there) in theirs.seats.iter().zip(&ours.seats) {
        ids.people.set(&seat.who, there.who.clone());
    }
    for (note, there) in theirs.notepad.iter().zip(&ours.notepad) {
        ids.notes.insert((theirs.id.clone(), note.id.clone()), there.id.clone());
    }
    for ((domain, _), (there, _)) in called(theirs).zip(called(ours)) {
        if [domain, there].iter().all(|id| id.as_str().starts_with(OWN)) {
            ids.domains.set(domain, there.clone());
        }
    }
    ids
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
