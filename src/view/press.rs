//! What a button does.

use yew::prelude::*;

use wat_telt_core::update::Message;

/// A press that sends this message.
pub fn press(on: &Callback<Message>, message: Message) -> Callback<MouseEvent> {
    on.reform(move |_| message.clone())
}

/// A press of the button that a form ends with, or Enter in that form, which a browser takes for one. It sends this
/// message. Nothing is submitted: where a frame forbids forms, no page would hear of that.
pub fn submit(on: &Callback<Message>, message: Message) -> Callback<MouseEvent> {
    submit_with(on, move |_| Some(message.clone()))
}

/// The same, with what stands in the form; what says nothing sends nothing.
pub fn submit_with(
    on: &Callback<Message>,
    message: impl Fn(&MouseEvent) -> Option<Message> + 'static,
) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if let Some(message) = message(&event) {
            on.emit(message);
        }
    })
}

/// Leaving a dialog by Escape, which sends this message: what is shown follows the state.
pub fn cancel(on: &Callback<Message>, message: Message) -> Callback<Event> {
    on.reform(move |event: Event| {
        event.prevent_default();
        message.clone()
    })
}
