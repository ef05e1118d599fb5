//! A note as it is read: on the notepad, and on paper.

use std::rc::Rc;

use yew::prelude::*;

use super::called::called_on_note;
use super::heading::Level;
use super::icon::domain_icon;
use super::person::People;
use super::said::{block_class, said, whose_line};
use super::second::Show;
use super::words::whose;
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::{Date, DomainId, Moment, Note, NoteDomain, Written};

/// A note.
pub struct NoteView<'a> {
    /// The note.
    pub note: &'a Note,
    /// The moment in which it was written.
    pub moment: &'a Moment,
    /// What it is called, by no other note ([`note_names`]).
    pub name: AttrValue,
    /// The domain that people begin with, where one is called "eerst" (R9).
    pub first: Option<&'a DomainId>,
    /// The level of its heading.
    pub level: Level,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// What can be done with it.
    pub children: Html,
}

impl NoteView<'_> {
    /// A note, with only what stands on it (R16).
    pub fn view(&self) -> Html {
        let (note, texts) = (&self.note, &self.texts);
        let lines: Vec<String> =
            written(note).map(|words| whose(words, self.people, texts)).collect();
        let alike = lines.windows(2).all(|pair| pair[0] == pair[1]);
        let part = |words: &Option<Rc<Written>>, day: Option<Date>| {
            let words = words.as_ref().filter(|words| !words.is_blank());
            let day = day.map(|day| texts.date(day));
            (words.is_some() || day.is_some()).then(|| {
                html! {
                    <>
                        if let Some(words) = words {
                            { said(words, texts) }
                        }
                        if let Some(day) = day {
                            <p>{ day }</p>
                        }
                        if let Some(words) = words.filter(|_| !alike) {
                            { whose_line(words, self.people, texts) }
                        }
                    </>
                }
            })
        };
        html! {
            <div
                key={note.id.to_string()} class={block_class("note", note.words())} role="group" data-read=""
                aria-label={&self.name}
            >
                { head(self) }
                if let Some(what) = part(&note.what, None) {
                    <div class="note-what">{ what }</div>
                }
                { fact(texts.both(Text::NoteWhen), part(&note.when, note.day)) }
                { fact(texts.both(Text::NoteWho), part(&note.who_does_what, None)) }
                if let (true, Some(words)) = (alike, written(note).next()) {
                    { whose_line(words, self.people, texts) }
                }
                { self.children.clone() }
            </div>
        }
    }
}

/// What stands on a note and is not blank.
fn written(note: &Note) -> impl Iterator<Item = &Rc<Written>> {
    note.words().filter(|words| !words.is_blank())
}

/// What it is about, with "eerst" where people begin with that.
fn head(props: &NoteView<'_>) -> Html {
    if props.note.domains.is_empty() {
        let title = props.level.title("note-whole", props.texts.both(Text::NoteNoDomain));
        return html! { <div class="note-head">{ title }</div> };
    }
    let domains = props.note.domains.iter().enumerate().map(|(at, domain)| {
        let first = props.first == Some(&domain.domain);
        let heading = html! {
            <>
                { domain_icon(&domain.domain, props.texts).view() }
                <span>
                    { called_on_note(&domain.domain, &domain.label, props.moment, props.texts).show() }
                </span>
            </>
        };
        html! {
            <div class="note-domain" key={at}>
                { props.level.heading("note-title", None, heading) }
                if first {
                    <span class="first">{ props.texts.both(Text::First).show() }</span>
                }
            </div>
        }
    });
    html! { <div class="note-head">{ for domains }</div> }
}

/// A name with what stands there; nothing where nothing does.
fn fact(label: Both, value: Option<Html>) -> Html {
    let Some(value) = value else { return Html::default() };
    html! {
        <div class="note-fact">
            <p class="note-label">{ label.show() }</p>
            <div class="note-value">{ value }</div>
        </div>
    }
}

/// The most notes whose names are compared with each other.
const MAX_COMPARED: usize = 200;

/// What notes are called, each by a name of its own: by what they are about, with their first
/// words where others are about the same, and all their words where even those are the same.
pub fn note_names(notes: &[Rc<Note>], texts: &Texts) -> Vec<AttrValue> {
    let name = |note: &Rc<Note>, words: usize| {
        let about = called(&note.domains, texts);
        let what = written(note).map(|words| &*words.text).collect::<Vec<_>>().join(" ");
        let some: Vec<&str> = what.split_whitespace().take(words).collect();
        if some.is_empty() { about } else { format!("{about}: {}", some.join(" ")) }
    };
    // Nobody writes that many, but a file may hold them, and comparing all with all takes minutes.
    if notes.len() > MAX_COMPARED {
        let apart = |note: &Rc<Note>| format!("{} ({})", name(note, 5), note.id).into();
        return notes.iter().map(apart).collect();
    }
    let mut names: Vec<String> = notes.iter().map(|note| name(note, 0)).collect();
    for words in [5, usize::MAX] {
        let same = |at: usize| names.iter().filter(|other| **other == names[at]).count() > 1;
        let twice: Vec<usize> = (0..notes.len()).filter(|&at| same(at)).collect();
        for at in twice {
            names[at] = name(&notes[at], words);
        }
    }
    // Notes that say the very same are told apart by their place among those.
    for at in 1..names.len() {
        while names[..at].contains(&names[at]) {
            names[at] = format!("{} ({})", names[at], notes[at].id);
        }
    }
    names.into_iter().map(AttrValue::from).collect()
}

fn called(domains: &[NoteDomain], texts: &Texts) -> String {
    if domains.is_empty() {
        return texts.say(Text::Note);
    }
    let labels: Vec<String> = domains.iter().map(|domain| domain.label.to_string()).collect();
    texts.say(Text::NoteAbout { domains: &texts.list(&labels) })
}
