//! A question that must be answered first.

use yew::prelude::*;

use super::icon::Icon;
use super::person::People;
use super::press::{cancel, press};
use super::second::Show;
use super::token::initial;
use wat_telt_core::i18n::{Both, Text, Texts};
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::ids;
use wat_telt_core::update::{Back, Dialog, Drafts, Keep, Message, Walk};

/// What is asked.
pub struct Question<'a> {
    /// The question.
    pub dialog: &'a Dialog,
    /// Who is at the table.
    pub people: &'a People,
    /// Whether what is wiped could still be found by who knows how.
    pub plain: bool,
    /// What is asked of a file that is opened, locked or given.
    pub opening: Html,
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
                id={ids::DIALOG} tabindex="-1" autofocus=true {class} aria-labelledby="dialog-title"
                aria-describedby="dialog-text"
                oncancel={cancel(self.on, Message::Walk(Walk::CloseDialog))}
            >
                { match &self.dialog {
                    Dialog::HandOver(person) => hand_over(self, person),
                    Dialog::Wipe => wipe(self),
                    Dialog::TakeOffDevice => take_off_device(self),
                    Dialog::Forget(_) => forget(self),
                    Dialog::Open(_)
                    | Dialog::Earlier(_)
                    | Dialog::TwoFiles(_)
                    | Dialog::Lock
                    | Dialog::Unlock(_)
                    | Dialog::Phone(_)
                    | Dialog::Give(_) => self.opening.clone(),
                } }
            </dialog>
        }
    }
}

/// Whose turn it is, large, with their shape: what lay there before is out of sight.
fn hand_over(props: &Question<'_>, person: &ParticipantId) -> Html {
    let Some(person) = props.people.get(person) else { return Html::default() };
    html! {
        <>
            { initial(person) }
            { title(props.texts.both(person.who().is_at_turn())) }
            <p id="dialog-text">{ props.texts.both(Text::HandOverText).show() }</p>
            <button
                type="button" class="button forward" part="primary-button"
                onclick={press(props.on, Message::Walk(Walk::CloseDialog))}
            >
                { props.texts.both(Text::IAmHere).show() }
            </button>
        </>
    }
}

fn wipe(props: &Question<'_>) -> Html {
    let texts = &props.texts;
    html! {
        <>
            { title(props.texts.both(Text::WipeTitle)) }
            <div class="dialog-text" id="dialog-text">
                <p>{ texts.both(if props.plain { Text::WipeTextPlain } else { Text::WipeText }).show() }</p>
                <p>{ texts.both(Text::WipeFiles).show() }</p>
            </div>
            { answers(props, Text::WipeYes, Keep::Wipe, Text::WipeNo) }
        </>
    }
}

fn take_off_device(props: &Question<'_>) -> Html {
    html! {
        <>
            { title(props.texts.both(Text::RemoveTitle)) }
            <div class="dialog-text" id="dialog-text">
                <p>{ props.texts.both(Text::RemoveText).show() }</p>
            </div>
            { answers(props, Text::RemoveYes, Keep::TakeOffDevice, Text::RemoveNo) }
        </>
    }
}

fn forget(props: &Question<'_>) -> Html {
    let forget = Message::Back(Back::Drafts(Drafts::Forget));
    html! {
        <>
            { title(props.texts.both(Text::RemoveTitle)) }
            <div class="dialog-text" id="dialog-text">
                <p>{ props.texts.both(Text::DraftForget).show() }</p>
            </div>
            <div class="dialog-acts">
                { answer(props.texts.both(Text::RemoveYes), forget, props.on) }
                { not_done(props.texts.both(Text::RemoveNo), props.on) }
            </div>
        </>
    }
}

/// The question itself.
pub(super) fn title(title: Both) -> Html {
    html! {
        <h2 id="dialog-title">{ title.show() }</h2>
    }
}

/// The two answers; "no" is the one that stands out: nothing goes by accident (R25).
fn answers(props: &Question<'_>, yes: Text<'_>, keep: Keep, no: Text<'_>) -> Html {
    html! {
        <div class="dialog-acts">
            { answer(props.texts.both(yes), Message::Keep(keep), props.on) }
            { not_done(props.texts.both(no), props.on) }
        </div>
    }
}

/// An answer.
pub(super) fn answer(label: Both, message: Message, on: &Callback<Message>) -> Html {
    html! { <button type="button" class="button" onclick={press(on, message)}>{ label.show() }</button> }
}

/// One of several ways to go on, with its picture (R30) and, where it has one, a line of what it does.
pub(super) fn way(
    icon: &'static str,
    label: Both,
    line: Option<Both>,
    message: Message,
    on: &Callback<Message>,
) -> Html {
    let told = line.is_some().then(|| format!("way-{icon}"));
    html! {
        <div class="way">
            <button
                type="button" class="button" aria-describedby={told.clone()} onclick={press(on, message)}
            >
                { Icon { name: icon }.view() }{ label.show() }
            </button>
            if let Some(line) = line {
                <p class="hint" id={told}>{ line.show() }</p>
            }
        </div>
    }
}

/// The answer after which everything is as it was.
pub(super) fn not_done(label: Both, on: &Callback<Message>) -> Html {
    let close = press(on, Message::Walk(Walk::CloseDialog));
    html! { <button type="button" class="button forward" part="primary-button" onclick={close}>{ label.show() }</button> }
}
