//! What is seen of the rows, and what scrolls them.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, ScrollBehavior, ScrollToOptions, ShadowRoot};

use super::page::Page;

/// How far within what is seen of the rows its edge reaches, and beyond it, in CSS pixels.
const EDGE: f64 = 40.0;

/// Which way a finger at an edge scrolls, on the screen: to what lies above, or below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To what lies above.
    Up,
    /// To what lies below.
    Down,
}

/// Where a finger is, as to the edges of what is seen of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Well between them.
    Between,
    /// At one, with more behind it.
    At(Way),
    /// At one where nothing more is, or away from the rows.
    Away,
}

/// The part of the screen in which rows are seen, from its top to its bottom, in CSS pixels.
#[derive(Default)]
pub struct Room {
    top: f64,
    bottom: f64,
    scroller: Option<Element>,
    /// Whether what scrolls is turned along with the board.
    turned: bool,
}

impl Room {
    /// Where rows are seen now.
    pub fn measure(page: &Page, turned: bool, tray: Option<&DomRect>) -> Self {
        let mut room = Self { bottom: window_height(), ..Self::default() };
        let mut next = page.all("[data-rows]").into_iter().next();
        while let Some(element) = next {
            room.is_in(&element, page, turned);
            next = around(&element);
        }
        if let Some(tray) = tray {
            room.without(tray, turned);
        }
        if room.scroller.is_none() {
            room.scroller = gloo::utils::document().scrolling_element();
        }
        room
    }

    /// An element around the rows cuts off what is outside it, unless it lets it show.
    fn is_in(&mut self, element: &Element, page: &Page, turned: bool) {
        let overflow = overflow(element);
        let whole_page = matches!(element.tag_name().as_str(), "HTML" | "BODY");
        if whole_page || overflow.is_empty() || overflow == "visible" {
            return;
        }
        let rect = element.get_bounding_client_rect();
        self.top = self.top.max(rect.top());
        self.bottom = self.bottom.min(rect.bottom());
        let scrolls = matches!(overflow.as_str(), "auto" | "scroll");
        if scrolls && self.scroller.is_none() && element.scroll_height() > element.client_height() {
            self.turned = turned && page.root().contains(Some(element));
            self.scroller = Some(element.clone());
        }
    }

    /// The tray may lie over the rows, at their foot or, turned, at their head.
    fn without(&mut self, tray: &DomRect, turned: bool) {
        if turned {
            self.top = self.top.max(tray.bottom());
        } else {
            self.bottom = self.bottom.min(tray.top());
        }
    }

    /// What is seen of this, from its top to its bottom; the bottom above the top where nothing is.
    pub fn seen(&self, rect: &DomRect) -> (f64, f64) {
        (rect.top().max(self.top), rect.bottom().min(self.bottom))
    }

    /// The edge at which a finger is; `beyond` is how far the rows reach that way.
    pub fn edge_at(&self, y: f64, beyond: impl Fn(Way) -> f64) -> Edge {
        let edge = EDGE.min((self.bottom - self.top) / 4.0);
        if (self.top + edge..=self.bottom - edge).contains(&y) {
            return Edge::Between;
        }
        let (way, distance) = if y < self.top + edge {
            (Way::Up, self.top - y)
        } else {
            (Way::Down, y - self.bottom)
        };
        let more = match way {
            Way::Up => beyond(way) < self.top - 1.0,
            Way::Down => beyond(way) > self.bottom + 1.0,
        };
        if more && distance < EDGE { Edge::At(way) } else { Edge::Away }
    }

    /// Scrolls the rows this far, in CSS pixels; says whether they moved.
    pub fn scroll(&self, way: Way, by: f64) -> bool {
        let Some(scroller) = &self.scroller else { return false };
        let by = if (way == Way::Up) == self.turned { by } else { -by };
        let before = scroller.scroll_top();
        let options = ScrollToOptions::new();
        options.set_top(by);
        options.set_behavior(ScrollBehavior::Instant);
        scroller.scroll_by_with_scroll_to_options(&options);
        scroller.scroll_top() != before
    }
}

fn window_height() -> f64 {
    let height = gloo::utils::window().inner_height().ok();
    height.and_then(|height| height.as_f64()).unwrap_or_default()
}

fn overflow(element: &Element) -> String {
    let style = gloo::utils::window().get_computed_style(element).ok().flatten();
    style.and_then(|style| style.get_property_value("overflow-y").ok()).unwrap_or_default()
}

/// The element around this one, also outside its shadow root.
fn around(element: &Element) -> Option<Element> {
    let host = || element.get_root_node().dyn_into::<ShadowRoot>().ok().map(|root| root.host());
    element.parent_element().or_else(host)
}
