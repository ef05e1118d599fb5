//! Crossing rows by one key: between them by the arrows, into one by Tab, and past the last to what
//! comes after (R28).
//!
//! A list is marked with `data-items`, which is the id of what comes after it; what is crossed in it
//! with `data-item`. One of them is a stop of Tab, and it is the one where people were last.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::keys;
use super::page::Page;

/// What writes by the arrows, or moves by them.
const FIELDS: &str = "input, textarea, select";

/// Where a key goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Next,
    Previous,
    First,
    Last,
    /// Out of what is in the row, to the row itself.
    Row,
}

/// Goes where a key goes from where it was pressed. Says whether it goes anywhere: what writes or
/// moves by a key keeps it.
pub fn cross(page: &Page, event: &KeyboardEvent) -> bool {
    let from = event.composed_path().get(0).dyn_into::<Element>().ok();
    let Some(from) = from.filter(|_| !event.default_prevented()) else { return false };
    let goal = if from.has_attribute("data-fiche") {
        let up = way(event, &from) == Some(Way::Previous);
        up.then(|| list_before(page, &from.id())).flatten().and_then(|list| items(&list).pop())
    } else {
        way(event, &from).and_then(|way| goal(page, &from, way))
    };
    let Some(goal) = goal else { return false };
    go(&goal)
}

fn goal(page: &Page, from: &Element, way: Way) -> Option<Element> {
    let item = closest(from, "[data-item]")?;
    let list = closest(&item, "[data-items]")?;
    let items = items(&list);
    let at = items.iter().position(|other| *other == item)?;
    let on_the_row = *from == item;
    match way {
        Way::Next => items.get(at + 1).cloned().or_else(|| after(page, &list)),
        Way::Previous => items.get(at.checked_sub(1)?).cloned(),
        Way::First if on_the_row => items.first().cloned(),
        Way::Last if on_the_row => items.last().cloned(),
        Way::Row if !on_the_row => Some(item),
        Way::First | Way::Last | Way::Row => None,
    }
}

/// Which way a key goes from here. From a field only Enter goes, and from where Enter writes a line
/// it needs Ctrl.
fn way(event: &KeyboardEvent, from: &Element) -> Option<Way> {
    let with_ctrl = event.ctrl_key() || event.meta_key();
    if event.alt_key() || event.shift_key() {
        return None;
    }
    let key = keys::name(event)?;
    if from.matches(FIELDS).unwrap_or_default() {
        let slides = from.dyn_ref::<HtmlInputElement>().is_some_and(|it| it.type_() == "range");
        return (key == "Enter" && (slides || with_ctrl)).then_some(Way::Row);
    }
    match key.as_str() {
        _ if with_ctrl => None,
        "ArrowDown" => Some(Way::Next),
        "ArrowUp" => Some(Way::Previous),
        "Home" => Some(Way::First),
        "End" => Some(Way::Last),
        _ => None,
    }
}

/// Has in every list one row that Tab stops at: there is always a way in.
pub fn keep_a_stop(page: &Page) {
    for list in page.all("[data-items]") {
        let stops = list.query_selector("[data-item][tabindex='0']");
        if stops.is_ok_and(|stop| stop.is_none()) {
            stop_at(items(&list).first());
        }
    }
}

fn go(goal: &Element) -> bool {
    let Some(goal) = goal.dyn_ref::<HtmlElement>() else { return false };
    if let Some(list) = closest(goal, "[data-items]") {
        for item in items(&list) {
            let _ = item.set_attribute("tabindex", "-1");
        }
        stop_at(Some(goal));
    }
    goal.focus().is_ok()
}

fn stop_at(item: Option<&Element>) {
    if let Some(item) = item {
        let _ = item.set_attribute("tabindex", "0");
    }
}

fn items(list: &Element) -> Vec<Element> {
    super::page::found(list, "[data-item]")
}

/// What comes after a list, where it is on the page now.
fn after(page: &Page, list: &Element) -> Option<Element> {
    page.by_id(&list.get_attribute("data-items")?).map(Element::from)
}

/// The list that this comes after.
fn list_before(page: &Page, id: &str) -> Option<Element> {
    let mut lists = page.all("[data-items]").into_iter();
    lists.find(|list| list.get_attribute("data-items").as_deref() == Some(id))
}

fn closest(from: &Element, selector: &str) -> Option<Element> {
    from.closest(selector).ok().flatten()
}
