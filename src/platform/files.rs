//! Files: handing one out, choosing one, reading one, and the widget's own data.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Node, Url};

use crate::format::{MOST_PAGE_BYTES, OpenError};
use crate::i18n::LoadError;

/// The media type of a conversation's file.
pub const JSON: &str = "application/json";

/// The media type of a booklet.
pub const HTML: &str = "text/html";

/// The media type of a day for a calendar.
pub const CALENDAR: &str = "text/calendar";

/// How a file was handed out.
pub enum Handed {
    /// As a download, which has begun.
    Download,
    /// Through the share sheet, to a place that only the people at the table know.
    Shared,
}

/// Hands out a file of this media type: as a download, or through the share sheet where the page runs as an app on an
/// iPad, which has no downloads. Says how once it is done; who closes the share sheet chose not to
/// save, and nothing is said.
///
/// # Errors
/// What the browser said, when it refused.
pub fn hand_out(
    name: &str,
    kind: &str,
    text: &str,
    done: impl Fn(Handed) + 'static,
) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    if is_home_screen_app()
        && let Ok(shared) = share(name, kind, &blob)
    {
        spawn_local(async move {
            if JsFuture::from(shared).await.is_ok() {
                done(Handed::Shared);
            }
        });
        return Ok(());
    }
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = create("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    done(Handed::Download);
    // The download has begun when the click returns; the browser keeps the blob until it is done.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// Lets people choose a file, inside this part of the page. Nothing happens when they choose none.
pub fn choose(inside: &Node, got: impl Fn(Result<Vec<u8>, OpenError>) + 'static) {
    let Ok(input) = create("input") else { return };
    let input: HtmlInputElement = input.unchecked_into();
    input.set_type("file");
    input.set_accept(".json,.html,application/json,text/html");
    input.set_hidden(true);
    // Safari forgets an input that stands nowhere before anything was chosen.
    let _ = inside.append_child(&input);
    let chosen = input.clone();
    let listener = Closure::once_into_js(move || {
        let file = chosen.files().and_then(|files| files.get(0));
        chosen.remove();
        if let Some(file) = file {
            read(file, got);
        }
    });
    input.set_onchange(Some(listener.unchecked_ref()));
    input.click();
}

/// Listens to files that are dropped on an element: one that is a file is read, anything else that
/// came as one is `None`.
pub fn on_drop(
    element: &web_sys::EventTarget,
    dropped: impl Fn(Option<File>) + 'static,
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
        dropped(file);
    });
    [over, drop]
}

/// Reads a file. One that is too large is not even read.
pub fn read(file: File, got: impl Fn(Result<Vec<u8>, OpenError>) + 'static) {
    #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
    if file.size() > MOST_PAGE_BYTES as f64 {
        return got(Err(OpenError::TooLarge));
    }
    spawn_local(async move {
        // What cannot be read (a folder, a stick pulled out) is no file with a text.
        let bytes = JsFuture::from(file.array_buffer()).await;
        let bytes = bytes.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec());
        got(bytes.map_err(|_| OpenError::NotUtf8));
    });
}

/// Fetches one of the widget's own texts (R23).
///
/// # Errors
/// [`LoadError::NotReached`] when it does not come.
pub async fn own_text(url: &str) -> Result<String, LoadError> {
    let window = gloo::utils::window();
    let answer = JsFuture::from(window.fetch_with_str(url)).await;
    let answer: web_sys::Response = answer.map_err(|_| LoadError::NotReached)?.unchecked_into();
    if !answer.ok() {
        return Err(LoadError::NotReached);
    }
    let text = answer.text().map_err(|_| LoadError::NotReached)?;
    let text = JsFuture::from(text).await.map_err(|_| LoadError::NotReached)?;
    text.as_string().ok_or(LoadError::NotReadable)
}

fn create(tag: &str) -> Result<web_sys::Element, JsValue> {
    gloo::utils::document().create_element(tag)
}

fn carries_files(event: &web_sys::Event) -> bool {
    let drag: &web_sys::DragEvent = event.unchecked_ref();
    let types = drag.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

fn is_home_screen_app() -> bool {
    let navigator = gloo::utils::window().navigator();
    let standalone = js_sys::Reflect::get(&navigator, &"standalone".into());
    standalone.is_ok_and(|standalone| standalone.is_truthy())
}

fn share(name: &str, kind: &str, blob: &Blob) -> Result<js_sys::Promise, JsValue> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(blob);
    let file = File::new_with_blob_sequence_and_options(&parts, name, &options)?;
    let data = web_sys::ShareData::new();
    data.set_files(&js_sys::Array::of1(&file));
    let navigator = gloo::utils::window().navigator();
    if !navigator.can_share_with_data(&data) {
        return Err(JsValue::UNDEFINED);
    }
    Ok(navigator.share_with_data(&data))
}
