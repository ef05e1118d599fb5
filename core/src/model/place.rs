//! Where on the bar a fiche lies.

/// A place on a bar, from the sad smiley to the happy one.
///
/// It is a position and never a score (R11): it is kept so that the board can be laid again as it
/// lay, in hundredths of the bar's length because a finger is no finer than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(u8);

/// What is said of a place: seven plain phrases, mirrored around the middle (R14: neither end is
/// the better one).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// "bij de verdrietige smiley"
    AtSad,
    /// "dicht bij de verdrietige smiley"
    CloseToSad,
    /// "meer naar de verdrietige smiley"
    MoreToSad,
    /// "tussen de smileys"
    Between,
    /// "meer naar de blije smiley"
    MoreToHappy,
    /// "dicht bij de blije smiley"
    CloseToHappy,
    /// "bij de blije smiley"
    AtHappy,
}

impl Place {
    /// At the sad smiley.
    pub const SAD: Self = Self(0);
    /// At the happy smiley.
    pub const HAPPY: Self = Self(100);

    /// A place in hundredths of the bar, `0..=100`; beyond an end it is that end.
    pub fn hundredths(hundredths: i32) -> Self {
        Self(u8::try_from(hundredths.clamp(0, 100)).unwrap_or(0))
    }

    /// The place at this part of the bar's length, 0.0 at the sad smiley and 1.0 at the happy one;
    /// beyond an end it is that end, and what is no number is the sad end.
    #[expect(clippy::cast_possible_truncation, reason = "clamped to 0..=100 first")]
    pub fn from_part(part: f64) -> Self {
        Self::hundredths((part.clamp(0.0, 1.0) * 100.0).round() as i32)
    }

    /// Hundredths of the bar's length, `0..=100`.
    pub fn as_hundredths(self) -> u8 {
        self.0
    }

    /// The part of the bar's length, `0.0..=1.0`.
    pub fn as_part(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// The place this many hundredths nearer to the happy smiley (negative: to the sad one).
    #[must_use]
    pub fn moved(self, hundredths: i32) -> Self {
        Self::hundredths(i32::from(self.0) + hundredths)
    }

    /// The phrase that says this place in words.
    pub fn phrase(self) -> Phrase {
        match self.0 {
            0..=5 => Phrase::AtSad,
            6..=25 => Phrase::CloseToSad,
            26..=44 => Phrase::MoreToSad,
            45..=55 => Phrase::Between,
            56..=74 => Phrase::MoreToHappy,
            75..=94 => Phrase::CloseToHappy,
            _ => Phrase::AtHappy,
        }
    }
}
