//! The whole element, and what stands of it at once: the header, Beginnen and "Even rust". All other
//! screens, and what lies over them, are handed in (see [`Rest`](super::shown::Rest)).

use yew::prelude::*;

use super::away::Away;
use super::commands;
use super::icon::Icon;
use super::main_part::main_part;
use super::shown::{Rest, Shown};
use super::strips;
use crate::view::{About, Begin, Cover, Fingers, Header, People, aloud};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Panel, Screen, State};

/// The whole element, with what is printed, while something is.
pub fn whole(shown: &Shown<'_>, paper: Html) -> Html {
    let state = shown.state;
    let class = classes!("whole", state.turned.then_some("turned"));
    // In a fragment with or without the rest: else the stage, and the focus in it, would be made anew when
    // that comes.
    let over = shown.rest.map(|rest| (rest.over)(shown)).unwrap_or_default();
    html! {
        <div {class} onkeydown={shown.keys}>
            if state.covered {
                { Cover { texts: shown.texts, on: shown.on, own_page: shown.own_page }.view() }
            } else {
                <>{ stage(shown) }{ over }</>
            }
            { paper }
            { aloud::controls(shown.texts) }
        </div>
    }
}

/// The element with nobody who hears it, as the build draws it beforehand: for the board's own page, or for others.
pub fn still(state: &State, texts: &Texts, rest: Option<&'static Rest>, own_page: bool) -> Html {
    let shown = Shown {
        state,
        texts,
        people: &People::at_table(&state.conversation, texts),
        on: &Callback::noop(),
        fingers: &Fingers { pointer: Callback::noop(), tap: Callback::noop() },
        keys: &Callback::noop(),
        try_again: &Callback::noop(),
        rest,
        own_page,
        receiver: None,
        waits: false,
        plain: false,
        away: Away::default(),
    };
    whole(&shown, Html::default())
}

/// The header, and the desk under it, which is another one on each screen: so it opens at its top.
fn stage(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let (texts, on) = (shown.texts, shown.on);
    let class = classes!("stage", (state.screen == Screen::Board).then_some("on-board"));
    // What lies under a dialog cannot be reached, and is not heard: its "Klaar" is not the sheet's.
    let under = state.is_behind() && !matches!(state.panel, Some(Panel::About(_)));
    let header = Header { screen: state.screen, tools: commands::tools(state), texts, on };
    html! {
        <div {class} inert={under} aria-hidden={under.then_some("true")}>
            { header.view() }
            <div class="notice-place">{ strips::notice(shown) }</div>
            <div key={(state.screen as u8).to_string()} class="desk">
                <div class="strips top">
                    { about(shown) }
                    { aloud::screen(texts) }
                </div>
                <div class="strips">{ strips::scribe(shown) }</div>
                { main_part(shown.own_page, "screen", screen(shown)) }
                { page_around(shown) }
            </div>
        </div>
    }
}

/// What it is about, on every screen but the one where that is asked.
fn about(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    if state.screen == Screen::Begin {
        return Html::default();
    }
    // On the notepad it is asked again, with a place for the answer.
    let last_time = state.conversation.last_time().filter(|_| state.screen != Screen::Notepad);
    About {
        about: state.conversation.now.about.as_deref(),
        last_time: last_time.and_then(|moment| moment.about.as_deref()),
        texts: shown.texts,
    }
    .view()
}

/// Whose page it is that the board lies on, on every screen but the one where that is said at length (R24).
fn page_around(shown: &Shown<'_>) -> Html {
    let receiver = shown.receiver.filter(|_| shown.state.screen != Screen::Begin);
    let Some(receiver) = receiver else { return Html::default() };
    let texts = shown.texts;
    html! {
        <p class="page-around">
            { Icon { name: "lock-simple" }.view() }
            <span>
                { texts.say(Text::IntroInHost) }{ " " }
                { texts.say(Text::IntroInHostMore { host: &receiver.name }) }
            </span>
        </p>
    }
}

fn screen(shown: &Shown<'_>) -> Html {
    if shown.state.screen == Screen::Begin {
        return begin(shown);
    }
    shown.rest.map(|rest| (rest.screen)(shown)).unwrap_or_default()
}

fn begin(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    Begin {
        conversation: &state.conversation,
        people: shown.people,
        scribe: state.writing_hand().as_ref(),
        panel: state.panel.as_ref(),
        second: state.second(),
        own_page: shown.own_page,
        host: shown.receiver.map(|receiver| &**receiver),
        offers: shown.rest.and_then(|rest| (rest.offers)(shown)),
        form: shown.rest.map(|rest| (rest.form)(shown)).unwrap_or_default(),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}
