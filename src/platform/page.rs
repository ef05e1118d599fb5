//! The element on its page: focus, dialogs, what is spoken, and how rows slide.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDialogElement, HtmlElement, HtmlSelectElement};

use super::outside;
use wat_telt_core::model::Language;

/// The page as the board sees it.
#[derive(Clone, PartialEq)]
pub struct Page {
    host: HtmlElement,
    root: Element,
    own: JsValue,
}

/// Where rows were on the screen, by their domain, in CSS pixels from the top.
pub type Tops = Vec<(String, i32)>;

impl Page {
    /// The board of this host element, rendered in `root`; `own` is what that element does for its board.
    pub fn new(host: HtmlElement, root: Element, own: JsValue) -> Self {
        Self { host, root, own }
    }

    /// What the element does for its board, and for nobody else on the page: functions by their names.
    pub fn own(&self) -> &JsValue {
        &self.own
    }

    /// What the board is rendered in.
    pub fn root(&self) -> &Element {
        &self.root
    }

    /// Says in which language the board is, and from which side it is read: in it, and never on the host or
    /// its document, which are the page's.
    pub fn set_language(&self, language: &Language) {
        let _ = self.root.set_attribute("lang", language.tag());
        let _ = self.root.set_attribute("dir", language.dir());
        let _ = outside::call(&self.own, "speaks", &js_sys::Array::of1(&language.tag().into()));
    }

    /// Has the list with this id show a choice again: one that was made in it, and not carried
    /// out, would stay there, because what the view says of it did not change.
    pub fn choose_again(&self, id: &str, choice: &str) {
        let list = self.by_id(id).and_then(|found| found.dyn_into().ok());
        let Some(list): Option<HtmlSelectElement> = list else { return };
        list.set_value(choice);
    }

    /// Puts the focus on the element with this id. Says whether it has the focus now: what is not there,
    /// or not shown, cannot.
    pub fn focus(&self, id: &str) -> bool {
        let Some(element) = self.by_id(id) else { return false };
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
        element.matches(":focus").unwrap_or_default()
    }

    /// Whether something of the board has the focus.
    pub fn has_focus(&self) -> bool {
        self.host.matches(":focus-within").unwrap_or_default()
    }

    /// Whether nothing on the page has the focus, so that keys go nowhere.
    pub fn lost_focus(&self) -> bool {
        let document = gloo::utils::document();
        let body = document.body().map(Element::from);
        let active = document.active_element();
        !self.has_focus() && (active.is_none() || active == body)
    }

    /// Whether the element with this id has the focus.
    pub fn is_focused(&self, id: &str) -> bool {
        self.by_id(id).is_some_and(|element| element.matches(":focus").unwrap_or_default())
    }

    /// Whether the element with this id is there to be seen.
    pub fn is_seen(&self, id: &str) -> bool {
        self.by_id(id).is_some_and(|element| element.offset_parent().is_some())
    }

    /// Scrolls as far as is needed to see the element with this id: also where it has the focus
    /// already, which asking for the focus again would not do.
    pub fn scroll_to(&self, id: &str) {
        let Some(element) = self.by_id(id) else { return };
        let nearest = web_sys::ScrollIntoViewOptions::new();
        nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }

    /// Shows the dialog with this id, which was rendered, and puts the focus on it as a whole: its title
    /// and its text are heard, on a small screen it is read from its top, and a key that is pressed too
    /// soon answers nothing.
    pub fn show_dialog(&self, id: &str) {
        let dialog = self.by_id(id).and_then(|found| found.dyn_into().ok());
        let Some(dialog): Option<HtmlDialogElement> = dialog else { return };
        if !dialog.open() && dialog.show_modal().is_ok() {
            self.focus(id);
        }
    }

    /// Says a sentence for a screen reader. The same sentence twice is said twice.
    pub fn say(&self, sentence: &str) {
        let Some(region) = self.beside(".wat-telt-live") else { return };
        let again = region.text_content().as_deref() == Some(sentence);
        let sentence = if again { format!("{sentence}\u{a0}") } else { sentence.to_owned() };
        region.set_text_content(Some(&sentence));
    }

