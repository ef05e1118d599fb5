//! Notes on the notepad: what to start with, by when, and who does what.

use std::rc::Rc;

use super::{Authors, Date, DomainId, NoteId, ParticipantId, Written};

/// A domain that a note is about, with its label of then: a note stands when its domain is off
/// the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteDomain {
    /// Which domain.
    pub domain: DomainId,
    /// What it was called.
    pub label: Rc<str>,
}

/// A note (`briefje`). No part of it is required (R1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Which note.
    pub id: NoteId,
    /// What it is about; may be nothing in particular.
    pub domains: Vec<NoteDomain>,
    /// What people want, in their own words.
    pub what: Option<Rc<Written>>,
    /// By when, in their own words.
    pub when: Option<Rc<Written>>,
    /// By when, as a day, where they want one.
    pub day: Option<Date>,
    /// Who does what, in their own words.
    pub who_does_what: Option<Rc<Written>>,
}

impl Note {
    /// A note with nothing on it.
    pub fn new(id: NoteId) -> Self {
        Self { id, domains: Vec::new(), what: None, when: None, day: None, who_does_what: None }
    }

    /// All that is written on it.
    pub fn words(&self) -> impl Iterator<Item = &Rc<Written>> {
        [&self.what, &self.when, &self.who_does_what].into_iter().flatten()
    }

    /// Everyone whose words stand on it, each once; nobody on an empty note.
    pub fn authors(&self) -> Option<Authors> {
        Authors::new(self.words().flat_map(|words| words.by.iter()).cloned())
    }

    /// Whose hand wrote it, where that is another's; of several, the first.
    pub fn hand(&self) -> Option<&ParticipantId> {
        self.words().find_map(|words| words.hand.as_ref())
    }

    /// Whether nothing stands on it that anyone would miss.
    pub fn is_blank(&self) -> bool {
        self.day.is_none() && self.words().all(|words| words.is_blank())
    }

    /// Whether this person may change it: somebody's words stand here who are theirs or whom
    /// their hand wrote for, or nothing stands here yet (R6, R20).
    pub fn may_be_changed_by(&self, person: &ParticipantId) -> bool {
        let mut words = self.words().peekable();
        words.peek().is_none() || words.all(|words| words.may_be_changed_by(person))
    }

    pub(super) fn set_authors(&mut self, by: &Authors, hand: Option<&ParticipantId>) {
        for slot in [&mut self.what, &mut self.when, &mut self.who_does_what] {
            let Some(words) = slot.as_mut() else { continue };
            let words = Rc::make_mut(words);
            words.by = by.clone();
            words.set_hand(hand.cloned());
        }
    }

    /// As it is for those at the table; nothing when nothing of theirs stands on it.
    pub(super) fn among(&self, present: impl Fn(&ParticipantId) -> bool + Copy) -> Option<Self> {
        let kept = |slot: &Option<Rc<Written>>| {
            slot.as_ref().and_then(|words| words.among(present)).map(Rc::new)
        };
        let note = Self {
            what: kept(&self.what),
            when: kept(&self.when),
            who_does_what: kept(&self.who_does_what),
            ..self.clone()
        };
        let somebody_left = note.words().next().is_none() && self.words().any(|w| !w.is_blank());
        (!note.is_blank() && !somebody_left).then_some(note)
    }
}
