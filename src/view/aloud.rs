//! Reading aloud (R30): the buttons for it, which are seen only where the device has a voice of its
//! own. What they do is not an act at the table: `element/wat-telt-read.js` reads what stands on the
//! screen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use crate::i18n::{Text, Texts};

/// "Lees voor" for the whole screen.
pub fn screen(texts: &Texts) -> Html {
    html! {
        <button type="button" class="button quiet aloud" data-aloud="screen">
            <Icon name="ear" />{ texts.both(Text::ReadAloud) }
        </button>
    }
}

/// "Lees voor, ..." for the thing around it, which is marked with `data-read`.
pub fn thing(what: &str, texts: &Texts) -> Html {
    html! {
        <button
            type="button" class="small-act aloud" data-aloud="thing"
            aria-label={texts.say(Text::ReadAloudOf { what })}
        >
            <Icon name="ear" />
            <span>{ texts.both(Text::ReadAloud) }</span>
        </button>
    }
}

/// What is in reach while something is read.
pub fn controls(texts: &Texts) -> Html {
    let control = |act: &'static str, name: Text<'_>| {
        html! {
            <button type="button" class="button" data-aloud={act}>{ texts.both(name) }</button>
        }
    };
    html! {
        <div class="reading" role="group" aria-label={texts.say(Text::ReadingAloud)}>
            <p class="reading-broke" role="alert">{ texts.both(Text::ReadingBroke) }</p>
            { control("slower", Text::ReadingSlower) }
            { control("faster", Text::ReadingFaster) }
            { control("stop", Text::ReadingStop) }
        </div>
    }
}
