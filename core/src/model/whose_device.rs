//! Whose device the board is on.

/// "Van wie is dit apparaat?": where a conversation stays behind follows from it (R24, R25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoseDevice {
    /// "Van mij": the resident's.
    Residents,
    /// "Van iemand anders".
    Anothers,
}

impl WhoseDevice {
    /// The name in the draft (`apparaat`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Residents => "eigen",
            Self::Anothers => "van een ander",
        }
    }

    /// The one with this name in the draft.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Residents, Self::Anothers].into_iter().find(|whose| whose.name() == name)
    }
}
