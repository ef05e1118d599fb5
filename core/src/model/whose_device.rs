//! Whose device the board is on.

/// "Van wie is dit apparaat?": where a conversation stays behind follows from it (R24, R25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoseDevice {
    /// "Van mij": the resident's.
    Residents,
    /// "Van iemand anders".
    Anothers,
}
