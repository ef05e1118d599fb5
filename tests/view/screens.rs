//! The five screens rendered on the host, put together as the app does it.

use std::rc::Rc;

use wat_telt::view::{
    AgreedPart, Around, Begin, Beside, Board, Choose, Fingers, GoesAlong, Notepad, People,
    PersonForm, Read, Scribe, rows,
};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::Language;
use wat_telt_core::update::{Held, Message, Panel, Screen, State, may_lay_beside};
use yew::prelude::*;
use yew::{LocalServerRenderer, html};

/// What is on a screen.
#[derive(Properties, PartialEq)]
struct ShownProps {
    state: Rc<State>,
    screen: Screen,
}

/// A language ends in this where what an unnamed resident is called on the table is [`MARK`].
pub const MARKED: &str = "-x-me";

/// What no language says.
pub const MARK: &str = "Qqq";

/// The language of the conversation, speaking to the resident as they like, and beside it the second.
pub fn texts(state: &State) -> Texts {
    let of = |language: &Language| {
        let tag = language.tag().trim_end_matches(MARKED);
        let file = |folder| std::fs::read_to_string(format!("{folder}/{tag}.json")).unwrap();
        let mut said = file("locales");
        if tag != language.tag() {
            said = said.replacen('{', &format!("{{\"me\": {MARK:?},"), 1);
            said = said.replacen("\n  \"me\":", "\n  \"me-unmarked\":", 1);
        }
        Texts::parse(language.clone(), &said, &file("domains")).unwrap()
    };
    let (first, address) = (&state.conversation.language, state.conversation.address());
    let first = if *first == Language::dutch() { Texts::dutch(address) } else { of(first) };
    first.with_second(state.second().map(of).as_ref())
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
            turn: &self.state.turn,
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
            answer: None,
            carried: None,
            over_bar: false,
            around: self.around(),
            form: self.form(),
            fingers: &Fingers { pointer: Callback::noop(), tap: Callback::noop() },
            texts: &self.texts,
            on: &self.on,
        }
        .view()
    }

    fn around(&self) -> Html {
        let (state, people, texts, on) = (self.state, &self.people, &self.texts, &self.on);
        let writes_for = state.writes_for.as_ref();
        let around =
            Around { people, turn: &state.turn, alone: state.alone, face_down: false, texts, on };
        let scribe = Scribe { people, turn: &state.turn, writes_for, texts, on };
        html! { <>{ around.view() }{ scribe.view() }</> }
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

    fn agreed(&self) -> Option<AgreedPart> {
        let conversation = Rc::clone(&self.state.conversation);
        conversation.last_time().is_some().then(|| AgreedPart {
            conversation,
            writes_for: self.state.writes_for.clone(),
            lays_anew: !may_lay_beside(self.state),
            view: |agreed| agreed.view(),
        })
    }

    fn notepad(&self, screen: bool) -> Html {
        html! {
            <Notepad
                moment={Rc::clone(&self.state.conversation.now)} people={self.people.clone()}
                turn={self.state.turn.clone()} edit={self.state.note_edit().cloned()} {screen}
                agreed={self.agreed()}
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
            copy: &self.state.conversation,
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
