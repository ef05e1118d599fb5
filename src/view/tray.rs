//! The tray under the board: the question to who is at turn, and their fiche.

use yew::prelude::*;

use super::person::{People, Person};
use super::placed::use_offset;
use super::second::Show;
use super::token::initial;
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::{Answer, Held, Message, Point, Screen, Walk};

/// The tray.
pub struct Tray<'a> {
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Whether their fiche was taken from the tray by a tap.
    pub held: bool,
    /// Whether what they lay turns over at once.
    pub alone: bool,
    /// What is answered to a touch that does nothing, and another number with each.
    pub answer: Option<(&'a Answer, u8)>,
    /// How far a finger carried it; nothing while no finger does.
    pub carried: Option<Point>,
    /// Whether it is over a bar, where it is shown instead.
    pub over_bar: bool,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Tray<'_> {
    /// The tray. A fiche starts here, never on a bar (R13).
    pub fn view(&self) -> Html {
        let Some(person) = self.people.get(self.turn) else { return Html::default() };
        let onclick = self.on.reform(|_: MouseEvent| Message::Walk(Walk::Go(Screen::Read)));
        let question = match self.answer {
            Some((answer, _)) => answered(self, answer),
            None if self.held => self.texts.both(Text::FicheInHand),
            None => question(self, person),
        };
        let fiche = html! {
            <TrayFiche
                person={person.clone()} held={self.held} carried={self.carried} hops={hops(self.answer)}
                over_bar={self.over_bar} texts={self.texts.clone()} on={self.on}
            />
        };
        html! {
            <div class="tray" data-tray="">
                <p class="tray-question">{ question.show() }</p>
                <button type="button" class="button good" {onclick}>
                    { self.texts.both(Text::GoodLikeThis).show() }
                </button>
                { fiche }
            </div>
        }
    }
}

/// What is answered to a touch that does nothing, in place of the question.
fn answered(props: &Tray<'_>, answer: &Answer) -> Both {
    match answer {
        Answer::TakeFirst => props.texts.both(Text::TakeFirst),
        Answer::WentBack => props.texts.both(Text::WentBack),
        Answer::NotYours(whose) => {
            let person = props.people.get(whose);
            props
                .texts
                .both(person.map_or(Text::NotYoursUnnamed, |person| person.who().not_yours()))
        }
    }
}

/// The fiche hops where it is asked for; twice in a row, by turns in two ways that look the same.
fn hops(answer: Option<(&Answer, u8)>) -> Option<&'static str> {
    let (_, number) = answer.filter(|(answer, _)| **answer != Answer::WentBack)?;
    Some(if number % 2 == 0 { "hops" } else { "hops again" })
}

fn question(props: &Tray<'_>, person: &Person) -> Both {
    if props.alone {
        return props.texts.both(Text::LayAloneHint);
    }
    if person.resident {
        return props.texts.both(Text::TrayQuestion);
    }
    props.texts.both(props.people.who_it_is_about().how_is_it_for())
}

#[derive(Properties, PartialEq)]
struct TrayFicheProps {
    person: Person,
    held: bool,
    hops: Option<&'static str>,
    carried: Option<Point>,
    over_bar: bool,
    texts: Texts,
    on: Callback<Message>,
}

/// The fiche in the tray: held by a finger that drags it, or taken in the hand by a tap or a key.
#[component]
fn TrayFiche(props: &TrayFicheProps) -> Html {
    let node = use_node_ref();
    use_offset(node.clone(), props.carried.unwrap_or(Point { x: 0, y: 0 }));
    let person = &props.person;
    let name = props.texts.say(person.who().tray_fiche());
    let held = props.held;
    let onclick = props.on.reform(move |event: MouseEvent| {
        event.stop_propagation();
        Message::PickUp((!held).then_some(Held::FromTray))
    });
    // A finger's tap is a gesture already; only keys and assistive technology click without one.
    let onclick = Callback::from(move |event: MouseEvent| {
        if event.detail() == 0 {
            onclick.emit(event);
        }
    });
    let class = classes!(
        "tray-fiche",
        props.held.then_some("held"),
        props.hops,
        props.carried.is_some().then_some("carried"),
        props.over_bar.then_some("over-bar"),
    );
    html! {
        <button
            type="button" id="tray-fiche" ref={node} {class} aria-label={name} aria-pressed={props.held.to_string()}
            data-fiche="" {onclick}
        >
            { initial(person) }
        </button>
    }
}
