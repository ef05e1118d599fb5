//! What a browser may lack, what a page may have put in its place, and what may throw: asked for so
//! that nothing is thrown through the wasm, which would end it in the middle of what it does.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property; `undefined` where it is not there, or reading it throws.
pub fn get(of: &JsValue, property: &str) -> JsValue {
    Reflect::get(of, &property.into()).unwrap_or_default()
}

/// Calls a method.
///
/// # Errors
/// It is not there (`undefined`), or what it threw.
pub fn call(of: &JsValue, method: &str, given: &Array) -> Result<JsValue, JsValue> {
    let method: Function = get(of, method).dyn_into().map_err(|_| JsValue::UNDEFINED)?;
    Reflect::apply(&method, of, given)
}

/// Calls a method and waits for what it promises; what is no promise is there at once.
///
/// # Errors
/// As [`call`], or why the promise was not kept.
pub async fn call_and_wait(of: &JsValue, method: &str, given: &Array) -> Result<JsValue, JsValue> {
    let promised = call(of, method, given)?;
    JsFuture::from(Promise::resolve(&promised)).await
}

/// Tells something to a function that a page gave; what that throws is no trouble of ours.
pub fn tell(listener: &Function, what: &JsValue) {
    let _ = Reflect::apply(listener, &JsValue::UNDEFINED, &Array::of1(what));
}

/// A plain object with these properties.
pub fn object(properties: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // A plain object takes any property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
