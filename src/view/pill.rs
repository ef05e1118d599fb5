//! A choice that looks like a tag.

use yew::prelude::*;

/// One radio of a `group`; `shown` is its name.
pub fn radio(group: String, checked: bool, onchange: Callback<Event>, shown: Html) -> Html {
    html! {
        <label class="pill">
            <input type="radio" name={group} {checked} {onchange} />
            <span>{ shown }</span>
        </label>
    }
}
