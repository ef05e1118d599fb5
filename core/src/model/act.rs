//! What people can do at the table. Each act is done whole, or refused for the rule it would break
//! and then changes nothing.

use std::rc::Rc;

use super::{
    Authors, Bar, Conversation, Date, DomainId, Note, NoteDomain, NoteId, Participant,
    ParticipantId, Place, Refusal, Seat, Written,
};

/// Who sits at the table.
impl Conversation {
    /// Another person comes to the table, with a shape of their own and no name yet.
    pub fn add_person(&mut self) -> ParticipantId {
        let id = self.next_person();
        let person = Participant { id: id.clone(), resident: false, shape: self.next_shape() };
        self.people.push(Rc::new(person));
        self.now_mut().seats.push(Rc::new(Seat::new(id.clone())));
        id
    }

    /// A person leaves the table, and what is theirs goes along whole (R10a). The resident stays.
    pub fn leave_table(&mut self, person: &ParticipantId) -> Result<(), Refusal> {
        if self.is_resident(person) {
            return Err(Refusal::ResidentDecides);
        }
        self.seat_mut(person)?.present = false;
        Ok(())
    }

    /// A person who left comes back, with what was theirs.
    pub fn return_to_table(&mut self, person: &ParticipantId) -> Result<(), Refusal> {
        self.seat_mut(person)?.present = true;
        Ok(())
    }
}

/// What is on the board, which the resident alone decides (R2, R9).
impl Conversation {
    /// The resident lays a fiche on a card: it comes on the board, as it was if it lay there
    /// before (R3, R10a). One that is there stays as it is. One that was the resident's own in an
    /// earlier moment has their words again (R2).
    pub fn choose(&mut self, domain: &DomainId, label: &str) {
        if self.now.bar(domain).is_some() {
            return;
        }
        let own = self.own_words_of_before(domain);
        let now = self.now_mut();
        let before = now.aside.iter().position(|bar| bar.domain == *domain);
        let bar = before.map(|at| now.aside.remove(at));
        now.board.push(bar.unwrap_or_else(|| {
            let mut bar = Bar::new(domain.clone(), label);
            bar.own = own;
            Rc::new(bar)
        }));
    }

    /// The resident adds a domain in their own words (R2); by another's hand where `hand` says so.
    pub fn choose_own(&mut self, words: &str, hand: Option<ParticipantId>) -> DomainId {
        let domain = self.next_own_domain();
        let mut bar = Bar::new(domain.clone(), words);
        let mut own = Written::of(self.resident().clone(), words, &self.language);
        own.set_hand(hand);
        bar.own = Some(Rc::new(own));
        self.now_mut().board.push(Rc::new(bar));
        domain
    }

    /// The resident takes a domain off, whole (R10a).
    pub fn take_off_board(&mut self, domain: &DomainId) -> Result<(), Refusal> {
        let at = self.position(domain)?;
        let now = self.now_mut();
        let bar = now.board.remove(at);
        now.aside.push(bar);
        now.begin_on_top = now.begin_on_top && at > 0;
        Ok(())
    }

    /// The resident gives a domain another place in the order. The word "eerst" goes when another
    /// comes on top (R9).
    pub fn move_bar(&mut self, domain: &DomainId, to: usize) -> Result<(), Refusal> {
        let from = self.position(domain)?;
        let to = to.min(self.now.board.len() - 1);
        if from == to {
            return Ok(());
        }
        let now = self.now_mut();
        let bar = now.board.remove(from);
        now.board.insert(to, bar);
        now.begin_on_top = now.begin_on_top && from > 0 && to > 0;
        Ok(())
    }

    /// The resident says to begin with this domain: it comes on top (R9).
    pub fn begin_with(&mut self, domain: &DomainId) -> Result<(), Refusal> {
        self.move_bar(domain, 0)?;
        self.now_mut().begin_on_top = true;
        Ok(())
    }

    /// The word "eerst" goes; the order stays.
    pub fn begin_with_none(&mut self) {
        self.now_mut().begin_on_top = false;
    }

    /// Where a domain lies in the order, from the top, beginning at 0.
    pub fn position(&self, domain: &DomainId) -> Result<usize, Refusal> {
        let at = self.now.board.iter().position(|bar| bar.domain == *domain);
        at.ok_or(Refusal::NotOnBoard)
    }
}

/// Fiches on bars.
impl Conversation {
    /// Whether this person may lay a fiche here now: at the table (R6), on a chosen domain (R5),
    /// the resident first (R4).
    pub fn may_lay(&self, person: &ParticipantId, domain: &DomainId) -> Result<(), Refusal> {
        let bar = self.now.bar(domain).ok_or(Refusal::NotOnBoard)?;
        if !self.now.is_present(person) {
            return Err(Refusal::NotThere);
        }
        if !self.is_resident(person) && !bar.is_open_to_others() {
            return Err(Refusal::ResidentFirst);
        }
        Ok(())
    }

