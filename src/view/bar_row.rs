//! A chosen domain on the board: its name, its bar, and what lies there.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wat_telt_view_macro::html;
use yew::prelude::*;

use super::aloud;
use super::bar_more::BarMore;
use super::beam::{Smiley, end_text, end_words};
use super::beside::outlines;
use super::crowd::steps;
use super::fiche::{Fiche, fiche_name, place_words};
use super::icon::Icon;
use super::ids;
use super::person::{People, Person};
use super::prompt;
use super::rows::called;
use super::token::{Mark, Token};
use crate::i18n::{Both, Text, Texts};
use crate::model::{Bar, ParticipantId, Place};
use crate::update::{End, Lay, Message, Nudge};

/// How many hundredths of the bar a fiche is wide, about, on the screens that it is used on.
const FICHE_WIDTH: i32 = 11;

/// How far one press of an arrow key moves a fiche, in hundredths of the bar.
const KEY_STEP: i32 = 5;

/// What of the bar is open behind "Meer".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// Nothing.
    Closed,
    /// All but the choice of a hand.
    Open,
    /// Also the choice of whose hand lays.
    WithHands,
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

/// A row. Only what concerns it, so that a move renders one row again and no other.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that shows, and any may go together"
)]
#[derive(Clone, Properties, PartialEq)]
pub struct BarRowProps {
    /// The bar.
    pub bar: Rc<Bar>,
    /// The name of the domain's pictogram.
    pub icon: AttrValue,
    /// Who is at the table.
    pub people: People,
    /// Who is at turn.
    pub turn: ParticipantId,
    /// Whose words they write down (R20).
    pub writes_for: Option<ParticipantId>,
    /// Whether this is the one to begin with.
    pub first: bool,
    /// Whether the resident is at turn, who orders the board (R9).
    pub orders: bool,
    /// Whether it is the top one or the bottom one.
    pub edges: (bool, bool),
    /// Why who is at turn cannot lay here yet (R4).
    pub refused: Option<AttrValue>,
    /// Where a finger holds the fiche of who is at turn over this bar.
    pub dragged: Option<Place>,
    /// Whether the fiche on this bar is in the hand.
    pub held: bool,
    /// Whether a fiche is in the hand, so that a tap on the bar lays it.
    pub waiting: bool,
    /// Whether the fiche of who is at turn was laid here just now.
    pub landed: bool,
    /// The last step of the slider, where its phrase stayed the same.
    pub nudged: Option<Nudge>,
    /// The hand that was chosen for who is at turn (R6).
    pub hand: Option<ParticipantId>,
    /// Whether it was chosen last time too, in words; empty where that is not shown.
    pub chosen: Option<Both>,
    /// What lay here at an earlier moment, where that is shown (R27).
    pub then: Vec<Outline>,
    /// What is open behind "Meer".
    pub more: More,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

impl BarRowProps {
    fn lay(&self, lay: Lay) -> Message {
        Message::Lay(self.bar.domain.clone(), lay)
    }

    fn person_at_turn(&self) -> Option<&Person> {
        self.people.get(&self.turn)
    }

    /// Where the fiche of who is at turn lies or is held; nothing where it lies face down.
    fn own_place(&self) -> Option<Place> {
        let lying = self.bar.fiche_of(&self.turn).and_then(crate::model::Fiche::open_place);
        self.dragged.or(lying)
    }
}

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
        <div {class} role="group" aria-labelledby={heading.clone()}
            data-row={domain.to_string()} data-read=""
        >
            <div class="row-name">
                <Icon name={&*props.icon} />
                <h3 id={heading} dir="auto">{ called(&props.bar, &props.texts) }</h3>
                if props.first {
                    <span class="first">{ props.texts.both(Text::First) }</span>
                }
                { face_down_fiches(props) }
                if let Some(chosen) = &props.chosen {
                    <p class="row-chosen">{ chosen.clone() }</p>
                }
            </div>
            { bar(props) }
            <div class="row-acts">
                { aloud::thing(&props.bar.label, &props.texts) }
                { prompt::button(domain, &props.bar.label, &props.texts, &props.on) }
                { more_button(props) }
            </div>
            if props.more != More::Closed {
                <BarMore row={props} />
            }
        </div>
    }
}

