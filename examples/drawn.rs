//! Draws what is in a page before any code is: Beginnen as it is on a first visit, or the empty board on
//! paper. `cargo xtask` puts it there (`xtask/src/drawn.rs`).

use wat_telt::view::{EmptyBoard, still};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Address, ConversationId, Date, Fresh};
use wat_telt_core::update::State;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

fn main() {
    let drawn = match std::env::args().nth(1).as_deref() {
        Some("first") => draw::<First>(),
        Some("first-elsewhere") => draw::<FirstElsewhere>(),
        Some("empty-board") => draw::<Paper>(),
        _ => panic!("draws `first`, `first-elsewhere` or `empty-board`"),
    };
    println!("{drawn}");
}

fn draw<C: BaseComponent<Properties = ()>>() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let renderer = LocalServerRenderer::<C>::new().hydratable(false);
    runtime.expect("a runtime").block_on(renderer.render())
}

#[component]
fn First() -> Html {
    first(true)
}

/// In a page of others.
#[component]
fn FirstElsewhere() -> Html {
    first(false)
}

/// Nothing of whose conversation it is, or of when, is on the first screen.
fn first(own_page: bool) -> Html {
    let state = State::new(Fresh {
        id: ConversationId::new("drawn"),
        today: Date::new(2000, 1, 1).expect("a day"),
        made_with: "".into(),
    });
    still(&state, &Texts::dutch(state.conversation.address()), None, own_page)
}

#[component]
fn Paper() -> Html {
    EmptyBoard { texts: &Texts::dutch(Address::U) }.view()
}
