//! "Toetsen": which keys cross the board, for who has no finger on it (R28).

use yew::prelude::*;

use super::aloud;
use super::press::{cancel, press};
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Walk};

/// What is told of each key, in the order in which it is wanted.
const LINES: [Text<'static>; 5] =
    [Text::KeysRows, Text::KeysInside, Text::KeysFiche, Text::KeysTray, Text::KeysAlways];

/// Which keys do what.
pub struct Keys<'a> {
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Keys<'_> {
    /// The keys, in a modal dialog that can be read aloud.
    pub fn view(&self) -> Html {
        let close = Message::Walk(Walk::ClosePanel);
        let title = self.texts.both(Text::Keys);
        html! {
            <dialog
                id={ids::DIALOG} tabindex="-1" autofocus=true class="dialog" data-read="" aria-labelledby="dialog-title"
                closedby="any" oncancel={cancel(self.on, close.clone())}
            >
                <h2 id="dialog-title">{ title.clone().show() }</h2>
                <div class="dialog-text">
                    { for LINES.map(|line| html! { <p>{ self.texts.both(line).show() }</p> }) }
                </div>
                <div class="dialog-acts">
                    { aloud::thing(&title, self.texts) }
                    <button type="button" class="button forward" part="primary-button" onclick={press(self.on, close)}>
                        { self.texts.both(Text::Close).show() }
                    </button>
                </div>
            </dialog>
        }
    }
}
