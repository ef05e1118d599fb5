//! What a button does.

use yew::prelude::*;

use wat_telt_core::update::Message;

/// A press that sends this message.
pub fn press(on: &Callback<Message>, message: Message) -> Callback<MouseEvent> {
    on.reform(move |_| message.clone())
}

/// Leaving a form by its button or by Enter, which sends this message and nothing else: the page
/// stays where it is.
pub fn submit(on: &Callback<Message>, message: Message) -> Callback<SubmitEvent> {
    submit_with(on, move |_| Some(message.clone()))
}

/// Leaving a form with what stands in it, in the same way; what says nothing sends nothing.
pub fn submit_with(
    on: &Callback<Message>,
    message: impl Fn(&SubmitEvent) -> Option<Message> + 'static,
) -> Callback<SubmitEvent> {
    let on = on.clone();
    Callback::from(move |event: SubmitEvent| {
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
