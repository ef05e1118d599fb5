//! A chosen domain on the board: its name, its bar, and what lies there.

use yew::prelude::*;

use super::aloud;
use super::bar_more::BarMore;
use super::bar_row_props::{BarRowProps, More, emit};
use super::beam::{Smiley, end_text, end_words};
use super::called::called;
use super::crowd::steps;
use super::fiche::{Fiche, fiche_name, outlines, place_words};
use super::icon::Icon;
use super::person::Person;
use super::prompt;
use super::row_words::row_words;
use super::second::Show;
use super::slider;
use super::token::{Mark, Token};
use wat_telt_core::i18n::Text;
use wat_telt_core::model::Place;
use wat_telt_core::update::ids;
use wat_telt_core::update::{End, Lay, Message};

/// How many hundredths of the bar a fiche is wide, about, on the screens that it is used on.
const FICHE_WIDTH: i32 = 11;

/// A row of the board.
#[component]
pub fn BarRow(props: &BarRowProps) -> Html {
    let domain = &props.bar.domain;
    let heading = format!("row-{domain}");
    let class = classes!(
        "row",
        props.waiting.then_some("waiting"),
        props.dragged.is_some().then_some("under-finger"),
        (props.more != More::Closed).then_some("opened"),
    );
    html! {
        <div {class} id={ids::row(domain)} role="group" aria-labelledby={heading.clone()} tabindex="-1"
            data-row={domain.to_string()} data-item="" data-read=""
        >
            <div class="row-name">
                { props.icon.view() }
                <h2 id={heading} dir="auto">{ called(&props.bar, &props.texts).show() }</h2>
                if props.first {
                    <span class="first">{ props.texts.both(Text::First).show() }</span>
                }
                { face_down_fiches(props) }
                if let Some(chosen) = &props.chosen {
                    <p class="row-chosen">{ chosen.clone().show() }</p>
                }
            </div>
            { bar(props) }
            <div class="row-acts">
                { aloud::thing(&props.bar.label, &props.texts) }
                { prompt::button(domain, &props.bar.label, &props.texts, &props.on) }
                { more_button(props) }
            </div>
            if props.more == More::Closed {
                { row_words(props) }
            } else {
                { BarMore { row: props }.view() }
            }
        </div>
    }
}

fn bar(props: &BarRowProps) -> Html {
    let refusal =
        props.refused.as_ref().map(|_| AttrValue::from(format!("why-{}", props.bar.domain)));
    let end = |end: End| {
        Smiley {
            end,
            name: props.texts.say(end_text(end, &props.bar.label)),
            words: end_words(end, &props.texts),
            refused: refusal.clone(),
            onclick: at_end(props, end),
        }
        .view()
    };
    html! {
        <div class="bar">
            <div class="beam"></div>
            { end(End::Sad) }
            <div class="travel" data-travel="">
                { slider::slider(props) }
                { outlines(&props.then) }
                { fiches(props) }
            </div>
            { end(End::Happy) }
            if let (Some(why), Some(id)) = (&props.refused, &refusal) {
                <span class="spoken-only" {id}>{ why }</span>
            }
        </div>
    }
}

/// The tap goes out with its time: a fiche that lands under the finger is not taken by the same tap.
fn at_end(props: &BarRowProps, end: End) -> Callback<MouseEvent> {
    let domain = props.bar.domain.clone();
    props.on.reform(move |event: MouseEvent| {
        Message::Lay(domain.clone(), Lay::AtEnd(end, event.time_stamp()))
    })
}

/// The fiches that lie open, in the order of laying; the one of who is at turn is raised by the
/// sheets, because raising it by its order in the page loses the finger that holds it.
fn fiches(props: &BarRowProps) -> Html {
    let mut open: Vec<(&Person, Place)> = props
        .bar
        .fiches()
        .iter()
        .filter(|fiche| *fiche.owner() != props.turn)
        .filter_map(|fiche| Some((props.people.get(fiche.owner())?, fiche.open_place()?)))
        .collect();
    let own = props.person_at_turn().zip(props.own_place());
    open.extend(own);
    let places: Vec<Place> = open.iter().map(|(_, place)| *place).collect();
    let steps = steps(&places, FICHE_WIDTH);
    let fiches = open.into_iter().zip(steps);
    html! { <>{ for fiches.map(|((person, place), step)| fiche(props, person, place, step)) }</> }
}

fn fiche(props: &BarRowProps, person: &Person, place: Place, step: i32) -> Html {
    let key = person.id.to_string();
    if person.id == props.turn {
        return html! {
            <Fiche
                {key} person={person.clone()} {place} {step} mine={props.bar.domain.clone()}
                held={props.held} dragged={props.dragged.is_some()} landed={props.landed}
            />
        };
    }
    let fiche = fiche_name(&props.bar.label, person, &props.texts);
    let mut name = format!("{fiche}: {}", place_words(place, &props.texts));
    let hand = props.bar.fiche_of(&person.id).and_then(|fiche| fiche.laid_by());
    if let Some(hand) = hand.and_then(|hand| props.people.get(hand)) {
        name = format!("{name}, {}", props.texts.say(hand.who().laid_by()));
    }
    html! { <Fiche {key} person={person.clone()} {place} {step} {name} of={person.id.to_string()} /> }
}

/// Face-down fiches lie beside the bar, always at the same spot (R8).
fn face_down_fiches(props: &BarRowProps) -> Html {
    let hidden = props.bar.face_down();
    let people: Vec<&Person> = hidden.filter_map(|fiche| props.people.get(fiche.owner())).collect();
    if people.is_empty() {
        return Html::default();
    }
    html! { <span class="beside">{ for people.into_iter().map(|person| face_down(props, person)) }</span> }
}

fn face_down(props: &BarRowProps, person: &Person) -> Html {
    let token = Token { shape: person.shape, hue: person.hue, mark: Mark::Back }.view();
    let domain: &str = &props.bar.label;
    if person.id == props.turn {
        return html! {
            <button
                type="button" class="face-down" id={ids::face_down(&props.bar.domain)}
                aria-label={props.texts.say(Text::ShowFicheOn { domain })}
                onclick={emit(props, Lay::FaceUp)}
            >{ token }</button>
        };
    }
    let name = props.texts.say(person.who().face_down(domain));
    html! { <span class="face-down" role="img" aria-label={name}>{ token }</span> }
}

fn more_button(props: &BarRowProps) -> Html {
    let expanded = (props.more != More::Closed).to_string();
    let name = props.texts.say(Text::MoreOn { domain: &props.bar.label });
    html! {
        <button
            type="button" class="small-act more-button" id={ids::more(&props.bar.domain)} aria-label={name}
            aria-expanded={expanded} onclick={emit(props, Lay::More)}
        >
            { Icon { name: "dots-three" }.view() }
            <span>{ props.texts.both(Text::More).show() }</span>
        </button>
    }
}
