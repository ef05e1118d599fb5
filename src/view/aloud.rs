//! Reading aloud (R30): the buttons for it, which are seen only where the device has a voice of its
//! own. What they do is not an act at the table: `element/wat-telt-read.js` reads what stands on the
//! screen.

use yew::prelude::*;

use super::icon::Icon;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};

/// "Lees voor" for the whole screen.
pub fn screen(texts: &Texts) -> Html {
    html! {
        <button type="button" class="button quiet aloud" data-aloud="screen">
            { Icon { name: "ear" }.view() }{ texts.both(Text::ReadAloud).show() }
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
            { Icon { name: "ear" }.view() }
            <span>{ texts.both(Text::ReadAloud).show() }</span>
        </button>
    }
}

/// What is in reach while something is read.
pub fn controls(texts: &Texts) -> Html {
    let control = |act: &'static str, name: Text<'_>| {
        html! {
            <button type="button" class="button" data-aloud={act}>{ texts.both(name).show() }</button>
        }
    };
    html! {
        <div class="reading" role="group" aria-label={texts.say(Text::ReadingAloud)}>
            <p class="reading-broke" role="alert">{ texts.both(Text::ReadingBroke).show() }</p>
            { control("slower", Text::ReadingSlower) }
            { control("faster", Text::ReadingFaster) }
            { control("stop", Text::ReadingStop) }
        </div>
    }
}
