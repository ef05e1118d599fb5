//! A chosen domain on the board.

use std::rc::Rc;

use super::{DomainId, Fiche, Lying, ParticipantId, Place, Written, written};

/// A bar (`balkje`): a domain that the resident chose, what lies on it and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Which domain.
    pub domain: DomainId,
    /// What it was called when it was chosen; a saved conversation keeps it.
    pub label: Rc<str>,
    /// The resident's own words for it, where it is none of the set (R2).
    pub own: Option<Rc<Written>>,
    /// What lies here, in the order of laying; at most one fiche of each person.
    fiches: Vec<Fiche>,
    /// What people say of it.
    pub words: Vec<Rc<Written>>,
    /// Whether the resident said to lay no fiche here (R4). Never in a file.
    pub passed: bool,
}

impl Bar {
    /// A bar on which nothing lies (R1, R3).
    pub fn new(domain: DomainId, label: &str) -> Self {
        Self {
            domain,
            label: label.into(),
            own: None,
            fiches: Vec::new(),
            words: Vec::new(),
            passed: false,
        }
    }

    /// The fiches, in the order of laying.
    pub fn fiches(&self) -> &[Fiche] {
        &self.fiches
    }

    /// This person's fiche, where it lies here.
    pub fn fiche_of(&self, person: &ParticipantId) -> Option<&Fiche> {
        self.fiches.iter().find(|fiche| fiche.owner() == person)
    }

    /// The fiches that lie face down: of where they lie nobody may know (R8).
    pub fn face_down(&self) -> impl Iterator<Item = &Fiche> {
        self.fiches.iter().filter(|fiche| fiche.lying() == Lying::FaceDown)
    }

    /// Lays the owner's fiche, or moves it where it lies already: one fiche a person (R7).
    pub fn lay(&mut self, owner: &ParticipantId, place: Place, laid_by: Option<ParticipantId>) {
        match self.fiche_mut(owner) {
            Some(fiche) => fiche.move_to(place, laid_by),
            None => self.fiches.push(Fiche::new(owner.clone(), place, laid_by)),
        }
    }

    /// Turns the owner's fiche face down or up (R8); nothing happens where none lies.
    pub fn turn(&mut self, owner: &ParticipantId, face_down: bool) {
        if let Some(fiche) = self.fiche_mut(owner) {
            fiche.turn(face_down);
        }
    }

    /// Says whose hand laid the owner's fiche (R6); nothing happens where none lies.
    pub fn set_laid_by(&mut self, owner: &ParticipantId, hand: Option<ParticipantId>) {
        if let Some(fiche) = self.fiche_mut(owner) {
            fiche.set_laid_by(hand);
        }
    }

    /// Takes the owner's fiche off.
    pub fn take_off(&mut self, owner: &ParticipantId) {
        self.fiches.retain(|fiche| fiche.owner() != owner);
    }

    /// Whether anyone but the resident may lay here: the resident laid or passed, or another's
    /// fiche lies here already, which is how a pass looks in a file (R4).
    pub fn is_open_to_others(&self) -> bool {
        self.passed || !self.fiches.is_empty()
    }

    /// The words that are this person's alone, which are the ones that they write on this bar; or
    /// those of them that this hand writes for them.
    pub fn words_of(
        &self,
        person: &ParticipantId,
        hand: Option<&ParticipantId>,
    ) -> Option<&Rc<Written>> {
        written::words_of(&self.words, person, hand)
    }

    /// As it is for those at the table and in a file: no face-down fiche, no pass, nobody's who
    /// left, no blank words (R4, R8, R10a, R16).
    pub(super) fn among(&self, present: impl Fn(&ParticipantId) -> bool + Copy) -> Self {
        let fiches = self
            .fiches
            .iter()
            .filter(|fiche| present(fiche.owner()) && fiche.open_place().is_some())
            .cloned()
            .map(|mut fiche| {
                fiche.set_laid_by(fiche.laid_by().cloned().filter(present));
                fiche
            })
            .collect();
        let own = self.own.as_ref().and_then(|own| own.among(present)).map(Rc::new);
        let words = self.words.iter().filter_map(|words| words.among(present)).map(Rc::new);
        Self { own, fiches, words: words.collect(), passed: false, ..self.clone() }
    }

    /// The same bar, with each person whose fiche lies here or whose hand laid it by another id.
    pub(super) fn of_others(&self, who: &dyn Fn(&ParticipantId) -> ParticipantId) -> Self {
        let fiches = self.fiches.iter().map(|fiche| fiche.of_other(who)).collect();
        Self { fiches, ..self.clone() }
    }

    fn fiche_mut(&mut self, owner: &ParticipantId) -> Option<&mut Fiche> {
        self.fiches.iter_mut().find(|fiche| fiche.owner() == owner)
    }
}

/// Whether two labels are the same to who reads them: large and small letters make no difference.
pub fn same_label(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
