//! Which components show a table, with what they need of the state and no more.

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::commands;
use super::table::Table;
use super::wanted;
use crate::update::{Held, Panel, Paper, Point, Screen, Source, State};
use crate::view::{
    About, Around, Begin, Board, Choose, Cover, Header, Notepad, NoticeStrip, PersonForm, Question,
    Read, Scribe, aloud, prompt::Prompt, rows,
};

/// The whole element.
pub fn view(table: &Table) -> Html {
    let state = &table.state;
    let class = classes!("whole", state.turned.then_some("turned"));
    html! {
        <div {class} onkeydown={&table.keys}>
            if state.covered {
                <Cover texts={&table.texts} on={&table.on} />
            } else {
                { stage(table) }
                { question(table) }
                { prompt(table) }
                { wanted::sheet(table) }
            }
            { paper(table) }
            { aloud::controls(&table.texts) }
        </div>
    }
}

fn stage(table: &Table) -> Html {
    let state = &table.state;
    let about = state.conversation.now.about.as_deref();
    let last_time = state.conversation.last_time().and_then(|moment| moment.about.as_deref());
    let class = classes!("stage", (state.screen == Screen::Board).then_some("on-board"));
    // What lies under a dialog cannot be reached, and is not heard: its "Klaar" is not the sheet's.
    let under = state.is_behind() && !matches!(state.panel, Some(Panel::About(_)));
    html! {
        <div {class} inert={under.then_some("")} aria-hidden={under.then_some("true")}>
            <Header
                screen={state.screen} tools={commands::tools(state)} texts={&table.texts}
                on={&table.on}
            />
            <div class="strips top">
                if state.screen != Screen::Begin {
                    <About about={about} {last_time} texts={&table.texts} />
                }
                { aloud::screen(&table.texts) }
            </div>
            <div class="strips">
                if let Some(notice) = &state.notice {
                    <NoticeStrip
                        {notice} people={&table.people}
                        texts={&table.texts} on={&table.on}
                    />
                }
                { scribe(table) }
            </div>
            <main class="screen">{ screen(table) }</main>
        </div>
    }
}

/// Who writes for another: chosen where people lay and write, and said wherever it is so.
fn scribe(table: &Table) -> Html {
    let state = &table.state;
    let writes = matches!(state.screen, Screen::Board | Screen::Notepad | Screen::Read);
    if state.resident_at_turn() || (!writes && state.writes_for.is_none()) {
        return Html::default();
    }
    html! {
        <Scribe
            people={&table.people} turn={&state.turn} writes_for={state.writes_for.as_ref()}
            texts={&table.texts} on={&table.on}
        />
    }
}

fn screen(table: &Table) -> Html {
    match table.state.screen {
        Screen::Begin => begin(table),
        Screen::Choose => choose(table),
        Screen::Board => html! {
            <div class="with-notepad">
                { board(table) }
                { notepad(table, false) }
            </div>
        },
        Screen::Notepad => notepad(table, true),
        Screen::Read => read(table),
    }
}

fn begin(table: &Table) -> Html {
    let state = &table.state;
    html! {
        <Begin
            conversation={&state.conversation} people={&table.people}
            scribe={state.writing_hand().as_ref()} panel={state.panel.as_ref()}
            second={state.second()}
            host={None} draft={state.draft.as_ref().map(|draft| draft.conversation.now.date)}
            texts={&table.texts} on={&table.on}
        />
    }
}

fn choose(table: &Table) -> Html {
    let state = &table.state;
    html! {
        <Choose
            conversation={&state.conversation} people={&table.people}
            panel={state.panel.as_ref()} landed={state.landed.as_ref()} texts={&table.texts}
            on={&table.on}
        />
    }
}

fn board(table: &Table) -> Html {
    let state = &table.state;
    let carried = carried(state);
    let mut rows = rows(state, &table.people, &table.texts, &table.on);
    let beside = wanted::beside(table, &mut rows);
    let over_bar = carried.is_some() && state.gesture.as_ref().is_some_and(|g| g.over.is_some());
    html! {
        <Board
            {rows} {beside} people={&table.people}
            turn={&state.turn} alone={state.alone} held={state.held == Some(Held::FromTray)} {carried} {over_bar}
            around={around(table)} form={form(table)} fingers={&table.fingers} texts={&table.texts}
            on={&table.on}
        />
    }
}

/// Whether a fiche of who is at turn lies face down.
fn lies_face_down(state: &State) -> bool {
    state.conversation.now.face_down().any(|fiche| *fiche.owner() == state.turn)
}

fn around(table: &Table) -> Html {
    let state = &table.state;
    html! {
        <Around
            people={&table.people} turn={&state.turn} alone={state.alone}
            face_down={lies_face_down(state)} texts={&table.texts} on={&table.on}
        />
    }
}

/// How far a finger carried the fiche from the tray, on the board as it lies: a turned board turns
/// left and right, and up and down.
fn carried(state: &State) -> Option<Point> {
    let gesture = state.gesture.as_ref().filter(|gesture| gesture.moved)?;
    let Point { x, y } = gesture.offset;
    let offset = if state.turned { Point { x: -x, y: -y } } else { gesture.offset };
    matches!(gesture.source, Source::Tray).then_some(offset)
}

fn form(table: &Table) -> Html {
    let Some(Panel::Person(id)) = &table.state.panel else { return Html::default() };
    html! {
        <PersonForm
            conversation={&table.state.conversation} {id} person={table.people.get(id)} texts={&table.texts} on={&table.on}
        />
    }
}

fn notepad(table: &Table, screen: bool) -> Html {
    let state = &table.state;
    ::yew::html! {
        <Notepad
            moment={Rc::clone(&state.conversation.now)} people={table.people.clone()}
            turn={state.turn.clone()} edit={state.note_edit().cloned()} agreed={wanted::agreed(table)} {screen}
            texts={table.texts.clone()} on={&table.on}
        />
    }
}

fn read(table: &Table) -> Html {
    let state = &table.state;
    let along = wanted::goes_along(table);
    let open = (state.panel == Some(Panel::Story)).then_some(table);
    let story = open.and_then(|table| wanted::story(table, false));
    html! {
        <Read
            conversation={&state.conversation} people={&table.people}
            scribe={state.writing_hand().as_ref()} left_out={&state.left_out} {along} {story}
            looked_back={wanted::looked_back(table)} safe={&state.safe} texts={&table.texts}
            on={&table.on}
        />
    }
}

fn question(table: &Table) -> Html {
    let Some(dialog) = &table.state.dialog else { return Html::default() };
    let opening = wanted::opening(table);
    html! {
        <Question
            {dialog} people={&table.people} {opening} texts={&table.texts} on={&table.on}
        />
    }
}

fn prompt(table: &Table) -> Html {
    let Some(Panel::Prompt(id, at)) = &table.state.panel else { return Html::default() };
    let Some(domain) = table.texts.domain(id.as_str()) else { return Html::default() };
    let bar = table.state.conversation.now.bar(id);
    let label = bar.map_or(&*domain.label, |bar| &*bar.label);
    html! { <Prompt {domain} {label} at={*at} texts={&table.texts} on={&table.on} /> }
}

fn paper(table: &Table) -> Html {
    let Some(sheet) = &table.sheet else { return Html::default() };
    let state = &table.state;
    let printed = match state.printing {
        Some(Paper::EmptyBoard | Paper::LargeEmptyBoard) => {
            table.later().map(|later| (later.empty_board)(&table.texts)).unwrap_or_default()
        }
        Some(Paper::Booklet | Paper::BookletFile) | None => wanted::booklet(table),
    };
    create_portal(printed, sheet.inner())
}
