//! Who sits at the table.

use std::rc::Rc;

use super::ParticipantId;

/// The shape that is a person's own, on their chip and their fiche (R12: never a colour alone).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `cirkel`
    Circle,
    /// `vierkant`, with round corners
    Square,
    /// `zeshoek`
    Hexagon,
    /// `ruit`
    Diamond,
    /// `vijfhoek`
    Pentagon,
    /// `druppel`
    Drop,
}

impl Shape {
    /// Every shape, in the order in which people get them.
    pub const ALL: [Self; 6] =
        [Self::Circle, Self::Square, Self::Hexagon, Self::Diamond, Self::Pentagon, Self::Drop];

    /// The name in the file (`vorm`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Circle => "cirkel",
            Self::Square => "vierkant",
            Self::Hexagon => "zeshoek",
            Self::Diamond => "ruit",
            Self::Pentagon => "vijfhoek",
            Self::Drop => "druppel",
        }
    }

    /// The shape with this name in the file.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.name() == name)
    }
}

/// A person of the conversation, over all its moments. Their name lives in the [`Seat`] of each
/// moment, so that a later change of name leaves an earlier moment as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Who, for everything that points at them.
    pub id: ParticipantId,
    /// Whether this is the resident; exactly one person of a conversation is.
    pub resident: bool,
    /// The shape of their chip and fiche.
    pub shape: Shape,
}

/// A person's place at the table of one moment (`aanTafel`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who sits here.
    pub who: ParticipantId,
    /// The name they go by, to the letter; may be empty (R1).
    pub name: Rc<str>,
    /// Who they are, in free words (R21); nothing when not said.
    pub role: Option<Rc<str>>,
    /// Whether they are at the table. Who left keeps their seat, unseen and not saved, so that
    /// what is theirs comes back unchanged when they do (R10a).
    pub present: bool,
}

impl Seat {
    /// Whether it is said who sits here, by a name or a role.
    pub fn is_named(&self) -> bool {
        let role = self.role.as_deref().unwrap_or_default();
        !self.name.trim().is_empty() || !role.trim().is_empty()
    }

    /// A seat without a name or role.
    pub fn new(who: ParticipantId) -> Self {
        Self { who, name: "".into(), role: None, present: true }
    }
}
