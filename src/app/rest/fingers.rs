//! What a finger does, told to the state: which fiche or row it carries, and over which bar it is.

use yew::prelude::*;

use super::super::hand::{Hand, What};
use super::super::msg::{Later, Msg};
use super::super::session::Session;
use crate::platform::bars::{self, Bars};
use crate::platform::carried::{Carried, Told};
use crate::platform::room::Edge;
use crate::platform::{board, clock};
use wat_telt_core::model::DomainId;
use wat_telt_core::update::{Lay, Message, Order, Point, Pointer, Source, TAP};

/// How long a finger rests at an edge before the rows scroll, in milliseconds.
const REST: f64 = 300.0;

/// How fast they scroll then, in CSS pixels in a millisecond.
const SPEED: f64 = 0.35;

/// The longest that one frame counts for, in milliseconds: after a hitch nothing jumps.
const FRAME: f64 = 50.0;

impl Session {
    /// A finger, pen or mouse on the board.
    pub(super) fn finger(&mut self, event: &PointerEvent) -> bool {
        if event.type_() == "pointerdown" {
            return self.finger_down(event);
        }
        if self.hand.as_ref().is_none_or(|hand| hand.pointer != event.pointer_id()) {
            return false;
        }
        // A mouse or pen that comes back with nothing pressed was let go where nobody told.
        let gone = event.buttons() == 0 && event.pointer_type() != "touch";
        match event.type_().as_str() {
            "pointermove" if gone => self.finger_lost(),
            "pointermove" => self.finger_moves(board::point(event)),
            "pointerup" => self.finger_up(event),
            "pointercancel" => self.finger_lost(),
            _ => false,
        }
    }

    fn finger_down(&mut self, event: &PointerEvent) -> bool {
        if event.button() != 0 {
            return false;
        }
        let mut changed = false;
        if let Some(hand) = &self.hand {
            // Of one that begins anew, or is the first again, the end was never told.
            if hand.pointer != event.pointer_id() && !event.is_primary() {
                return false;
            }
            changed = self.finger_lost();
        }
        let at = board::point(event);
        let Some(what) = self.takes(event, at) else { return changed };
        board::capture(event);
        let tell = self.tell.reform(|told| Msg::Later(Later::Carried(told)));
        let pointer = event.pointer_id();
        self.hand = Some(Hand {
            pointer,
            what: what.clone(),
            from: at,
            at,
            stale: false,
            came_from_between: false,
            rests: None,
            _carried: Carried::hear(&self.page, event, tell),
        });
        match what {
            What::Fiche(source) => self.act(Message::Pointer(Pointer::Down(pointer, source, at))),
            What::Row(_) => changed,
        }
    }

    fn takes(&mut self, event: &PointerEvent, at: Point) -> Option<What> {
        if let Some((fiche, source)) = board::fiche_under(event) {
            self.bars = Bars::measure(&self.page, self.state.turned);
            self.bars.grip(&fiche, at);
            return Some(What::Fiche(source));
        }
        let free = self.state.resident_at_turn();
        board::row_name_under(event).filter(|_| free).map(What::Row)
    }

    fn finger_moves(&mut self, at: Point) -> bool {
        let Some(hand) = &mut self.hand else { return false };
        hand.at = at;
        if hand.stale {
            self.measure_again();
        }
        self.watch_edge();
        self.aim()
    }

    /// Tells the state what the fiche is over now.
    fn aim(&mut self) -> bool {
        let Some(hand) = &self.hand else { return false };
        let What::Fiche(source) = &hand.what else { return false };
        let over = self.bars.under(source, hand.at);
        let at = self.bars.seen_from_home(hand.at);
        self.act(Message::Pointer(Pointer::Move(hand.pointer, at, over)))
    }

    fn finger_up(&mut self, event: &PointerEvent) -> bool {
        let Some(hand) = &mut self.hand else { return false };
        hand.at = board::point(event);
        if hand.stale {
            self.measure_again();
            self.aim();
        }
        let Some(hand) = self.hand.take() else { return false };
        match hand.what {
            What::Fiche(_) => {
                self.act(Message::Pointer(Pointer::Up(hand.pointer, event.time_stamp())))
            }
            What::Row(domain) => self.row_up(domain, hand.from, hand.at),
        }
    }

    /// A row that is carried up or down by its name gets the place where it is let go (R9).
    fn row_up(&mut self, domain: DomainId, from: Point, at: Point) -> bool {
        if (at.y - from.y).abs() < TAP {
            return false;
        }
        let bars = Bars::measure(&self.page, self.state.turned);
        let to = bars.rows_before(&domain, at, self.state.turned);
        self.act(Message::Order(domain, Order::To(to)))
    }

    fn finger_lost(&mut self) -> bool {
        self.hand = None;
        self.act(Message::Pointer(Pointer::Lost))
    }

    /// What the page tells while a finger carries something.
    pub(super) fn carried(&mut self, told: Told) -> bool {
        match (told, &mut self.hand) {
            (_, None) => false,
            (Told::Lost, Some(_)) => self.finger_lost(),
            (Told::Moved, Some(hand)) => {
                hand.stale = true;
                self.ask_for_frame();
                false
            }
        }
    }

    fn measure_again(&mut self) {
        let shown = self.state.gesture.as_ref().map_or(Point { x: 0, y: 0 }, |held| held.offset);
        self.bars.measure_again(&self.page, self.state.turned, shown);
        if let Some(hand) = &mut self.hand {
            hand.stale = false;
        }
    }

    /// At an edge that it came to from between them, a finger that rests scrolls the rows.
    fn watch_edge(&mut self) {
        let Some(hand) = &mut self.hand else { return };
        if hand.what != What::Fiche(Source::Tray) {
            return;
        }
        let edge = self.bars.edge_at(hand.at);
        hand.came_from_between |= edge == Edge::Between;
        let way = match edge {
            Edge::At(way) if hand.came_from_between => way,
            Edge::At(_) | Edge::Between | Edge::Away => {
                hand.rests = None;
                return;
            }
        };
        if hand.rests.is_none_or(|(rests, ..)| rests != way) {
            let now = clock::since_start();
            hand.rests = Some((way, now, now));
        }
        self.ask_for_frame();
    }

    /// A frame that was asked for: at `now`, in milliseconds.
    pub(super) fn frame(&mut self, now: f64) -> bool {
        self.frame = None;
        let Some(hand) = &mut self.hand else { return false };
        if let Some((way, since, last)) = hand.rests {
            if now - since >= REST {
                hand.stale |= self.bars.scroll(way, SPEED * (now - last).clamp(0.0, FRAME));
            }
            hand.rests = Some((way, since, now));
        }
        if hand.stale {
            self.measure_again();
        }
        self.watch_edge();
        self.aim()
    }

    /// A tap on a row lays the fiche that is in the hand; a row's whole height is the target of its
    /// bar. With nothing in the hand it is answered what to do.
    pub(super) fn tap(&mut self, event: &MouseEvent) -> bool {
        if !board::row_under(event) || self.presses.moved(event, TAP) {
            return false;
        }
        self.bars = Bars::measure(&self.page, self.state.turned);
        let holds = self.state.held.is_some();
        let point = board::mouse_point(event);
        let Some((domain, place)) = self.bars.bar_at(point) else { return false };
        let at = event.time_stamp();
        let lay = match bars::others_fiche_at(&self.page, point) {
            Some(whose) if !holds => Lay::TapOther(whose, at),
            _ => Lay::Tap(place, at),
        };
        (holds || self.bars.have_tray()) && self.act(Message::Lay(domain, lay))
    }
}
