//! A question that must be answered first.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::person::People;
use super::press::{cancel, press};
use super::sentences;
use super::token::initial;
use crate::format::Opened;
use crate::i18n::{Text, Texts};
use crate::model::ParticipantId;
use crate::update::{Dialog, Keep, Message, Walk};

/// What is asked.
pub struct Question<'a> {
    /// The question.
    pub dialog: &'a Dialog,
    /// Who is at the table.
    pub people: &'a People,
    /// Whether something lies on the table that a file would take the place of.
    pub over: bool,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Question<'_> {
    /// The question, in a modal dialog. Escape is "no".
    pub fn view(&self) -> Html {
        let class =
            classes!("dialog", matches!(self.dialog, Dialog::HandOver(_)).then_some("hand-over"),);
        html! {
            <dialog
                id="dialog" {class} aria-labelledby="dialog-title"
                aria-describedby="dialog-text"
                oncancel={cancel(self.on, Message::Walk(Walk::CloseDialog))}
            >
                { match &self.dialog {
                    Dialog::HandOver(person) => hand_over(self, person),
                    Dialog::Wipe => wipe(self),
                    Dialog::TakeOffDevice => take_off_device(self),
                    Dialog::Open(opened) => open(self, opened),
                } }
            </dialog>
        }
    }
}

/// Whose turn it is, large, with their shape: what lay there before is out of sight.
fn hand_over(props: &Question<'_>, person: &ParticipantId) -> Html {
    let Some(person) = props.people.get(person) else { return Html::default() };
    let title = if person.is_unnamed_resident() {
        Text::HandOverTitleUnnamed
    } else {
        Text::HandOverTitle { name: &person.name }
    };
    html! {
        <>
            { initial(person) }
            { self::title(props, title) }
            <p id="dialog-text">{ props.texts.both(Text::HandOverText) }</p>
            <button
                type="button" class="button forward"
                onclick={press(props.on, Message::Walk(Walk::CloseDialog))}
            >
                { props.texts.both(Text::IAmHere) }
            </button>
        </>
    }
}

fn wipe(props: &Question<'_>) -> Html {
    let texts = &props.texts;
    html! {
        <>
            { title(props, Text::WipeTitle) }
            <div class="dialog-text" id="dialog-text">
                <p>{ texts.both(Text::WipeText) }</p>
                <p>{ texts.both(Text::WipeFiles) }</p>
            </div>
            { answers(props, Text::WipeYes, Keep::Wipe, Text::WipeNo) }
        </>
    }
}

fn take_off_device(props: &Question<'_>) -> Html {
    html! {
        <>
            { title(props, Text::RemoveTitle) }
            <div class="dialog-text" id="dialog-text">
                <p>{ props.texts.both(Text::RemoveText) }</p>
            </div>
            { answers(props, Text::RemoveYes, Keep::TakeOffDevice, Text::RemoveNo) }
        </>
    }
}

/// What did not fit is told item by item before the file is used. Paragraphs: a list would be
/// spoken with its length (R11).
fn open(props: &Question<'_>, opened: &Opened) -> Html {
    let texts = &props.texts;
    let fits = opened.repairs.is_empty();
    html! {
        <>
            { title(props, if props.over { Text::OpenTitle } else { Text::RepairTitle }) }
            <div class="dialog-text" id="dialog-text">
                if props.over {
                    <p>{ texts.both(Text::OpenText) }</p>
                }
                if !fits && props.over {
                    <h3>{ texts.say(Text::RepairTitle) }</h3>
                }
                if !fits {
                    <p>{ texts.say(Text::RepairHint) }</p>
                }
            </div>
            if !fits {
                <div
                    class="repairs" role="group" tabindex="0"
                    aria-label={texts.say(Text::RepairTitle)}
                >
                    { for opened.repairs.iter().map(|repair| html! {
                        <p>{ sentences::repair(repair, texts) }</p>
                    }) }
                </div>
            }
            { answers(props, Text::OpenYes, Keep::OpenIt, Text::OpenNo) }
        </>
    }
}

/// The question itself. It has the focus at first: on a small screen the dialog is read from its
/// top, and a key pressed too soon answers nothing.
fn title(props: &Question<'_>, title: Text<'_>) -> Html {
    html! {
        <h2 id="dialog-title" tabindex="-1" autofocus=true>{ props.texts.both(title) }</h2>
    }
}

/// The two answers; "no" is the one that stands out: nothing goes by accident (R25).
fn answers(props: &Question<'_>, yes: Text<'_>, keep: Keep, no: Text<'_>) -> Html {
    html! {
        <div class="dialog-acts">
            <button type="button" class="button" onclick={press(props.on, Message::Keep(keep))}>
                { props.texts.both(yes) }
            </button>
            <button
                type="button" class="button forward"
                onclick={press(props.on, Message::Walk(Walk::CloseDialog))}
            >
                { props.texts.both(no) }
            </button>
        </div>
    }
}
