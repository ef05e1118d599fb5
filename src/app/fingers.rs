//! What a finger does, told to the state: which fiche it holds, and over which bar it is.

use yew::prelude::*;

use super::table::Table;
use crate::model::DomainId;
use crate::platform::board::{self, Bars};
use crate::update::{Lay, Message, Order, Pointer, Source, TAP};

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

/// A row that a finger holds by its name: which finger, which domain, and where it came down.
pub struct CarriedRow {
    pointer: i32,
    domain: DomainId,
    from: i32,
}

/// A row that is carried up or down by its name gets the place where it is let go (R9).
pub fn row(table: &mut Table, event: &PointerEvent) -> Option<Message> {
    if event.type_() == "pointerdown" {
        let free = table.row.is_none() && table.state.resident_at_turn() && event.button() == 0;
        let domain = board::row_name_under(event).filter(|_| free)?;
        table.bars = Bars::measure(&table.page, table.state.turned);
        board::capture(event);
        let (pointer, from) = (event.pointer_id(), event.client_y());
        table.row = Some(CarriedRow { pointer, domain, from });
        return None;
    }
    if !matches!(event.type_().as_str(), "pointerup" | "pointercancel") {
        return None;
    }
    let row = table.row.take_if(|row| row.pointer == event.pointer_id())?;
    let moved = (event.client_y() - row.from).abs() >= TAP;
    if !moved || event.type_() == "pointercancel" {
        return None;
    }
    let to = table.bars.rows_before(&row.domain, event, table.state.turned);
    Some(Message::Order(row.domain, Order::To(to)))
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
