//! The password of a file that opens with one alone (R24).

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::dialog::{answer, title};
use super::press::submit_with;
use super::second::Show;
use super::sentences;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Back, Keep, Lock, Locked, Message, Password, Walk};

/// What is asked before a file is locked: there is no way back without the password, and that is said first.
pub(super) fn to_lock(texts: &Texts, on: &Callback<Message>) -> Html {
    let lock = |password| Message::Keep(Keep::SaveLocked(password));
    html! {
        <form autocomplete="off">
            { title(texts.both(Text::LockTitle)) }
            <div class="dialog-text" id="dialog-text"><p>{ texts.both(Text::LockText).show() }</p></div>
            { password(Text::Password, Some(Text::LockHint), texts) }
            { acts((Text::LockYes, lock), false, texts, on) }
        </form>
    }
}

/// What is asked of a file that is locked.
pub(super) fn to_open(locked: &Locked, texts: &Texts, on: &Callback<Message>) -> Html {
    let (name, text, field) = match locked.by {
        Lock::Password => (Text::LockedTitle, Text::LockedText, Text::Password),
        Lock::FourWords => (Text::CarriedTitle, Text::CarriedText, Text::FourWords),
    };
    let open = |password| Message::Back(Back::Unlock(password));
    let said = if locked.opening {
        Some(Text::LockOpening)
    } else {
        locked.why.map(|why| sentences::lock_error(locked.by, why))
    };
    html! {
        <form autocomplete="off">
            { title(texts.both(name)) }
            <div class="dialog-text" id="dialog-text"><p>{ texts.both(text).show() }</p></div>
            { password(field, None, texts) }
            <p class="dialog-said" role="status">{ said.map(|said| texts.both(said).show()) }</p>
            { acts((Text::LockOpen, open), locked.opening, texts, on) }
        </form>
    }
}

/// The place for it. It can be read as it is typed: who sits here knows it, and a mistake would lock it for good.
fn password(name: Text<'_>, hint: Option<Text<'_>>, texts: &Texts) -> Html {
    let described = hint.is_some().then_some("password-hint");
    html! {
        <div class="words">
            <label class="words-label" for="password">{ texts.both(name).show() }</label>
            if let Some(hint) = hint {
                <p class="hint" id="password-hint">{ texts.both(hint).show() }</p>
            }
            <input
                id="password" class="box" type="text" autocomplete="off" autocapitalize="off"
                spellcheck="false" aria-describedby={described}
            />
        </div>
    }
}

fn acts(
    (yes, act): (Text<'_>, impl Fn(Password) -> Message + 'static),
    busy: bool,
    texts: &Texts,
    on: &Callback<Message>,
) -> Html {
    let onclick = submit_with(on, move |event| typed(event).map(&act));
    html! {
        <div class="dialog-acts">
            <button
                type="submit" class="button forward" part="primary-button"
                aria-disabled={busy.then_some("true")} {onclick}
            >
                { texts.both(yes).show() }
            </button>
            { answer(texts.both(Text::NotAfterAll), Message::Walk(Walk::CloseDialog), on) }
        </div>
    }
}

/// What stands in the form. Where nothing does, the place for it gets the focus.
fn typed(event: &MouseEvent) -> Option<Password> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let form = pressed.closest("form").ok()??;
    let field: HtmlInputElement = form.query_selector("input").ok()??.dyn_into().ok()?;
    let password = Password::typed(&field.value());
    if password.is_none() {
        let _ = field.focus();
    }
    password
}
