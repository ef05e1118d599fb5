//! Writing by hand: the button beside a place for words, what was written there, and the sheet.

use yew::prelude::*;

use super::icon::Icon;
use super::ink::{InkDrawing, on_the_sheet};
use super::person::People;
use super::press::{cancel, press};
use super::second::Show;
use super::sentences;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Field, Ink, InkChange, Written};
use wat_telt_core::update::ids;
use wat_telt_core::update::{InkAct, InkSheet, Message, Notice, Write};

/// Handwriting in a place for words.
pub struct ByHand<'a> {
    /// What the place is called: "Met de hand, Wonen".
    pub what: &'a str,
    /// What is written there.
    pub words: Option<&'a Written>,
    /// Texts.
    pub texts: &'a Texts,
}

impl ByHand<'_> {
    /// The language of the words there, and of those that come where nothing stands: for spelling, and
    /// for a voice.
    pub fn lang(&self) -> String {
        let words = self.words.filter(|words| !words.is_blank());
        words.map_or(self.texts.language(), Written::language).tag().to_owned()
    }

    /// What was written by hand, and the button that opens the sheet unless the words are closed.
    pub fn view(&self, field: &Field, closed: bool, on: &Callback<Message>) -> Html {
        let texts = &self.texts;
        let ink = self.words.and_then(|words| words.ink.as_deref());
        html! {
            <>
                if let Some(ink) = ink {
                    { InkDrawing { ink, texts }.view() }
                }
                if !closed {
                    <button
                        type="button" class="button quiet by-hand" id={ids::by_hand(field)}
                        aria-label={texts.say(Text::ByHandOn { what: self.what })}
                        onclick={act(on, field, InkAct::Open)}
                    >
                        { Icon { name: "pencil-simple" }.view() }{ texts.both(Text::ByHand).show() }
                    </button>
                }
            </>
        }
    }
}

/// The sheet of ruled paper that people write on by hand.
pub struct InkPaper<'a> {
    /// What is written, and how.
    pub sheet: &'a InkSheet,
    /// The conversation.
    pub conversation: &'a Conversation,
    /// A sentence that is to be read: what lies under the sheet cannot be.
    pub notice: Option<&'a Notice>,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl InkPaper<'_> {
    /// The sheet, in a modal dialog. Escape is "Klaar": what is written stays written.
    pub fn view(&self) -> Html {
        let (texts, field) = (&self.texts, &self.sheet.field);
        let what = called(field, self.conversation, texts);
        let words = self.conversation.written(field);
        let ink = words.and_then(|words| words.ink.as_deref());
        html! {
            <dialog
                id={ids::DIALOG} tabindex="-1" autofocus=true class="dialog ink-dialog" aria-labelledby="dialog-title"
                oncancel={cancel(self.on, message(field, InkAct::Done))}
            >
                <div class="ink-head">
                    <h2 id="dialog-title">
                        { texts.in_both(&|texts| {
                            let what = called(field, self.conversation, texts);
                            texts.say(Text::ByHandOn { what: &what })
                        }).show() }
                    </h2>
                    <button
                        type="button" class="button quiet"
                        aria-label={texts.say(Text::TypingOn { what: &what })}
                        onclick={act(self.on, field, InkAct::Type)}
                    >{ texts.both(Text::Typing).show() }</button>
                </div>
                <p class="ink-hint" role="status">
                    { match self.notice {
                        Some(notice) => sentences::notice(notice, self.people, texts),
                        None => texts.say(Text::InkHere),
                    } }
                </p>
                { pad(self, ink) }
                { acts(self, ink.is_some()) }
            </dialog>
        }
    }
}

/// The paper. What is being written stands on a canvas, what is written in the drawing under it.
fn pad(props: &InkPaper<'_>, ink: Option<&Ink>) -> Html {
    let texts = &props.texts;
    html! {
        <div class="ink-pad">
            <div
                class="ink-scroll" tabindex="0" role="group" aria-label={texts.say(Text::InkHere)}
            >
                <div
                    id={ids::SHEET} class="ink-surface"
                    data-rubs={props.sheet.erasing.then_some("")}
                >
                    { on_the_sheet(ink, texts) }
                </div>
            </div>
            <canvas class="ink-live" aria-hidden="true"></canvas>
        </div>
    }
}

/// "Laatste lijn weg", "Gum" and "Klaar".
fn acts(props: &InkPaper<'_>, something: bool) -> Html {
    let (texts, field) = (&props.texts, &props.sheet.field);
    html! {
        <div class="dialog-acts ink-acts">
            <button
                type="button" class="button" aria-disabled={(!something).then_some("true")}
                onclick={act(props.on, field, InkAct::Change(InkChange::StrokeBack))}
            >
                { Icon { name: "arrow-u-up-left" }.view() }{ texts.both(Text::StrokeBack).show() }
            </button>
            <button
                type="button" class="button" aria-pressed={props.sheet.erasing.to_string()}
                onclick={act(props.on, field, InkAct::Eraser)}
            >
                { Icon { name: "eraser" }.view() }{ texts.both(Text::Eraser).show() }
            </button>
            <button
                type="button" class="button forward" part="primary-button" onclick={act(props.on, field, InkAct::Done)}
            >
                { texts.both(Text::Done).show() }
            </button>
        </div>
    }
}

/// What a place for words is called.
fn called(field: &Field, conversation: &Conversation, texts: &Texts) -> String {
    let label = match field {
        Field::Bar(domain, _) | Field::BarFor(domain, ..) => {
            let bar = conversation.now.bar(domain);
            return bar.map(|bar| bar.label.to_string()).unwrap_or_default();
        }
        Field::About => Text::Question,
        Field::Went(..) => Text::Went,
        Field::NoteWhat(_) => Text::NoteWhat,
        Field::NoteWhen(_) => Text::NoteWhen,
        Field::NoteWho(_) => Text::NoteWho,
        Field::Closing => Text::ClosingQuestion,
        Field::Again => Text::ClosingAgain,
        Field::Name(_) => Text::Name,
        Field::Role(_) => Text::WhoIsThis,
        Field::ForWhom => Text::ClosingFor,
        Field::WhomToCall => Text::ClosingCall,
    };
    texts.say(label)
}

fn message(field: &Field, act: InkAct) -> Message {
    Message::Write(Write::Ink(field.clone(), act))
}

fn act(on: &Callback<Message>, field: &Field, act: InkAct) -> Callback<MouseEvent> {
    press(on, message(field, act))
}
