//! The whole element rendered on the host, as the app draws it.

use wat_telt::view::{REST, still};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::Language;
use wat_telt_core::update::{Screen, State};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// A language ends in this where what an unnamed resident is called on the table is [`MARK`].
pub const MARKED: &str = "-x-me";

/// What no language says.
pub const MARK: &str = "Qqq";

/// The language of the conversation, speaking to the resident as they like, and beside it the second.
pub fn texts(state: &State) -> Texts {
    let of = |language: &Language| {
        let tag = language.tag().trim_end_matches(MARKED);
        let file = |folder| std::fs::read_to_string(format!("{folder}/{tag}.json")).unwrap();
        let mut said = file("locales");
        if tag != language.tag() {
            said = said.replacen('{', &format!("{{\"me\": {MARK:?},"), 1);
            said = said.replacen("\n  \"me\":", "\n  \"me-unmarked\":", 1);
        }
        Texts::parse(language.clone(), &said, &file("domains")).unwrap()
    };
    let (first, address) = (&state.conversation.language, state.conversation.address());
    let first = if *first == Language::dutch() { Texts::dutch(address) } else { of(first) };
    first.with_second(state.second().map(of).as_ref())
}

/// The element on a screen, as HTML.
pub fn render(state: &State, screen: Screen) -> String {
    let state = State { screen, ..state.clone() };
    html(still(&state, &texts(&state), Some(&REST), true))
}

/// What Yew writes.
pub fn html(drawn: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = LocalServerRenderer::<Drawn>::with_props(DrawnProps { drawn });
    runtime.block_on(renderer.hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct DrawnProps {
    drawn: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.drawn.clone()
}
