//! Putting an element somewhere without a `style` attribute, which the page's CSP refuses: custom
//! properties through the CSSOM. The one file of the view that touches the page.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use wat_telt_core::model::Place;
use wat_telt_core::update::Point;

/// Keeps `--plek` of an element at a place, `0`..`100`, for the sheets to put it there.
#[hook]
pub fn use_place(node: NodeRef, place: Place) {
    use_effect_with((node, place), |(node, place)| {
        set(node, "--plek", &place.as_hundredths().to_string());
    });
}

/// Keeps `--dx` and `--dy` of an element at an offset in CSS pixels.
#[hook]
pub fn use_offset(node: NodeRef, offset: Point) {
    use_effect_with((node, offset), |(node, offset)| {
        set(node, "--dx", &format!("{}px", offset.x));
        set(node, "--dy", &format!("{}px", offset.y));
    });
}

fn set(node: &NodeRef, property: &str, value: &str) {
    let element = node.get().and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // Setting a custom property fails only on a name that is none.
        let _ = element.style().set_property(property, value);
    }
}
