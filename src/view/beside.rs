//! The board of then beside that of now (R27): on the same bars the earlier fiche as an outline of
//! the same shape, and nothing between the two.

use yew::prelude::*;

use super::aloud;
use super::bar_row_props::BarRowProps;
use super::beam::bare;
use super::called::called;
use super::fiche::{Outline, fiche_name, outlines, place_words};
use super::icon::{Icon, domain_icon};
use super::person::People;
use super::press::press;
use super::second::Show;
use super::token::{Mark, Token};
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::{self, Bar, Moment, ParticipantId};
use wat_telt_core::update::{Back, Message, State, may_lay_beside, shown_beside};

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
            row.chosen = Some(match bar {
                Some(_) => self.chosen(then, Text::AlsoThen, also_on),
                None => self.texts.both(Text::OnlyNow),
            });
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
                { self.texts.both(label).show() }
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
        let shown = |owner: &ParticipantId| state.beside.everyone || *owner == state.turn;
        let fiches = bar.fiches().iter().filter(|fiche| shown(fiche.owner()));
        let outline = |fiche: &model::Fiche| {
            let (person, place) = (people.get(fiche.owner())?.clone(), fiche.open_place()?);
            let what = fiche_name(&bar.label, &person, self.texts);
            let name = format!("{what}, {}: {}", self.day(then), place_words(place, self.texts));
            Some(Outline { person, place, name: name.into() })
        };
        fiches.filter_map(outline).collect()
    }

    /// That a domain was chosen then: "vorige keer", or on which day where it was longer ago.
    fn chosen(&self, then: &Moment, last_time: Text<'_>, on: fn(&str) -> Text<'_>) -> Both {
        let last = self.state.conversation.last_time();
        if last.is_some_and(|last| last.id == then.id) {
            return self.texts.both(last_time);
        }
        self.texts.in_both(&|texts| texts.say(on(&texts.date(then.date))))
    }

    fn day(&self, moment: &Moment) -> String {
        self.texts.date(moment.date)
    }

    /// Which two days lie there. With one earlier moment nothing can be stepped to, or ever moves.
    fn head(&self, at: usize, then: &Moment) -> Html {
        let step = |name: Text<'_>, icon: &'static str, earlier: bool, edge: bool| {
            html! {
                <button
                    type="button" class="small-act step" aria-label={self.texts.say(name)}
                    aria-disabled={edge.then_some("true")}
                    onclick={press(self.on, Message::Back(Back::Step(earlier)))}
                >{ Icon { name: icon }.view() }</button>
            }
        };
        let (mut before, mut after) = (Html::default(), Html::default());
        let last = self.state.conversation.earlier.len().saturating_sub(1);
        if last > 0 {
            before = step(Text::StepEarlier, "caret-left", true, at == 0);
            let later = step(Text::StepLater, "caret-right", false, at == last);
            after = html! { <>{ later }{ self.hold_still() }</> };
        }
        html! {
            <div class="beside-head">
                { before }
                <p class="beside-days" role="status">
                    <b>{ self.day(then) }</b>{ " " }{ self.texts.say(Text::BesideWord) }{ " " }
                    <b>{ self.day(&self.state.conversation.now) }</b>
                </p>
                { after }
            </div>
        }
    }

    /// It stays where it is when nothing moves any more: the focus may be on it.
    fn hold_still(&self) -> Html {
        html! {
            <button
                type="button" class="button act"
                aria-disabled={(!self.state.beside.moving).then_some("true")}
                onclick={press(self.on, Message::Back(Back::Stop))}
            >{ self.texts.both(Text::HoldStill).show() }</button>
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
                    key={bar.domain.to_string()} tabindex="-1" data-item="" data-read=""
                >
                    <div class="row-name">
                        { domain_icon(&bar.domain, self.texts).view() }
                        <h2 id={heading} dir="auto">{ called(bar, self.texts).show() }</h2>
                        <p class="row-chosen">{ self.chosen(then, Text::OnlyThen, only_on).show() }</p>
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
        html! { <>{ for bars.map(row) }</> }
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
        let everyone = self.state.beside.everyone;
        html! {
            <div class="beside-foot">
                if let Some(person) = self.people.get(&self.state.turn) {
                    <p class="beside-legend" aria-hidden="true">
                        <span class="then">{ Token { shape: person.shape, hue: person.hue, mark: Mark::Plain }.view() }</span>
                        { self.texts.both(Text::Then).show() }
                        { Token { shape: person.shape, hue: person.hue, mark: Mark::Plain }.view() }
                        { self.texts.both(Text::Now).show() }
                    </p>
                }
                <button
                    type="button" class="button act" aria-pressed={everyone.to_string()}
                    onclick={press(self.on, Message::Back(Back::Everyone))}
                >{ self.texts.both(Text::OfEveryone).show() }</button>
                { self.act(Some("take-away"), Text::TakeAway, Back::TakeAway) }
            </div>
        }
    }
}

fn also_on(date: &str) -> Text<'_> {
    Text::AlsoOn { date }
}

fn only_on(date: &str) -> Text<'_> {
    Text::OnlyOn { date }
}
