//! Text boxes and steps: where the caret is, and the browser's own steps, which are left to ours.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlTextAreaElement, InputEvent, ShadowRoot};

use super::page::Page;
use wat_telt_core::model::fits;
use wat_telt_core::update::caret_after;

/// The box that has the focus, with what stood in it.
pub struct Caret {
    element: Element,
    was: String,
}

impl Caret {
    /// The box that people write in now; nothing where they do not.
    pub fn of(page: &Page) -> Option<Self> {
        let element = focused(page.root())?;
        let was = text(&element)?;
        Some(Self { element, was })
    }

    /// Puts the caret where a step changed what stands there. A value that is set leaves it at the end.
    pub fn put(self) {
        let Some(is) = text(&self.element).filter(|is| *is != self.was) else { return };
        let at = caret_after(&self.was, &is);
        // A box without a caret, such as one for a day, has no place to put it.
        if let Some(area) = self.element.dyn_ref::<HtmlTextAreaElement>() {
            let _ = area.set_selection_range(at, at);
        } else if let Some(line) = self.element.dyn_ref::<HtmlInputElement>() {
            let _ = line.set_selection_range(at, at);
        }
    }
}

fn focused(root: &Element) -> Option<Element> {
    let root = root.get_root_node();
    match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => root.dyn_ref::<Document>()?.active_element(),
    }
}

fn text(element: &Element) -> Option<String> {
    match element.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => Some(area.value()),
        None => element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value),
    }
}

/// Hears when the browser is about to take back by itself what was typed (true), or to do it again,
/// and keeps it from that: what stands in a box is the conversation, whose steps end where people
/// change (R25).
pub fn on_own_steps(root: &Element, asked: impl Fn(bool) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "beforeinput", options, move |event| {
        let kind = js_sys::Reflect::get(event, &JsValue::from_str("inputType")).ok();
        let back = match kind.and_then(|kind| kind.as_string()).as_deref() {
            Some("historyUndo") => true,
            Some("historyRedo") => false,
            _ => return,
        };
        event.prevent_default();
        asked(back);
    })
}

/// Keeps out what is pasted or dropped and is longer than any place for words takes: a browser that lays
/// out a million letters first stands still for seconds. What was copied stays on the clipboard.
pub fn on_too_much(root: &Element, told: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "beforeinput", options, move |event| {
        let Some(text) = event.dyn_ref::<InputEvent>().and_then(InputEvent::data) else { return };
        if fits(&text, "") {
            return;
        }
        event.prevent_default();
        told();
    })
}
