//! What of the screens is fetched when it is wanted (see [`super::later`]): nothing of it shows where
//! it is not there.

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::table::Table;
use crate::model::Part;
use crate::update::Panel;
use crate::view::{
    AgreedPart, BarRowProps, Beside, BesideShown, Booklet, GoesAlong, InkPaper, Opening, Story,
};

/// What is asked of a file that is opened.
pub(super) fn opening(table: &Table) -> Html {
    let (Some(dialog), Some(later)) = (&table.state.dialog, table.later()) else {
        return Html::default();
    };
    let on_table = &*table.state.conversation;
    (later.opening)(&Opening { dialog, table: on_table, texts: &table.texts, on: &table.on })
}

/// The board of then beside that of now, in a conversation that has one.
pub(super) fn beside(table: &Table, rows: &mut [BarRowProps]) -> BesideShown {
    let Some(later) = table.later() else { return BesideShown::default() };
    let beside =
        Beside { state: &table.state, people: &table.people, texts: &table.texts, on: &table.on };
    (later.beside)(&beside, rows)
}

pub(super) fn agreed(table: &Table) -> Option<AgreedPart> {
    let later = table.later().filter(|_| table.state.conversation.last_time().is_some())?;
    Some(AgreedPart {
        conversation: Rc::clone(&table.state.conversation),
        writes_for: table.state.writes_for.clone(),
        view: later.agreed,
    })
}

/// All moments, while they are read.
pub(super) fn story(table: &Table, on_paper: bool) -> Option<Html> {
    let (state, later) = (&table.state, table.later()?);
    Some((later.story)(&Story {
        conversation: &state.conversation,
        left_out: &state.left_out,
        texts: &table.texts,
        on_paper,
    }))
}

pub(super) fn looked_back(table: &Table) -> Html {
    let Some(later) = table.later() else { return Html::default() };
    let state = &table.state;
    let now = state.left_out.of(&state.conversation.now.as_laid());
    (later.looked_back)(&state.conversation, &now, &table.texts)
}

/// What goes along, while it is being chosen.
pub(super) fn goes_along(table: &Table) -> Option<Html> {
    let state = &table.state;
    let later = table.later().filter(|_| state.panel == Some(Panel::GoesAlong))?;
    Some((later.goes_along)(&GoesAlong {
        conversation: &state.conversation,
        laid: &state.conversation.now.as_laid(),
        left_out: &state.left_out,
        people: &table.people,
        texts: &table.texts,
        on: &table.on,
    }))
}

pub(super) fn sheet(table: &Table) -> Html {
    let (Some(sheet), Some(later)) = (&table.state.sheet, table.later()) else {
        return Html::default();
    };
    (later.ink_paper)(&InkPaper {
        sheet,
        conversation: &table.state.conversation,
        notice: table.state.notice.as_ref(),
        people: &table.people,
        texts: &table.texts,
        on: &table.on,
    })
}

/// The paper: the story, where it has more than this moment.
pub(super) fn booklet(table: &Table) -> Html {
    let state = &table.state;
    let mut earlier = state.conversation.earlier.iter();
    let more = earlier.any(|moment| !state.left_out.has(&Part::Moment(moment.id.clone())));
    if let Some(story) = more.then(|| story(table, true)).flatten() {
        return story;
    }
    html! {
        <Booklet
            moment={&state.left_out.of(&state.conversation.now.as_laid())}
            people={&table.people} texts={&table.texts} on_paper=true day={None}
            looked_back={looked_back(table)}
        />
    }
}
