//! One laying of the board, with its date, words and notes.

use std::rc::Rc;

use super::{
    Bar, Date, DomainId, Fiche, ForWhom, MomentId, Note, NoteId, ParticipantId, Seat, Written,
};

/// What people say of an earlier agreement (`teltNog`); none of the three is the better one (R27).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StillCounts {
    /// `blijft`
    Stays,
    /// `anders`
    Different,
    /// `laten-gaan`
    LetGo,
}

/// Looking back at one note of an earlier moment (`terugblik`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// The moment in which it was written.
    pub moment: MomentId,
    /// The note.
    pub note: NoteId,
    /// How it went, in people's own words.
    pub went: Vec<Rc<Written>>,
    /// Whether it still counts, where that was said.
    pub still_counts: Option<StillCounts>,
}

impl LookBack {
    /// Whether it is this note of that moment.
    pub(super) fn is_at(&self, moment: &MomentId, note: &NoteId) -> bool {
        self.moment == *moment && self.note == *note
    }

    /// As it is for those at the table; nothing when nothing was said.
    fn among(&self, present: impl Fn(&ParticipantId) -> bool + Copy) -> Option<Self> {
        let went = self.went.iter().filter_map(|words| words.among(present)).map(Rc::new);
        let back = Self { went: went.collect(), ..self.clone() };
        (!back.went.is_empty() || back.still_counts.is_some()).then_some(back)
    }
}

/// A moment. The order of the board is the order on the table (R9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Which moment.
    pub id: MomentId,
    /// The day on which it was laid.
    pub date: Date,
    /// Who sits at the table, in the order in which they came.
    pub seats: Vec<Rc<Seat>>,
    /// What it is about, in the resident's own words (R17).
    pub about: Option<Rc<Written>>,
    /// The chosen domains.
    pub board: Vec<Rc<Bar>>,
    /// Whether the top one is called "eerst" (R9): only the top one can be.
    pub begin_on_top: bool,
    /// Domains that were taken off, with all that lay there: unseen, not saved, and unchanged when
    /// they are chosen again (R10a).
    pub aside: Vec<Rc<Bar>>,
    /// The notepad, in the order that people gave it.
    pub notepad: Vec<Rc<Note>>,
    /// Looking back at earlier agreements.
    pub look_back: Vec<Rc<LookBack>>,
    /// "Klopt dit zo, in uw woorden?" (R22)
    pub closing: Option<Rc<Written>>,
    /// Whom this is for.
    pub for_whom: ForWhom,
    /// Whom to call.
    pub whom_to_call: Rc<str>,
    /// When to look again, in people's own words.
    pub again: Option<Rc<Written>>,
    /// When to look again, as a day, where they want one.
    pub again_on: Option<Date>,
}

impl Moment {
    /// A moment in which nothing is chosen, laid or written (R1).
    pub fn new(id: MomentId, date: Date) -> Self {
        Self {
            id,
            date,
            seats: Vec::new(),
            about: None,
            board: Vec::new(),
            begin_on_top: false,
            aside: Vec::new(),
            notepad: Vec::new(),
            look_back: Vec::new(),
            closing: None,
            for_whom: ForWhom::nobody(),
            whom_to_call: "".into(),
            again: None,
            again_on: None,
        }
    }

    /// These moments in the order of their days; those of one day stay as they are.
    pub fn in_order_of_days(moments: impl Iterator<Item = Rc<Self>>) -> Vec<Rc<Self>> {
        let mut order: Vec<Rc<Self>> = Vec::new();
        for next in moments {
            // They nearly always are in order: then nothing is gone past.
            let last_before = order.iter().rposition(|other| other.date <= next.date);
            order.insert(last_before.map_or(0, |at| at + 1), next);
        }
        order
    }

    /// Those who are at the table now.
    pub fn present(&self) -> impl Iterator<Item = &Rc<Seat>> {
        self.seats.iter().filter(|seat| seat.present)
    }

