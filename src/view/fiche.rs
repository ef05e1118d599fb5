//! A fiche that lies on a bar.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::person::Person;
use super::placed::use_place;
use super::token::{Mark, Token};
use crate::i18n::{Text, Texts};
use crate::model::{DomainId, Phrase, Place};

/// A fiche, face up.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that shows, and any may go together"
)]
#[derive(Properties, PartialEq)]
pub struct FicheProps {
    /// Whose.
    pub person: Person,
    /// Where it lies.
    pub place: Place,
    /// Steps up (negative) or down where fiches crowd, so that none is hidden.
    pub step: i32,
    /// What assistive technology hears of it; nothing where a slider says it (R6).
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The bar, where it is of who is at turn and can be held.
    #[prop_or_default]
    pub mine: Option<DomainId>,
    /// Whether it is in a hand.
    #[prop_or_default]
    pub held: bool,
    /// Whether it follows a finger, and must not lag behind it.
    #[prop_or_default]
    pub dragged: bool,
    /// Whether it was laid just now, and drops.
    #[prop_or_default]
    pub landed: bool,
    /// Whether it lay here at an earlier moment, and is an outline (R27).
    #[prop_or_default]
    pub then: bool,
}

/// A fiche on its place, with a face that follows it.
#[component]
pub fn Fiche(props: &FicheProps) -> Html {
    let node = use_node_ref();
    use_place(node.clone(), props.place);
    let class = classes!(
        "fiche",
        format!("step-{}", props.step),
        props.mine.is_some().then_some("mine"),
        props.held.then_some("held"),
        props.dragged.then_some("dragged"),
        props.landed.then_some("landed"),
        props.then.then_some("then"),
    );
    let role = props.name.is_some().then_some("img");
    let hidden = props.name.is_none().then_some("true");
    let mine = props.mine.as_ref().map(ToString::to_string);
    html! {
        <div ref={node} {class} {role} aria-label={props.name.clone()} aria-hidden={hidden} data-fiche={mine}>
            <Token
                shape={props.person.shape} hue={props.person.hue} mark={Mark::Face(props.place)}
            />
        </div>
    }
}

/// What a fiche is called: "Wonen, fiche van Mevrouw E.", or "Wonen, mijn fiche".
pub fn fiche_name(domain: &str, person: &Person, texts: &Texts) -> String {
    if person.is_unnamed_resident() {
        return texts.say(Text::FicheOfMe { domain });
    }
    texts.say(Text::FicheOf { domain, name: &person.name })
}

/// A place in words.
pub fn place_words(place: Place, texts: &Texts) -> String {
    texts.say(match place.phrase() {
        Phrase::AtSad => Text::PlaceAtSad,
        Phrase::CloseToSad => Text::PlaceCloseToSad,
        Phrase::CloserToSad => Text::PlaceNearerSad,
        Phrase::Between => Text::PlaceBetween,
        Phrase::CloserToHappy => Text::PlaceNearerHappy,
        Phrase::CloseToHappy => Text::PlaceCloseToHappy,
        Phrase::AtHappy => Text::PlaceAtHappy,
    })
}