    /// Tells the page around the board, by `wat-telt-unsaved`, whether something lies here that is in no file.
    pub fn tell_unsaved(&self, unsaved: bool) {
        self.tell("wat-telt-unsaved", &[("unsaved", unsaved.into())]);
    }

    /// Tells the page around the board, by `wat-telt-error`, of what is wrong while the board goes on.
    pub fn tell_error(&self, code: &str) {
        self.tell("wat-telt-error", &[("code", code.into()), ("fatal", false.into())]);
    }

    fn tell(&self, name: &str, details: &[(&str, JsValue)]) {
        let how = web_sys::CustomEventInit::new();
        how.set_detail(&outside::object(details));
        let event = web_sys::CustomEvent::new_with_event_init_dict(name, &how);
        let _ = event.map(|event| self.host.dispatch_event(&event));
    }

    /// Whether the board has an icon of this name, which is letters, digits and hyphens.
    pub fn has_icon(&self, name: &str) -> bool {
        self.beside(&format!(".icons symbol#{name}")).is_some()
    }

    /// What the element has beside the board in its shadow root.
    fn beside(&self, selector: &str) -> Option<Element> {
        let root = self.root.get_root_node();
        root.dyn_ref::<web_sys::DocumentFragment>()?.query_selector(selector).ok().flatten()
    }

    /// Where the rows are.
    pub fn tops(&self) -> Tops {
        let rows = self.all("[data-row]");
        rows.into_iter()
            .filter_map(|row| Some((row.get_attribute("data-row")?, top(&row))))
            .collect()
    }

    /// Slides rows from where they were to where they are, unless people asked for less motion.
    pub fn slide(&self, before: &Tops) {
        if reduced_motion() {
            return;
        }
        for row in self.all("[data-row]") {
            let domain = row.get_attribute("data-row");
            let was = before.iter().find(|(before, _)| domain.as_ref() == Some(before));
            let Some((_, was)) = was else { continue };
            let by = was - top(&row);
            if by != 0 {
                animate(&row, by);
            }
        }
    }

    /// All elements of the board that this selector finds.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        found(&self.root, selector)
    }

    /// The element of the page that the board is in.
    pub fn host(&self) -> &HtmlElement {
        &self.host
    }

    pub(super) fn by_id(&self, id: &str) -> Option<HtmlElement> {
        let root = self.root.get_root_node();
        let found = match root.dyn_ref::<web_sys::DocumentFragment>() {
            Some(shadow) => shadow.get_element_by_id(id),
            None => gloo::utils::document().get_element_by_id(id),
        };
        found.and_then(|element| element.dyn_into().ok())
    }
}

/// All elements inside another one that this selector finds.
pub(super) fn found(inside: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok()).collect()
}

fn reduced_motion() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

#[expect(clippy::cast_possible_truncation, reason = "a page is no two milliard pixels high")]
fn top(row: &Element) -> i32 {
    row.get_bounding_client_rect().top() as i32
}

/// A slide by the Web Animations API, which needs no style of ours.
fn animate(row: &Element, from: i32) {
    let frame = |transform: String| outside::object(&[("transform", transform.into())]);
    let frames =
        js_sys::Array::of2(&frame(format!("translateY({from}px)")), &frame("none".to_owned()));
    let timing = outside::object(&[
        ("duration", 320.0.into()),
        ("easing", "cubic-bezier(0.2, 0.7, 0.2, 1)".into()),
    ]);
    // A browser that cannot animate puts the row where it belongs at once.
    let _ = outside::call(row, "animate", &js_sys::Array::of2(&frames, &timing));
}

/// Whether this is our own page, which is the one with the board's own manifest; also in a frame.
pub fn is_ours() -> bool {
    let document = gloo::utils::document();
    let manifest = document.query_selector("link[rel=manifest][href$='wat-telt.webmanifest']");
    manifest.is_ok_and(|manifest| manifest.is_some())
}

/// The address of our own page; nothing in a page of others, and in a frame.
pub fn own_address() -> Option<String> {
    let window = gloo::utils::window();
    let top = js_sys::Object::is(&outside::get(&window, "top"), &window);
    let address = outside::get(&outside::get(&window, "location"), "href").as_string()?;
    let (address, _) = address.split_once(['?', '#']).unwrap_or((&address, ""));
    (top && is_ours()).then(|| address.to_owned())
}
