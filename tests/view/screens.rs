//! The five screens rendered on the host, put together as the app does it.

use std::rc::Rc;

use wat_telt::i18n::Texts;
use wat_telt::update::{Held, Message, Panel, Screen, State};
use wat_telt::view::{
    Begin, Beside, Board, Choose, Fingers, GoesAlong, Notepad, People, PersonForm, Read, rows,
};
use yew::prelude::*;
use yew::{LocalServerRenderer, html};

/// What is on a screen.
#[derive(Properties, PartialEq)]
struct ShownProps {
    state: Rc<State>,
    screen: Screen,
}

/// Dutch, speaking to the resident as they like, and beside it the second language.
pub fn texts(state: &State) -> Texts {
    let second = state.second().map(|language| {
        let file = |folder| std::fs::read_to_string(format!("{folder}/{}.json", language.tag()));
        Texts::parse(language.clone(), &file("locales").unwrap(), &file("domains").unwrap())
            .unwrap()
    });
    Texts::dutch(state.conversation.address()).with_second(second.as_ref())
}

/// A screen, as HTML.
pub fn render(state: &State, screen: Screen) -> String {
    let props = ShownProps { state: Rc::new(state.clone()), screen };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = LocalServerRenderer::<Shown>::with_props(props).hydratable(false);
    runtime.block_on(renderer.render())
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let (texts, on) = (texts(&props.state), Callback::noop());
    let people = People::at_table(&props.state.conversation, &texts);
    let shown = View { state: &props.state, texts, people, on };
    match props.screen {
        Screen::Begin => shown.begin(),
        Screen::Choose => shown.choose(),
        Screen::Board => html! { <>{ shown.board() }{ shown.notepad(false) }</> },
        Screen::Notepad => shown.notepad(true),
        Screen::Read => shown.read(),
    }
}

struct View<'a> {
    state: &'a State,
    texts: Texts,
    people: People,
    on: Callback<Message>,
}

impl View<'_> {
    fn begin(&self) -> Html {
        let draft = self.state.draft.as_ref();
        Begin {
            conversation: &self.state.conversation,
            people: &self.people,
            scribe: self.state.writing_hand().as_ref(),
            panel: self.state.panel.as_ref(),
            second: self.state.second(),
            draft: draft.map(|draft| draft.conversation.now.date),
            host: None,
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }

    fn choose(&self) -> Html {
        Choose {
            conversation: &self.state.conversation,
            people: &self.people,
            panel: self.state.panel.as_ref(),
            landed: self.state.landed.as_ref(),
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }

    fn board(&self) -> Html {
        let mut rows = rows(self.state, &self.people, &self.texts, &self.on);
        let (state, people, texts, on) = (self.state, &self.people, &self.texts, &self.on);
        let beside = Beside { state, people, texts, on }.lay(&mut rows);
        Board {
            rows,
            beside,
            people: &self.people,
            turn: &self.state.turn,
            alone: self.state.alone,
            held: self.state.held == Some(Held::FromTray),
            carried: None,
            over_bar: false,
            around: Html::default(),
            form: self.form(),
            fingers: &Fingers { pointer: Callback::noop(), tap: Callback::noop() },
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }

    fn form(&self) -> Html {
        let Some(Panel::Person(id)) = &self.state.panel else { return Html::default() };
        PersonForm {
            conversation: &self.state.conversation,
            id,
            person: self.people.get(id),
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }

    fn notepad(&self, screen: bool) -> Html {
        html! {
            <Notepad
                moment={Rc::clone(&self.state.conversation.now)} people={self.people.clone()}
                turn={self.state.turn.clone()} edit={self.state.note_edit().cloned()} {screen}
                texts={self.texts.clone()} on={&self.on}
            />
        }
    }

    fn along(&self) -> Option<Html> {
        let choosing = self.state.panel == Some(Panel::GoesAlong);
        choosing.then(|| {
            GoesAlong {
                conversation: &self.state.conversation,
                laid: &self.state.conversation.now.as_laid(),
                left_out: &self.state.left_out,
                people: &self.people,
                texts: &self.texts,
                on: &self.on,
            }
            .view()
        })
    }

    fn read(&self) -> Html {
        Read {
            conversation: &self.state.conversation,
            people: &self.people,
            scribe: self.state.writing_hand().as_ref(),
            left_out: &self.state.left_out,
            along: self.along(),
            story: None,
            looked_back: Html::default(),
            safe: &self.state.safe,
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }
}
