//! The code that the resident's own telephone reads, with the four words that open it there (R24).

use std::fmt::Write as _;

use yew::prelude::*;

use super::dialog::title;
use super::icon::Icon;
use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Back, Code, CodeError, Message, Phone, ShownCode, Walk};

/// Light squares around a code, which a camera needs to find it.
const QUIET: usize = 4;

/// The code, or why there is none.
pub(super) fn phone(shown: &ShownCode, texts: &Texts, on: &Callback<Message>) -> Html {
    let (body, act) = match &shown.made {
        None => (told(Text::PhoneMaking, texts), Html::default()),
        Some(Ok(code)) => (to_read(code, shown.large, texts), size(shown.large, texts, on)),
        Some(Err(error)) => (told(why(*error), texts), instead(*error, texts, on)),
    };
    html! {
        <>
            { title(texts.both(Text::Phone)) }
            { body }
            <div class="dialog-acts">
                { act }
                <button
                    type="button" class="button" onclick={press(on, Message::Walk(Walk::CloseDialog))}
                >
                    { texts.both(Text::Done).show() }
                </button>
            </div>
        </>
    }
}

fn told(text: Text<'_>, texts: &Texts) -> Html {
    html! {
        <div class="dialog-text" id="dialog-text"><p role="status">{ texts.both(text).show() }</p></div>
    }
}

fn to_read(code: &Code, large: bool, texts: &Texts) -> Html {
    html! {
        <>
            <div class="dialog-text" id="dialog-text"><p>{ texts.both(Text::PhoneText).show() }</p></div>
            <div class={classes!("phone", large.then_some("large"))}>
                { drawn(code, &texts.say(Text::PhoneCode)) }
                <div class="phone-words">
                    <p class="hint">{ texts.both(Text::PhoneWords).show() }</p>
                    // Read aloud one by one, and never as a list with a length (R11).
                    { for code.words.iter().map(|word| html! { <p class="phone-word" lang="nl">{ word }</p> }) }
                </div>
            </div>
        </>
    }
}

fn size(large: bool, texts: &Texts, on: &Callback<Message>) -> Html {
    let (icon, name) =
        if large { ("arrows-in", Text::PhoneSmaller) } else { ("arrows-out", Text::PhoneLarger) };
    html! {
        <button
            type="button" class="button quiet phone-size"
            onclick={press(on, Message::Back(Back::Phone(Phone::Large(!large))))}
        >
            { Icon { name: icon }.view() }{ texts.both(name).show() }
        </button>
    }
}

/// Dark on light whatever the colours of the board: a camera knows no other.
fn drawn(code: &Code, name: &str) -> Html {
    let side = code.side + 2 * QUIET;
    html! {
        <svg class="phone-code" role="img" aria-label={name.to_owned()} viewBox={format!("0 0 {side} {side}")}>
            <rect class="phone-light" width={side.to_string()} height={side.to_string()} />
            <path class="phone-dark" d={path(code)} />
        </svg>
    }
}

/// Each run of dark squares in a row as one rectangle.
fn path(code: &Code) -> String {
    let mut path = String::new();
    for (y, row) in code.dark.chunks(code.side).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] {
                let (left, top, wide) = (x + QUIET, y + QUIET, run.len());
                let _ = write!(path, "M{left} {top}h{wide}v1h-{wide}z");
            }
            x += run.len();
        }
    }
    path
}

fn why(error: CodeError) -> Text<'static> {
    match error {
        CodeError::TooLargeWithInk => Text::PhoneTooLargeWithInk,
        CodeError::TooLarge => Text::PhoneTooLarge,
        CodeError::NotPossible => Text::PhoneNotPossible,
    }
}

/// What can be done instead.
fn instead(error: CodeError, texts: &Texts, on: &Callback<Message>) -> Html {
    if error != CodeError::TooLargeWithInk {
        return Html::default();
    }
    html! {
        <button
            type="button" class="button" onclick={press(on, Message::Back(Back::Phone(Phone::WithoutInk)))}
        >
            { texts.both(Text::PhoneWithoutInk).show() }
        </button>
    }
}
