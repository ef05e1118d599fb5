//! Places for words, and the line that says whose they are and whose hand wrote them (R20).

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::by_hand::ByHand;
use super::person::{People, Person};
use super::pill;
use super::second::Show;
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::{Field, ParticipantId, Written};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Write};

/// A place for words.
pub struct Words<'a> {
    /// Which words.
    pub field: Field,
    /// Its name, which stands above it unless `quiet`.
    pub label: Both,
    /// Whether the name is only spoken, because a heading with the same words stands above it.
    pub quiet: bool,
    /// A line of help under the name.
    pub hint: String,
    /// What stands in it.
    pub text: Rc<str>,
    /// Whether it is only read now: its owner wrote it with their own hand (R20).
    pub closed: bool,
    /// Lines to show; one is a single line.
    pub lines: u32,
    /// What handwriting stands here; nothing in a place that is only for typing.
    pub by_hand: Option<ByHand<'a>>,
    /// Where what is typed goes.
    pub on: &'a Callback<Message>,
}

impl Words<'_> {
    /// A place for words with its name. What is typed goes out at once, with its time; leaving it
    /// ends the step.
    pub fn view(&self) -> Html {
        let id = ids::field(&self.field);
        let hint_id = format!("{id}-hint");
        let oninput = {
            let (on, field) = (self.on.clone(), self.field.clone());
            Callback::from(move |event: InputEvent| {
                let text = Write::Text(field.clone(), typed(&event).into(), event.time_stamp());
                on.emit(Message::Write(text));
            })
        };
        let onblur = self.on.reform(|_: FocusEvent| Message::Write(Write::Leave));
        let described = (!self.hint.is_empty()).then(|| hint_id.clone());
        let text = AttrValue::from(Rc::clone(&self.text));
        let by_hand =
            self.by_hand.as_ref().map(|by_hand| by_hand.view(&self.field, self.closed, self.on));
        let readonly = self.closed;
        let lang = self.by_hand.as_ref().map(ByHand::lang);
        html! {
            <div class="words">
                <label class={classes!("words-label", self.quiet.then_some("spoken-only"))} for={id.clone()}>
                    { self.label.clone().show() }
                </label>
                if !self.hint.is_empty() {
                    <p class="hint" id={hint_id}>{ &*self.hint }</p>
                }
                if self.lines == 1 {
                    <input
                        id={id} class="box" type="text" dir="auto" {lang} autocomplete="off" value={text} {readonly}
                        aria-describedby={described} {oninput} {onblur}
                    />
                } else {
                    <textarea
                        id={id} class="box" autocomplete="off" dir="auto" {lang} rows={self.lines.to_string()} value={text} {readonly}
                        aria-describedby={described} {oninput} {onblur}
                    />
                }
                { by_hand.unwrap_or_default() }
            </div>
        }
    }
}

/// Whether words are closed to this hand, which writes for another: it did not write them (R20).
pub fn is_closed(words: Option<&Written>, scribe: Option<&ParticipantId>) -> bool {
    words
        .zip(scribe)
        .is_some_and(|(words, hand)| !words.is_blank() && !words.may_be_changed_by(hand))
}

/// What stands in the box that an input event came from.
pub fn typed(event: &InputEvent) -> String {
    let target = event.target();
    let Some(target) = target else { return String::new() };
    match target.dyn_into::<web_sys::HtmlTextAreaElement>() {
        Ok(area) => area.value(),
        Err(target) => target
            .dyn_into::<web_sys::HtmlInputElement>()
            .map(|box_| box_.value())
            .unwrap_or_default(),
    }
}

/// The line under words: "woorden van Mevrouw E. en Haar man, opgeschreven door Jeannette"; under
/// handwriting alone "met de hand geschreven door Mevrouw E.".
pub fn whose(words: &Written, people: &People, texts: &Texts) -> String {
    let authors = people.authors(&words.by);
    let hand = words.hand.as_ref().and_then(|hand| people.get(hand)).map(Person::who);
    let by_hand = words.ink.is_some() && words.text.trim().is_empty();
    let of = || texts.words_of(&authors);
    match (hand, by_hand) {
        (None, false) => of(),
        (None, true) => texts.ink_by(&authors),
        (Some(hand), false) => format!("{}, {}", of(), texts.say(hand.written_by())),
        (Some(hand), true) => format!("{}, {}", of(), texts.ink_by(&[hand])),
    }
}

/// The same where the words stand beside it and the shapes of whose they are: the names alone, and the
/// hand where it is another's (R20).
pub fn whose_briefly(words: &Written, people: &People, texts: &Texts) -> String {
    let authors = texts.authors(&people.authors(&words.by));
    match words.hand.as_ref().and_then(|hand| people.get(hand)) {
        None => authors,
        Some(hand) => format!("{authors}, {}", texts.say(hand.who().written_by())),
    }
}

/// Whose hand writes.
pub struct Hand<'a> {
    /// The name of the group, which ends in what is written: "Iemand anders schrijft dit op, ...".
    pub name: String,
    /// What sets this group apart from others on the screen.
    pub group: &'a str,
    /// The hand that writes now, where it is another's.
    pub hand: Option<&'a ParticipantId>,
    /// Who can be that hand: everyone at the table but whose words these are.
    pub others: Vec<&'a Person>,
    /// Called with the choice.
    pub on: Callback<Option<ParticipantId>>,
    /// Texts.
    pub texts: &'a Texts,
}

impl Hand<'_> {
    /// "Iemand anders schrijft dit op": a quiet line that opens into a choice of hands (R20). Nothing
    /// is shown where nobody else is at the table.
    pub fn view(self) -> Html {
        if self.others.is_empty() {
            return Html::default();
        }
        let choice = |hand: Option<ParticipantId>, label: Both| {
            let checked = self.hand == hand.as_ref();
            let onchange = self.on.reform(move |_: Event| hand.clone());
            pill::radio(format!("hand-{}", self.group), checked, onchange, label.show())
        };
        html! {
            <details class="hand" open={self.hand.is_some()}>
                <summary aria-label={self.name.clone()}>{ self.texts.both(Text::HandWrites).show() }</summary>
                <div class="pills" role="radiogroup" aria-label={self.name}>
                    { choice(None, self.texts.both(Text::HandWritesSelf)) }
                    <>{ for self.others.iter().map(|person| {
                        choice(Some(person.id.clone()), self.texts.both(person.who().hand_writes()))
                    }) }</>
                </div>
            </details>
        }
    }
}
