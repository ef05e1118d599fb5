//! The whole conversation: people, and moments of which the last one lies on the table.

use std::rc::Rc;

use super::id::{OWN, unused};
use super::{
    Address, Bar, ConversationId, Date, DomainId, Language, Moment, MomentId, Note, NoteId,
    Participant, ParticipantId, Refusal, Seat, Shape,
};

/// What only the edge can know and a new conversation starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// An id that no other conversation has.
    pub id: ConversationId,
    /// Today.
    pub today: Date,
    /// What makes it, for the file: `wat-telt 0.1.0`.
    pub made_with: Rc<str>,
}

/// A conversation (`gesprek`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Which conversation, in every file of it.
    pub id: ConversationId,
    /// What made its first file (`gemaaktMet`).
    pub made_with: Rc<str>,
    /// The language it is held in.
    pub language: Language,
    /// `u` or `je`; nothing in a language without the difference.
    pub address: Option<Address>,
    /// Everyone who ever sat at the table, in the order in which they came.
    pub people: Vec<Rc<Participant>>,
    /// The moments before this one, oldest first. They are never changed.
    pub earlier: Vec<Rc<Moment>>,
    /// The moment on the table.
    pub now: Rc<Moment>,
}

impl Conversation {
    /// A conversation with the resident at the table and nothing else (R1).
    pub fn new(fresh: Fresh) -> Self {
        let resident = ParticipantId::new("p1");
        let mut now = Moment::new(MomentId::new("m1"), fresh.today);
        now.seats.push(Rc::new(Seat::new(resident.clone())));
        let resident = Participant { id: resident, resident: true, shape: Shape::Circle };
        Self {
            id: fresh.id,
            made_with: fresh.made_with,
            language: Language::dutch(),
            address: Some(Address::U),
            people: vec![Rc::new(resident)],
            earlier: Vec::new(),
            now: Rc::new(now),
        }
    }

    /// Whether nothing has been said, chosen or laid since it began.
    pub fn is_untouched(&self) -> bool {
        let fresh = Fresh {
            id: self.id.clone(),
            today: self.now.date,
            made_with: Rc::clone(&self.made_with),
        };
        let mut untouched = Self::new(fresh);
        untouched.language = self.language.clone();
        untouched.address = self.address;
        *self == untouched
    }

    /// The resident, whose conversation this is.
    pub fn resident(&self) -> &ParticipantId {
        self.people
            .iter()
            .find(|person| person.resident)
            .or_else(|| self.people.first())
            .map_or_else(|| unreachable!("a conversation has its resident"), |person| &person.id)
    }

    /// The person with this id.
    pub fn person(&self, id: &ParticipantId) -> Option<&Rc<Participant>> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// Whether this person is the resident.
    pub fn is_resident(&self, person: &ParticipantId) -> bool {
        self.resident() == person
    }

    /// How the resident is spoken to.
    pub fn address(&self) -> Address {
        self.address.unwrap_or_default()
    }

    /// The moment on the table, to change.
    pub(super) fn now_mut(&mut self) -> &mut Moment {
        Rc::make_mut(&mut self.now)
    }

    /// The bar of a domain on the board, to change.
    pub(super) fn bar_mut(&mut self, domain: &DomainId) -> Result<&mut Bar, Refusal> {
        let bar = self.now_mut().board.iter_mut().find(|bar| bar.domain == *domain);
        bar.map(Rc::make_mut).ok_or(Refusal::NotOnBoard)
    }

    /// The note with this id, to change.
    pub(super) fn note_mut(&mut self, note: &NoteId) -> Result<&mut Note, Refusal> {
        let note = self.now_mut().notepad.iter_mut().find(|found| found.id == *note);
        note.map(Rc::make_mut).ok_or(Refusal::NotThere)
    }

    /// This person's seat, to change.
    pub(super) fn seat_mut(&mut self, person: &ParticipantId) -> Result<&mut Seat, Refusal> {
        let seat = self.now_mut().seats.iter_mut().find(|seat| seat.who == *person);
        seat.map(Rc::make_mut).ok_or(Refusal::NotThere)
    }

    /// The id that the next person gets.
    pub fn next_person(&self) -> ParticipantId {
        let taken = self.people.iter().map(|person| person.id.as_str());
        ParticipantId::new(&unused("p", taken))
    }

    /// The id that the next note gets; no note of any moment has it.
    pub fn next_note(&self) -> NoteId {
        let moments = self.earlier.iter().chain([&self.now]);
        let taken = moments.flat_map(|moment| &moment.notepad).map(|note| note.id.as_str());
        NoteId::new(&unused("b", taken))
    }

    /// The id that the resident's next own domain gets.
    pub fn next_own_domain(&self) -> DomainId {
        let bars = self.now.board.iter().chain(&self.now.aside);
        let earlier = self.earlier.iter().flat_map(|moment| &moment.board);
        let taken = bars.chain(earlier).map(|bar| bar.domain.as_str());
        DomainId::new(&unused(OWN, taken))
    }

    /// The shape that the next person gets: one that nobody has, while there is one.
    pub(super) fn next_shape(&self) -> Shape {
        let count = self.people.len();
        let free = |shape: &Shape| self.people.iter().all(|person| person.shape != *shape);
        Shape::ALL.into_iter().find(free).unwrap_or(Shape::ALL[count % Shape::ALL.len()])
    }
}
