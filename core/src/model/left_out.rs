//! What the resident leaves out of a copy that somebody gets (R24).

use std::rc::Rc;

use super::{Authors, Bar, DomainId, ForWhom, Moment, MomentId, Note, NoteId, ParticipantId, Seat};

/// What is said for the whole of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// "Hier gaat het over" (R17).
    About,
    /// "Hoe is het gegaan?", of all agreements (R27).
    Went,
    /// "Klopt dit zo, in uw woorden?" (R22)
    Closing,
    /// "Voor wie is dit?"
    ForWhom,
    /// "Wie kan ik bellen?"
    WhomToCall,
    /// "Wanneer kijken we weer?", in words and as a day.
    Again,
}

impl Said {
    /// All of them, in the order in which they stand on paper.
    pub const ALL: [Self; 6] =
        [Self::About, Self::Went, Self::Closing, Self::ForWhom, Self::WhomToCall, Self::Again];
}

/// A part of a conversation that can be left out of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A row: what lies on it and is said of it, in every moment.
    Row(DomainId),
    /// What these people say of a row.
    Words(DomainId, Authors),
    /// A note of the moment on the table.
    Note(NoteId),
    /// What is said for the whole, in every moment.
    Said(Said),
    /// Somebody's fiches, in every moment.
    Fiches(ParticipantId),
    /// Who somebody is: their name and role, in every moment. Where nothing else of them goes along,
    /// they were not there.
    Name(ParticipantId),
    /// An earlier moment.
    Moment(MomentId),
}

/// The parts that are left out of a copy; none of them at first (R1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(Vec<Part>);

impl LeftOut {
    /// Whether nothing is left out: the copy is the whole.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this part is left out.
    pub fn has(&self, part: &Part) -> bool {
        self.0.contains(part)
    }

    /// Leaves a part out, or takes it along again.
    pub fn set(&mut self, part: Part, out: bool) {
        self.0.retain(|known| *known != part);
        if out {
            self.0.push(part);
        }
    }

    fn has_row(&self, domain: &DomainId) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Row(row) if row == domain))
    }

    /// The moment without what is left out, in which nothing shows that there was more.
    pub(super) fn of(&self, moment: &Moment, resident: &ParticipantId) -> Moment {
        let stays = |bar: &&Rc<Bar>| !self.has_row(&bar.domain);
        let notes = moment.notepad.iter();
        let notes = notes.filter(|note| !self.has(&Part::Note(note.id.clone())));
        let top = moment.board.first();
        let mut copy = Moment {
            board: moment.board.iter().filter(stays).map(|bar| self.bar(bar)).collect(),
            begin_on_top: moment.begin_on_top && top.is_some_and(|bar| stays(&bar)),
            aside: Vec::new(),
            notepad: notes.map(|note| self.note(note)).collect(),
            ..moment.clone()
        };
        for part in &self.0 {
            if let Part::Said(said) = part {
                copy.unsay(*said);
            }
        }
        self.unname(&mut copy, resident);
        // Whose hand laid or wrote is not said of who was not there, nor are they at the table.
        copy.as_laid()
    }

    fn bar(&self, bar: &Rc<Bar>) -> Rc<Bar> {
        let mut bar = Rc::clone(bar);
        let domain = bar.domain.clone();
        for part in &self.0 {
            match part {
                Part::Words(of, by) if *of == domain => {
                    Rc::make_mut(&mut bar).words.retain(|words| words.by != *by);
                }
                Part::Fiches(owner) => Rc::make_mut(&mut bar).take_off(owner),
                // What is left out elsewhere, or of another row.
                Part::Words(..)
                | Part::Row(_)
                | Part::Note(_)
                | Part::Said(_)
                | Part::Name(_)
                | Part::Moment(_) => {}
            }
        }
        bar
    }

    fn note(&self, note: &Rc<Note>) -> Rc<Note> {
        let mut note = Rc::clone(note);
        if note.domains.iter().any(|about| self.has_row(&about.domain)) {
            Rc::make_mut(&mut note).domains.retain(|about| !self.has_row(&about.domain));
        }
        note
    }

    /// Who is not named is anybody: without their role too, which tells as much. Who is nobody's
    /// author there and has no fiche was not there; the resident always was.
    fn unname(&self, moment: &mut Moment, resident: &ParticipantId) {
        let unnamed = |seat: &Rc<Seat>| self.has(&Part::Name(seat.who.clone()));
        let seat = |seat: &Rc<Seat>| {
            if !unnamed(seat) {
                return Rc::clone(seat);
            }
            let present = seat.who == *resident || moment.has_of(&seat.who);
            Rc::new(Seat { present, ..Seat::new(seat.who.clone()) })
        };
        moment.seats = moment.seats.iter().map(seat).collect();
    }
}

/// What can be left out of it.
impl Moment {
    /// Whether this is said.
    pub fn says(&self, said: Said) -> bool {
        match said {
            Said::About => self.about.is_some(),
            Said::Went => !self.look_back.is_empty(),
            Said::Closing => self.closing.is_some(),
            Said::ForWhom => !self.for_whom.text().trim().is_empty(),
            Said::WhomToCall => !self.whom_to_call.trim().is_empty(),
            Said::Again => self.again.is_some() || self.again_on.is_some(),
        }
    }

    /// Whether there is anything in it that can be left out of a copy.
    pub fn has_parts(&self) -> bool {
        let named = |seat: &Rc<Seat>| seat.is_named();
        !self.board.is_empty()
            || !self.notepad.is_empty()
            || Said::ALL.iter().any(|said| self.says(*said))
            || self.seats.iter().any(named)
    }

    fn unsay(&mut self, said: Said) {
        match said {
            Said::About => self.about = None,
            Said::Went => self.look_back = Vec::new(),
            Said::Closing => self.closing = None,
            Said::ForWhom => self.for_whom = ForWhom::nobody(),
            Said::WhomToCall => self.whom_to_call = "".into(),
            Said::Again => (self.again, self.again_on) = (None, None),
        }
    }
}
