//! A copy to give away, without what is left out of it (R24).

use std::rc::Rc;

use super::id::{NewIds, OWN};
use super::id_map::IdMap;
use super::{
    Conversation, ConversationId, DomainId, LeftOut, Moment, MomentId, NoteId, Part, Participant,
    ParticipantId, Shape,
};

impl Conversation {
    /// A copy to give away: the whole where nothing is left out; and else with an id of its own, with
    /// nobody who is not in it, and with ids that leave no gap where something was.
    #[must_use]
    pub fn copy(&self, out: &LeftOut, id: ConversationId) -> Self {
        if out.is_nothing() {
            return self.clone();
        }
        let resident = self.resident();
        let stays = |moment: &&Rc<Moment>| !out.has(&Part::Moment(moment.id.clone()));
        let earlier = self.earlier.iter().filter(stays).map(|moment| out.of(moment, resident));
        let mut moments: Vec<Moment> = earlier.collect();
        moments.push(out.of(&self.now.as_laid(), resident));
        forget_what_is_not_there(&mut moments);
        let is_in = |who: &ParticipantId| moments.iter().any(|moment| moment.mentions(who));
        let people = self.people.iter().filter(|person| person.resident || is_in(&person.id));
        let people: Vec<&Rc<Participant>> = people.collect();
        let ids = ids_of(&moments, &people);
        let all = people.len() == self.people.len();
        let people = people.iter().enumerate().map(|(at, person)| {
            // A shape that nobody has would be somebody's.
            let shape = if all { person.shape } else { Shape::ALL[at % Shape::ALL.len()] };
            Rc::new(Participant { id: ids.people.called(&person.id), shape, ..(***person).clone() })
        });
        let people = people.collect();
        let mut moments: Vec<_> = moments.iter().map(|moment| Rc::new(ids.give(moment))).collect();
        let now = moments.pop().unwrap_or_else(|| Rc::clone(&self.now));
        Self { id, people, earlier: moments, now, ..self.clone() }
    }
}

/// What is said of an agreement tells of the note that it is about: it is not there without it.
fn forget_what_is_not_there(moments: &mut [Moment]) {
    let notes = |moment: &Moment| {
        let id = moment.id.clone();
        let notes = moment.notepad.iter().map(move |note| (id.clone(), note.id.clone()));
        notes.collect::<Vec<_>>()
    };
    let there: Vec<(MomentId, NoteId)> = moments.iter().flat_map(notes).collect();
    for moment in moments {
        let is_there = |at: (&MomentId, &NoteId)| there.iter().any(|(of, note)| (of, note) == at);
        moment.look_back.retain(|back| is_there((&back.moment, &back.note)));
    }
}

/// New ids, in the order in which things stand in a copy.
fn ids_of(moments: &[Moment], people: &[&Rc<Participant>]) -> IdMap {
    let mut ids = IdMap::none();
    let mut next = NewIds::from_one("p");
    for person in people {
        ids.people.set(&person.id, ParticipantId::new(&next.next()));
    }
    let mut next = NewIds::from_one(OWN);
    let mut own = |ids: &mut IdMap, domain: &DomainId| {
        if domain.as_str().starts_with(OWN) && ids.domains.get(domain).is_none() {
            ids.domains.set(domain, DomainId::new(&next.next()));
        }
    };
    let (mut next_moment, mut next_note) = (NewIds::from_one("m"), NewIds::from_one("b"));
    for moment in moments {
        ids.moments.set(&moment.id, MomentId::new(&next_moment.next()));
        for note in &moment.notepad {
            let id = (moment.id.clone(), note.id.clone());
            ids.notes.insert(id, NoteId::new(&next_note.next()));
            note.domains.iter().for_each(|about| own(&mut ids, &about.domain));
        }
        moment.board.iter().for_each(|bar| own(&mut ids, &bar.domain));
    }
    ids
}
