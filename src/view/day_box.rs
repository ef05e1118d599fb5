//! A day of the calendar, for who wants one.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::second::Show;

use wat_telt_core::i18n::Both;
use wat_telt_core::model::Date;

/// Years before this one are a year that is still being typed.
const FIRST_YEAR: u16 = 1000;

/// A box for a day.
pub struct DayBox {
    /// Its id.
    pub id: String,
    /// Its name, which stands above it.
    pub label: Both,
    /// The day that stands in it.
    pub day: Option<Date>,
    /// Called with the day, or with nothing when the box was emptied.
    pub on: Callback<Option<Date>>,
}

impl DayBox {
    /// A box for a day, with the device's own calendar. It may stay empty (R1).
    pub fn view(self) -> Html {
        let on = self.on;
        let oninput = Callback::from(move |event: InputEvent| {
            let Some(target) = event.target() else { return };
            let Ok(input) = target.dyn_into::<web_sys::HtmlInputElement>() else { return };
            match (input.value().as_str(), Date::parse(&input.value())) {
                ("", _) => on.emit(None),
                (_, Some(day)) if day.year() >= FIRST_YEAR => on.emit(Some(day)),
                _ => {}
            }
        });
        let value = self.day.map(|day| day.to_string()).unwrap_or_default();
        html! {
            <div class="words day">
                <label class="words-label" for={self.id.clone()}>{ self.label.show() }</label>
                <input id={self.id} class="box" type="date" {value} {oninput} />
            </div>
        }
    }
}
