//! The card beside the screen "Beginnen": what this is, and the ways to start.

use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::Date;
use wat_telt_core::update::{Keep, Message, Paper, Screen, Walk};

/// What the card shows.
pub struct Start<'a> {
    /// The day of a draft that lies on the device.
    pub draft: Option<Date>,
    /// What the page around the board is called, where there is one (R24).
    pub host: Option<&'a str>,
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
                    { draft(self) }
                    { acts(self) }
                </div>
            </div>
        }
    }
}

fn lines(props: &Start<'_>) -> Html {
    let line = |icon: &'static str, strong: Text<'_>, rest: Text<'_>| {
        html! {
            <p class="start-line">
                { Icon { name: icon }.view() }
                <span>
                    <strong>{ props.texts.both(strong).show() }</strong>{ " " }{ props.texts.say(rest) }
                </span>
            </p>
        }
    };
    html! {
        <>
            { line("chats-circle", Text::IntroTalk, Text::IntroTalkMore) }
            { line("hand-palm", Text::IntroDecides, Text::IntroDecidesMore) }
            if let Some(host) = props.host {
                { line("lock-simple", Text::IntroInHost, Text::IntroInHostMore { host }) }
            } else {
                { line("lock-simple", Text::IntroSends, Text::IntroSendsMore) }
            }
        </>
    }
}

/// A draft is offered by its day alone, without a name (R25).
fn draft(props: &Start<'_>) -> Html {
    let Some(day) = props.draft else { return Html::default() };
    let found = props.texts.in_both(&|texts| texts.say(Text::DraftFound { date: &texts.day(day) }));
    html! {
        <div class="draft" role="group" aria-label={props.texts.say(Text::Draft)}>
            <p>{ found.show() }</p>
            <div class="draft-acts">
                <button
                    type="button" class="button"
                    onclick={press(props.on, Message::Keep(Keep::DraftGoOn))}
                >
                    { props.texts.both(Text::GoOn).show() }
                </button>
                <button
                    type="button" class="button quiet"
                    onclick={press(props.on, Message::Keep(Keep::DraftForget))}
                >
                    { props.texts.both(Text::DraftWipe).show() }
                </button>
            </div>
        </div>
    }
}

fn acts(props: &Start<'_>) -> Html {
    let empty_board = Message::Keep(Keep::Print(Paper::EmptyBoard));
    let large_board = Message::Keep(Keep::Print(Paper::LargeEmptyBoard));
    html! {
        <>
            <button
                type="button" class="button forward"
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
