//! Where things lie on the screen, for a finger: measured once when it comes down, because asking
//! again at every move makes the browser lay out the page each time.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, Event, MouseEvent, PointerEvent};

use super::page::Page;
use crate::model::{DomainId, Place};
use crate::update::{Over, Point, Source};

/// The bars on the screen, in CSS pixels.
#[derive(Default)]
pub struct Bars {
    rows: Vec<BarOnScreen>,
    tray: Option<DomRect>,
    mirrored: bool,
    /// How far right of the middle of the fiche the finger holds it.
    grip: f64,
}

struct BarOnScreen {
    domain: DomainId,
    row: DomRect,
    travel: DomRect,
}

impl Bars {
    /// Where the bars are now. `turned` is whether the board is turned to who sits across.
    pub fn measure(page: &Page, turned: bool) -> Self {
        let rtl = page.root().closest("[dir=rtl]").ok().flatten().is_some();
        let bars = page.all("[data-row]").into_iter().filter_map(|row| {
            let travel = row.query_selector("[data-travel]").ok().flatten()?;
            Some(BarOnScreen {
                domain: DomainId::new(&row.get_attribute("data-row")?),
                row: row.get_bounding_client_rect(),
                travel: travel.get_bounding_client_rect(),
            })
        });
        let tray = page.all("[data-tray]").first().map(Element::get_bounding_client_rect);
        Self { rows: bars.collect(), tray, mirrored: turned != rtl, grip: 0.0 }
    }

    /// Looks again where the bars are, after the rows were scrolled.
    pub fn measure_again(&mut self, page: &Page) {
        self.rows = Self::measure(page, false).rows;
    }

    /// Remembers where the finger holds a fiche, so that it does not jump.
    pub fn grip(&mut self, fiche: &Element, event: &PointerEvent) {
        let fiche = fiche.get_bounding_client_rect();
        self.grip = f64::from(event.client_x()) - (fiche.left() + fiche.width() / 2.0);
    }

    /// What is under a finger that carries a fiche from the tray.
    pub fn under(&self, event: &MouseEvent) -> Over {
        if self.is_over_tray(event) {
            return Over::Tray;
        }
        self.bar_under(event).map_or(Over::Nothing, |(domain, place)| Over::Bar(domain, place))
    }

    /// The bar and the place under a finger.
    pub fn bar_under(&self, event: &MouseEvent) -> Option<(DomainId, Place)> {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let bar = self.rows.iter().find(|bar| {
            let (row, travel) = (&bar.row, &bar.travel);
            // Half a row beside the beam still means the beam: a hand may shake.
            let beside = row.height() / 2.0;
            (row.top()..=row.bottom()).contains(&y)
                && (travel.left() - beside..=travel.right() + beside).contains(&x)
        })?;
        Some((bar.domain.clone(), self.place(&bar.travel, x)))
    }

    /// How many other rows lie before a finger, from the top of the board.
    pub fn rows_before(&self, own: &DomainId, event: &MouseEvent, turned: bool) -> usize {
        let y = f64::from(event.client_y());
        let before = |row: &DomRect| {
            let middle = row.top() + row.height() / 2.0;
            if turned { middle > y } else { middle < y }
        };
        self.rows.iter().filter(|row| row.domain != *own && before(&row.row)).count()
    }

    /// The place on this bar under a finger, wherever it is beside it; or the tray.
    pub fn along(&self, domain: &DomainId, event: &MouseEvent) -> Over {
        let bar = self.rows.iter().find(|bar| bar.domain == *domain);
        match bar {
            Some(bar) if !self.is_over_tray(event) => {
                Over::Bar(domain.clone(), self.place(&bar.travel, f64::from(event.client_x())))
            }
            _ => Over::Tray,
        }
    }

    fn is_over_tray(&self, event: &MouseEvent) -> bool {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        self.tray.as_ref().is_some_and(|tray| {
            (tray.left()..=tray.right()).contains(&x) && (tray.top()..=tray.bottom()).contains(&y)
        })
    }

    fn place(&self, travel: &DomRect, x: f64) -> Place {
        let part = (x - self.grip - travel.left()) / travel.width();
        Place::from_part(if self.mirrored { 1.0 - part } else { part })
    }
}

/// The fiche of who is at turn under a finger, and where it came from.
pub fn fiche_under(event: &PointerEvent) -> Option<(Element, Source)> {
    let fiche = closest(event, "[data-fiche]")?;
    let source = match fiche.get_attribute("data-fiche")?.as_str() {
        "" => Source::Tray,
        domain => Source::Bar(DomainId::new(domain)),
    };
    Some((fiche, source))
}

/// The row that was tapped, unless the tap was on a button or on words in it.
pub fn row_under(event: &MouseEvent) -> bool {
    closest(
        event,
        "button, input:not([type=range]), textarea, label, summary, .bar-more, [data-fiche]",
    )
    .is_none()
        && closest(event, "[data-row]").is_some()
}

/// The row that a finger holds by its name.
pub fn row_name_under(event: &PointerEvent) -> Option<DomainId> {
    let name = closest(event, ".row-name")?;
    if closest(event, "button").is_some() {
        return None;
    }
    let row = name.closest("[data-row]").ok().flatten()?;
    Some(DomainId::new(&row.get_attribute("data-row")?))
}

/// Where a finger is.
pub fn point(event: &PointerEvent) -> Point {
    Point { x: event.client_x(), y: event.client_y() }
}

/// Keeps a finger's moves coming to the board, which stays where it is while fiches do not.
pub fn capture(event: &PointerEvent) {
    let board = closest(event, "[data-board]");
    if let Some(board) = board {
        let _ = board.set_pointer_capture(event.pointer_id());
    }
}

/// Scrolls the rows where a finger carries a fiche to their edge; says whether it did.
pub fn scroll_at_edge(page: &Page, event: &PointerEvent) -> bool {
    const EDGE: f64 = 44.0;
    const STEP: i32 = 14;
    let Some(rows) = page.all("[data-rows]").into_iter().next() else { return false };
    let rect = rows.get_bounding_client_rect();
    let y = f64::from(event.client_y());
    let before = rows.scroll_top();
    if y < rect.top() + EDGE && y > rect.top() - EDGE {
        rows.set_scroll_top(before - STEP);
    } else if y > rect.bottom() - EDGE && y < rect.bottom() + EDGE {
        rows.set_scroll_top(before + STEP);
    }
    rows.scroll_top() != before
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    // Inside the shadow root the target is the element itself, as Yew listens inside it too.
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let target = target.or_else(|| event.target()?.dyn_into::<Element>().ok())?;
    target.closest(selector).ok().flatten()
}
