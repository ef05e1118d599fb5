//! What the element's JavaScript calls. Roots are pooled: an element that leaves the page parks
//! its emptied root, and the next one takes it.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, Element, HtmlElement};
use yew::{AppHandle, Renderer};

use crate::app::{App, Asked, Later, Msg};

/// A rendered root, wherever it stands.
struct Root {
    element: Element,
    handle: AppHandle<App>,
}

thread_local! {
    static PARKED: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
    static MOUNTED: RefCell<Vec<(HtmlElement, Root)>> = const { RefCell::new(Vec::new()) };
}

/// Puts a board into the empty element `into` in the shadow root of `host`. `text` promises the text of one of
/// the widget's own files, by its name. `own` has what the element does for its board and for nobody else:
/// `later()`, `ink(surface)` and `speaks(lang)`.
///
/// # Errors
/// When the page cannot make an element.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    into: HtmlElement,
    text: Function,
    own: JsValue,
) -> Result<(), JsValue> {
    let root = match PARKED.with(|parked| parked.borrow_mut().pop()) {
        Some(root) => root,
        None => new_root()?,
    };
    into.append_child(&root.element)?;
    root.handle.send_message(Msg::Mount(host.clone(), text, own));
    MOUNTED.with(|mounted| mounted.borrow_mut().push((host, root)));
    Ok(())
}

/// Takes the board of `host` out again. Its draft lies on the device.
#[wasm_bindgen]
pub fn unmount(host: &HtmlElement) {
    let root = MOUNTED.with(|mounted| {
        let mut mounted = mounted.borrow_mut();
        let at = mounted.iter().position(|(of, _)| of == host)?;
        Some(mounted.swap_remove(at).1)
    });
    let Some(root) = root else { return };
    root.handle.send_message(Msg::Park);
    root.element.remove();
    PARKED.with(|parked| parked.borrow_mut().push(root));
}

/// Opens a file on the board of `host`, as one that is dropped there; without a file it is said that
/// none came. `asked` is called with whether it came on the table.
#[wasm_bindgen]
pub fn open(host: &HtmlElement, file: Option<Blob>, asked: Option<Function>) {
    tell(host, Msg::Later(Later::Open(file, Asked::by(asked))));
}

/// Takes away what lies on the table of `host`, without a question; `done` is called with the name of the
/// conversation that lay there.
#[wasm_bindgen]
pub fn clear(host: &HtmlElement, done: Function) {
    tell(host, Msg::Clear(done));
}

/// Has the board of `host` read its attributes again.
#[wasm_bindgen]
pub fn inputs_changed(host: &HtmlElement) {
    tell(host, Msg::InputsChanged);
}

fn tell(host: &HtmlElement, msg: Msg) {
    MOUNTED.with(|mounted| {
        if let Some((_, root)) = mounted.borrow().iter().find(|(of, _)| of == host) {
            root.handle.send_message(msg);
        }
    });
}

fn new_root() -> Result<Root, JsValue> {
    let element = gloo::utils::document().create_element("div")?;
    element.set_class_name("root");
    let handle = Renderer::<App>::with_root(element.clone()).render();
    Ok(Root { element, handle })
}
