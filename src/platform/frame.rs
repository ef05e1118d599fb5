//! What the frames around a page let it do: a portal may lay the board in one that forbids downloads or
//! printing, and the browser then says nothing of it.

use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

use super::outside;

/// Whether something is let.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Allows {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// A frame of another site does not say.
    Unknown,
}

/// Whether all frames around this page let it do what this token of a `sandbox` stands for.
pub fn allows(token: &str) -> Allows {
    let mut window: JsValue = gloo::utils::window().into();
    let top = outside::get(&window, "top");
    while !Object::is(&window, &top) {
        let frame = outside::get(&window, "frameElement");
        if !frame.is_object() {
            return Allows::Unknown;
        }
        if !lets(&frame, token) {
            return Allows::No;
        }
        window = outside::get(&window, "parent");
    }
    Allows::Yes
}

/// Whether this frame lets it: one without a sandbox lets everything.
fn lets(frame: &JsValue, token: &str) -> bool {
    let ask = |method, what: &str| outside::call(frame, method, &Array::of1(&what.into()));
    let Ok(sandbox) = ask("getAttribute", "sandbox") else { return false };
    sandbox.as_string().is_none_or(|tokens| tokens.split_ascii_whitespace().any(|one| one == token))
}
