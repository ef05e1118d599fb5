//! An empty board on paper, for a conversation with a pen.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::booklet_bar::bare_beam;
use super::icon::{Icon, OWN_ICON};
use crate::i18n::{Text, Texts};

/// How many lines the notepad on paper has.
const NOTE_LINES: usize = 11;

/// An empty board on paper.
pub struct EmptyBoard<'a> {
    /// Texts.
    pub texts: &'a Texts,
}

impl EmptyBoard<'_> {
    /// An empty board on paper: room for who and when, what it is about, all domains with a bare beam,
    /// one more for the resident's own (R2), and a notepad.
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let say = |text: Text<'_>| html! { { texts.say(text) } };
        html! {
            <article class="empty-board" lang={texts.language().tag().to_owned()}>
                <header class="empty-head">
                    <h1 class="paper-title">{ say(Text::ReadingTitleUnnamed) }</h1>
                    <div class="empty-blanks">
                        <div class="empty-pair">
                            { blank(texts.say(Text::PaperName)) }
                            { blank(texts.say(Text::PaperDate)) }
                        </div>
                        { blank(texts.say(Text::PaperAtTheTable)) }
                        { blank(texts.say(Text::HereItIsAbout)) }
                        { line() }
                    </div>
                    <p class="hint">{ say(Text::PaperHint) }</p>
                </header>
                <div class="empty-rows">
                    { for texts.domains().iter().map(|domain| {
                        row(&domain.icon, html! { <h2>{ &*domain.label }</h2> })
                    }) }
                    { row(OWN_ICON, html! {
                        <div class="empty-own"><h2>{ say(Text::OwnDomain) }</h2>{ line() }</div>
                    }) }
                </div>
                { notes(texts) }
            </article>
        }
    }
}

fn notes(texts: &Texts) -> Html {
    html! {
        <section class="empty-notes">
            <h2>{ texts.say(Text::Notepad) }</h2>
            <p class="hint">{ texts.say(Text::NotepadHint) }</p>
            { for (0..NOTE_LINES).map(|_| line()) }
            <div class="empty-blanks">
                { blank(texts.say(Text::NoteWhen)) }
                { blank(texts.say(Text::NoteWho)) }
                { line() }
                { blank(texts.say(Text::ClosingQuestion)) }
                { line() }
                { line() }
                { blank(texts.say(Text::ClosingAgain)) }
                { blank(texts.say(Text::ClosingCall)) }
            </div>
        </section>
    }
}

/// A line to write on.
fn line() -> Html {
    html! { <p class="empty-line"></p> }
}

/// A name with a line to write on.
fn blank(label: String) -> Html {
    html! { <p class="empty-blank"><span>{ label }</span><span class="empty-line"></span></p> }
}

fn row(icon: &str, name: Html) -> Html {
    html! {
        <div class="empty-row">
            <div class="paper-name"><Icon name={icon} />{ name }</div>
            <svg class="paper-bar" viewBox="0 -24 440 48" aria-hidden="true" focusable="false">
                { bare_beam() }
            </svg>
            <div class="empty-words">{ line() }{ line() }</div>
        </div>
    }
}
