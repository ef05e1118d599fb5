//! The slider of a fiche: it moves by keys and by assistive technology, and each step is heard.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::bar_row_props::{BarRowProps, emit};
use super::fiche::{fiche_name, place_words};
use wat_telt_core::i18n::Text;
use wat_telt_core::model::Place;
use wat_telt_core::update::ids;
use wat_telt_core::update::{End, Lay, Message, Nudge};

/// How far one press of an arrow key moves a fiche, in hundredths of the bar.
const KEY_STEP: i32 = 5;

/// One's own fiche for keys and assistive technology: there once it lies.
pub(super) fn slider(props: &BarRowProps) -> Html {
    let (Some(person), Some(place)) = (props.person_at_turn(), props.own_place()) else {
        return Html::default();
    };
    if props.bar.fiche_of(&props.turn).is_none() {
        return Html::default();
    }
    let words = match props.nudged {
        Some(nudge) => props.texts.say(step_words(nudge)),
        None => place_words(place, &props.texts),
    };
    html! {
        <input
            key="slider" id={ids::slider(&props.bar.domain)} class="slider" type="range" min="0" max="100"
            step="1" value={place.as_hundredths().to_string()} aria-valuetext={words}
            aria-label={fiche_name(&props.bar.label, person, &props.texts)}
            oninput={slid(props)} onkeydown={pressed(props)} onblur={emit(props, Lay::SliderLeft)}
        />
    }
}

fn step_words(nudge: Nudge) -> Text<'static> {
    match nudge {
        Nudge::To(End::Sad) => Text::StepToSad,
        Nudge::To(End::Happy) => Text::StepToHappy,
        Nudge::MoreTo(End::Sad) => Text::StepMoreToSad,
        Nudge::MoreTo(End::Happy) => Text::StepMoreToHappy,
        Nudge::LiesAt(End::Sad) => Text::StepLiesAtSad,
        Nudge::LiesAt(End::Happy) => Text::StepLiesAtHappy,
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

fn pressed(props: &BarRowProps) -> Callback<KeyboardEvent> {
    let (on, domain) = (props.on.clone(), props.bar.domain.clone());
    // The happy smiley is where reading ends: an arrow moves the fiche the way it points.
    let to_the_right = if props.texts.language().is_from_right() { -KEY_STEP } else { KEY_STEP };
    Callback::from(move |event: KeyboardEvent| {
        let lay = match event.key().as_str() {
            "ArrowRight" => Lay::Nudge(to_the_right),
            "ArrowLeft" => Lay::Nudge(-to_the_right),
            "ArrowUp" => Lay::Nudge(KEY_STEP),
            "ArrowDown" => Lay::Nudge(-KEY_STEP),
            // The browser says nothing of these where the fiche lies at that end already.
            "Home" => Lay::SlideTo(Place::SAD),
            "End" => Lay::SlideTo(Place::HAPPY),
            _ => return,
        };
        event.prevent_default();
        on.emit(Message::Lay(domain.clone(), lay));
    })
}
