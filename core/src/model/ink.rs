//! Handwriting as it is kept: strokes of points.

use std::rc::Rc;

use super::Refusal;

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
    /// The strokes, in the order of writing; shared by every step that can be undone.
    pub strokes: Vec<Rc<[InkPoint]>>,
    /// The height of the box over its width (`verhouding`), in ten-thousandths; above zero.
    pub ratio: i32,
}

impl InkPoint {
    /// A point of a sheet; one beside it lies on its edge.
    pub fn on_the_sheet(x: i32, y: i32, pressure: i32) -> Self {
        Self {
            x: x.clamp(0, Ink::WIDTH),
            y: y.clamp(0, Ink::DEEPEST),
            pressure: pressure.clamp(0, Ink::WIDTH),
        }
    }

    /// How far it lies from a line between two points, squared.
    fn squared_from(self, from: Self, to: Self) -> i64 {
        let along = |a: Self, b: Self| (i64::from(b.x - a.x), i64::from(b.y - a.y));
        let ((dx, dy), (px, py)) = (along(from, to), along(from, self));
        let length = dx * dx + dy * dy;
        let part =
            if length == 0 { 0 } else { ((px * dx + py * dy) * 1024 / length).clamp(0, 1024) };
        let (x, y) = (px - dx * part / 1024, py - dy * part / 1024);
        x * x + y * y
    }
}

impl Ink {
    /// The width of the box, in the unit of its points.
    pub const WIDTH: i32 = 10_000;

    /// The height of the highest sheet that people write on, in the same unit.
    pub const DEEPEST: i32 = 4 * Self::WIDTH;

    /// What is left free under the lowest point.
    const MARGIN: i32 = 300;

    /// The height of the lowest box.
    const LEAST: i32 = 1_000;

    /// How far around it an eraser reaches.
    const RUB: i64 = 160;

    /// The most points that one piece of handwriting may have (file-format.md).
    pub const MAX_POINTS: usize = 20_000;

    /// How many points all strokes have together.
    pub fn points(&self) -> usize {
        self.strokes.iter().map(|stroke| stroke.len()).sum()
    }

    /// Nothing written yet.
    pub(super) fn blank() -> Self {
        Self { strokes: Vec::new(), ratio: Self::LEAST }
    }

    /// Writes a stroke, or says that there is no room for it; nothing of it is written then.
    pub(super) fn add(&mut self, stroke: &Rc<[InkPoint]>) -> Result<(), Refusal> {
        if self.points() + stroke.len() > Self::MAX_POINTS {
            return Err(Refusal::NoRoom);
        }
        if !stroke.is_empty() {
            self.strokes.push(Rc::clone(stroke));
            self.fit();
        }
        Ok(())
    }

    /// Takes the last stroke back.
    pub(super) fn take_back(&mut self) {
        self.strokes.pop();
        self.fit();
    }

    /// Takes off every stroke that an eraser touches on its way along these points.
    pub(super) fn rub(&mut self, way: &[InkPoint]) {
        self.strokes.retain(|stroke| !way.iter().any(|point| touches(stroke, *point)));
        self.fit();
    }

    /// Makes the box as high as what is written in it.
    fn fit(&mut self) {
        let lowest = self
            .strokes
            .iter()
            .flat_map(|stroke| stroke.iter())
            .map(|point| point.y)
            .max()
            .unwrap_or_default();
        self.ratio = (lowest + Self::MARGIN).max(Self::LEAST);
    }
}

/// Whether an eraser at this point touches a stroke.
fn touches(stroke: &[InkPoint], at: InkPoint) -> bool {
    let lines = stroke.windows(2).map(|line| (line[0], line[1]));
    let dot = stroke.first().map(|dot| (*dot, *dot));
    let mut near = dot.into_iter().chain(lines).map(|(from, to)| at.squared_from(from, to));
    near.any(|distance| distance <= Ink::RUB * Ink::RUB)
}
