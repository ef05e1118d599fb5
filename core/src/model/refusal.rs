//! Why something is not done.

/// Why something is not done: the rule it would break. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The resident lays there first (R4).
    ResidentFirst,
    /// The domain is not on the board (R5).
    NotOnBoard,
    /// Only the resident decides what is on the board and in what order (R2, R9).
    ResidentDecides,
    /// It is not theirs to change (R6, R20).
    NotTheirs,
    /// They are not at the table, or no such thing is there.
    NotThere,
    /// The day is before that of the last time.
    BeforeLastTime,
    /// A fiche lies face down, which no file has: it would be lost (R8, R25).
    FaceDown,
    /// There is as much handwriting in this place as fits.
    NoRoom,
    /// Longer than a place for words takes ([`super::MAX_LETTERS`]).
    TooLong,
}