    /// A person lays their fiche, or moves it; by another's hand where `laid_by` says so (R6).
    pub fn lay(
        &mut self,
        person: &ParticipantId,
        domain: &DomainId,
        place: Place,
        laid_by: Option<ParticipantId>,
    ) -> Result<(), Refusal> {
        self.may_lay(person, domain)?;
        let resident = self.is_resident(person);
        let bar = self.bar_mut(domain)?;
        bar.lay(person, place, laid_by);
        bar.passed = bar.passed && !resident;
        Ok(())
    }

    /// A person lays no fiche here: theirs comes off, and after the resident's word others may
    /// lay (R4).
    pub fn pass(&mut self, person: &ParticipantId, domain: &DomainId) -> Result<(), Refusal> {
        let resident = self.is_resident(person);
        let bar = self.bar_mut(domain)?;
        bar.take_off(person);
        bar.passed = bar.passed || resident;
        Ok(())
    }

    /// A person takes their fiche back into their hand, which says nothing.
    pub fn take_back(&mut self, person: &ParticipantId, domain: &DomainId) -> Result<(), Refusal> {
        self.bar_mut(domain)?.take_off(person);
        Ok(())
    }

    /// A person turns their own fiche face down or up (R8).
    pub fn turn_fiche(
        &mut self,
        person: &ParticipantId,
        domain: &DomainId,
        face_down: bool,
    ) -> Result<(), Refusal> {
        self.bar_mut(domain)?.turn(person, face_down);
        Ok(())
    }

    /// Turns everything face up that a person laid face down (R8).
    pub fn turn_all_up(&mut self, person: &ParticipantId) {
        let hidden = |bar: &Rc<Bar>| bar.face_down().any(|fiche| fiche.owner() == person);
        for bar in self.now_mut().board.iter_mut().filter(|bar| hidden(bar)) {
            Rc::make_mut(bar).turn(person, false);
        }
    }

    /// Says whose hand laid a person's fiche (R6).
    pub fn set_laid_by(
        &mut self,
        person: &ParticipantId,
        domain: &DomainId,
        hand: Option<ParticipantId>,
    ) -> Result<(), Refusal> {
        self.bar_mut(domain)?.set_laid_by(person, hand);
        Ok(())
    }
}

/// Notes.
impl Conversation {
    /// A new note at the end of the notepad.
    pub fn add_note(&mut self) -> NoteId {
        let id = self.next_note();
        self.now_mut().notepad.push(Rc::new(Note::new(id.clone())));
        id
    }

    /// Throws a note away.
    pub fn throw_note_away(&mut self, note: &NoteId) {
        self.now_mut().notepad.retain(|found| found.id != *note);
    }

    /// Moves a note up (negative) or down in the notepad, past as many others.
    pub fn move_note(&mut self, note: &NoteId, by: isize) -> Result<(), Refusal> {
        let notepad = &mut self.now_mut().notepad;
        let from = notepad.iter().position(|found| found.id == *note).ok_or(Refusal::NotThere)?;
        let to = from.saturating_add_signed(by).min(notepad.len() - 1);
        let moved = notepad.remove(from);
        notepad.insert(to, moved);
        Ok(())
    }

    /// Says that a note is about a domain, or no longer.
    pub fn set_note_about(
        &mut self,
        note: &NoteId,
        domain: &DomainId,
        about: bool,
    ) -> Result<(), Refusal> {
        let label = self.now.bar(domain).map(|bar| Rc::clone(&bar.label));
        let note = self.note_mut(note)?;
        if about && note.domains.iter().any(|known| known.domain == *domain) {
            return Ok(());
        }
        note.domains.retain(|known| known.domain != *domain);
        if about {
            let label = label.ok_or(Refusal::NotOnBoard)?;
            note.domains.push(NoteDomain { domain: domain.clone(), label });
        }
        Ok(())
    }

    /// Says by which day, or by none.
    pub fn set_note_day(&mut self, note: &NoteId, day: Option<Date>) -> Result<(), Refusal> {
        self.note_mut(note)?.day = day;
        Ok(())
    }

    /// Says whose words stand on a note, and whose hand wrote them (R20).
    pub fn set_note_authors(
        &mut self,
        note: &NoteId,
        by: &Authors,
        hand: Option<&ParticipantId>,
    ) -> Result<(), Refusal> {
        self.note_mut(note)?.set_authors(by, hand);
        Ok(())
    }
}

/// Days and labels.
impl Conversation {
    /// Says on which day people look again, or on none.
    pub fn set_again_on(&mut self, day: Option<Date>) {
        self.now_mut().again_on = day;
    }

    /// Gives the bars of these domains another label, in a language that people chose. The
    /// resident's own words for a domain stay.
    pub fn relabel(&mut self, labels: &[(DomainId, Rc<str>)]) {
        let now = self.now_mut();
        for bar in now.board.iter_mut().chain(&mut now.aside) {
            let label = labels.iter().find(|(domain, _)| *domain == bar.domain);
            if let Some((_, label)) =
                label.filter(|(_, label)| bar.own.is_none() && *label != bar.label)
            {
                Rc::make_mut(bar).label = Rc::clone(label);
            }
        }
    }
}
