//! The screen "Samen lezen": everything as it comes on paper, the closing words, and keeping it.

use std::rc::Rc;

use yew::prelude::*;

use super::away::Away;
use super::booklet::Booklet;
use super::by_hand::ByHand;
use super::day_box::DayBox;
use super::icon::Icon;
use super::person::People;
use super::press::press;
use super::read_keep::ReadKeep;
use super::second::Show;
use super::words::{Hand, Words, is_closed};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Field, ParticipantId, WhoseDevice};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Back, Message, Safe, StorageError, Write};

/// The screen "Samen lezen".
pub struct Read<'a> {
    /// The conversation on the table.
    pub conversation: &'a Rc<Conversation>,
    /// Who is at the table.
    pub people: &'a People,
    /// The hand that writes here for another, where one does (R20).
    pub scribe: Option<&'a ParticipantId>,
    /// The conversation as it is given, without what is left out.
    pub copy: &'a Conversation,
    /// "Ons verhaal", while it is open.
    pub story: Option<Html>,
    /// What was said of earlier agreements.
    pub looked_back: Html,
    /// What goes along, while it is being chosen.
    pub along: Option<Html>,
    /// Why the device does not take it, while it does not.
    pub unkept: Option<StorageError>,
    /// Whose device this was said to be.
    pub whose_device: Option<WhoseDevice>,
    /// How it can leave this device at once.
    pub away: Away,
    /// Where the conversation is, apart from this device.
    pub safe: &'a Safe,
    /// Giving it to who the page around the board is of.
    pub give: Html,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Read<'_> {
    /// The screen "Samen lezen".
    pub fn view(&self) -> Html {
        let texts = self.texts;
        let laid = self.conversation.now.as_laid();
        let copy = self.copy.now.as_laid();
        let people = &People::of_moment(self.copy, &copy, texts);
        html! {
            <div class="read" key="read">
                <div class="read-head">
                    <h1 id={ids::TITLE}>{ texts.both(Text::NavReading).show() }</h1>
                    <p class="hint">{ texts.say(Text::ReadingHint) }</p>
                    { story_button(self) }
                </div>
                <div class="sheet">
                    if let Some(story) = &self.story {
                        { story.clone() }
                    } else {
                        { Booklet {
                            moment: &copy, people, texts, on_paper: false, day: None,
                            looked_back: self.looked_back.clone(),
                        }.view() }
                    }
                </div>
                { closing(self) }
                { ReadKeep {
                    conversation: self.conversation, laid: &laid, along: self.along.as_ref(),
                    unkept: self.unkept, whose_device: self.whose_device, away: self.away, safe: self.safe,
                    give: self.give.clone(), texts, on: self.on,
                }.view() }
            </div>
        }
    }
}

/// "Ons verhaal", where there is more than this moment to read (R27).
fn story_button(props: &Read<'_>) -> Html {
    if props.conversation.earlier.is_empty() {
        return Html::default();
    }
    html! {
        <button
            type="button" id="story" class="button act" aria-expanded={props.story.is_some().to_string()}
            onclick={press(props.on, Message::Back(Back::Story))}
        >
            { Icon { name: "chats-circle" }.view() }{ props.texts.both(Text::Story).show() }
        </button>
    }
}

/// A question of the closing words, with the place for its answer.
fn asked(props: &Read<'_>, field: Field, label: Text<'_>, hint: Text<'_>, lines: u32) -> Html {
    let text = props.conversation.text_of(&field);
    let label = props.texts.both(label);
    let words = props.conversation.written(&field).map(|words| &**words);
    let closed = is_closed(words, props.scribe);
    let hint = props.texts.say(if closed { Text::OwnHand } else { hint });
    let drawn = matches!(field, Field::Closing | Field::Again);
    let by_hand = drawn.then_some(ByHand { what: &label, words, texts: props.texts });
    let (label, on) = (label.clone(), props.on);
    Words { field, label, quiet: false, hint, text, lines, closed, on, by_hand }.view()
}

/// The closing words (R22). All of it may stay empty.
fn closing(props: &Read<'_>) -> Html {
    let on_day = props.on.reform(|day| Message::Write(Write::AgainOn(day)));
    let question = (Text::ClosingQuestion, Text::ClosingQuestionHint);
    let again = (Text::ClosingAgain, Text::ClosingAgainHint);
    html! {
        <div class="closing">
            <div class="closing-question">
                { asked(props, Field::Closing, question.0, question.1, 3) }
                { hand(props, Field::Closing, question.0) }
            </div>
            { asked(props, Field::ForWhom, Text::ClosingFor, Text::ClosingForHint, 1) }
            { asked(props, Field::WhomToCall, Text::ClosingCall, Text::ClosingCallHint, 1) }
            <div class="closing-again">
                { asked(props, Field::Again, again.0, again.1, 1) }
                { DayBox {
                    id: ids::AGAIN_ON.to_owned(), label: props.texts.both(Text::ClosingAgainDate),
                    day: props.conversation.now.again_on, on: on_day,
                }.view() }
                { calendar(props) }
                { hand(props, Field::Again, again.0) }
            </div>
        </div>
    }
}

/// The day for a calendar, where one was chosen.
fn calendar(props: &Read<'_>) -> Html {
    if props.conversation.now.again_on.is_none() {
        return Html::default();
    }
    html! {
        <button
            type="button" class="button act calendar"
            onclick={press(props.on, Message::Back(Back::Calendar))}
        >
            { Icon { name: "calendar-blank" }.view() }{ props.texts.both(Text::Calendar).show() }
        </button>
    }
}

/// Whose hand writes the resident's words (R20), unless that was said for all places at once.
fn hand(props: &Read<'_>, field: Field, label: Text<'_>) -> Html {
    if props.scribe.is_some() {
        return Html::default();
    }
    let others = props.people.hands_for(|person| props.conversation.is_resident(person));
    let words = props.conversation.written(&field);
    let what = props.texts.say(label);
    let group = ids::field(&field);
    let on = props.on.reform(move |hand| Message::Write(Write::ByHandOf(field.clone(), hand)));
    Hand {
        name: props.texts.say(Text::HandWritesOf { what: &what }),
        group: &group,
        hand: words.and_then(|words| words.hand.as_ref()),
        others,
        on,
        texts: props.texts,
    }
    .view()
}
