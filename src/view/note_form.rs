//! A note that is being written.

use std::rc::Rc;

use yew::prelude::*;

use super::by_hand::ByHand;
use super::called::called_on_note;
use super::day_box::DayBox;
use super::icon::{Icon, domain_icon};
use super::person::{People, Person};
use super::press::press;
use super::second::Show;
use super::token::initial;
use super::words::{Hand, Words};
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::{DomainId, Field, Moment, Note, ParticipantId, Written};
use wat_telt_core::update::{Message, NoteEdit, Notes};

/// The form of a note.
pub struct NoteForm<'a> {
    /// What is being written, and what was said about it.
    pub edit: &'a NoteEdit,
    /// The note as it stands; nothing while nothing was written yet.
    pub note: Option<&'a Rc<Note>>,
    /// The moment that it is written in.
    pub moment: &'a Moment,
    /// Who is at turn.
    pub turn: &'a ParticipantId,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl NoteForm<'_> {
    /// The form of a note. Nothing is filled in or chosen beforehand, and nothing is required (R1).
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let id = &self.edit.note;
        let words = |field: Field, label: Text<'_>, lines: u32| {
            let written = self.note.and_then(|note| written(note, &field));
            let text = written.map(|words| Rc::clone(&words.text)).unwrap_or_default();
            let label = texts.both(label);
            let words = written.map(|words| &**words);
            let by_hand = ByHand { what: &label, words, texts };
            Words {
                field,
                label: label.clone(),
                quiet: false,
                hint: String::new(),
                text,
                lines,
                closed: false,
                on: self.on,
                by_hand: Some(by_hand),
            }
            .view()
        };
        let on_day = self.on.reform(|day| Message::Notes(Notes::Day(day)));
        html! {
            <div key={format!("form-{id}")} class="note-form">
                { words(Field::NoteWhat(id.clone()), Text::NoteWhat, 4) }
                { words(Field::NoteWhen(id.clone()), Text::NoteWhen, 1) }
                { DayBox {
                    id: format!("day-{id}"), label: texts.both(Text::NoteDate),
                    day: self.note.and_then(|note| note.day), on: on_day,
                }.view() }
                { words(Field::NoteWho(id.clone()), Text::NoteWho, 2) }
                { authors(self) }
                { hand(self) }
                { about(self) }
            </div>
        }
    }
}

fn written<'a>(note: &'a Note, field: &Field) -> Option<&'a Rc<Written>> {
    match field {
        Field::NoteWhat(_) => note.what.as_ref(),
        Field::NoteWhen(_) => note.when.as_ref(),
        Field::NoteWho(_) => note.who_does_what.as_ref(),
        _ => None,
    }
}

/// "Van wie zijn deze woorden?" (R20)
fn authors(props: &NoteForm<'_>) -> Html {
    if props.people.is_alone() {
        return Html::default();
    }
    let choice = |person: &Person| {
        let id = person.id.clone();
        let checked = props.edit.by.contains(&id);
        let message = Message::Notes(Notes::By(id, !checked));
        let picture = html! { { initial(person) } };
        let name = props.texts.beside(person.name.to_string(), None);
        tick(&person.id.to_string(), checked, picture, name, message, props.on)
    };
    html! {
        <fieldset class="choices">
            <legend class="words-label">{ props.texts.both(Text::NoteAuthors).show() }</legend>
            <div class="pills">{ for props.people.iter().map(choice) }</div>
        </fieldset>
    }
}

/// Whose hand writes. Until it is said, that is who is at turn: the form shows what is so.
fn hand(props: &NoteForm<'_>) -> Html {
    let edit = &props.edit;
    let author = |id: &ParticipantId| {
        if edit.by.is_empty() { id == props.turn } else { edit.by.contains(id) }
    };
    let hand = edit.hand.clone().unwrap_or_else(|| Some(props.turn.clone()));
    let others = props.people.hands_for(author);
    let what = props.texts.say(Text::Note);
    Hand {
        name: props.texts.say(Text::HandWritesOf { what: &what }),
        group: "note",
        hand: hand.as_ref().filter(|hand| !author(hand)),
        others,
        on: props.on.reform(|hand| Message::Notes(Notes::ByHandOf(hand))),
        texts: props.texts,
    }
    .view()
}

/// "Gaat over": the domains on the board, and what the note is about that came off it since.
fn about(props: &NoteForm<'_>) -> Html {
    let about = || props.note.iter().flat_map(|note| &note.domains);
    let about = || about().map(|about| (&about.domain, &about.label));
    let board = || props.moment.board.iter().map(|bar| (&bar.domain, &bar.label));
    let off_board = about().filter(|(domain, _)| board().all(|(known, _)| known != *domain));
    let choice = |(domain, label): (&DomainId, &Rc<str>)| {
        let checked = about().any(|(known, _)| known == domain);
        let message = Message::Notes(Notes::About(domain.clone(), !checked));
        let picture = domain_icon(domain, props.texts).view();
        let called = called_on_note(domain, label, props.moment, props.texts);
        tick(&domain.to_string(), checked, picture, called, message, props.on)
    };
    if board().chain(about()).next().is_none() {
        return Html::default();
    }
    html! {
        <fieldset class="choices">
            <legend class="words-label">{ props.texts.both(Text::NoteDomains).show() }</legend>
            <div class="pills">{ for board().chain(off_board).map(choice) }</div>
        </fieldset>
    }
}

/// A checkbox with a picture beside its word (R30).
pub(super) fn tick(
    key: &str,
    checked: bool,
    picture: Html,
    label: Both,
    message: Message,
    on: &Callback<Message>,
) -> Html {
    let onchange = on.reform(move |_: Event| message.clone());
    html! {
        <label class="pill tick" key={key.to_owned()}>
            <input type="checkbox" {checked} {onchange} />
            <span>{ picture }<span class="tick-label" dir="auto">{ label.show() }</span></span>
        </label>
    }
}

/// "Klaar" and "Gooi weg", which stand where "Schrijf erbij" stood. Keys keep them other buttons.
pub(super) fn form_acts(texts: &Texts, on: &Callback<Message>) -> Html {
    html! {
        <>
            <button
                key="done" type="button" class="button forward" part="primary-button"
                onclick={press(on, Message::Notes(Notes::Done))}
            >
                { texts.both(Text::Done).show() }
            </button>
            <button
                key="throw-away" type="button" class="button quiet"
                onclick={press(on, Message::Notes(Notes::ThrowAway))}
            >
                { Icon { name: "trash" }.view() }{ texts.both(Text::NoteThrowAway).show() }
            </button>
        </>
    }
}
