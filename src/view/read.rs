//! The screen "Samen lezen": everything as it comes on paper, the closing words, and keeping it.

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::booklet::Booklet;
use super::by_hand::ByHand;
use super::day_box::DayBox;
use super::goes_along::GoesAlong;
use super::icon::Icon;
use super::person::People;
use super::press::press;
use super::words::{Hand, Words, is_closed};
use crate::i18n::{Text, Texts};
use crate::model::{Conversation, Field, LeftOut, Moment, ParticipantId};
use crate::update::{Keep, Message, Paper, Safe, Write};

/// The screen "Samen lezen".
pub struct Read<'a> {
    /// The conversation on the table.
    pub conversation: &'a Rc<Conversation>,
    /// Who is at the table.
    pub people: &'a People,
    /// The hand that writes here for another, where one does (R20).
    pub scribe: Option<&'a ParticipantId>,
    /// What is left out of the copies that are given.
    pub left_out: &'a LeftOut,
    /// Whether what goes along is being chosen.
    pub choosing: bool,
    /// Where the conversation is, apart from this device.
    pub safe: &'a Safe,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Read<'_> {
    /// The screen "Samen lezen".
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        let laid = self.conversation.now.as_laid();
        let copy = self.left_out.of(&laid);
        html! {
            <div class="read" key="read">
                <div class="read-head">
                    <h1 id="heading" tabindex="-1">{ texts.say(Text::NavReading) }</h1>
                    <p class="hint">{ texts.say(Text::ReadingHint) }</p>
                </div>
                <div class="sheet">
                    <Booklet moment={&copy} people={self.people} {texts} on_paper=false />
                </div>
                { closing(self) }
                { keep(self, &laid) }
            </div>
        }
    }
}

/// The closing words (R22). All of it may stay empty.
fn closing(props: &Read<'_>) -> Html {
    let line = |field: Field, label: Text<'_>, hint: Text<'_>, lines: u32| {
        let text = props.conversation.text_of(&field);
        let what = props.texts.say(label);
        let words = props.conversation.written(&field).map(|words| &**words);
        let closed = is_closed(words, props.scribe);
        let hint = if closed { Text::OwnHand } else { hint };
        let drawn = matches!(field, Field::Closing | Field::Again);
        let by_hand = drawn.then_some(ByHand { what: &what, words, texts: props.texts });
        html! {
            <Words
                {field} label={what.clone()} quiet=false hint={props.texts.say(hint)} {text}
                {lines} {closed} on={props.on} by_hand={by_hand}
            />
        }
    };
    let on_day = props.on.reform(|day| Message::Write(Write::AgainOn(day)));
    let question = (Text::ClosingQuestion, Text::ClosingQuestionHint);
    let again = (Text::ClosingAgain, Text::ClosingAgainHint);
    html! {
        <div class="closing">
            <div class="closing-question">
                { line(Field::Closing, question.0, question.1, 3) }
                { hand(props, Field::Closing, question.0) }
            </div>
            { line(Field::ForWhom, Text::ClosingFor, Text::ClosingForHint, 1) }
            { line(Field::WhomToCall, Text::ClosingCall, Text::ClosingCallHint, 1) }
            <div class="closing-again">
                { line(Field::Again, again.0, again.1, 1) }
                <DayBox
                    id={"again-on".to_owned()} label={props.texts.say(Text::ClosingAgainDate)}
                    day={props.conversation.now.again_on} on={on_day}
                />
                { hand(props, Field::Again, again.0) }
            </div>
        </div>
    }
}

