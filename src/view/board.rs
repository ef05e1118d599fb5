//! The board: the chosen domains as rows with a bar, who is at turn above, the tray below.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::bar_row::{BarRow, BarRowProps};
use super::chips::Chips;
use super::icon::Icon;
use super::person::People;
use super::tray::Tray;
use crate::i18n::{Text, Texts};
use crate::model::ParticipantId;
use crate::update::{Message, Point, Screen, Walk};

/// What a finger, pen or mouse does on the board, for whoever knows where things lie on the page.
#[derive(Clone, PartialEq)]
pub struct Fingers {
    /// It comes down, moves, goes up, or is lost.
    pub pointer: Callback<PointerEvent>,
    /// It tapped.
    pub tap: Callback<MouseEvent>,
}

/// The board.
#[derive(Properties, PartialEq)]
pub struct BoardProps {
    /// The rows, from the top.
    pub rows: Vec<BarRowProps>,
    /// Who is at the table.
    pub people: People,
    /// Who is at turn.
    pub turn: ParticipantId,
    /// Whether the fiche from the tray is in the hand.
    pub held: bool,
    /// How far a finger carried the fiche from the tray.
    pub carried: Option<Point>,
    /// Whether it is over a bar.
    pub over_bar: bool,
    /// The form of a person who comes to the table, where it is open.
    pub form: Html,
    /// Where fingers go.
    pub fingers: Fingers,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// The board.
#[component]
pub fn Board(props: &BoardProps) -> Html {
    let pointer = &props.fingers.pointer;
    html! {
        <section
            class="board" aria-labelledby="heading" data-board="" onpointerdown={pointer}
            onpointermove={pointer} onpointerup={pointer} onpointercancel={pointer}
            onclick={&props.fingers.tap}
        >
            <h1 id="heading" class="spoken-only" tabindex="-1">{ props.texts.say(Text::NavBoard) }</h1>
            <Chips
                people={props.people.clone()} turn={props.turn.clone()} texts={props.texts.clone()}
                on={&props.on}
            />
            { props.form.clone() }
            <div class="rows" data-rows="">{ rows(props) }</div>
            <Tray
                people={props.people.clone()} turn={props.turn.clone()} held={props.held}
                carried={props.carried} over_bar={props.over_bar} texts={props.texts.clone()}
                on={&props.on}
            />
        </section>
    }
}

fn rows(props: &BoardProps) -> Html {
    if props.rows.is_empty() {
        return empty(props);
    }
    props
        .rows
        .iter()
        .map(|row| html! { <BarRow key={row.bar.domain.to_string()} ..row.clone() /> })
        .collect()
}

fn empty(props: &BoardProps) -> Html {
    let onclick = props.on.reform(|_: MouseEvent| Message::Walk(Walk::Go(Screen::Choose)));
    html! {
        <div class="nothing-yet">
            <p>{ props.texts.say(Text::BoardEmpty) }</p>
            <button type="button" class="button" {onclick}>
                <Icon name="cards-three" />{ props.texts.say(Text::ToTheCards) }
            </button>
        </div>
    }
}
