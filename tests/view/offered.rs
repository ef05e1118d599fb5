//! The domains of a page as people see them: on cards, on rows and on paper.

use wat_telt::view::{Choose as Cards, EmptyBoard, People};
use wat_telt_core::format::domain_set::{Known, read};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{DomainId, DomainSet};
use wat_telt_core::update::{Choose, Message, State};
use yew::Callback;

use super::html::{Element, Page};
use super::rendered::{act, dutch, fresh, render};
use super::screens::html;

fn three() -> DomainSet {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/core/tests/fixtures/domains/drie.json");
    read(&std::fs::read(path).unwrap(), Known { domain: &|_| false, icon: &|_| false }).unwrap()
}

fn offering() -> Texts {
    dutch().offering(Some(&three()))
}

fn choose(state: &State, texts: &Texts) -> String {
    render(
        Cards {
            conversation: &state.conversation,
            people: &People::at_table(&state.conversation, texts),
            turn: &state.turn,
            panel: state.panel.as_ref(),
            landed: None,
            texts,
            on: &Callback::noop(),
        }
        .view(),
    )
}

fn chosen(domains: &[(&str, &str)]) -> State {
    let mut state = fresh();
    for (id, label) in domains {
        act(&mut state, Message::Choose(Choose::Toggle(DomainId::new(id), (*label).into())));
    }
    state
}

/// The cards, in their order.
fn cards(page: &str) -> Vec<String> {
    let page = Page::read(page);
    let cards = page.all("button").filter(|button| button.get("aria-pressed").is_some());
    cards.map(Element::name).collect()
}

#[test]
fn what_was_chosen_of_the_fourteen_keeps_its_card_its_picture_and_its_questions() {
    let page =
        choose(&chosen(&[("wonen", "Wonen"), ("ander.ding", "Iets van elders")]), &offering());
    let all = ["Fietsen", "Muziek", "Tuin en balkon", "Wonen", "Iets van elders"];
    assert_eq!(cards(&page), all);
    assert!(page.contains(r##"href="#house-line""##), "{page}");
    let read = Page::read(&page);
    read.one("button", "Waar gaat Wonen over?");
    let unknown =
        read.names("button").iter().any(|name| name.contains("Waar gaat Iets van elders"));
    assert!(!unknown, "nothing is known of what another page offers");
}

#[test]
fn a_picture_of_a_page_is_drawn_as_paths() {
    let page = choose(&fresh(), &offering());
    assert_eq!(page.matches("<path d=\"M").count(), 6, "three, each of two layers");
    assert!(!page.contains("house-line"));
}

#[test]
fn the_empty_board_has_a_bar_for_every_card() {
    let texts = &offering();
    let paper = html(EmptyBoard { texts }.view());
    assert_eq!(paper.matches("class=\"empty-row\"").count(), 4);
    assert!(paper.contains("Tuin en balkon") && !paper.contains("Wonen"));
    assert_eq!(
        html(EmptyBoard { texts: &dutch() }.view()).matches("class=\"empty-row\"").count(),
        15
    );
}
