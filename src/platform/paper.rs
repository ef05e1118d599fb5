//! Printing: what goes on paper stands in a child of `body` with a shadow root of its own, so that
//! no rule of a host reaches it, and closed, so that no script of one reads it by the way; the host's page
//! is hidden while it is printed.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, ShadowRoot, ShadowRootInit, ShadowRootMode};

use super::frame::{self, Allows};
use super::outside;
use super::page::Page;
use wat_telt_core::update::PrintError;

/// What only a sheet of the document can say, besides the size of the paper.
const DOCUMENT_SHEET: &str = "
@media screen { .wat-telt-print { display: none !important; } }
@media print {
  body > :not(.wat-telt-print) { display: none !important; }
  html, body { background: none !important; margin: 0 !important; padding: 0 !important; }
  .wat-telt-print {
    all: initial !important; display: block !important; font-family: inherit !important;
  }
}";

const A4: &str = "@page { size: A4; margin: 14mm 16mm 16mm; }";

/// How long a browser may take to begin to print, in milliseconds.
const BEGINS: u32 = 3_000;

/// Twice A4: everything is as much larger as its sides are longer.
const A3: &str = "@page { size: A3; margin: 20mm 23mm 23mm; }
@media print { html { font-size: 22.6px !important; } }";

/// The place on the page that is printed. Dropping it leaves the document as it was.
pub struct Paper {
    host: Element,
    root: ShadowRoot,
    inner: Element,
    sheet: Option<CssStyleSheet>,
}

impl Paper {
    /// Lays a sheet of paper beside the board, dressed as the board is; A4, or A3 when it is large.
    pub fn lay(page: &Page, large: bool) -> Option<Self> {
        let document = gloo::utils::document();
        let host = document.create_element("div").ok()?;
        host.set_class_name("wat-telt-print");
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Closed)).ok()?;
        let board = page.root().get_root_node();
        copy_sheets(&board, &root);
        copy_icons(&board, &root);
        let inner = document.create_element("div").ok()?;
        inner.set_class_name("wat-telt on-paper");
        root.append_child(&inner).ok()?;
        document.body()?.append_child(&host).ok()?;
        Some(Self { host, root, inner, sheet: hide_the_rest(if large { A3 } else { A4 }) })
    }

    /// What stands on it, as HTML by itself: dressed by classes, with the pictograms it uses.
    pub fn html(&self) -> String {
        let body = self.inner.inner_html();
        let icons = self.root.query_selector_all("symbol").ok();
        let icons = icons.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
        let icons: String = icons
            .filter_map(|icon| icon.dyn_into::<Element>().ok())
            .filter(|icon| body.contains(&format!("\"#{}\"", icon.id())))
            .map(|icon| icon.outer_html())
            .collect();
        format!(
            "<div hidden><svg>{icons}</svg></div>\n\
             <main class=\"wat-telt on-paper\">{body}</main>"
        )
    }

    /// Where what is printed is rendered.
    pub fn inner(&self) -> Element {
        self.inner.clone()
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        self.host.remove();
        if let Some(sheet) = &self.sheet {
            let document: JsValue = gloo::utils::document().into();
            let kept =
                sheets(&document).filter(&mut |other, _, _| !js_sys::Object::is(&other, sheet));
            set_sheets(&document, &kept);
        }
    }
}

/// Prints the page, and tells when that cannot be: a frame that forbids it is silent, so what does not
/// begin in time in one that does not say is taken for forbidden.
pub fn print(not: impl FnOnce(PrintError) + 'static) {
    let allows = frame::allows("allow-modals");
    if allows == Allows::No {
        return not(PrintError::NotHere);
    }
    let window = gloo::utils::window();
    let begun = Rc::new(Cell::new(allows == Allows::Yes));
    let begins = Rc::clone(&begun);
    let begins = EventListener::new(&window, "beforeprint", move |event| {
        begins.set(begins.get() || event.is_trusted());
    });
    if window.print().is_err() {
        return not(PrintError::NotPossible);
    }
    Timeout::new(BEGINS, move || {
        drop(begins);
        if !begun.get() {
            not(PrintError::NotHere);
        }
    })
    .forget();
}

fn hide_the_rest(size: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(&format!("{size}{DOCUMENT_SHEET}")).ok()?;
    let document: JsValue = gloo::utils::document().into();
    set_sheets(&document, &sheets(&document).concat(&js_sys::Array::of1(&sheet)));
    Some(sheet)
}

fn copy_sheets(from: &JsValue, to: &JsValue) {
    set_sheets(to, &sheets(from));
}

fn copy_icons(from: &web_sys::Node, to: &ShadowRoot) {
    let icons =
        from.dyn_ref::<ShadowRoot>().and_then(|root| root.query_selector(".icons").ok().flatten());
    if let Some(icons) = icons.and_then(|icons| icons.clone_node_with_deep(true).ok()) {
        let _ = to.append_child(&icons);
    }
}

fn sheets(of: &JsValue) -> js_sys::Array {
    let sheets = outside::get(of, "adoptedStyleSheets");
    if js_sys::Array::is_array(&sheets) {
        js_sys::Array::from(&sheets)
    } else {
        js_sys::Array::new()
    }
}

fn set_sheets(of: &JsValue, sheets: &js_sys::Array) {
    // A browser without adopted sheets prints the page as it stands.
    let _ = js_sys::Reflect::set(of, &"adoptedStyleSheets".into(), sheets);
}
