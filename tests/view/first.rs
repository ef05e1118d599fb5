//! What a first visit shows before the rest is there, which has the texts of later.

use std::rc::Rc;

use super::rendered::{fresh, with_people};
use wat_telt::view::still;
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Address, Refusal};
use wat_telt_core::update::{Notice, State};
use yew::prelude::*;
use yew::{LocalServerRenderer, component};

#[derive(Properties, PartialEq)]
struct ShownProps {
    state: State,
    texts: Texts,
    own_page: bool,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    still(&props.state, &props.texts, None, props.own_page)
}

async fn shown(state: &State, texts: Texts, own_page: bool) -> String {
    let props = ShownProps { state: state.clone(), texts, own_page };
    LocalServerRenderer::<Shown>::with_props(props).hydratable(false).render().await
}

fn states() -> Vec<State> {
    let covered = State { covered: true, ..with_people() };
    let told = [Notice::NotFetched, Notice::Late, Notice::Refused(Refusal::ResidentDecides)];
    let told = told.map(|notice| State { notice: Some(Rc::new(notice)), ..with_people() });
    [fresh(), with_people(), covered].into_iter().chain(told).collect()
}

#[tokio::test]
async fn it_lacks_no_text_that_is_said_before_the_rest_is_there() {
    for address in [Address::U, Address::Je] {
        for (state, own_page) in states().iter().flat_map(|state| [(state, true), (state, false)]) {
            let first = shown(state, Texts::first_dutch(address), own_page).await;
            let whole = shown(state, Texts::dutch(address), own_page).await;
            assert!(first == whole, "{first}");
        }
    }
}

#[test]
fn it_has_no_domains_which_it_does_not_show() {
    assert!(Texts::first_dutch(Address::U).domains().is_empty());
}
