//! The board of then beside that of now (R27): on the same bars the earlier fiche as an outline of
//! the same shape, and nothing between the two.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::aloud;
use super::bar_row::{BarRowProps, Outline};
use super::beam::bare;
use super::fiche::{Fiche, fiche_name, place_words};
use super::icon::{Icon, domain_icon};
use super::person::People;
use super::press::press;
use super::rows::called;
use super::token::{Mark, Token};
use crate::i18n::{Text, Texts};
use crate::model::{Bar, Moment};
use crate::update::{Back, Message, State, may_lay_beside, shown_beside};

/// Then beside now.
pub struct Beside<'a> {
    /// The state.
    pub state: &'a State,
    /// Who is at the table now.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

/// What the board shows of it.
#[derive(Default)]
pub struct BesideShown {
    /// Whether the board of then lies there.
    pub shown: bool,
    /// Whether outlines move from one moment to the next.
    pub moving: bool,
    /// Which two days lie there, and stepping to others; above the rows.
    pub head: Html,
    /// The domains of then that are not chosen now, under the rows.
    pub rows: Html,
    /// What takes the place of the tray while the board of then lies there.
    pub foot: Html,
    /// What the resident says first; around the table.
    pub ask: Html,
}

impl Beside<'_> {
    /// What it is, with the outlines laid on the rows of now.
    pub fn lay(&self, rows: &mut [BarRowProps]) -> BesideShown {
        let Some((at, then)) = shown_beside(self.state) else {
            return BesideShown { ask: self.ask(), ..BesideShown::default() };
        };
        let people_then = People::of_moment(&self.state.conversation, then, self.texts);
        let outlines = |bar: &Bar| self.outlines(bar, then, &people_then);
        for row in rows.iter_mut() {
            let bar = then.bar(&row.bar.domain);
            row.chosen =
                Some(self.texts.both(if bar.is_some() { Text::AlsoThen } else { Text::OnlyNow }));
            row.then = bar.map(|bar| outlines(bar)).unwrap_or_default();
        }
        BesideShown {
            shown: true,
            moving: self.state.beside.moving,
            head: self.head(at, then),
            rows: self.only_then(then, &outlines),
            foot: self.foot(),
            ask: Html::default(),
        }
    }

    fn act(&self, id: Option<&'static str>, label: Text<'_>, back: Back) -> Html {
        html! {
            <button type="button" {id} class="button act" onclick={press(self.on, Message::Back(back))}>
                { self.texts.both(label) }
            </button>
        }
    }

    /// The earlier board comes only on request, after the new fiches (R27).
    fn ask(&self) -> Html {
        if self.state.conversation.last_time().is_none() {
            return Html::default();
        }
        if may_lay_beside(self.state) {
            let act = self.act(Some("lay-beside"), Text::LayBeside, Back::LayBeside);
            return html! { <div class="beside-ask">{ act }</div> };
        }
        if self.state.resident_at_turn() {
            let act = self.act(None, Text::DoneLaying, Back::DoneLaying);
            return html! { <div class="beside-ask">{ act }</div> };
        }
        Html::default()
    }

    /// Those of who is at turn, or of everyone.
    fn outlines(&self, bar: &Bar, then: &Moment, people: &People) -> Vec<Outline> {
        let state = self.state;
        let shown =
            |owner: &crate::model::ParticipantId| state.beside.everyone || *owner == state.turn;
        let fiches = bar.fiches().iter().filter(|fiche| shown(fiche.owner()));
        let outline = |fiche: &crate::model::Fiche| {
            let (person, place) = (people.get(fiche.owner())?.clone(), fiche.open_place()?);
            let what = fiche_name(&bar.label, &person, self.texts);
            let name = format!("{what}, {}: {}", self.day(then), place_words(place, self.texts));
            Some(Outline { person, place, name: name.into() })
        };
        fiches.filter_map(outline).collect()
    }

    fn day(&self, moment: &Moment) -> String {
        let day = moment.date;
        self.texts.date(day)
    }

    fn head(&self, at: usize, then: &Moment) -> Html {
        let last = at + 1 == self.state.conversation.earlier.len();
        let step = |name: Text<'_>, icon: &'static str, earlier: bool, edge: bool| {
            html! {
                <button
                    type="button" class="small-act step" aria-label={self.texts.say(name)}
                    aria-disabled={edge.then_some("true")}
                    onclick={press(self.on, Message::Back(Back::Step(earlier)))}
                ><Icon name={icon} /></button>
            }
        };
        html! {
            <div class="beside-head">
                { step(Text::StepEarlier, "caret-left", true, at == 0) }
                <p class="beside-days" role="status">
                    <b>{ self.day(then) }</b>{ " " }{ self.texts.say(Text::BesideWord) }{ " " }
                    <b>{ self.day(&self.state.conversation.now) }</b>
                </p>
                { step(Text::StepLater, "caret-right", false, last) }
                { self.stand_still() }
            </div>
        }
    }

    /// It stays where it is when nothing moves any more: the focus may be on it.
    fn stand_still(&self) -> Html {
        html! {
            <button
                type="button" class="button act"
                aria-disabled={(!self.state.beside.moving).then_some("true")}
                onclick={press(self.on, Message::Back(Back::Stop))}
            >{ self.texts.both(Text::StandStill) }</button>
        }
    }

    /// What was chosen then and is not now: its bar with what lay there, to look at.
    fn only_then(&self, then: &Moment, lay: &dyn Fn(&Bar) -> Vec<Outline>) -> Html {
        let now = &self.state.conversation.now;
        let bars = then.board.iter().filter(|bar| now.bar(&bar.domain).is_none());
        let row = |bar: &std::rc::Rc<Bar>| {
            let bar = &self.called_now(bar);
            let heading = format!("then-{}", bar.domain);
            html! {
                <div class="row only-then" role="group" aria-labelledby={heading.clone()}
                    key={bar.domain.to_string()} data-read=""
                >
                    <div class="row-name">
                        <Icon name={domain_icon(&bar.domain, self.texts)} />
                        <h3 id={heading} dir="auto">{ called(bar, self.texts) }</h3>
                        <p class="row-chosen">{ self.texts.both(Text::OnlyThen) }</p>
                    </div>
                    <div class="bar">
                        <div class="beam"></div>
                        { bare(true) }
                        <div class="travel">{ outlines(&lay(bar)) }</div>
                        { bare(false) }
                    </div>
                    <div class="row-acts">
                        { aloud::thing(&bar.label, self.texts) }
                        <span class="small-act"></span>
                        <span class="small-act"></span>
                    </div>
                </div>
            }
        };
        html! { { for bars.map(row) } }
    }

    /// As its domain is called in the language that is spoken now; the resident's own words stay.
    fn called_now(&self, bar: &Bar) -> Bar {
        let known = self.texts.domain(bar.domain.as_str()).filter(|_| bar.own.is_none());
        let label = known.map_or(&bar.label, |domain| &domain.label);
        let mut bar = bar.clone();
        bar.label = std::rc::Rc::clone(label);
        bar
    }

    fn foot(&self) -> Html {
        let person = self.people.get(&self.state.turn);
        let everyone = self.state.beside.everyone;
        html! {
            <div class="beside-foot">
                if let Some(person) = person {
                    <p class="beside-legend" aria-hidden="true">
                        <span class="then"><Token shape={person.shape} hue={person.hue} mark={Mark::Plain} /></span>
                        { self.texts.both(Text::Then) }
                        <Token shape={person.shape} hue={person.hue} mark={Mark::Plain} />
                        { self.texts.both(Text::Now) }
                    </p>
                }
                <button
                    type="button" class="button act" aria-pressed={everyone.to_string()}
                    onclick={press(self.on, Message::Back(Back::Everyone))}
                >{ self.texts.both(Text::OfEveryone) }</button>
                { self.act(Some("take-away"), Text::TakeAway, Back::TakeAway) }
            </div>
        }
    }
}

/// Outlines on a bar.
pub fn outlines(outlines: &[Outline]) -> Html {
    let one = |outline: &Outline| {
        ::yew::html! {
            <Fiche
                key={format!("then-{}", outline.person.id)} person={outline.person.clone()}
                place={outline.place} step={0} name={outline.name.clone()} then=true
            />
        }
    };
    html! { { for outlines.iter().map(one) } }
}
