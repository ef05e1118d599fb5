//! No number of a place is spoken (R11): not by a screen reader that makes a percentage of a slider.
//!
//! Of readers, Orca does: asked where one is, it divides the value by what lies between the least and
//! the most, also where there are words for it. With the three of them equal there is nothing to
//! divide, and the words are all that it says. It takes a step for one only if the value is another
//! one, so they go to and fro between two that say nothing of the place.
//!
//! Only where Orca is: on Android, sliders whose least is their most cannot be moved by its reader.
//! `docs/screen-reader.md` has what each reader does.

use web_sys::Element;

/// The two values, of which one stands there. From one to a hundred, Orca reads a value out.
const VALUES: [&str; 2] = ["0", "-1"];

/// What was in words when the value was given.
const HEARD: &str = "data-heard";

/// Whether people may read this page with Orca.
pub fn may_be_made() -> bool {
    let navigator = gloo::utils::window().navigator();
    let system = navigator.user_agent().unwrap_or_default();
    system.contains("Linux") && !system.contains("Android")
}

/// Gives this slider another value than it had, where its words are others.
pub fn hide(slider: &Element) {
    let words = slider.get_attribute("aria-valuetext");
    if words == slider.get_attribute(HEARD) {
        return;
    }
    let was = slider.get_attribute("aria-valuenow");
    let value = if was.as_deref() == Some(VALUES[0]) { VALUES[1] } else { VALUES[0] };
    for name in ["aria-valuemin", "aria-valuemax", "aria-valuenow"] {
        let _ = slider.set_attribute(name, value);
    }
    let _ = slider.set_attribute(HEARD, &words.unwrap_or_default());
}