    /// Whether this person is at the table now.
    pub fn is_present(&self, person: &ParticipantId) -> bool {
        self.present().any(|seat| seat.who == *person)
    }

    /// This person's seat, at the table or left.
    pub fn seat(&self, person: &ParticipantId) -> Option<&Rc<Seat>> {
        self.seats.iter().find(|seat| seat.who == *person)
    }

    /// The bar of a domain that is on the board.
    pub fn bar(&self, domain: &DomainId) -> Option<&Rc<Bar>> {
        self.board.iter().find(|bar| bar.domain == *domain)
    }

    /// The fiches that lie face down, on any bar (R8).
    pub fn face_down(&self) -> impl Iterator<Item = &Fiche> {
        self.board.iter().flat_map(|bar| bar.face_down())
    }

    /// The note with this id.
    pub fn note(&self, note: &NoteId) -> Option<&Rc<Note>> {
        self.notepad.iter().find(|found| found.id == *note)
    }

    /// What is said, looking back, of this note of that moment.
    pub fn look_back_at(&self, moment: &MomentId, note: &NoteId) -> Option<&Rc<LookBack>> {
        self.look_back.iter().find(|back| back.is_at(moment, note))
    }

    /// Whether this person sits at the table, or a fiche, words or a hand of theirs is on the board,
    /// on the notepad or in what is said.
    pub fn mentions(&self, person: &ParticipantId) -> bool {
        let laid = |bar: &Rc<Bar>| {
            let mut fiches = bar.fiches().iter();
            fiches.any(|fiche| fiche.owner() == person || fiche.laid_by() == Some(person))
        };
        self.is_present(person)
            || self.board.iter().any(laid)
            || self.words().any(|words| words.may_be_changed_by(person))
    }

    /// Whether a fiche or words of this person are in it.
    pub(super) fn has_of(&self, person: &ParticipantId) -> bool {
        self.board.iter().any(|bar| bar.fiche_of(person).is_some())
            || self.words().any(|words| words.by.contains(person))
    }

    /// All that is written in it.
    pub(super) fn words(&self) -> impl Iterator<Item = &Rc<Written>> {
        let bars = self.board.iter().flat_map(|bar| bar.own.iter().chain(&bar.words));
        let notes = self.notepad.iter().flat_map(|note| note.words());
        let back = self.look_back.iter().flat_map(|back| &back.went);
        let said = [&self.about, &self.closing, &self.again].into_iter().flatten();
        bars.chain(notes).chain(back).chain(said)
    }

    /// Whether this domain is the one to begin with.
    pub fn begins_with(&self, domain: &DomainId) -> bool {
        self.begin_on_top && self.board.first().is_some_and(|bar| bar.domain == *domain)
    }

    /// The moment as the people at the table see it and as it is saved: without who left and what
    /// is theirs alone, without what was taken off, face-down fiches, passes and blank words
    /// (R4, R8, R10a, R16).
    #[must_use]
    pub fn as_laid(&self) -> Self {
        let present = |person: &ParticipantId| self.is_present(person);
        let kept = |slot: &Option<Rc<Written>>| {
            slot.as_ref().and_then(|words| words.among(present)).map(Rc::new)
        };
        Self {
            seats: self.present().cloned().collect(),
            about: kept(&self.about),
            board: self.board.iter().map(|bar| Rc::new(bar.among(present))).collect(),
            begin_on_top: self.begin_on_top && !self.board.is_empty(),
            aside: Vec::new(),
            notepad: self.notepad.iter().filter_map(|n| n.among(present)).map(Rc::new).collect(),
            look_back: self
                .look_back
                .iter()
                .filter_map(|l| l.among(present))
                .map(Rc::new)
                .collect(),
            closing: kept(&self.closing),
            for_whom: ForWhom::Read(self.for_whom.entries()),
            again: kept(&self.again),
            ..self.clone()
        }
    }
}
