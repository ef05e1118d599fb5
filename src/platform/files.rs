//! Files: choosing one, reading one, and the widget's own data.

use gloo::events::EventListener;
use js_sys::{Array, ArrayBuffer, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlInputElement, Node};

use super::outside;
use wat_telt_core::format::{MAX_PAGE_BYTES, OpenError};
use wat_telt_core::i18n::LoadError;

/// Lets people choose a file, inside this part of the page. Nothing happens when they choose none.
pub fn choose(inside: &Node, got: impl Fn(Result<Vec<u8>, OpenError>) + 'static) {
    let Ok(input) = create("input") else { return };
    let input: HtmlInputElement = input.unchecked_into();
    input.set_type("file");
    input.set_accept(".json,.html,.jwe,application/json,text/html,application/jose");
    input.set_hidden(true);
    // Safari forgets an input that stands nowhere before anything was chosen.
    let _ = inside.append_child(&input);
    let chosen = input.clone();
    let listener = Closure::once_into_js(move || {
        let file = chosen.files().and_then(|files| files.get(0));
        chosen.remove();
        if let Some(file) = file {
            read(file.into(), got);
        }
    });
    input.set_onchange(Some(listener.unchecked_ref()));
    input.click();
}

/// Listens to files that are dropped on an element: one that is a file is read, anything else that
/// came as one is `None`.
pub fn on_drop(
    element: &web_sys::EventTarget,
    dropped: impl Fn(Option<Blob>) + 'static,
) -> [EventListener; 2] {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(element, "dragover", options, |event| {
        if carries_files(event) {
            event.prevent_default();
        }
    });
    let drop = EventListener::new_with_options(element, "drop", options, move |event| {
        if !carries_files(event) {
            return;
        }
        event.prevent_default();
        let drag: &web_sys::DragEvent = event.unchecked_ref();
        let file = drag.data_transfer().and_then(|data| data.files()).and_then(|f| f.get(0));
        dropped(file.map(Into::into));
    });
    [over, drop]
}

/// Reads a file. One that is too large is not even read.
pub fn read(file: Blob, got: impl FnOnce(Result<Vec<u8>, OpenError>) + 'static) {
    #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
    if outside::get(&file, "size").as_f64().is_some_and(|size| size > MAX_PAGE_BYTES as f64) {
        return got(Err(OpenError::TooLarge));
    }
    spawn_local(async move {
        // What cannot be read (a folder, a stick pulled out) is no file with a text.
        let bytes = outside::call_and_wait(&file, "arrayBuffer", &Array::new()).await;
        let bytes = bytes.ok().and_then(|buffer| buffer.dyn_into::<ArrayBuffer>().ok());
        let bytes = bytes.map(|buffer| Uint8Array::new(&buffer).to_vec());
        got(bytes.ok_or(OpenError::NotUtf8));
    });
}

/// One of the widget's own texts (R23), which the element fetches, as it knows what each must be.
///
/// # Errors
/// [`LoadError::NotReached`] when it does not come.
pub async fn own_text(fetch: &Function, name: &str) -> Result<String, LoadError> {
    let none = JsValue::UNDEFINED;
    let text = fetch.call1(&none, &name.into()).map_err(|_| LoadError::NotReached)?;
    let text = JsFuture::from(Promise::resolve(&text)).await;
    text.map_err(|_| LoadError::NotReached)?.as_string().ok_or(LoadError::NotReadable)
}

fn create(tag: &str) -> Result<web_sys::Element, JsValue> {
    gloo::utils::document().create_element(tag)
}

fn carries_files(event: &web_sys::Event) -> bool {
    let types = outside::get(&outside::get(event, "dataTransfer"), "types");
    Array::is_array(&types) && Array::from(&types).includes(&"Files".into(), 0)
}
