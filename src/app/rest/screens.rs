//! Every screen but Beginnen, and what lies over a screen: which view gets what of the state, and no
//! more.

use std::rc::Rc;

use yew::prelude::*;

use super::super::session::Session;
use super::parts;
use crate::view::{
    Around, Board, Choose, EmptyBoard, Keys, Notepad, NotepadProps, PersonForm, Question, Read,
    prompt::Prompt, rows,
};
use wat_telt_core::update::{Held, Panel, Paper, Point, Screen, Source, State};

/// The screen that people are on; Beginnen is not one of these.
pub fn screen(session: &Session) -> Html {
    match session.state.screen {
        Screen::Begin => Html::default(),
        Screen::Choose => choose(session),
        Screen::Board => html! {
            <div class="with-notepad">
                { board(session) }
                { notepad(session, false) }
            </div>
        },
        Screen::Notepad => notepad(session, true),
        Screen::Read => read(session),
    }
}

/// What lies over a screen: a question, a prompt, the keys, the sheet to write on.
pub fn over(session: &Session) -> Html {
    html! {
        <>
            { question(session) }
            { prompt(session) }
            { keys(session) }
            { parts::sheet(session) }
        </>
    }
}

/// What is printed, while it is.
pub fn paper(session: &Session) -> Html {
    let Some(sheet) = &session.sheet else { return Html::default() };
    let printed = match session.state.printing {
        Some(Paper::EmptyBoard | Paper::LargeEmptyBoard) => {
            EmptyBoard { texts: &session.texts }.view()
        }
        Some(Paper::Booklet | Paper::BookletFile) | None => parts::booklet(session),
    };
    create_portal(printed, sheet.inner())
}

fn choose(session: &Session) -> Html {
    let state = &session.state;
    Choose {
        conversation: &state.conversation,
        people: &session.people,
        turn: &state.turn,
        panel: state.panel.as_ref(),
        landed: state.landed.as_ref(),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

fn board(session: &Session) -> Html {
    let state = &session.state;
    let carried = carried(state);
    let mut rows = rows(state, &session.people, &session.texts, &session.on);
    let beside = parts::beside(session, &mut rows);
    let over_bar = carried.is_some() && state.gesture.as_ref().is_some_and(|g| g.over.is_some());
    Board {
        rows,
        beside,
        people: &session.people,
        turn: &state.turn,
        alone: state.alone,
        held: state.held == Some(Held::FromTray),
        answer: state.answer.as_ref().map(|answer| (answer, state.answers)),
        carried,
        over_bar,
        around: around(session),
        form: form(session),
        fingers: &session.fingers,
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

/// Whether a fiche of who is at turn lies face down.
fn lies_face_down(state: &State) -> bool {
    state.conversation.now.face_down().any(|fiche| *fiche.owner() == state.turn)
}

fn around(session: &Session) -> Html {
    let state = &session.state;
    Around {
        people: &session.people,
        turn: &state.turn,
        alone: state.alone,
        face_down: lies_face_down(state),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

/// How far a finger carried the fiche from the tray, on the board as it lies: a turned board turns
/// left and right, and up and down.
fn carried(state: &State) -> Option<Point> {
    let gesture = state.gesture.as_ref().filter(|gesture| gesture.moved)?;
    let Point { x, y } = gesture.offset;
    let offset = if state.turned { Point { x: -x, y: -y } } else { gesture.offset };
    matches!(gesture.source, Source::Tray).then_some(offset)
}

fn form(session: &Session) -> Html {
    let Some(Panel::Person(id)) = &session.state.panel else { return Html::default() };
    PersonForm {
        conversation: &session.state.conversation,
        id,
        person: session.people.get(id),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

fn notepad(session: &Session, screen: bool) -> Html {
    let state = &session.state;
    let props = NotepadProps {
        moment: Rc::clone(&state.conversation.now),
        people: session.people.clone(),
        turn: state.turn.clone(),
        edit: state.note_edit().cloned(),
        agreed: parts::agreed(session),
        screen,
        texts: session.texts.clone(),
        on: session.on.clone(),
    };
    html! { <Notepad ..props /> }
}

fn read(session: &Session) -> Html {
    let state = &session.state;
    let copy = parts::copy(session);
    let open = state.panel == Some(Panel::Story);
    Read {
        conversation: &state.conversation,
        people: &session.people,
        scribe: state.writing_hand().as_ref(),
        copy: &copy,
        along: parts::goes_along(session),
        story: open.then(|| parts::story(session, &copy, false)),
        looked_back: parts::looked_back(session, &copy),
        safe: &state.safe,
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

fn question(session: &Session) -> Html {
    let Some(dialog) = &session.state.dialog else { return Html::default() };
    Question {
        dialog,
        people: &session.people,
        opening: parts::opening(session, dialog),
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

fn prompt(session: &Session) -> Html {
    let Some(Panel::Prompt(id, at)) = &session.state.panel else { return Html::default() };
    let Some(domain) = session.texts.domain(id.as_str()) else { return Html::default() };
    let bar = session.state.conversation.now.bar(id);
    let label = bar.map_or(&*domain.label, |bar| &*bar.label);
    Prompt { domain, label, at: *at, texts: &session.texts, on: &session.on }.view()
}

fn keys(session: &Session) -> Html {
    if session.state.panel != Some(Panel::Keys) {
        return Html::default();
    }
    Keys { texts: &session.texts, on: &session.on }.view()
}
