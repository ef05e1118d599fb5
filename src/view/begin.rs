//! The screen "Beginnen": what it is about, who is at the table, and how people are spoken to.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wat_telt_view_macro::html;
use yew::prelude::*;

use super::at_table::AtTable;
use super::by_hand::ByHand;
use super::icon::Icon;
use super::ids;
use super::person::People;
use super::start::Start;
use super::words::{Hand, Words, is_closed, whose};
use crate::i18n::{LANGUAGES, Text, Texts};
use crate::model::{Address, Authors, Conversation, Date, Field, Language, ParticipantId};
use crate::update::{self, Message, Panel, Write};

/// What the screen shows.
pub struct Begin<'a> {
    /// The conversation.
    pub conversation: &'a Rc<Conversation>,
    /// Who is at the table.
    pub people: &'a People,
    /// The hand that writes here for another, where one does (R20).
    pub scribe: Option<&'a ParticipantId>,
    /// What is open beside the rest; only a person's form shows here.
    pub panel: Option<&'a Panel>,
    /// The day of a draft that lies on the device.
    pub draft: Option<Date>,
    /// What the page around the board is called, where there is one (R24).
    pub host: Option<&'a str>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Begin<'_> {
    /// The screen "Beginnen". Nothing on it has to be filled in (R1).
    pub fn view(&self) -> Html {
        let person = match self.panel {
            Some(Panel::Person(person)) => Some(person),
            _ => None,
        };
        let start = html! {
            <Start
                draft={self.draft} host={self.host} texts={self.texts} on={self.on}
            />
        };
        let main = html! {
            <div key="main" class="begin-main">
                { question(self) }
                <AtTable
                    conversation={self.conversation} people={self.people} {person}
                    texts={self.texts} on={self.on}
                />
                <div class="manner">
                    { address(self) }
                    { language(self) }
                </div>
            </div>
        };
        // What lies on the device is offered first.
        let parts = if self.draft.is_some() { [start, main] } else { [main, start] };
        html! { <div class="begin" key="begin"><div class="begin-grid">{ for parts }</div></div> }
    }
}

/// What it is about, in the resident's own words (R17).
fn question(props: &Begin<'_>) -> Html {
    let texts = &props.texts;
    let label = texts.say(Text::Question);
    let words = props.conversation.written(&Field::About);
    let resident = Authors::one(props.conversation.resident().clone());
    let by = words.map_or(&resident, |words| &words.by);
    let of_others = words.filter(|words| words.by != resident && !words.is_blank());
    // Who writes for another said whose hand it is.
    let others = props.people.iter();
    let others = others.filter(|other| props.scribe.is_none() && !by.contains(&other.id));
    let closed = is_closed(words.map(|words| &**words), props.scribe);
    let hint = if closed { Text::OwnHand } else { Text::QuestionHint };
    html! {
        <div class="question">
            <h1 id="heading" tabindex="-1">{ &label }</h1>
            <Words
                field={Field::About} label={label.clone()} quiet=true lines=3
                hint={texts.say(hint)} {closed}
                text={props.conversation.text_of(&Field::About)} on={props.on}
                by_hand={Some(ByHand { what: &label, words: words.map(|words| &**words), texts })}
            />
            if let Some(words) = of_others {
                <p class="hint">{ whose(words, props.people, texts) }</p>
            }
            <Hand
                name={texts.say(Text::HandWritesOf { what: &label })} group="about"
                hand={words.and_then(|words| words.hand.as_ref())}
                others={&others.map(|other| (other.id.clone(), other.name.clone())).collect::<Vec<_>>()}
                on={props.on.reform(|hand| Message::Write(Write::ByHandOf(Field::About, hand)))}
                {texts}
            />
        </div>
    }
}

/// `u` or `je`, in the language that has the difference (R19).
fn address(props: &Begin<'_>) -> Html {
    if *props.texts.language() != Language::dutch() {
        return Html::default();
    }
    let choice = |address: Address, label: Text<'_>| {
        let onchange =
            props.on.reform(move |_: Event| Message::People(update::People::Address(address)));
        html! {
            <label class="segment">
                <input
                    type="radio" name="address"
                    checked={props.conversation.address() == address} {onchange}
                />
                <span>{ props.texts.say(label) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="segments">
            <legend class="spoken-only">{ props.texts.say(Text::AddressForm) }</legend>
            { choice(Address::U, Text::AddressU) }
            { choice(Address::Je, Text::AddressJe) }
        </fieldset>
    }
}

/// The language of the board. One that this edition does not have is spoken as Dutch.
fn language(props: &Begin<'_>) -> Html {
    let now = props.conversation.language.tag();
    let known = LANGUAGES.iter().any(|spoken| spoken.tag == now);
    let now = if known { now } else { LANGUAGES[0].tag };
    let choices = |checked: bool| {
        let languages = LANGUAGES.iter().filter(move |spoken| spoken.checked == checked);
        languages.map(move |spoken| {
            html! {
                <option value={spoken.tag} lang={spoken.tag} selected={spoken.tag == now}>
                    { spoken.name }
                </option>
            }
        })
    };
    let onchange = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            let list =
                event.target().and_then(|it| it.dyn_into::<web_sys::HtmlSelectElement>().ok());
            if let Some(list) = list {
                let language = Language::new(&list.value());
                on.emit(Message::People(update::People::Speak(language)));
            }
        })
    };
    html! {
        <div class="language">
            <label class="spoken-only" for="language">{ props.texts.say(Text::Language) }</label>
            <Icon name="globe" />
            <select id={ids::LANGUAGE} {onchange}>
                { for choices(true) }
                <optgroup label={props.texts.say(Text::LanguageUnchecked)}>
                    { for choices(false) }
                </optgroup>
            </select>
        </div>
    }
}