/// Whose hand writes the resident's words (R20), unless that was said for all places at once.
fn hand(props: &Read<'_>, field: Field, label: Text<'_>) -> Html {
    if props.scribe.is_some() {
        return Html::default();
    }
    let others = props.people.iter().filter(|person| !person.resident);
    let others: Vec<(ParticipantId, AttrValue)> =
        others.map(|person| (person.id.clone(), person.name.clone())).collect();
    let words = props.conversation.written(&field);
    let what = props.texts.say(label);
    let group = super::ids::field(&field);
    let on = props.on.reform(move |hand| Message::Write(Write::ByHandOf(field.clone(), hand)));
    html! {
        <Hand
            name={props.texts.say(Text::HandWritesOf { what: &what })} group={&group}
            hand={words.and_then(|words| words.hand.as_ref())} others={&others} {on} texts={props.texts}
        />
    }
}

/// Keeping it: what goes along, the file and the paper, and then taking it off the device (R24).
fn keep(props: &Read<'_>, laid: &Moment) -> Html {
    let (texts, on) = (&props.texts, &props.on);
    html! {
        <section class="keep" aria-labelledby="keep">
            <h2 id="keep" tabindex="-1">{ texts.say(Text::KeepTitle) }</h2>
            <p>{ texts.say(Text::KeepHint) }</p>
            if lies_face_down(props) {
                <p>{ texts.say(Text::FaceDownStays) }</p>
            }
            { goes_along(props, laid) }
            <div class="keep-acts">
                <button
                    type="button" class="button forward"
                    onclick={press(on, Message::Keep(Keep::Save))}
                >
                    <Icon name="floppy-disk" />{ texts.say(Text::SaveFile) }
                </button>
                { print(props, Paper::Booklet, "printer", Text::Print) }
                { print(props, Paper::BookletFile, "cards-three", Text::SaveBooklet) }
            </div>
            <p class="hint">{ texts.say(Text::BookletFileHint) }</p>
            { saved(props) }
        </section>
    }
}

fn print(props: &Read<'_>, paper: Paper, icon: &'static str, name: Text<'_>) -> Html {
    html! {
        <button
            type="button" class="button"
            onclick={press(props.on, Message::Keep(Keep::Print(paper)))}
        >
            <Icon name={icon} />{ props.texts.say(name) }
        </button>
    }
}

/// Choosing what goes along. There while there is anything to leave out.
fn goes_along(props: &Read<'_>, laid: &Moment) -> Html {
    let nothing = laid.board.is_empty() && laid.notepad.is_empty();
    if nothing && props.conversation.earlier.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <button
                type="button" id="goes-along" class="button act"
                aria-expanded={props.choosing.to_string()}
                onclick={press(props.on, Message::Keep(Keep::GoesAlong))}
            >
                <Icon name="hand" />{ props.texts.say(Text::GoesAlong) }
            </button>
            if props.choosing {
                <GoesAlong
                    conversation={props.conversation} {laid} left_out={props.left_out}
                    people={props.people} texts={props.texts} on={props.on}
                />
            }
        </>
    }
}

/// Whether a fiche of somebody at the table lies face down; where it lies is nobody's to know (R8).
fn lies_face_down(props: &Read<'_>) -> bool {
    let now = &props.conversation.now;
    now.board.iter().flat_map(|bar| bar.face_down()).any(|fiche| now.is_present(fiche.owner()))
}

/// Where the conversation is now, and taking it off this device. A file without a name went to a
/// place that only the people at the table know.
fn saved(props: &Read<'_>) -> Html {
    let texts = &props.texts;
    let line = match props.safe {
        Safe::Nowhere => return Html::default(),
        Safe::InFile(file) if file.is_empty() => texts.say(Text::SavedShared),
        Safe::InFile(file) => texts.say(Text::SavedAs { file }),
        Safe::PartInFile(file) if file.is_empty() => texts.say(Text::PartShared),
        Safe::PartInFile(file) => texts.say(Text::PartSaved { file }),
        Safe::OnPaper => texts.say(Text::Printed),
    };
    html! {
        <div class="saved">
            <p id="saved" tabindex="-1">{ line }</p>
            <button
                type="button" class="button"
                onclick={press(props.on, Message::Keep(Keep::TakeOffDevice))}
            >
                <Icon name="hand-arrow-up" />{ texts.say(Text::Remove) }
            </button>
        </div>
    }
}
