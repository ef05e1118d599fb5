//! One plain sentence at the top of the screen.

use yew::prelude::*;

use super::around::hand_over;
use super::icon::{Icon, cross};
use super::person::People;
use super::press::press;
use super::second::Show;
use super::sentences;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::Refusal;
use wat_telt_core::update::{Back, Drafts, Message, Notice, Walk};

/// What is to be read.
pub struct NoticeStrip<'a> {
    /// What happened.
    pub notice: &'a Notice,
    /// Who is at the table.
    pub people: &'a People,
    /// Whether the board can be handed from here to who decides: where nothing else offers it.
    pub hands_over: bool,
    /// Tries once more what did not come, where that can be.
    pub try_again: Option<&'a Callback<MouseEvent>>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl NoticeStrip<'_> {
    /// The sentence, until it is closed. It is announced by whoever shows it, not by a role: what is
    /// announced stands outside the shadow.
    pub fn view(&self) -> Html {
        let decides = matches!(self.notice, Notice::Refused(Refusal::ResidentDecides));
        let resident = self.people.resident().filter(|_| decides && self.hands_over);
        html! {
            <div class="notice">
                { Icon { name: "info" }.view() }
                <p class="notice-text">
                    { self.texts.in_both(&|texts| sentences::notice(self.notice, self.people, texts)).show() }
                </p>
                if let Some(resident) = resident {
                    { hand_over(resident, true, self.texts, self.on) }
                }
                if matches!(self.notice, Notice::Elsewhere | Notice::TakenOver) {
                    <button
                        type="button" class="button act"
                        onclick={press(self.on, Message::Back(Back::Drafts(Drafts::TakeOver)))}
                    >
                        { self.texts.both(Text::TakeOver).show() }
                    </button>
                }
                if let Some(onclick) = self.try_again {
                    <button type="button" class="button act" {onclick}>
                        { self.texts.both(Text::TryAgain).show() }
                    </button>
                }
                <button
                    type="button" class="notice-close"
                    aria-label={self.texts.say(Text::CloseNotice)}
                    onclick={press(self.on, Message::Walk(Walk::CloseNotice))}
                >{ cross() }</button>
            </div>
        }
    }
}

/// A calm word while what people want is on its way.
pub fn waiting(texts: &Texts) -> Html {
    html! {
        <div class="notice waiting">
            <p class="notice-text">{ texts.both(Text::BoardIsLaid).show() }</p>
        </div>
    }
}
