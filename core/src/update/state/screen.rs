//! The screens of the walk.

/// The five screens, in the order of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// "Beginnen"
    Begin,
    /// "Kiezen"
    Choose,
    /// "Bord"
    Board,
    /// "Blocnote"
    Notepad,
    /// "Samen lezen"
    Read,
}

impl Screen {
    /// Every screen, in the order of the walk.
    pub const ALL: [Self; 5] = [Self::Begin, Self::Choose, Self::Board, Self::Notepad, Self::Read];

    /// The name in the draft.
    pub fn name(self) -> &'static str {
        match self {
            Self::Begin => "beginnen",
            Self::Choose => "kiezen",
            Self::Board => "bord",
            Self::Notepad => "blocnote",
            Self::Read => "samen-lezen",
        }
    }

    /// The screen with this name in the draft.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.name() == name)
    }
}
