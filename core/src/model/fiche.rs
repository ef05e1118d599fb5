//! One participant's token on one bar.

use super::{ParticipantId, Place};

/// How a fiche lies, as far as anyone but its owner may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lying {
    /// Face up on the bar.
    Open(Place),
    /// Face down beside the bar: its place is not visible, spoken, announced or written (R8).
    FaceDown,
}

/// A fiche. Its place can only be had through [`Fiche::lying`], which hides it while it lies face
/// down; the one way around is named for what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fiche {
    owner: ParticipantId,
    place: Place,
    laid_by: Option<ParticipantId>,
    face_down: bool,
}

impl Fiche {
    /// A fiche, face up, laid by `laid_by` where that is another than the owner (R6).
    pub fn new(owner: ParticipantId, place: Place, laid_by: Option<ParticipantId>) -> Self {
        let laid_by = laid_by.filter(|hand| *hand != owner);
        Self { owner, place, laid_by, face_down: false }
    }

    /// Whose it is.
    pub fn owner(&self) -> &ParticipantId {
        &self.owner
    }

    /// Whose hand laid it (`gelegdDoor`), where that is another's.
    pub fn laid_by(&self) -> Option<&ParticipantId> {
        self.laid_by.as_ref()
    }

    /// How it lies.
    pub fn lying(&self) -> Lying {
        if self.face_down { Lying::FaceDown } else { Lying::Open(self.place) }
    }

    /// Its place where it lies open.
    pub fn open_place(&self) -> Option<Place> {
        match self.lying() {
            Lying::Open(place) => Some(place),
            Lying::FaceDown => None,
        }
    }

    /// Its place, face down or not. Only for the draft on the device: R8 keeps it from anything
    /// that shows, speaks or saves.
    pub fn place_for_the_draft(&self) -> Place {
        self.place
    }

    /// The same fiche, with its owner and the hand that laid it by another id.
    pub(super) fn of_other(&self, who: &dyn Fn(&ParticipantId) -> ParticipantId) -> Self {
        Self { owner: who(&self.owner), laid_by: self.laid_by.as_ref().map(who), ..self.clone() }
    }

    pub(super) fn move_to(&mut self, place: Place, laid_by: Option<ParticipantId>) {
        self.place = place;
        self.face_down = false;
        self.set_laid_by(laid_by);
    }

    pub(super) fn set_laid_by(&mut self, hand: Option<ParticipantId>) {
        self.laid_by = hand.filter(|hand| *hand != self.owner);
    }

    pub(super) fn turn(&mut self, face_down: bool) {
        self.face_down = face_down;
    }
}
