//! What stands at once: the header, Beginnen and "Even rust". All other screens, and what lies over
//! them, are in the rest (see [`super::lazy`]).

use yew::prelude::*;

use super::commands;
use super::session::{Rest, Session};
use super::strips;
use crate::view::{About, Begin, Cover, Header, aloud};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Panel, Screen};

/// The whole element.
pub fn view(session: &Session) -> Html {
    let state = &session.state;
    let class = classes!("whole", state.turned.then_some("turned"));
    let over = |rest: &'static Rest| {
        html! { <>{ stage(session) }{ (rest.over)(session) }</> }
    };
    html! {
        <div {class} onkeydown={&session.keys}>
            if state.covered {
                { Cover { texts: &session.texts, on: &session.on }.view() }
            } else {
                { session.rest().map_or_else(|| stage(session), over) }
            }
            { session.rest().map(|rest| (rest.paper)(session)).unwrap_or_default() }
            { aloud::controls(&session.texts) }
        </div>
    }
}

/// The header, and the desk under it, which is another one on each screen: so it opens at its top.
fn stage(session: &Session) -> Html {
    let state = &session.state;
    let (texts, on) = (&session.texts, &session.on);
    let class = classes!("stage", (state.screen == Screen::Board).then_some("on-board"));
    // What lies under a dialog cannot be reached, and is not heard: its "Klaar" is not the sheet's.
    let under = state.is_behind() && !matches!(state.panel, Some(Panel::About(_)));
    let header = Header { screen: state.screen, tools: commands::tools(state), texts, on };
    html! {
        <div {class} inert={under} aria-hidden={under.then_some("true")}>
            { header.view() }
            <div class="notice-place">{ strips::notice(session) }</div>
            <div key={(state.screen as u8).to_string()} class="desk">
                <div class="strips top">
                    { about(session) }
                    { aloud::screen(texts) }
                </div>
                <div class="strips">{ strips::scribe(session) }</div>
                <main
                    id={ids::SCREEN} class="screen" tabindex="-1" aria-labelledby={ids::TITLE}
                >
                    { screen(session) }
                </main>
            </div>
        </div>
    }
}

/// What it is about, on every screen but the one where that is asked.
fn about(session: &Session) -> Html {
    let state = &session.state;
    if state.screen == Screen::Begin {
        return Html::default();
    }
    // On the notepad it is asked again, with a place for the answer.
    let last_time = state.conversation.last_time().filter(|_| state.screen != Screen::Notepad);
    About {
        about: state.conversation.now.about.as_deref(),
        last_time: last_time.and_then(|moment| moment.about.as_deref()),
        texts: &session.texts,
    }
    .view()
}

fn screen(session: &Session) -> Html {
    if session.state.screen == Screen::Begin {
        return begin(session);
    }
    session.rest().map(|rest| (rest.screen)(session)).unwrap_or_default()
}

fn begin(session: &Session) -> Html {
    let state = &session.state;
    Begin {
        conversation: &state.conversation,
        people: &session.people,
        scribe: state.writing_hand().as_ref(),
        panel: state.panel.as_ref(),
        second: state.second(),
        host: None,
        draft: state.draft.as_ref().map(|draft| draft.conversation.now.date),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}
