//! The bare beam with a smiley at each end: no ticks, no boxes, no middle mark (R13).

use yew::prelude::*;

use super::second::Show;
use super::token::face;
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::Place;
use wat_telt_core::update::End;

/// One end of a bar, which is also a button.
pub struct Smiley {
    /// Which end.
    pub end: End,
    /// Its name: "Leg bij de blije smiley, Wonen".
    pub name: String,
    /// What stands under it.
    pub words: Option<Both>,
    /// The id of the sentence that says why nothing can be laid here yet (R4).
    pub refused: Option<AttrValue>,
    /// Called when it is tapped.
    pub onclick: Callback<MouseEvent>,
}

impl Smiley {
    /// A smiley at an end. Sad and happy are equally big and equally fine (R14).
    pub fn view(self) -> Html {
        let (class, place) = match self.end {
            End::Sad => ("end sad", Place::SAD),
            End::Happy => ("end happy", Place::HAPPY),
        };
        let disabled = self.refused.is_some().then_some("true");
        html! {
            <button
                type="button" {class} aria-label={self.name} aria-disabled={disabled}
                aria-describedby={self.refused} onclick={self.onclick}
            >
                { smiley(place) }
                if let Some(words) = self.words {
                    <span class="end-words" aria-hidden="true">{ words.show() }</span>
                }
            </button>
        }
    }
}

/// An end on which nothing can be laid: the bar of another moment.
pub fn bare(sad: bool) -> Html {
    let (class, place) = if sad { ("end sad", Place::SAD) } else { ("end happy", Place::HAPPY) };
    html! { <span {class}>{ smiley(place) }</span> }
}

fn smiley(place: Place) -> Html {
    html! {
        <svg viewBox="-24 -24 48 48" aria-hidden="true" focusable="false">
            <circle class="smiley" r="21" />
            { face(place) }
        </svg>
    }
}

/// The word for a smiley: it stands there where the board speaks two languages, for a face alone has
/// nothing to stand under.
pub fn end_words(end: End, texts: &Texts) -> Option<Both> {
    let word = match end {
        End::Sad => Text::SmileySad,
        End::Happy => Text::SmileyHappy,
    };
    Some(texts.both(word)).filter(Both::has_second)
}

/// The text key for the name of the button at an end.
pub fn end_text(end: End, domain: &str) -> Text<'_> {
    match end {
        End::Sad => Text::LayAtSad { domain },
        End::Happy => Text::LayAtHappy { domain },
    }
}