fn bar(props: &BarRowProps) -> Html {
    let refusal =
        props.refused.as_ref().map(|_| AttrValue::from(format!("why-{}", props.bar.domain)));
    let end = |end: End| {
        html! {
            <Smiley
                {end} name={props.texts.say(end_text(end, &props.bar.label))}
                words={end_words(end, &props.texts)} refused={refusal.clone()}
                onclick={emit(props, Lay::AtEnd(end))}
            />
        }
    };
    html! {
        <div class="bar">
            <div class="beam"></div>
            { end(End::Sad) }
            <div class="travel" data-travel="">
                { slider(props) }
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
    html! { { for fiches.map(|((person, place), step)| fiche(props, person, place, step)) } }
}

fn fiche(props: &BarRowProps, person: &Person, place: Place, step: i32) -> Html {
    let key = person.id.to_string();
    if person.id == props.turn {
        return ::yew::html! {
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
        name = format!("{name}, {}", props.texts.say(Text::LaidBy { name: &hand.name }));
    }
    ::yew::html! { <Fiche {key} person={person.clone()} {place} {step} name={name} /> }
}

/// One's own fiche for keys and assistive technology: there once it lies.
fn slider(props: &BarRowProps) -> Html {
    let (Some(person), Some(place)) = (props.person_at_turn(), props.own_place()) else {
        return Html::default();
    };
    if props.bar.fiche_of(&props.turn).is_none() {
        return Html::default();
    }
    let words = match props.nudged {
        Some(Nudge::ToSad) => props.texts.say(Text::StepToSad),
        Some(Nudge::ToHappy) => props.texts.say(Text::StepToHappy),
        None => place_words(place, &props.texts),
    };
    html! {
        <input
            key="slider" id={ids::slider(&props.bar.domain)} class="slider" type="range" min="0" max="100"
            step="1" value={place.as_hundredths().to_string()} aria-valuetext={words}
            aria-label={fiche_name(&props.bar.label, person, &props.texts)}
            oninput={slid(props)} onkeydown={nudged(props)} onblur={emit(props, Lay::SliderLeft)}
        />
    }
}

fn slid(props: &BarRowProps) -> Callback<InputEvent> {
    let (on, domain) = (props.on.clone(), props.bar.domain.clone());
    Callback::from(move |event: InputEvent| {
        let input =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let place = input.and_then(|input| input.value().parse().ok()).map(Place::hundredths);
        if let Some(place) = place {
            on.emit(Message::Lay(domain.clone(), Lay::SlideTo(place)));
        }
    })
}

fn nudged(props: &BarRowProps) -> Callback<KeyboardEvent> {
    let (on, domain) = (props.on.clone(), props.bar.domain.clone());
    // The happy smiley is where reading ends: an arrow moves the fiche the way it points.
    let to_the_right = if props.texts.language().is_from_right() { -KEY_STEP } else { KEY_STEP };
    Callback::from(move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowRight" => to_the_right,
            "ArrowLeft" => -to_the_right,
            "ArrowUp" => KEY_STEP,
            "ArrowDown" => -KEY_STEP,
            _ => return,
        };
        event.prevent_default();
        on.emit(Message::Lay(domain.clone(), Lay::Nudge(step)));
    })
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
    let token = html! { <Token shape={person.shape} hue={person.hue} mark={Mark::Back} /> };
    let domain: &str = &props.bar.label;
    if person.id == props.turn {
        return html! {
            <button
                type="button" class="face-down" id={ids::face_down(&props.bar.domain)}
                aria-label={props.texts.say(Text::TurnOverOn { domain })}
                onclick={emit(props, Lay::FaceUp)}
            >{ token }</button>
        };
    }
    let name = if person.is_unnamed_resident() {
        props.texts.say(Text::FaceDownOfMe { domain })
    } else {
        props.texts.say(Text::FaceDownOf { domain, name: &person.name })
    };
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
            <Icon name="dots-three" />
            <span>{ props.texts.both(Text::More) }</span>
        </button>
    }
}

/// A callback that sends one act on this bar.
pub(super) fn emit<E>(props: &BarRowProps, lay: Lay) -> Callback<E> {
    let message = props.lay(lay);
    props.on.reform(move |_| message.clone())
}
