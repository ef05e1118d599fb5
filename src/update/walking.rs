//! Walking between screens, covering and turning.

use std::rc::Rc;

use super::{Announcement, Dialog, Effect, Focus, Panel, Screen, State, Walk, ink};

pub(super) fn walk(state: &mut State, walk: Walk) -> Vec<Effect> {
    match walk {
        Walk::Go(screen) => go(state, screen),
        Walk::Cover => cover(state),
        Walk::Uncover => {
            state.covered = false;
            let mut effects = vec![Effect::Focus(Focus::Heading)];
            // A file that was dropped on the cover may have brought a question.
            effects.extend(state.dialog.as_ref().map(|_| Effect::ShowDialog));
            effects
        }
        Walk::TurnBoard => {
            state.turned = !state.turned;
            vec![Effect::Announce(Announcement::Turned)]
        }
        Walk::CloseNotice => {
            state.notice = None;
            vec![Effect::Focus(Focus::Heading)]
        }
        Walk::CloseDialog => close_dialog(state),
        Walk::ClosePanel => close_panel(state),
    }
}

fn go(state: &mut State, screen: Screen) -> Vec<Effect> {
    put_down(state);
    Rc::make_mut(&mut state.history).leave_field();
    if state.screen == screen {
        return Vec::new();
    }
    state.screen = screen;
    state.notice = None;
    let mut effects = vec![Effect::Focus(Focus::Heading)];
    if !state.conversation.is_untouched() {
        effects.push(Effect::KeepDraft(state.draft_now()));
    }
    effects
}

/// What was taken away before the cover cannot be called back after it (R25).
fn cover(state: &mut State) -> Vec<Effect> {
    put_down(state);
    state.covered = true;
    state.printing = None;
    state.history = Rc::default();
    state.writes_for = None;
    state.notice = None;
    vec![Effect::Hush, Effect::Focus(Focus::Uncover)]
}

fn put_down(state: &mut State) {
    state.held = None;
    state.gesture = None;
    state.panel = None;
    state.nudged = None;
    state.landed = None;
}

fn close_dialog(state: &mut State) -> Vec<Effect> {
    match state.dialog.take() {
        Some(Dialog::Wipe) => vec![Effect::Focus(Focus::Wipe)],
        Some(_) => vec![Effect::Focus(Focus::Heading)],
        None => Vec::new(),
    }
}

fn close_panel(state: &mut State) -> Vec<Effect> {
    if state.sheet.is_some() {
        return ink::put_away(state);
    }
    let focus = match state.panel.take() {
        Some(Panel::Person(_)) => Focus::AddPerson,
        Some(Panel::About(domain)) => Focus::Card(domain),
        Some(Panel::Prompt(domain, _)) => Focus::Prompt(domain),
        Some(Panel::OwnDomain(_)) => Focus::OwnCard,
        Some(Panel::More(domain) | Panel::MoreHands(domain)) => Focus::More(domain),
        Some(Panel::Note(_)) => Focus::AddNote,
        Some(Panel::GoesAlong) => Focus::GoesAlong,
        Some(Panel::Story) => Focus::Story,
        None => return Vec::new(),
    };
    Rc::make_mut(&mut state.history).leave_field();
    vec![Effect::Focus(focus)]
}
