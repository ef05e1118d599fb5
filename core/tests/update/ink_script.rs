//! The part of scripts that is about writing by hand: `by-hand about; stroke about 0,0 100,0`.

use std::rc::Rc;

use wat_telt_core::model::{Field, InkChange, InkPoint};
use wat_telt_core::update::{InkAct, Write};

/// The message of an act, in a field.
pub fn message(verb: &str, field: Field, points: &[&str]) -> Option<Write> {
    let act = match verb {
        "by-hand" => InkAct::Open,
        "stroke" => InkAct::Change(InkChange::Stroke(all(points))),
        "stroke-back" => InkAct::Change(InkChange::StrokeBack),
        "rub" => InkAct::Change(InkChange::Rub(all(points))),
        "eraser" => InkAct::Eraser,
        "ink-done" => InkAct::Done,
        "ink-type" => InkAct::Type,
        "no-pen" => InkAct::NotLoaded,
        _ => return None,
    };
    Some(Write::Ink(field, act))
}

fn all(points: &[&str]) -> Rc<[InkPoint]> {
    points.iter().map(|at| point(at)).collect()
}

fn point(text: &str) -> InkPoint {
    let (x, y) = text.split_once(',').unwrap_or_else(|| panic!("no point: {text}"));
    InkPoint { x: x.parse().unwrap(), y: y.parse().unwrap(), pressure: 5_000 }
}
