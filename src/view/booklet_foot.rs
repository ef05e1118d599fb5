//! The end of the booklet: who is who, the closing question, and whose paper it is.

use yew::prelude::*;

use super::heading::Level;
use super::ink::InkDrawing;
use super::person::{People, Person};
use super::said::{block_class, said, whose_if_not_simply_the_residents};
use super::second::Show;
use super::token::{Mark, Token};
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::Moment;

/// What the end of the booklet says, of the moment in it.
#[derive(Clone, Copy)]
pub struct BookletFoot<'a> {
    /// The moment as it is laid.
    pub moment: &'a Moment,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
}

/// Who is who: the shapes with names, so that no colour is needed to read the board (R12).
pub(super) fn legend(moment: &Moment, people: &People) -> Html {
    let lies = |person: &&Person| moment.board.iter().any(|bar| bar.fiche_of(&person.id).is_some());
    let people = people.iter().filter(lies).map(|person| {
        // A person without a name is called by their role already.
        let role = Some(&person.role).filter(|role| !role.is_empty() && **role != person.name);
        html! {
            <div class="paper-person" key={person.id.to_string()}>
                { Token { shape: person.shape, hue: person.hue, mark: Mark::Plain }.view() }
                <p>
                    { &person.name }
                    if let Some(role) = role {
                        <span class="paper-role">{ format!(", {role}") }</span>
                    }
                </p>
            </div>
        }
    });
    html! { <div class="paper-legend">{ for people }</div> }
}

impl BookletFoot<'_> {
    /// The closing question with its answer (R22).
    pub(super) fn closing(self, level: Level) -> Html {
        let Some(closing) = &self.moment.closing else { return Html::default() };
        html! {
            <section class={classes!("paper-part", block_class("paper-closing", [closing]))}>
                { level.title("paper-part-title", self.texts.both(Text::ClosingQuestion)) }
                { said(closing, self.texts) }
                { whose_if_not_simply_the_residents(closing, self.people, self.texts) }
            </section>
        }
    }

    /// Whose paper this is, for whom, when people look again, and whom to call.
    pub(super) fn view(self) -> Html {
        let texts = self.texts;
        let resident = self.people.who_it_is_about();
        let (whom, call) = (self.moment.for_whom.text(), &self.moment.whom_to_call);
        html! {
            <footer class="paper-foot">
                <p>{ texts.both(resident.paper_is_of()).show() }</p>
                if !whom.trim().is_empty() {
                    <p>{ texts.both(Text::ForWhom { whom: &whom }).show() }</p>
                }
                { again(self) }
                if !call.trim().is_empty() {
                    <p>{ texts.both(Text::CallWho { who: call.trim() }).show() }</p>
                }
            </footer>
        }
    }
}

/// Where in a text the words of people come.
const HERE: &str = "\u{0}";

/// The sentence about looking again, in both languages: what stands in it before the words of people,
/// or after them. Those stand there once, in their own language.
fn around_when(texts: &Texts, after: bool) -> Both {
    texts.in_both(&|texts| {
        let whole = texts.say(Text::AgainWhen { when: HERE });
        let (before, rest) = whole.split_once(HERE).unwrap_or((&whole, ""));
        if after { rest.to_owned() } else { before.to_owned() }
    })
}

/// When people look again: in their own words, on a day, or both.
fn again(props: BookletFoot<'_>) -> Html {
    let texts = props.texts;
    let words = props.moment.again.as_deref();
    let typed = words.filter(|words| !words.text.trim().is_empty());
    let ink = words.and_then(|words| words.ink.as_ref());
    let day = props.moment.again_on.map(|day| texts.in_both(&|texts| texts.date(day)));
    if typed.is_none() && day.is_none() && ink.is_none() {
        return Html::default();
    }
    let comma = typed.and(day.as_ref()).map(|_| texts.say(Text::ListComma));
    html! {
        <>
            <p>
                { around_when(texts, false).show() }
                if let Some(words) = typed {
                    <span dir="auto" lang={words.language().tag().to_owned()}>{ &*words.text }</span>
                }
                { comma.unwrap_or_default() }
                if let Some(day) = day {
                    { day.show() }
                }
                { around_when(texts, true).show() }
            </p>
            if let Some(words) = words {
                if let Some(ink) = &words.ink {
                    { InkDrawing { ink, texts }.view() }
                }
                { whose_if_not_simply_the_residents(words, props.people, texts) }
            }
        </>
    }
}
