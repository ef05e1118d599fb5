//! What the screens of the rest are made of: the story, the booklet, then beside now.

use std::rc::Rc;

use yew::prelude::*;

use super::super::session::Session;
use crate::view::{
    Agreed, AgreedPart, BarRowProps, Beside, BesideShown, Booklet, GoesAlong, InkPaper, Opening,
    People, Story, looked_back as said_of_earlier,
};
use wat_telt_core::model::Conversation;
use wat_telt_core::update::{Dialog, Panel, may_lay_beside};

/// What is asked of a file that is opened.
pub(super) fn opening(session: &Session, dialog: &Dialog) -> Html {
    let on_table = &*session.state.conversation;
    Opening { dialog, table: on_table, texts: &session.texts, on: &session.on }.view()
}

/// The board of then beside that of now, in a conversation that has one.
pub(super) fn beside(session: &Session, rows: &mut [BarRowProps]) -> BesideShown {
    Beside {
        state: &session.state,
        people: &session.people,
        texts: &session.texts,
        on: &session.on,
    }
    .lay(rows)
}

/// What was agreed last time, in a conversation that has one.
pub(super) fn agreed(session: &Session) -> Option<AgreedPart> {
    session.state.conversation.last_time()?;
    Some(AgreedPart {
        conversation: Rc::clone(&session.state.conversation),
        writes_for: session.state.writes_for.clone(),
        lays_anew: !may_lay_beside(&session.state),
        view: |agreed: &Agreed<'_>| agreed.view(),
    })
}

/// The conversation as it is given: the whole, or without what is left out (R24).
pub(super) fn copy(session: &Session) -> Rc<Conversation> {
    let state = &session.state;
    if state.left_out.is_nothing() {
        return Rc::clone(&state.conversation);
    }
    Rc::new(state.conversation.copy(&state.left_out, state.conversation.id.clone()))
}

/// All moments, while they are read.
pub(super) fn story(session: &Session, copy: &Conversation, on_paper: bool) -> Html {
    Story { conversation: copy, texts: &session.texts, on_paper }.view()
}

pub(super) fn looked_back(session: &Session, copy: &Conversation) -> Html {
    said_of_earlier(copy, &copy.now.as_laid(), &session.texts)
}

/// What goes along, while it is being chosen.
pub(super) fn goes_along(session: &Session) -> Option<Html> {
    let state = &session.state;
    if state.panel != Some(Panel::GoesAlong) {
        return None;
    }
    let along = GoesAlong {
        conversation: &state.conversation,
        laid: &state.conversation.now.as_laid(),
        left_out: &state.left_out,
        people: &session.people,
        texts: &session.texts,
        on: &session.on,
    };
    Some(along.view())
}

/// The sheet to write on by hand, while it lies there.
pub(super) fn sheet(session: &Session) -> Html {
    let Some(sheet) = &session.state.sheet else { return Html::default() };
    InkPaper {
        sheet,
        conversation: &session.state.conversation,
        notice: session.state.notice.as_deref(),
        people: &session.people,
        texts: &session.texts,
        on: &session.on,
    }
    .view()
}

/// The paper: the story, where it has more than this moment.
pub(super) fn booklet(session: &Session) -> Html {
    let copy = &copy(session);
    if !copy.earlier.is_empty() {
        return story(session, copy, true);
    }
    let moment = &copy.now.as_laid();
    Booklet {
        moment,
        people: &People::of_moment(copy, moment, &session.texts),
        texts: &session.texts,
        on_paper: true,
        day: None,
        looked_back: looked_back(session, copy),
    }
    .view()
}
