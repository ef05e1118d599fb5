//! A second press that hits what came under it does nothing: a trembling hand and a double tap out of
//! habit press twice, and between the two another screen may have come, or a dialog gone.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, MouseEvent, PointerEvent};

/// How long after a change a press at the same spot does nothing, in milliseconds.
const SOON: f64 = 400.0;

/// How far from the press before it is the same spot, in CSS pixels.
const SPOT: i32 = 30;

/// The presses on a board, as long as this is kept.
pub struct Presses {
    known: Rc<Known>,
    _listeners: Vec<EventListener>,
}

#[derive(Default)]
struct Known {
    /// Where the last press was that did something.
    last: Cell<Option<(i32, i32)>>,
    /// What was pressed then.
    pressed: RefCell<Option<Pressed>>,
    /// Something else is about to lie under the finger.
    changing: Cell<bool>,
    /// Where presses do nothing, and until when.
    barred: Cell<Option<((i32, i32), f64)>>,
    /// Whether the press that is going on does nothing.
    swallowed: Cell<bool>,
}

impl Presses {
    /// Hears the presses under `root` before anything else there does.
    pub fn on(root: &EventTarget) -> Self {
        let known = Rc::new(Known::default());
        let listen = |kind: &'static str| {
            let known = Rc::clone(&known);
            let options = EventListenerOptions {
                passive: false,
                ..EventListenerOptions::run_in_capture_phase()
            };
            EventListener::new_with_options(root, kind, options, move |event| known.hear(event))
        };
        let listeners = ["pointerdown", "mousedown", "click"].into_iter().map(listen).collect();
        Self { known, _listeners: listeners }
    }

    /// Whether a click is the end of a way of this many CSS pixels, and no tap.
    pub fn moved(&self, click: &MouseEvent, tap: i32) -> bool {
        let last = self.known.last.get().filter(|_| click.detail() != 0);
        last.is_some_and(|(x, y)| {
            (click.client_x() - x).abs() >= tap || (click.client_y() - y).abs() >= tap
        })
    }

    /// Another screen, a dialog or what covers comes or goes.
    pub fn change(&self) {
        self.known.changing.set(true);
    }

    /// A window of the device comes over the page: what comes here after it is no answer to the last press.
    pub fn leave(&self) {
        self.known.last.set(None);
    }

    /// What came is seen now.
    pub fn changed(&self) {
        if !self.known.changing.take() {
            return;
        }
        let until = super::clock::since_start() + SOON;
        self.known.barred.set(self.known.last.get().map(|spot| (spot, until)));
    }
}

impl Known {
    fn hear(&self, event: &Event) {
        let press: &PointerEvent = event.unchecked_ref();
        let swallowed = match event.type_().as_str() {
            "pointerdown" => self.press(press),
            // Keys and assistive technology click without a press before it.
            "click" => press.detail() != 0 && self.swallowed.take(),
            _ => self.swallowed.get(),
        };
        if swallowed {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    }

    /// Whether this press does nothing.
    fn press(&self, event: &PointerEvent) -> bool {
        let at = (event.client_x(), event.client_y());
        let near =
            |spot: (i32, i32)| (at.0 - spot.0).abs() <= SPOT && (at.1 - spot.1).abs() <= SPOT;
        let coming = self.changing.get() && self.last.get().is_some_and(near);
        let came =
            self.barred.get().is_some_and(|(spot, until)| near(spot) && event.time_stamp() < until);
        let pressed = Pressed::of(event);
        // What stayed under the finger may be meant twice: a step back, and the one before it.
        let stayed = pressed.is_some() && *self.pressed.borrow() == pressed;
        let barred = (coming || came) && !stayed;
        self.swallowed.set(barred);
        if !barred {
            self.last.set(Some(at));
            self.pressed.replace(pressed);
            self.barred.set(None);
        }
        barred
    }
}

/// A button, and what it said: one element may become another button.
#[derive(PartialEq)]
struct Pressed {
    button: Element,
    said: (Option<String>, Option<String>),
}

impl Pressed {
    fn of(event: &Event) -> Option<Self> {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let button = target.closest("button").ok()??;
        let said = (button.get_attribute("aria-label"), button.text_content());
        Some(Self { button, said })
    }
}
