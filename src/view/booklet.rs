//! The booklet: everything laid out as it comes on paper, to read together and to take along.

use std::rc::Rc;

use yew::prelude::*;

use super::booklet_bar::{BookletBar, ends};
use super::booklet_foot::{BookletFoot, legend};
use super::heading::Level;
use super::note::{NoteView, note_names};
use super::person::{People, Person};
use super::said::{block_class, said, whose_if_not_simply_the_residents};
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts, Who};
use wat_telt_core::model::{Bar, Date, Moment};

/// The booklet.
pub struct Booklet<'a> {
    /// The moment [as it is laid](Moment::as_laid): nothing face down, nobody who left.
    pub moment: &'a Moment,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Whether this is the paper itself, whose title is then the title of the page; or else the
    /// sheet that is read on the screen.
    pub on_paper: bool,
    /// The day, which is its title where it is one of several moments.
    pub day: Option<Date>,
    /// What was said of earlier agreements.
    pub looked_back: Html,
}

impl Booklet<'_> {
    /// The booklet. What was not said, chosen or laid leaves no empty place (R16).
    pub fn view(&self) -> Html {
        let (moment, texts) = (self.moment, self.texts);
        let level = if self.on_paper { Level(1) } else { Level(2) };
        let resident = self.people.who_it_is_about();
        let title = match self.day {
            Some(day) => texts.in_both(&|texts| texts.date(day)),
            None => texts.both(resident.paper_title()),
        };
        let foot = BookletFoot { moment, people: self.people, texts };
        html! {
            <article class="booklet" lang={texts.language().tag().to_owned()} dir={texts.language().dir()}>
                <header class="paper-head">
                    { level.title("paper-title", title) }
                    <p class="paper-when">{ texts.in_both(&|texts| when_and_who(self, texts)).show() }</p>
                </header>
                { about(self) }
                { self.looked_back.clone() }
                if !moment.board.is_empty() {
                    { board(self, level.under()) }
                }
                if !moment.notepad.is_empty() {
                    { notes(self, level.under()) }
                }
                { foot.closing(level.under()) }
                { foot.view() }
            </article>
        }
    }
}

fn when_and_who(props: &Booklet<'_>, texts: &Texts) -> String {
    let date = texts.date(props.moment.date);
    let people: Vec<Who<'_>> = props.people.iter().map(Person::who).collect();
    let at = texts.at_the_table(&people);
    if props.day.is_some() {
        return at;
    }
    format!("{} · {at}", texts.say(Text::ConversationOn { date: &date }))
}

/// What it is about, in the resident's own words (R17).
fn about(props: &Booklet<'_>) -> Html {
    let Some(about) = &props.moment.about else { return Html::default() };
    html! {
        <div class={block_class("paper-about", [about])}>
            <p class="paper-about-label">{ props.texts.both(Text::HereItIsAbout).show() }</p>
            <div class="paper-about-words">
                { said(about, props.texts) }
                { whose_if_not_simply_the_residents(about, props.people, props.texts) }
            </div>
        </div>
    }
}

fn board(props: &Booklet<'_>, level: Level) -> Html {
    let row = |bar: &Rc<Bar>| {
        BookletBar {
            bar,
            first: props.moment.begins_with(&bar.domain),
            level: level.under(),
            people: props.people,
            texts: props.texts,
        }
        .view()
    };
    html! {
        <section class="paper-part">
            { level.title("paper-part-title", props.texts.both(Text::TheBoard)) }
            { legend(props.moment, props.people) }
            <div class="paper-rows">{ ends(props.texts) }<>{ for props.moment.board.iter().map(row) }</></div>
        </section>
    }
}

fn notes(props: &Booklet<'_>, level: Level) -> Html {
    let (moment, notes) = (&props.moment, &props.moment.notepad);
    let top = props.moment.board.first().filter(|_| props.moment.begin_on_top);
    let names = note_names(notes, props.texts);
    html! {
        <section class="paper-part">
            { level.title("paper-part-title", props.texts.both(Text::Notepad)) }
            <>{ for notes.iter().zip(names).map(|(note, name)| NoteView {
                    note, moment, name, first: top.map(|bar| &bar.domain), level: level.under(),
                    people: props.people, texts: props.texts, children: Html::default(),
                }.view()) }</>
        </section>
    }
}
