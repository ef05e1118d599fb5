//! The same board on paper, to cut and lay by hand: cards, bars, fiches for three people, and a page
//! of the notepad.

use yew::prelude::*;

use super::booklet_bar::{bare_beam, ends};
use super::icon::{DomainIcon, Icon, OWN_ICON};
use super::second::Show;
use super::token::{Mark, Token};
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::Shape;

/// How many lines the notepad on paper has.
const NOTE_LINES: usize = 11;

/// The shapes of the fiches, one for each of three people.
const SHAPES: [Shape; 3] = [Shape::Circle, Shape::Square, Shape::Hexagon];

/// An empty board on paper.
pub struct EmptyBoard<'a> {
    /// Texts.
    pub texts: &'a Texts,
}

impl EmptyBoard<'_> {
    /// Room for who and when and what it is about; all domains as cards and one more for the
    /// resident's own (R2); bare bars, each with a place for a card; fiches without a face (R13); and
    /// a notepad.
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let bars = self.bars();
        let say = |text: Text<'_>| html! { { texts.both(text).show() } };
        html! {
            <article class="empty-board" lang={texts.language().tag().to_owned()} dir={texts.language().dir()}>
                <header class="empty-head">
                    <h1 class="paper-title">{ say(Text::ReadingTitleUnnamed) }</h1>
                    <div class="empty-blanks">
                        <div class="empty-pair">
                            { blank(texts.both(Text::PaperName)) }
                            { blank(texts.both(Text::PaperDate)) }
                        </div>
                        { blank(texts.both(Text::PaperAtTheTable)) }
                        { blank(texts.both(Text::HereItIsAbout)) }
                        { line() }
                    </div>
                    <p class="hint">{ say(Text::PaperHint) }</p>
                </header>
                <div class="empty-cards">
                    <>{ for texts.domains().iter().map(|domain| {
                        card(DomainIcon::of(domain).view(), html! { <h2>{ texts.both_called(&domain.id, &domain.label).show() }</h2> })
                    }) }</>
                    { card(Icon { name: OWN_ICON }.view(), html! {
                        <div class="empty-own"><h2>{ say(Text::OwnDomain) }</h2>{ line() }</div>
                    }) }
                </div>
                <div class="empty-rows">{ ends(texts) }<>{ for (0..bars).map(|_| row()) }</></div>
                <div class="empty-fiches">{ for SHAPES.into_iter().enumerate().map(|it| fiches(it, bars)) }</div>
                { notes(texts) }
            </article>
        }
    }

    /// How many bars there are: one for every card, the resident's own among them.
    fn bars(&self) -> usize {
        self.texts.domains().len() + 1
    }
}

fn notes(texts: &Texts) -> Html {
    html! {
        <section class="empty-notes">
            <h2>{ texts.both(Text::Notepad).show() }</h2>
            <p class="hint">{ texts.say(Text::NotepadHint) }</p>
            <>{ for (0..NOTE_LINES).map(|_| line()) }</>
            <div class="empty-blanks">
                { blank(texts.both(Text::NoteWhen)) }
                { blank(texts.both(Text::NoteWho)) }
                { line() }
                { blank(texts.both(Text::ClosingQuestion)) }
                { line() }
                { line() }
                { blank(texts.both(Text::ClosingAgain)) }
                { blank(texts.both(Text::ClosingCall)) }
            </div>
        </section>
    }
}

/// A line to write on.
fn line() -> Html {
    html! { <p class="empty-line"></p> }
}

/// A name with a line to write on.
fn blank(label: Both) -> Html {
    html! { <p class="empty-blank"><span>{ label.show() }</span><span class="empty-line"></span></p> }
}

fn card(icon: Html, name: Html) -> Html {
    html! { <div class="empty-card">{ icon }{ name }</div> }
}

/// A bar with a place for a card, and lines to write on.
fn row() -> Html {
    html! {
        <div class="empty-row">
            <div class="empty-place"></div>
            <svg class="paper-bar" viewBox="0 -24 440 48" aria-hidden="true" focusable="false">
                { bare_beam() }
            </svg>
            <div class="empty-words">{ line() }</div>
        </div>
    }
}

/// The fiches of one person: one for every bar, and a line for their name.
fn fiches((at, shape): (usize, Shape), bars: usize) -> Html {
    html! {
        <div class="empty-person">
            { line() }
            <div class="empty-tokens">
                { for (0..bars).map(|_| Token { shape, hue: at + 1, mark: Mark::Plain }.view()) }
            </div>
        </div>
    }
}
