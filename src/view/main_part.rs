//! What the screen, or what covers it, stands in.

use yew::prelude::*;

use wat_telt_core::update::ids::{SCREEN, TITLE};

/// The main part of the board's own page, named by its title. Another page has a main part of its own,
/// of which the board is at most a part.
pub fn main_part(own_page: bool, class: &'static str, inside: Html) -> Html {
    if own_page {
        html! { <main id={SCREEN} {class} tabindex="-1" aria-labelledby={TITLE}>{ inside }</main> }
    } else {
        html! { <section id={SCREEN} {class} tabindex="-1" aria-labelledby={TITLE}>{ inside }</section> }
    }
}
