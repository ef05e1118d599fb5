//! Whose device the board is on (R24, R25).

use yew::prelude::*;

use super::icon::Icon;
use super::pill;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::WhoseDevice;
use wat_telt_core::update::{Keep, Message};

/// "Van wie is dit apparaat?"
pub struct DeviceQuestion<'a> {
    /// What was said; nothing before.
    pub whose: Option<WhoseDevice>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl DeviceQuestion<'_> {
    /// The question and its two answers, of which none is given beforehand (R1).
    pub fn view(&self) -> Html {
        let asks = self.texts.both(Text::WhoseDevice);
        html! {
            <div class="whose-device">
                <p class="words-label" aria-hidden="true">{ asks.clone().show() }</p>
                <div class="pills" role="radiogroup" aria-label={asks.to_string()}>
                    { self.answer(WhoseDevice::Residents, "user", Text::DeviceResidents) }
                    { self.answer(WhoseDevice::Anothers, "users", Text::DeviceAnothers) }
                </div>
            </div>
        }
    }

    fn answer(&self, whose: WhoseDevice, icon: &'static str, name: Text<'_>) -> Html {
        let onchange = self.on.reform(move |_: Event| Message::Keep(Keep::DeviceIs(whose)));
        let shown = html! { <>{ Icon { name: icon }.view() }{ self.texts.both(name).show() }</> };
        pill::radio("whose-device".to_owned(), self.whose == Some(whose), onchange, shown)
    }
}
