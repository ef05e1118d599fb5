//! What is always in reach: the screens, and the tools.

use yew::prelude::*;

use super::icon::Icon;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Message, Screen, Walk};

/// A tool of the header.
#[derive(Clone, Debug, PartialEq)]
pub struct Tool {
    /// The id that the focus can be sent to.
    pub id: &'static str,
    /// What it is called, and says.
    pub label: Text<'static>,
    /// Its pictogram.
    pub icon: &'static str,
    /// Whether it does something now.
    pub available: bool,
    /// What it does.
    pub message: Message,
}

/// The header.
pub struct Header<'a> {
    /// The screen that is open.
    pub screen: Screen,
    /// The tools, in order.
    pub tools: Vec<Tool>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Header<'_> {
    /// The header. Every screen is always free to walk to (R1, R10).
    pub fn view(&self) -> Html {
        html! {
            <header class="header" part="header">
                <p class="brand">{ self.texts.say(Text::AppName) }</p>
                <nav class="walk" part="nav" aria-label={self.texts.say(Text::Navigation)}>
                    { for Screen::ALL.into_iter().map(|screen| door(self, screen)) }
                </nav>
                <div class="tools" role="group" aria-label={self.texts.say(Text::Tools)}>
                    { for self.tools.iter().map(|tool| button(self, tool)) }
                </div>
            </header>
        }
    }
}

fn door(props: &Header<'_>, screen: Screen) -> Html {
    let label = props.texts.both(match screen {
        Screen::Begin => Text::NavBegin,
        Screen::Choose => Text::NavChoose,
        Screen::Board => Text::NavBoard,
        Screen::Notepad => Text::NavNotes,
        Screen::Read => Text::NavReading,
    });
    let current = (props.screen == screen).then_some("page");
    let onclick = props.on.reform(move |_: MouseEvent| Message::Walk(Walk::Go(screen)));
    html! {
        <button type="button" class="door" aria-current={current} {onclick}>
            // The bold twin keeps the width, so that nothing shifts as one walks.
            <span class="door-label" data-label={label.to_string()}>{ label.show() }</span>
        </button>
    }
}

fn button(props: &Header<'_>, tool: &Tool) -> Html {
    let onclick = {
        let (on, message, available) = (props.on.clone(), tool.message.clone(), tool.available);
        Callback::from(move |_: MouseEvent| {
            if available {
                on.emit(message.clone());
            }
        })
    };
    let disabled = (!tool.available).then_some("true");
    html! {
        <button type="button" id={tool.id} class="tool" aria-disabled={disabled} {onclick}>
            { Icon { name: tool.icon }.view() }
            <span class="tool-label">{ props.texts.both(tool.label).show() }</span>
        </button>
    }
}
