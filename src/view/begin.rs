//! The screen "Beginnen": what it is about, who is at the table, and how people are spoken to.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::about::About;
use super::at_table::AtTable;
use super::by_hand::ByHand;
use super::day_box::DayBox;
use super::icon::Icon;
use super::person::People;
use super::second::Show;
use super::start::Start;
use super::words::{Hand, Words, is_closed, whose};
use wat_telt_core::i18n::{LANGUAGES, Spoken, Text, Texts};
use wat_telt_core::model::{Address, Authors, Conversation, Date, Field, Language, ParticipantId};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Panel, People as Act, Receiver, Write};

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
    /// What lies on the device.
    pub offers: Option<Html>,
    /// A person's form, where one is open.
    pub form: Html,
    /// The second language of the board.
    pub second: Option<&'a Language>,
    /// Whether the page is the board's own, and no page of others.
    pub own_page: bool,
    /// Who the page around the board is of, where it says so (R24).
    pub host: Option<&'a Receiver>,
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
        let offers = self.offers.clone();
        let (own_page, host, texts, on) = (self.own_page, self.host, self.texts, self.on);
        let start = Start { offers, own_page, host, texts, on }.view();
        let main = html! {
            <div key="main" class="begin-main">
                { question(self) }
                { laid_on(self) }
                { AtTable {
                    people: self.people, person, form: self.form.clone(), texts: self.texts, on: self.on,
                }.view() }
                <div class="manner">
                    { address(self) }
                    { language(self) }
                    { second_language(self) }
                </div>
            </div>
        };
        // What lies on the device is offered first.
        let parts = if self.offers.is_some() { [start, main] } else { [main, start] };
        html! { <div class="begin" key="begin"><div class="begin-grid">{ for parts }</div></div> }
    }
}

/// What it is about, in the resident's own words (R17).
fn question(props: &Begin<'_>) -> Html {
    let texts = &props.texts;
    let label = texts.both(Text::Question);
    let words = props.conversation.written(&Field::About);
    let resident = Authors::one(props.conversation.resident().clone());
    let by = words.map_or(&resident, |words| &words.by);
    let of_others = words.filter(|words| words.by != resident && !words.is_blank());
    // Who writes for another said whose hand it is.
    let others = props.people.hands_for(|person| props.scribe.is_some() || by.contains(person));
    let closed = is_closed(words.map(|words| &**words), props.scribe);
    let hint = if closed { Text::OwnHand } else { Text::QuestionHint };
    html! {
        <div class="question">
            <h1 id={ids::TITLE}>{ label.clone().show() }</h1>
            { last_time(props) }
            { Words {
                field: Field::About, label: label.clone(), quiet: true, lines: 3,
                hint: texts.say(hint), closed, text: props.conversation.text_of(&Field::About),
                on: props.on,
                by_hand: Some(ByHand { what: &label, words: words.map(|words| &**words), texts }),
            }.view() }
            if let Some(words) = of_others {
                <p class="hint">{ whose(words, props.people, texts) }</p>
            }
            { Hand {
                name: texts.say(Text::HandWritesOf { what: &label }), group: "about",
                hand: words.and_then(|words| words.hand.as_ref()), others,
                on: props.on.reform(|hand| Message::Write(Write::ByHandOf(Field::About, hand))),
                texts,
            }.view() }
        </div>
    }
}

/// What it was about last time, beside the question that is asked anew (R27).
fn last_time(props: &Begin<'_>) -> Html {
    let last = props.conversation.last_time().and_then(|moment| moment.about.as_deref());
    let asked = last.is_some_and(|about| !about.is_blank());
    html! {
        <>
            { About { about: None, last_time: last, texts: props.texts }.view() }
            if asked {
                <p class="how-now">{ props.texts.both(Text::HowNow).show() }</p>
            }
        </>
    }
}

/// The day on which the board is laid; only where there is more than one, so that a first visit asks
/// nothing.
fn laid_on(props: &Begin<'_>) -> Html {
    if props.conversation.earlier.is_empty() {
        return Html::default();
    }
    let on = props.on.clone();
    let on = Callback::from(move |day: Option<Date>| {
        if let Some(day) = day {
            on.emit(Message::Write(Write::LaidOn(day)));
        }
    });
    DayBox {
        id: ids::LAID_ON.to_owned(),
        label: props.texts.both(Text::LaidOn),
        day: Some(props.conversation.now.date),
        on,
    }
    .view()
}

/// `u` or `je`, in the language that has the difference (R19).
fn address(props: &Begin<'_>) -> Html {
    if *props.texts.language() != Language::dutch() {
        return Html::default();
    }
    let choice = |address: Address, label: Text<'_>| {
        let chosen = props.conversation.address() == address;
        let onchange = props.on.reform(move |_: Event| Message::People(Act::Address(address)));
        html! {
            <label class="segment">
                <input
                    type="radio" name="address" autocomplete="off" id={chosen.then_some(ids::ADDRESS)}
                    checked={chosen} {onchange}
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
    let on = props.on.reform(|tag: String| Message::People(Act::Speak(Language::new(&tag))));
    let list =
        List { id: ids::LANGUAGE, label: Text::Language, none: Html::default(), now, not: "" };
    list.view(props.texts, on)
}

/// A second language beside it, for whoever else reads the board; or none.
fn second_language(props: &Begin<'_>) -> Html {
    let now = props.second.map_or("", Language::tag);
    let on = props.on.reform(|tag: String| {
        let second = (!tag.is_empty()).then(|| Language::new(&tag));
        Message::People(Act::Second(second))
    });
    let none = html! {
        <option value="" selected={now.is_empty()}>{ props.texts.say(Text::NoSecondLanguage) }</option>
    };
    let not = props.texts.language().tag();
    let list = List { id: ids::SECOND_LANGUAGE, label: Text::SecondLanguage, none, now, not };
    list.view(props.texts, on)
}

/// A list of languages, each by its own name; those that nobody who grew up with them looked at
/// stand apart.
struct List<'a> {
    id: &'static str,
    label: Text<'static>,
    /// What stands there to choose none.
    none: Html,
    /// The tag of what is chosen.
    now: &'a str,
    /// The tag of what cannot be.
    not: &'a str,
}

impl List<'_> {
    fn view(self, texts: &Texts, on: Callback<String>) -> Html {
        let (now, not) = (self.now, self.not);
        let choices = |checked: bool| {
            let languages = LANGUAGES.iter().filter(move |spoken| spoken.checked == checked);
            languages.map(move |Spoken { tag, name, .. }| {
                html! {
                    <option value={*tag} lang={*tag} selected={*tag == now} disabled={*tag == not}>
                        { *name }
                    </option>
                }
            })
        };
        let onchange = Callback::from(move |event: Event| {
            let list = event.target();
            let list = list.and_then(|it| it.dyn_into::<web_sys::HtmlSelectElement>().ok());
            if let Some(list) = list {
                on.emit(list.value());
            }
        });
        html! {
            <div class="language">
                <label class="language-label" for={self.id}>{ texts.both(self.label).show() }</label>
                { Icon { name: "globe" }.view() }
                <select id={self.id} autocomplete="off" {onchange}>
                    { self.none }
                    <>{ for choices(true) }</>
                    <optgroup label={texts.say(Text::LanguageUnchecked)}>
                        { for choices(false) }
                    </optgroup>
                </select>
            </div>
        }
    }
}
