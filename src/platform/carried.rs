//! What the page tells while a finger carries something, wherever it tells it: that things may lie
//! elsewhere now, and that the finger is gone without a word.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, PointerEvent, ResizeObserver, ShadowRoot};
use yew::Callback;

use super::page::Page;

/// What the page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The page, something around the board or the rows scrolled, or got another size.
    Moved,
    /// The finger is gone: the page lost it.
    Lost,
}

/// Hears it, as long as this is kept.
pub struct Carried {
    _listeners: Vec<EventListener>,
    _sizes: Option<Sizes>,
}

impl Carried {
    /// Hears what happens on the page of the board while this pointer carries something.
    pub fn hear(page: &Page, event: &PointerEvent, tell: Callback<Told>) -> Self {
        let (window, document) = (gloo::utils::window(), gloo::utils::document());
        let mut listeners = Vec::new();
        for kind in ["resize", "orientationchange"] {
            listeners.push(on(&window, kind, &tell, Told::Moved));
        }
        // A scroll inside a shadow root is not told outside it.
        for around in roots(page.root()).iter().chain([&window.clone().into()]) {
            listeners.push(on(around, "scroll", &tell, Told::Moved));
        }
        for kind in ["blur", "pagehide"] {
            listeners.push(only_on(&window, kind, &tell));
        }
        listeners.push(on(&document, "visibilitychange", &tell, Told::Lost));
        listeners.push(capture_lost(page.root(), event.pointer_id(), &tell));
        listeners.push(menu(&window, event.pointer_type() == "mouse", &tell));
        Self { _listeners: listeners, _sizes: Sizes::observe(page, &tell) }
    }
}

fn on(
    target: &EventTarget,
    kind: &'static str,
    tell: &Callback<Told>,
    told: Told,
) -> EventListener {
    let tell = tell.clone();
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(target, kind, options, move |_| tell.emit(told))
}

/// What happens to the target itself, and not to something in it.
fn only_on(target: &EventTarget, kind: &'static str, tell: &Callback<Told>) -> EventListener {
    let tell = tell.clone();
    EventListener::new(target, kind, move |_| tell.emit(Told::Lost))
}

/// The pointer is the board's until it is let go: who takes it away does not say when that is.
fn capture_lost(root: &Element, pointer: i32, tell: &Callback<Told>) -> EventListener {
    let tell = tell.clone();
    EventListener::new(root, "lostpointercapture", move |event| {
        if event.unchecked_ref::<PointerEvent>().pointer_id() == pointer {
            tell.emit(Told::Lost);
        }
    })
}

/// A menu takes a mouse away. For a finger that rests on its fiche there is none.
fn menu(window: &EventTarget, mouse: bool, tell: &Callback<Told>) -> EventListener {
    let tell = tell.clone();
    let options =
        EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    EventListener::new_with_options(window, "contextmenu", options, move |event: &Event| {
        if mouse {
            tell.emit(Told::Lost);
        } else {
            event.prevent_default();
        }
    })
}

/// The shadow roots around an element, from within.
fn roots(element: &Element) -> Vec<EventTarget> {
    let root = |element: &Element| element.get_root_node().dyn_into::<ShadowRoot>().ok();
    let around = std::iter::successors(root(element), |inner| root(&inner.host()));
    around.map(Into::into).collect()
}

/// Rows that get another height move those under them; what is around the board moves it.
struct Sizes {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl Sizes {
    /// A browser that cannot observe sizes tells the rest.
    fn observe(page: &Page, tell: &Callback<Told>) -> Option<Self> {
        let tell = tell.clone();
        let told = Closure::<dyn FnMut(Array)>::new(move |_| tell.emit(Told::Moved));
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref::<Function>()).ok()?;
        let body = gloo::utils::document().body().map(Element::from);
        for element in page.all("[data-board], [data-rows], [data-row]").iter().chain(&body) {
            observer.observe(element);
        }
        Some(Self { observer, _told: told })
    }
}

impl Drop for Sizes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
