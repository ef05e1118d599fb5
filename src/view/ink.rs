//! Handwriting that is in a conversation, drawn as it was written.

use std::fmt::Write as _;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::token::decimal;
use crate::i18n::{Text, Texts};
use crate::model::{Ink, InkPoint};

/// How wide a place for words is, about, in lines of the notepad; so that handwriting stands on
/// its rules and what follows does too.
const LINES_WIDE: i32 = 11;

/// The most lines that handwriting takes; what was higher is drawn smaller.
const MOST_LINES: i32 = 8;

/// How far apart the lines of the notepad are, in hundredths of a rem (`--ruled`).
const LINE: i32 = 175;

/// The unit that ink is kept in: the width of the box that was written in.
const WIDTH: i32 = 10_000;

/// What to draw.
pub struct InkDrawing<'a> {
    /// The handwriting.
    pub ink: &'a Ink,
    /// Texts.
    pub texts: &'a Texts,
}

impl InkDrawing<'_> {
    /// Handwriting. Assistive technology hears that it is there; what it says, only people can read.
    pub fn view(&self) -> Html {
        let height = height(self.ink.ratio);
        let lines = (LINES_WIDE * height / WIDTH).clamp(2, MOST_LINES);
        let rem = decimal(lines * LINE);
        html! {
            <svg
                class="ink" viewBox={format!("0 0 {WIDTH} {height}")} height={format!("{rem}rem")}
                preserveAspectRatio="xMinYMid meet" role="img" aria-label={self.texts.say(Text::Ink)}
                focusable="false"
            >
                { for self.ink.strokes.iter().map(|stroke| html! { <path d={path(stroke)} /> }) }
            </svg>
        }
    }
}

/// The height of the box that was written in, in the unit of its points; one that no box has is
/// drawn as the nearest that has room.
fn height(ratio: i32) -> i32 {
    ratio.clamp(WIDTH / 20, WIDTH * 4)
}

/// A stroke as a smooth path: through the middles between points, bent by the points themselves.
fn path(stroke: &[InkPoint]) -> String {
    let [first, rest @ ..] = stroke else { return String::new() };
    // A dot is a line of no length, which a round pen makes visible.
    let mut path = format!("M{} {}l0 0", first.x, first.y);
    let mut before = first;
    for point in rest {
        let (x, y) = (before.x.midpoint(point.x), before.y.midpoint(point.y));
        let _ = write!(path, "Q{} {} {x} {y}", before.x, before.y);
        before = point;
    }
    if !rest.is_empty() {
        let _ = write!(path, "L{} {}", before.x, before.y);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{height, path};
    use crate::model::InkPoint;

    fn point(x: i32, y: i32) -> InkPoint {
        InkPoint { x, y, pressure: 5000 }
    }

    #[test]
    fn strokes_are_smooth_and_dots_are_seen() {
        assert_eq!(path(&[]), "");
        assert_eq!(path(&[point(1, 2)]), "M1 2l0 0");
        assert_eq!(path(&[point(0, 0), point(10, 20)]), "M0 0l0 0Q0 0 5 10L10 20");
    }

    #[test]
    fn any_ratio_has_a_height() {
        assert_eq!(height(2_500), 2_500);
        assert_eq!(height(0), 500);
        assert_eq!(height(i32::MAX), 40_000);
    }
}
