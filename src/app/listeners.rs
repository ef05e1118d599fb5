//! What the page tells a table, outside its own elements.

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::asked::Asked;
use super::msg::{Later, Msg};
use crate::platform::{caret, files, keys};
use wat_telt_core::update::{Keep, Message, Write};

/// Files that are dropped, printing from the browser's own menu, Escape, and the browser's own steps.
pub(super) fn listeners(
    tell: &Callback<Msg>,
    host: &HtmlElement,
    root: &Element,
) -> Vec<EventListener> {
    let window = gloo::utils::window();
    // One that a script made prints nothing, and would lay all that is said open on the page.
    let begins = tell.reform(|()| Msg::Later(Later::PrintBegins));
    let begins = move |event: &Event| {
        if event.is_trusted() {
            begins.emit(());
        }
    };
    let ended = tell.reform(|()| Msg::Act(Message::Keep(Keep::PrintEnded(Ok(())))));
    let dropped = {
        let tell = tell.clone();
        files::on_drop(host, move |file| {
            tell.emit(Msg::Later(Later::Open(file, Asked::default())));
        })
    };
    let mut listeners = vec![
        EventListener::new(&window, "beforeprint", begins),
        EventListener::new(&window, "afterprint", move |_| ended.emit(())),
    ];
    let let_go = tell.reform(|()| Msg::LetGo);
    listeners.push(EventListener::new(&window, "keydown", move |event| {
        if keys::name(event).as_deref() == Some("Escape") {
            let_go.emit(());
        }
    }));
    listeners.extend(dropped);
    let step =
        tell.reform(|back| Msg::Step(if back { Message::StepBack } else { Message::StepForward }));
    listeners.push(caret::on_own_steps(root, move |back| step.emit(back)));
    let too_much = tell.reform(|()| Msg::Act(Message::Write(Write::TooMuch)));
    listeners.push(caret::on_too_much(root, move || too_much.emit(())));
    listeners.extend(keys::only_named(&root.get_root_node()));
    listeners
}
