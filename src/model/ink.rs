//! Handwriting as it is kept: strokes of points.

/// One point of a stroke, in ten-thousandths of the width of the box that was written in.
/// Integers, so that what was read is written again to the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InkPoint {
    /// From the left edge; `0..=10_000`.
    pub x: i32,
    /// From the top edge, in the same unit as `x`.
    pub y: i32,
    /// How hard the pen pressed; `0..=10_000`.
    pub pressure: i32,
}

/// A piece of handwriting (`inkt`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ink {
    /// The strokes, in the order of writing.
    pub strokes: Vec<Vec<InkPoint>>,
    /// The height of the box over its width (`verhouding`), in ten-thousandths; above zero.
    pub ratio: i32,
}

impl Ink {
    /// The most points that one piece of handwriting may have (file-format.md).
    pub const MOST_POINTS: usize = 20_000;

    /// How many points all strokes have together.
    pub fn points(&self) -> usize {
        self.strokes.iter().map(Vec::len).sum()
    }
}
