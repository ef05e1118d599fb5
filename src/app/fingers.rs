//! What a finger does, told to the state: which fiche it holds, and over which bar it is.

use yew::prelude::*;

use super::table::Table;
use crate::platform::board::{self, Bars};
use crate::update::{Lay, Message, Pointer, Source};

/// What a pointer event means; nothing where it is none of the board's business.
pub fn message(table: &mut Table, event: &PointerEvent) -> Option<Pointer> {
    let pointer = event.pointer_id();
    match event.type_().as_str() {
        "pointerdown" => down(table, event),
        "pointermove" => {
            let gesture = table.state.gesture.as_ref().filter(|held| held.pointer == pointer)?;
            let source = gesture.source.clone();
            if matches!(source, Source::Tray) && board::scroll_at_edge(&table.page, event) {
                table.bars.measure_again(&table.page);
            }
            let over = match source {
                Source::Tray => table.bars.under(event),
                Source::Bar(domain) => table.bars.along(&domain, event),
            };
            Some(Pointer::Move(pointer, board::point(event), over))
        }
        "pointerup" => {
            table.state.gesture.as_ref()?;
            Some(Pointer::Up(pointer))
        }
        "pointercancel" => {
            table.state.gesture.as_ref().filter(|held| held.pointer == pointer)?;
            Some(Pointer::Cancel)
        }
        _ => None,
    }
}

fn down(table: &mut Table, event: &PointerEvent) -> Option<Pointer> {
    if table.state.gesture.is_some() || event.button() != 0 {
        return None;
    }
    let (fiche, source) = board::fiche_under(event)?;
    table.bars = Bars::measure(&table.page, table.state.turned);
    table.bars.grip(&fiche, event);
    board::capture(event);
    Some(Pointer::Down(event.pointer_id(), source, board::point(event)))
}

/// A tap on a row lays the fiche that is in the hand; a row's whole height is the target of its
/// bar.
pub fn tap(table: &mut Table, event: &MouseEvent) -> Option<Message> {
    if table.state.held.is_none() || !board::row_under(event) {
        return None;
    }
    table.bars = Bars::measure(&table.page, table.state.turned);
    let (domain, place) = table.bars.bar_under(event)?;
    Some(Message::Lay(domain, Lay::Tap(place)))
}
