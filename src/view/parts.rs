//! What the screens of the rest are made of: the story, the booklet, then beside now.

use std::rc::Rc;

use yew::prelude::*;

use super::give::{GiveDialog, ToReceiver};
use super::shown::Shown;
use crate::view::{
    Agreed, AgreedPart, BarRowProps, Beside, BesideShown, Booklet, GoesAlong, InkPaper, Opening,
    People, Story, looked_back as said_of_earlier,
};
use wat_telt_core::model::Conversation;
use wat_telt_core::update::{Dialog, Panel, may_lay_beside};

/// What is asked of a file that is opened, locked or given.
pub(super) fn opening(shown: &Shown<'_>, dialog: &Dialog) -> Html {
    if let Dialog::Give(giving) = dialog {
        let booklet = booklet(shown, false);
        let (receiver, texts, on) = (shown.receiver, shown.texts, shown.on);
        return GiveDialog { giving, receiver, booklet, texts, on }.view();
    }
    let on_table = &*shown.state.conversation;
    Opening { dialog, table: on_table, texts: shown.texts, on: shown.on }.view()
}

/// The board of then beside that of now, in a conversation that has one.
pub(super) fn beside(shown: &Shown<'_>, rows: &mut [BarRowProps]) -> BesideShown {
    Beside { state: shown.state, people: shown.people, texts: shown.texts, on: shown.on }.lay(rows)
}

/// What was agreed last time, in a conversation that has one.
pub(super) fn agreed(shown: &Shown<'_>) -> Option<AgreedPart> {
    shown.state.conversation.last_time()?;
    Some(AgreedPart {
        conversation: Rc::clone(&shown.state.conversation),
        writes_for: shown.state.writes_for.clone(),
        lays_anew: !may_lay_beside(shown.state),
        view: |agreed: &Agreed<'_>| agreed.view(),
    })
}

/// The conversation as it is given: the whole, or without what is left out (R24).
pub(super) fn copy(shown: &Shown<'_>) -> Rc<Conversation> {
    let state = shown.state;
    if state.left_out.is_nothing() {
        return Rc::clone(&state.conversation);
    }
    Rc::new(state.conversation.copy(&state.left_out, state.conversation.id.clone()))
}

/// All moments, while they are read.
pub(super) fn story(shown: &Shown<'_>, copy: &Conversation, on_paper: bool) -> Html {
    Story { conversation: copy, texts: shown.texts, on_paper }.view()
}

pub(super) fn looked_back(shown: &Shown<'_>, copy: &Conversation) -> Html {
    said_of_earlier(copy, &copy.now.as_laid(), shown.texts)
}

/// What goes along, while it is being chosen.
pub(super) fn goes_along(shown: &Shown<'_>) -> Option<Html> {
    let state = shown.state;
    if state.panel != Some(Panel::GoesAlong) {
        return None;
    }
    let along = GoesAlong {
        conversation: &state.conversation,
        laid: &state.conversation.now.as_laid(),
        left_out: &state.left_out,
        people: shown.people,
        texts: shown.texts,
        on: shown.on,
    };
    Some(along.view())
}

/// The sheet to write on by hand, while it lies there.
pub(super) fn sheet(shown: &Shown<'_>) -> Html {
    let Some(sheet) = &shown.state.sheet else { return Html::default() };
    InkPaper {
        sheet,
        conversation: &shown.state.conversation,
        notice: shown.state.notice.as_deref(),
        people: shown.people,
        texts: shown.texts,
        on: shown.on,
    }
    .view()
}

/// "Geef aan ...", where the page around the board says whose it is.
pub(super) fn give(shown: &Shown<'_>) -> Html {
    let Some(receiver) = shown.receiver else { return Html::default() };
    let given = shown.state.given.as_deref();
    ToReceiver { receiver, given, texts: shown.texts, on: shown.on }.view()
}

/// The booklet, on paper or as it is read: the story, where it has more than this moment.
pub(super) fn booklet(shown: &Shown<'_>, on_paper: bool) -> Html {
    let copy = &copy(shown);
    if !copy.earlier.is_empty() {
        return story(shown, copy, on_paper);
    }
    let moment = &copy.now.as_laid();
    Booklet {
        moment,
        people: &People::of_moment(copy, moment, shown.texts),
        texts: shown.texts,
        on_paper,
        day: None,
        looked_back: looked_back(shown, copy),
    }
    .view()
}
