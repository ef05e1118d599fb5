//! The card beside the screen "Beginnen": what this is, and the ways to start.

use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Keep, Message, Paper, Receiver, Screen, Walk};

/// What the card shows.
pub struct Start<'a> {
    /// What lies on the device.
    pub offers: Option<Html>,
    /// Whether the page is the board's own, and no page of others.
    pub own_page: bool,
    /// Who the page around the board is of, where it says so (R24).
    pub host: Option<&'a Receiver>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Start<'_> {
    /// Three plain lines, and the ways to start. "Begin" works at once (R1).
    pub fn view(&self) -> Html {
        html! {
            <div class="start" key="start">
                <div class="start-lines">{ lines(self) }</div>
                <div class="start-acts">
                    { self.offers.clone().unwrap_or_default() }
                    { acts(self) }
                </div>
            </div>
        }
    }
}

fn lines(props: &Start<'_>) -> Html {
    let texts = props.texts;
    let line = |icon: &'static str, strong: Text<'_>, rest: String| {
        html! {
            <p class="start-line">
                { Icon { name: icon }.view() }
                <span><strong>{ texts.both(strong).show() }</strong>{ " " }{ rest }</span>
            </p>
        }
    };
    // Of what a page of others sends, the board knows nothing.
    let sends = if props.own_page { Text::IntroSends } else { Text::IntroInHost };
    let who_gets_it = match props.host {
        Some(host) => of_page(host, texts),
        None => texts.say(Text::IntroSendsMore),
    };
    html! {
        <>
            { line("chats-circle", Text::IntroTalk, texts.say(Text::IntroTalkMore)) }
            { line("hand-palm", Text::IntroDecides, texts.say(Text::IntroDecidesMore)) }
            { line("lock-simple", sends, who_gets_it) }
        </>
    }
}

/// Whose the page around the board is, and what they take things for (R24).
pub(super) fn of_page(host: &Receiver, texts: &Texts) -> String {
    let of = texts.say(Text::IntroInHostMore { host: &host.name });
    if host.purpose.is_empty() {
        return of;
    }
    format!("{of} {}", texts.say(Text::ReceiverSays { purpose: &host.purpose }))
}

fn acts(props: &Start<'_>) -> Html {
    let empty_board = Message::Keep(Keep::Print(Paper::EmptyBoard));
    let large_board = Message::Keep(Keep::Print(Paper::LargeEmptyBoard));
    html! {
        <>
            <button
                type="button" class={classes!("button", props.offers.is_none().then_some("forward"))}
                part={props.offers.is_none().then_some("primary-button")}
                onclick={press(props.on, Message::Walk(Walk::Go(Screen::Choose)))}
            >
                { props.texts.both(Text::Begin).show() }
            </button>
            <button
                type="button" class="button" id="open-file"
                onclick={press(props.on, Message::Keep(Keep::AskForFile))}
            >
                { Icon { name: "folder-open" }.view() }
                { props.texts.both(Text::Open).show() }
            </button>
            <button type="button" class="button" onclick={press(props.on, empty_board)}>
                { Icon { name: "printer" }.view() }
                { props.texts.both(Text::PrintEmptyBoard).show() }
            </button>
            <button type="button" class="button quiet" onclick={press(props.on, large_board)}>
                { props.texts.both(Text::PrintEmptyBoardLarge).show() }
            </button>
        </>
    }
}
