//! A bar as it lies on paper: one picture, in which nothing can be moved.

use yew::prelude::*;

use super::beam::end_words;
use super::called::called;
use super::crowd::{in_order, steps};
use super::fiche::place_words;
use super::heading::Level;
use super::icon::bar_icon;
use super::person::{People, Person};
use super::said::{block_class, said, whose_line};
use super::second::Show;
use super::token::{Mark, decimal, drawing, face};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Bar, Fiche, Place};
use wat_telt_core::update::End;

/// The length of a beam, and the middle of its height.
const LENGTH: i32 = 440;
const HALF: i32 = 24;

/// Where the middle of a fiche lies at the sad smiley and at the happy one.
const FROM: i32 = 54;
const TO: i32 = LENGTH - FROM;

/// How far one step is up or down where fiches crowd: enough to see the eyes of the one under it.
const STEP: i32 = 9;

/// How many hundredths of the way a fiche is wide.
const FICHE_WIDTH: i32 = 13;

/// The size of a fiche, in hundredths of the 48 units that a token is drawn in.
const FICHE_SCALE: i32 = 92;

/// The beam alone, from above to under it.
const BEAM: i32 = 13;

/// A row of the board on paper.
pub struct BookletBar<'a> {
    /// The bar, without what lies face down.
    pub bar: &'a Bar,
    /// Whether people begin with it.
    pub first: bool,
    /// The level of its heading.
    pub level: Level,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
}

impl BookletBar<'_> {
    /// A row of the board on paper: what it is, how the fiches lie, and what was said of it.
    pub fn view(&self) -> Html {
        let label = html! { { called(self.bar, self.texts).show() } };
        html! {
            <div
                key={self.bar.domain.to_string()} class={block_class("paper-row", &self.bar.words)} role="group"
                aria-label={self.bar.label.to_string()}
            >
                <div class="paper-name">
                    { bar_icon(self.bar, self.texts).view() }
                    { self.level.heading("paper-label", None, label) }
                    if self.first {
                        <span class="first">{ self.texts.both(Text::First).show() }</span>
                    }
                </div>
                { lain(self) }
                <div class="paper-said">
                    <>{ for self.bar.fiches().iter().map(|fiche| hand(self, fiche)) }</>
                    <>{ for self.bar.words.iter().map(|words| html! {
                        <div class="paper-quote">
                            { said(words, self.texts) }
                            { whose_line(words, self.people, self.texts) }
                        </div>
                    }) }</>
                </div>
            </div>
        }
    }
}

/// The beam with the fiches that lie open, in the order of laying. Where they crowd the picture is
/// higher, and the upper ones lie under the lower ones, so that of each the eyes can be seen.
fn lain(props: &BookletBar<'_>) -> Html {
    let open =
        props.bar.fiches().iter().filter_map(|fiche| {
            Some((props.people.get(fiche.owner())?, fiche.open_place()?, fiche))
        });
    let open: Vec<(&Person, Place, &Fiche)> = open.collect();
    let places: Vec<Place> = open.iter().map(|(_, place, _)| *place).collect();
    let steps = steps(&places, FICHE_WIDTH);
    let reach = STEP * steps.iter().map(|step| step.abs()).max().unwrap_or(0);
    let order = in_order(steps.len(), &|one, other| steps[one] < steps[other]);
    let name = (!open.is_empty()).then(|| spoken(props, &open));
    html! {
        <svg
            class="paper-bar" role={name.as_ref().map(|_| "img")} aria-label={name.clone()}
            aria-hidden={name.is_none().then_some("true")} focusable="false"
            viewBox={format!("0 {} {LENGTH} {}", -HALF - reach, 2 * (HALF + reach))}
        >
            { bare_beam() }
            <>{ for order.into_iter().map(|at| {
                let (person, place, _) = open[at];
                lying(person, place, steps[at])
            }) }</>
        </svg>
    }
}

/// The whole picture in one sentence: whoever cannot see it hears each fiche and where it lies. It is
/// the name of the picture itself, because only that is told of a picture in a PDF.
fn spoken(props: &BookletBar<'_>, open: &[(&Person, Place, &Fiche)]) -> String {
    let texts = props.texts;
    let one = |&(person, place, fiche): &(&Person, Place, &Fiche)| {
        let place = &place_words(place, texts);
        let lies = texts.say(person.who().fiche_lies(place));
        match fiche.laid_by().and_then(|hand| props.people.get(hand)) {
            Some(hand) => format!("{lies}, {}", texts.say(hand.who().laid_by())),
            None => lies,
        }
    };
    let fiches: Vec<String> = open.iter().map(one).collect();
    let fiches = &fiches.join(&texts.say(Text::FichesApart));
    texts.say(Text::FichesOn { domain: &props.bar.label, fiches })
}

fn lying(person: &Person, place: Place, step: i32) -> Html {
    let corner = 24 * FICHE_SCALE;
    let x = FROM * 100 + (TO - FROM) * i32::from(place.as_hundredths()) - corner;
    let y = step * STEP * 100 - corner;
    let (x, y, scale) = (decimal(x), decimal(y), decimal(FICHE_SCALE));
    html! {
        <g
            class={classes!("token", person.hue_class())} aria-hidden="true"
            transform={format!("translate({x} {y}) scale({scale})")}
        >
            { drawing(person.shape, &Mark::Face(place)) }
        </g>
    }
}

/// Whose hand laid a fiche, where that was another's (R6). Assistive technology hears it with the
/// fiche.
fn hand(props: &BookletBar<'_>, fiche: &Fiche) -> Html {
    let hand = fiche.laid_by().and_then(|hand| props.people.get(hand));
    let (Some(hand), Some(owner)) = (hand, props.people.get(fiche.owner())) else {
        return Html::default();
    };
    let line = owner.who().fiche_laid_by(hand.who());
    html! { <p class="whose" aria-hidden="true">{ props.texts.say(line) }</p> }
}

/// The words for both smileys, once above all bars: where two languages are spoken.
pub(super) fn ends(texts: &Texts) -> Html {
    let (Some(sad), Some(happy)) = (end_words(End::Sad, texts), end_words(End::Happy, texts))
    else {
        return Html::default();
    };
    html! {
        <div class="paper-ends" aria-hidden="true">
            <span>{ sad.show() }</span><span>{ happy.show() }</span>
        </div>
    }
}

/// The beam with a smiley at each end, around a height of 0: no ticks, no boxes, no middle mark
/// (R13). Sad and happy are equally big (R14).
pub(super) fn bare_beam() -> Html {
    let smiley = |x: i32, place: Place| {
        html! {
            <g class="paper-smiley" transform={format!("translate({x} 0)")}>
                <circle r={(BEAM + 1).to_string()} />
                <g class="token-face" transform="scale(0.66)">{ face(place) }</g>
            </g>
        }
    };
    html! {
        <g aria-hidden="true">
            <rect
                class="paper-beam" x={(BEAM + 2).to_string()} y={(-BEAM).to_string()}
                width={(LENGTH - 2 * (BEAM + 2)).to_string()} height={(2 * BEAM).to_string()}
            />
            <path class="paper-groove" d={format!("M{FROM} 0H{TO}")} />
            { smiley(BEAM + 2, Place::SAD) }
            { smiley(LENGTH - BEAM - 2, Place::HAPPY) }
        </g>
    }
}
