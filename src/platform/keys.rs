//! Keys, as they are pressed: which are the board's to hear, and which one it was.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, HtmlInputElement};

use super::outside;

/// What a keyboard that is composing says instead of a key, in browsers that end composing before
/// they say so.
const COMPOSING: f64 = 229.0;

/// The name of the key, as `Escape` or `z`. Nothing where the event has none, as one that a browser
/// sends when it fills in a field; and nothing while letters are composed: such a key, Escape and
/// Enter too, belongs to the composing.
pub fn name(event: &Event) -> Option<String> {
    if is_composing(event) { None } else { text(event, "key") }
}

/// The Latin letter of a key, small: as its layout has it, and by where it lies where the layout
/// writes other letters (Arabic, Cyrillic).
pub fn letter(event: &Event) -> Option<String> {
    let key = name(event)?;
    if key.is_ascii() {
        return Some(key.to_ascii_lowercase());
    }
    let code = text(event, "code")?;
    code.strip_prefix("Key").map(str::to_ascii_lowercase)
}

/// Keeps from everything under `root` the keys that [`name`] has no name for, as long as this is
/// kept: what hears keys there may count on one.
pub fn only_named(root: &EventTarget) -> Vec<EventListener> {
    let listen = |kind: &'static str| {
        let options =
            EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
        EventListener::new_with_options(root, kind, options, |event| {
            if name(event).is_some() {
                return;
            }
            event.stop_propagation();
            if is_composing(event) && is_enter_in_a_line(event) {
                event.prevent_default();
            }
        })
    };
    ["keydown", "keyup"].into_iter().map(listen).collect()
}

fn is_composing(event: &Event) -> bool {
    outside::get(event, "isComposing").is_truthy()
        || outside::get(event, "keyCode").as_f64() == Some(COMPOSING)
}

/// Enter that ends composing in a field of one line would leave its form too.
fn is_enter_in_a_line(event: &Event) -> bool {
    let target = event.composed_path().get(0);
    text(event, "key").as_deref() == Some("Enter") && target.has_type::<HtmlInputElement>()
}

fn text(event: &Event, property: &str) -> Option<String> {
    outside::get(event, property).as_string()
}
