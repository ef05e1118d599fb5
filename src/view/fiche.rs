//! A fiche that lies on a bar.

use yew::prelude::*;

use super::person::Person;
use super::placed::use_place;
use super::token::{Mark, Token};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{DomainId, Phrase, Place};

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
    /// Whose, where it is not of who is at turn, for what is answered to a touch (R6).
    #[prop_or_default]
    pub of: Option<AttrValue>,
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
        <div ref={node} {class} {role} aria-label={props.name.clone()} aria-hidden={hidden} data-fiche={mine} data-of={props.of.clone()}>
            { Token {
                shape: props.person.shape, hue: props.person.hue, mark: Mark::Face(props.place),
            }.view() }
        </div>
    }
}

/// A fiche of an earlier moment, as an outline (R27).
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Whose, as they were called then.
    pub person: Person,
    /// Where it lay.
    pub place: Place,
    /// What assistive technology hears of it.
    pub name: AttrValue,
}

/// Outlines on a bar.
pub fn outlines(outlines: &[Outline]) -> Html {
    let one = |outline: &Outline| {
        html! {
            <Fiche
                key={format!("then-{}", outline.person.id)} person={outline.person.clone()}
                place={outline.place} step={0} name={outline.name.clone()} then=true
            />
        }
    };
    html! { <>{ for outlines.iter().map(one) }</> }
}

/// What a fiche is called: "Wonen, fiche van Mevrouw E.", or "Wonen, mijn fiche".
pub fn fiche_name(domain: &str, person: &Person, texts: &Texts) -> String {
    texts.say(person.who().fiche(domain))
}

/// A place in words.
pub fn place_words(place: Place, texts: &Texts) -> String {
    texts.say(match place.phrase() {
        Phrase::AtSad => Text::PlaceAtSad,
        Phrase::CloseToSad => Text::PlaceCloseToSad,
        Phrase::MoreToSad => Text::PlaceMoreToSad,
        Phrase::Between => Text::PlaceBetween,
        Phrase::MoreToHappy => Text::PlaceMoreToHappy,
        Phrase::CloseToHappy => Text::PlaceCloseToHappy,
        Phrase::AtHappy => Text::PlaceAtHappy,
    })
}
