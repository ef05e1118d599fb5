//! The pen: a script of the widget's own place that is loaded when people choose to write by hand.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Int32Array};

use super::outside;
use super::page::Page;
use wat_telt_core::model::InkPoint;

/// What the pen says, as numbers in a row: what it did, and x, y and pressure of each point.
const EVENT: &str = "wat-telt-ink";

/// What the pen of `wat-telt-ink.js` did.
pub enum Pen {
    /// A whole stroke.
    Wrote(Rc<[InkPoint]>),
    /// A bit of an eraser's way.
    Rubbed(Rc<[InkPoint]>),
    /// It did not come.
    NotLoaded,
}

/// Has the pen write on the element with this id, and hears it for as long as what this gives is
/// kept.
pub fn start(page: &Page, id: &str, on: impl Fn(Pen) + 'static) -> Option<EventListener> {
    let surface = page.by_id(id)?;
    let listener = EventListener::new(&surface, EVENT, move |event| {
        let detail = outside::get(event, "detail");
        if !Array::is_array(&detail) {
            return;
        }
        let numbers = Int32Array::new(&detail).to_vec();
        let Some((did, points)) = numbers.split_first() else { return };
        let point = |at: &[i32]| InkPoint::on_the_sheet(at[0], at[1], at[2]);
        let points = points.chunks_exact(3).map(point).collect();
        on(match did {
            0 => Pen::Wrote(points),
            1 => Pen::Rubbed(points),
            _ => Pen::NotLoaded,
        });
    });
    // The element loads it, and says here when that fails; one that cannot is no element of ours.
    let _ = outside::call(page.own(), "ink", &Array::of1(&surface));
    Some(listener)
}
