//! The board: the chosen domains as rows with a bar, who is at turn above, the tray below.

use yew::prelude::*;

use super::bar_row::BarRow;
use super::bar_row_props::BarRowProps;
use super::beside::BesideShown;
use super::chips::Chips;
use super::icon::Icon;
use super::person::People;
use super::second::Show;
use super::tray::Tray;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::ids;
use wat_telt_core::update::{Answer, Message, Point, Screen, Walk};

/// What a finger, pen or mouse does on the board, for whoever knows where things lie on the page.
#[derive(Clone, PartialEq)]
pub struct Fingers {
    /// It comes down, moves, goes up, or is lost.
    pub pointer: Callback<PointerEvent>,
    /// It tapped.
    pub tap: Callback<MouseEvent>,
}

/// The board.
pub struct Board<'a> {
    /// The rows, from the top.
    pub rows: Vec<BarRowProps>,
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Whether who is at turn lays alone.
    pub alone: bool,
    /// Whether the fiche from the tray is in the hand.
    pub held: bool,
    /// What is answered to a touch that does nothing, and another number with each.
    pub answer: Option<(&'a Answer, u8)>,
    /// How far a finger carried the fiche from the tray.
    pub carried: Option<Point>,
    /// Whether it is over a bar.
    pub over_bar: bool,
    /// What goes around the table.
    pub around: Html,
    /// The board of an earlier moment, where it lies beside this one (R27).
    pub beside: BesideShown,
    /// The form of a person who comes to the table, where it is open.
    pub form: Html,
    /// Where fingers go.
    pub fingers: &'a Fingers,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Board<'_> {
    /// The board.
    pub fn view(&self) -> Html {
        let pointer = &self.fingers.pointer;
        html! {
            <div
                class={classes!("board", self.beside.moving.then_some("moving"))} part="board"
                data-board="" onpointerdown={pointer}
                onpointermove={pointer} onpointerup={pointer} onpointercancel={pointer}
                onclick={&self.fingers.tap}
            >
                <h1 id={ids::TITLE} class="spoken-only">{ self.texts.say(Text::NavBoard) }</h1>
                { Chips {
                    people: self.people, turn: self.turn, texts: self.texts, on: self.on,
                }.view() }
                { self.form.clone() }
                { self.beside.head.clone() }
                <div class="rows" data-rows="" data-items="tray-fiche">
                    { rows(self) }
                    { self.beside.rows.clone() }
                </div>
                if !self.beside.shown {
                    { self.around.clone() }
                }
                { self.beside.ask.clone() }
                { self.beside.foot.clone() }
                if !self.beside.shown {
                    { Tray {
                        people: self.people, turn: self.turn, held: self.held, alone: self.alone,
                        answer: self.answer, carried: self.carried, over_bar: self.over_bar,
                        texts: self.texts, on: self.on,
                    }.view() }
                }
            </div>
        }
    }
}

fn rows(props: &Board<'_>) -> Html {
    if props.rows.is_empty() {
        return empty(props);
    }
    let row = |row: &BarRowProps| {
        html! { <BarRow key={row.bar.domain.to_string()} ..row.clone() /> }
    };
    html! { <>{ for props.rows.iter().map(row) }</> }
}

fn empty(props: &Board<'_>) -> Html {
    let onclick = props.on.reform(|_: MouseEvent| Message::Walk(Walk::Go(Screen::Choose)));
    html! {
        <div class="nothing-yet">
            <p>{ props.texts.both(Text::BoardEmpty).show() }</p>
            <button type="button" class="button" {onclick}>
                { Icon { name: "cards-three" }.view() }{ props.texts.both(Text::ToTheCards).show() }
            </button>
        </div>
    }
}
