//! The shape that is a person's own, as drawn: with an initial on their chip and in the tray, with
//! a face only where a fiche lies (R13).

use yew::prelude::*;

use super::person::Person;
use wat_telt_core::model::{Place, Shape};

/// What stands on a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// Nothing: on a card, or where a legend says who it is.
    Plain,
    /// The person's initial.
    Initial(AttrValue),
    /// A face that follows the place.
    Face(Place),
    /// The back of a fiche that lies face down.
    Back,
}

/// What to draw.
pub struct Token {
    /// The shape.
    pub shape: Shape,
    /// The hue, `1..=8`.
    pub hue: usize,
    /// What stands on it.
    pub mark: Mark,
}

impl Token {
    /// A shape with what stands on it. It says nothing to assistive technology: what holds it does.
    pub fn view(&self) -> Html {
        html! {
            <svg
                class={classes!("token", format!("hue-{}", self.hue))}
                viewBox="0 0 48 48" aria-hidden="true" focusable="false"
            >
                { drawing(self.shape, &self.mark) }
            </svg>
        }
    }
}

/// The shape of a person, with their initial and no face (R13).
pub fn initial(person: &Person) -> Html {
    let mark = Mark::Initial(person.initial.clone());
    Token { shape: person.shape, hue: person.hue, mark }.view()
}

/// A shape with what stands on it, in a square of 48 units, for who draws it inside a picture of
/// their own. That picture gives it the classes `token` and `hue-...`, and the name.
pub fn drawing(shape: Shape, on_it: &Mark) -> Html {
    html! {
        <>
            { outline(shape) }
            { mark(on_it, shape) }
        </>
    }
}

fn outline(shape: Shape) -> Html {
    let path = |d: &'static str| html! { <path class="token-body" d={d} /> };
    match shape {
        Shape::Circle => html! { <circle class="token-body" cx="24" cy="24" r="21" /> },
        Shape::Square => {
            html! { <rect class="token-body" x="4.5" y="4.5" width="39" height="39" rx="9" /> }
        }
        Shape::Hexagon => path(
            "M13.6 4.6h20.8a3 3 0 0 1 2.6 1.5l9 16.4a3 3 0 0 1 0 3l-9 16.4a3 3 0 0 1-2.6 1.5H13.6a3 \
             3 0 0 1-2.6-1.5L2 25.5a3 3 0 0 1 0-3L11 6.1a3 3 0 0 1 2.6-1.5z",
        ),
        Shape::Diamond => path(
            "M21.4 2.6a3.7 3.7 0 0 1 5.2 0l18.8 18.8a3.7 3.7 0 0 1 0 5.2L26.6 45.4a3.7 3.7 0 0 1-5.2 \
             0L2.6 26.6a3.7 3.7 0 0 1 0-5.2z",
        ),
        Shape::Pentagon => path(
            "M22 3.2a3.5 3.5 0 0 1 4 0l18.2 13.2a3.5 3.5 0 0 1 1.3 3.9l-7 21.4a3.5 3.5 0 0 1-3.3 \
             2.4H12.8a3.5 3.5 0 0 1-3.3-2.4l-7-21.4a3.5 3.5 0 0 1 1.3-3.9z",
        ),
        Shape::Drop => path(
            "M21.2 3.3a3.6 3.6 0 0 1 5.6 0C32.5 10.400 42 19 42 27.500a18 18 0 0 1-36 0C6 19 15.500 \
             10.400 21.200 3.300z",
        ),
    }
}

/// Where the middle of the face is: a shape with a point upwards carries it lower.
fn middle(shape: Shape) -> i32 {
    match shape {
        Shape::Circle | Shape::Square | Shape::Hexagon | Shape::Diamond => 24,
        Shape::Pentagon => 26,
        Shape::Drop => 28,
    }
}

fn mark(mark: &Mark, shape: Shape) -> Html {
    let y = middle(shape);
    match mark {
        Mark::Plain => Html::default(),
        Mark::Initial(letter) => html! {
            <text class="token-initial" x="24" y={(y + 7).to_string()} text-anchor="middle">
                { letter }
            </text>
        },
        Mark::Face(place) => html! {
            <g class="token-face" transform={format!("translate(24 {y})")}>{ face(*place) }</g>
        },
        Mark::Back => html! {
            <g class="token-back" transform={format!("translate(24 {y})")}>
                <path d="M-7 0a7 7 0 0 1 7-7M7 0a7 7 0 0 1-7 7M0-10.500v7h-5M0 10.500v-7h5" />
            </g>
        },
    }
}

/// A face around the origin, 24 units wide: two eyes, and a mouth that bends smoothly with the
/// place. Neither end bends further than the other (R14).
pub fn face(place: Place) -> Html {
    // In hundredths of a unit: writing out floats costs more first-load size than this.
    let bend = (i32::from(place.as_hundredths()) - 50) * 15;
    // The corners go up as the middle goes down, so that the mouth keeps its length.
    let corners = 620 - bend * 34 / 100;
    let (middle, corners) = (decimal(corners + bend * 115 / 100), decimal(corners));
    let mouth = format!("M-8.500 {corners}Q0 {middle} 8.500 {corners}");
    html! {
        <>
            <circle class="eye" cx="-6.2" cy="-5" r="2.100" />
            <circle class="eye" cx="6.2" cy="-5" r="2.100" />
            <path class="mouth" d={mouth} />
        </>
    }
}

/// Hundredths as a decimal number: `-134` is `-1.34`.
pub fn decimal(hundredths: i32) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}
