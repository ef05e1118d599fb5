//! Every screen but Beginnen, and what lies over a screen: which view gets what of the state, and no
//! more.

use std::rc::Rc;

use yew::prelude::*;

use super::parts;
use super::shown::{Rest, Shown};
use crate::view::{
    Around, Board, Choose, EmptyBoard, Keys, Notepad, NotepadProps, Offers, PersonForm, Question,
    Read, prompt::Prompt, rows,
};
use wat_telt_core::update::{Held, Panel, Paper, Point, Screen, Source, State};

/// What is shown besides Beginnen.
pub static REST: Rest = Rest { screen, offers, form, over };

/// The screen that people are on; Beginnen is not one of these.
fn screen(shown: &Shown<'_>) -> Html {
    match shown.state.screen {
        Screen::Begin => Html::default(),
        Screen::Choose => choose(shown),
        Screen::Board => html! {
            <div class="with-notepad">
                { board(shown) }
                { notepad(shown, false) }
            </div>
        },
        Screen::Notepad => notepad(shown, true),
        Screen::Read => read(shown),
    }
}

/// What lies over a screen: a question, a prompt, the keys, the sheet to write on.
fn over(shown: &Shown<'_>) -> Html {
    html! {
        <>
            { question(shown) }
            { prompt(shown) }
            { keys(shown) }
            { parts::sheet(shown) }
        </>
    }
}

/// What is printed.
pub fn paper(shown: &Shown<'_>) -> Html {
    match shown.state.printing {
        Some(Paper::EmptyBoard | Paper::LargeEmptyBoard) => {
            EmptyBoard { texts: shown.texts }.view()
        }
        Some(Paper::Booklet | Paper::BookletFile(_) | Paper::Given) | None => {
            parts::booklet(shown, true)
        }
    }
}

fn choose(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    Choose {
        conversation: &state.conversation,
        people: shown.people,
        turn: &state.turn,
        panel: state.panel.as_ref(),
        landed: state.landed.as_ref(),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

fn board(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let carried = carried(state);
    let mut rows = rows(state, shown.people, shown.texts, shown.on);
    let beside = parts::beside(shown, &mut rows);
    let over_bar = carried.is_some() && state.gesture.as_ref().is_some_and(|g| g.over.is_some());
    Board {
        rows,
        beside,
        people: shown.people,
        turn: &state.turn,
        alone: state.alone,
        held: state.held == Some(Held::FromTray),
        answer: state.answer.as_ref().map(|answer| (answer, state.answers)),
        carried,
        over_bar,
        around: around(shown),
        form: form(shown),
        fingers: shown.fingers,
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

/// Whether a fiche of who is at turn lies face down.
fn lies_face_down(state: &State) -> bool {
    state.conversation.now.face_down().any(|fiche| *fiche.owner() == state.turn)
}

fn around(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    Around {
        people: shown.people,
        turn: &state.turn,
        alone: state.alone,
        face_down: lies_face_down(state),
        texts: shown.texts,
        on: shown.on,
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

fn form(shown: &Shown<'_>) -> Html {
    let Some(Panel::Person(id)) = &shown.state.panel else { return Html::default() };
    PersonForm {
        conversation: &shown.state.conversation,
        id,
        person: shown.people.get(id),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

fn notepad(shown: &Shown<'_>, screen: bool) -> Html {
    let state = shown.state;
    let props = NotepadProps {
        moment: Rc::clone(&state.conversation.now),
        people: shown.people.clone(),
        turn: state.turn.clone(),
        edit: state.note_edit().cloned(),
        agreed: parts::agreed(shown),
        screen,
        texts: shown.texts.clone(),
        on: shown.on.clone(),
    };
    html! { <Notepad ..props /> }
}

fn read(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let copy = parts::copy(shown);
    let open = state.panel == Some(Panel::Story);
    Read {
        conversation: &state.conversation,
        people: shown.people,
        scribe: state.writing_hand().as_ref(),
        copy: &copy,
        along: parts::goes_along(shown),
        story: open.then(|| parts::story(shown, &copy, false)),
        looked_back: parts::looked_back(shown, &copy),
        unkept: state.unkept,
        whose_device: state.whose_device,
        away: shown.away,
        safe: &state.safe,
        give: parts::give(shown),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

/// What lies on the device, on Beginnen.
fn offers(shown: &Shown<'_>) -> Option<Html> {
    Offers { drafts: &shown.state.drafts, texts: shown.texts, on: shown.on }.view()
}

fn question(shown: &Shown<'_>) -> Html {
    let Some(dialog) = &shown.state.dialog else { return Html::default() };
    Question {
        dialog,
        people: shown.people,
        plain: shown.plain,
        opening: parts::opening(shown, dialog),
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

fn prompt(shown: &Shown<'_>) -> Html {
    let Some(Panel::Prompt(id, at)) = &shown.state.panel else { return Html::default() };
    let Some(domain) = shown.texts.domain(id.as_str()) else { return Html::default() };
    let bar = shown.state.conversation.now.bar(id);
    let label = bar.map_or(&*domain.label, |bar| &*bar.label);
    Prompt { domain, label, at: *at, texts: shown.texts, on: shown.on }.view()
}

fn keys(shown: &Shown<'_>) -> Html {
    if shown.state.panel != Some(Panel::Keys) {
        return Html::default();
    }
    Keys { texts: shown.texts, on: shown.on }.view()
}
