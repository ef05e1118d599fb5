//! Handwriting that is in a conversation, drawn as it was written.

use std::fmt::Write as _;

use yew::prelude::*;

use super::token::decimal;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Ink, InkPoint};

/// How wide a place for words is, about, in lines of the notepad; so that handwriting stands on
/// its rules and what follows does too.
const LINES_WIDE: i32 = 11;

/// The most lines that handwriting takes, which still fit on one page of paper; what was higher is
/// drawn smaller.
const MAX_LINES: i32 = 32;

/// How far apart the lines of the notepad are, in hundredths of a rem (`--ruled`).
const LINE: i32 = 175;

/// The unit that ink is kept in: the width of the box that was written in.
const WIDTH: i32 = Ink::WIDTH;

/// How much of the sheet stays free under what was written: more room comes as it is used.
const MORE_ROOM: i32 = 5 * WIDTH / LINES_WIDE;

/// Pens, by how hard one must press for them, from light to hard.
const PENS: [(i32, &str); 4] = [(0, "pen-1"), (3_500, "pen-2"), (5_500, "pen-3"), (7_500, "pen-4")];

/// How much of a corner a bend may cut: about a pen.
const CUT: f64 = 40.0;

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
        let lines = (LINES_WIDE * height / WIDTH).clamp(2, MAX_LINES);
        drawing(Some(self.ink), height, Some(format!("{}rem", decimal(lines * LINE))), self.texts)
    }
}

/// What is written so far, on a sheet that is as high as that and has room for more.
pub fn on_the_sheet(ink: Option<&Ink>, texts: &Texts) -> Html {
    let written = ink.map_or(0, |ink| ink.ratio);
    drawing(ink, (written + MORE_ROOM).min(Ink::DEEPEST), None, texts)
}

fn drawing(ink: Option<&Ink>, height: i32, size: Option<String>, texts: &Texts) -> Html {
    // Writing stands where lines begin.
    let place = if texts.language().dir() == "rtl" { "xMaxYMid" } else { "xMinYMid" };
    let name = if ink.is_some() { Text::Ink } else { Text::InkHere };
    let mut paths = Vec::new();
    for stroke in ink.into_iter().flat_map(|ink| &ink.strokes) {
        for (pen, path) in runs(stroke) {
            paths.push(html! { <path class={PENS[pen].1} d={path} /> });
        }
    }
    html! {
        <svg
            class="ink" viewBox={format!("0 0 {WIDTH} {height}")} height={size}
            preserveAspectRatio={place} role="img" aria-label={texts.say(name)}
            focusable="false"
        >
            { for paths }
        </svg>
    }
}

/// The height of the box that was written in, in the unit of its points; one that no box has is
/// drawn as the nearest that has room.
fn height(ratio: i32) -> i32 {
    ratio.clamp(WIDTH / 20, Ink::DEEPEST)
}

/// A stroke as smooth paths: through the middles between points, bent by the points themselves; a
/// sharp turn stays sharp. Where it is pressed harder or softer, another path goes on with another pen.
fn runs(stroke: &[InkPoint]) -> Vec<(usize, String)> {
    let [first, rest @ ..] = stroke else { return Vec::new() };
    // A dot is a line of no length, which a round pen makes visible.
    let (mut pen, mut path) = (pen(first), format!("M{} {}l0 0", first.x, first.y));
    let (mut runs, mut before, mut end) = (Vec::new(), first, (first.x, first.y));
    for (at, point) in rest.iter().enumerate() {
        let other = self::pen(point);
        if other != pen {
            let goes_on = format!("M{} {}", end.0, end.1);
            runs.push((pen, std::mem::replace(&mut path, goes_on)));
            pen = other;
        }
        end = (before.x.midpoint(point.x), before.y.midpoint(point.y));
        let _ = write!(path, "Q{} {} {} {}", before.x, before.y, end.0, end.1);
        if rest.get(at + 1).is_none_or(|next| is_sharp(before, point, next)) {
            end = (point.x, point.y);
            let _ = write!(path, "L{} {}", end.0, end.1);
        }
        before = point;
    }
    runs.push((pen, path));
    runs
}

/// Whether a bend would cut this corner by more than a pen is wide.
fn is_sharp(before: &InkPoint, point: &InkPoint, next: &InkPoint) -> bool {
    let beside = |before: i32, at: i32, next: i32| f64::from(2 * at - before - next) / 8.0;
    let (x, y) = (beside(before.x, point.x, next.x), beside(before.y, point.y, next.y));
    x * x + y * y > CUT * CUT
}

/// Which pen this point is drawn with.
fn pen(point: &InkPoint) -> usize {
    PENS.iter().rposition(|(least, _)| point.pressure >= *least).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{height, runs};
    use wat_telt_core::model::InkPoint;

    fn point(x: i32, y: i32) -> InkPoint {
        InkPoint { x, y, pressure: 5000 }
    }

    fn check(stroke: &[InkPoint], paths: &[(usize, &str)]) {
        let drawn = runs(stroke);
        let drawn: Vec<_> = drawn.iter().map(|(pen, path)| (*pen, path.as_str())).collect();
        assert_eq!(drawn, paths);
    }

    #[test]
    fn strokes_are_smooth_and_dots_are_seen() {
        check(&[], &[]);
        check(&[point(1, 2)], &[(1, "M1 2l0 0")]);
        check(&[point(0, 0), point(10, 20)], &[(1, "M0 0l0 0Q0 0 5 10L10 20")]);
    }

    #[test]
    fn a_stroke_goes_on_with_another_pen_where_it_is_pressed_harder() {
        let hard = InkPoint { pressure: 9000, ..point(20, 20) };
        let whole = [point(0, 0), point(10, 20), hard];
        let sharp = [point(0, 0), point(500, 900), point(1_000, 0)];
        check(&sharp, &[(1, "M0 0l0 0Q0 0 250 450L500 900Q500 900 750 450L1000 0")]);
        check(&whole, &[(1, "M0 0l0 0Q0 0 5 10"), (3, "M5 10Q10 20 15 20L20 20")]);
    }

    #[test]
    fn any_ratio_has_a_height() {
        assert_eq!(height(2_500), 2_500);
        assert_eq!(height(0), 500);
        assert_eq!(height(i32::MAX), 40_000);
    }
}
