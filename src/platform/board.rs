//! What a finger on the board touches.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent};

use wat_telt_core::model::DomainId;
use wat_telt_core::update::{Point, Source};

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

/// Where a tap is.
pub fn mouse_point(event: &MouseEvent) -> Point {
    Point { x: event.client_x(), y: event.client_y() }
}

/// Keeps a finger's moves coming to the board, which stays where it is while fiches do not.
pub fn capture(event: &PointerEvent) {
    let board = closest(event, "[data-board]");
    if let Some(board) = board {
        let _ = board.set_pointer_capture(event.pointer_id());
    }
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    // Inside the shadow root the target is the element itself, as Yew listens inside it too.
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let target = target.or_else(|| event.target()?.dyn_into::<Element>().ok())?;
    target.closest(selector).ok().flatten()
}
