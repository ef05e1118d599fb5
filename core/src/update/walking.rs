//! Walking between screens, covering and turning.

use std::rc::Rc;

use super::outcome::Outcome;
use super::{
    Announcement, Dialog, Effect, Focus, Panel, Screen, State, Walk, focus, gesture, give, ink,
};

pub(super) fn walk(state: &mut State, walk: Walk) -> Outcome {
    // A tap after people went somewhere is another one, however soon.
    state.tapped = None;
    match walk {
        Walk::Go(screen) => go(state, screen),
        Walk::ToKeep => {
            let mut effects = go(state, Screen::Read).into_effects();
            effects.retain(|effect| !matches!(effect, Effect::Focus(_)));
            effects.push(Effect::Focus(Focus::Keep));
            Outcome::done(effects)
        }
        Walk::Cover => cover(state),
        Walk::Uncover => {
            state.covered = false;
            let mut effects = vec![Effect::Focus(Focus::Screen)];
            // A file that was dropped on the cover may have brought a question.
            effects.extend(state.dialog.as_ref().map(|_| Effect::ShowDialog));
            Outcome::done(effects)
        }
        Walk::TurnBoard => {
            let lost = gesture::lost(state);
            state.turned = !state.turned;
            lost.then(Outcome::done(Vec::new()).said(Announcement::Turned))
        }
        Walk::CloseNotice => {
            state.notice = None;
            Outcome::done(vec![Effect::Focus(Focus::Screen)])
        }
        Walk::CloseDialog => close_dialog(state),
        Walk::ClosePanel => close_panel(state),
        Walk::ShowKeys => {
            state.panel = Some(Panel::Keys);
            Outcome::done(vec![Effect::ShowDialog])
        }
    }
}

pub(super) fn go(state: &mut State, screen: Screen) -> Outcome {
    put_down(state);
    Rc::make_mut(&mut state.history).leave_field();
    if state.screen == screen {
        return Outcome::nothing();
    }
    state.screen = screen;
    state.notice = None;
    let mut effects = vec![Effect::Focus(Focus::Screen)];
    if !state.conversation.is_untouched() {
        effects.push(Effect::KeepDraft(state.draft_now()));
    }
    Outcome::done(effects)
}

/// What was taken away before the cover cannot be called back after it (R25); what was said last is
/// covered by its title, which is said (R29).
fn cover(state: &mut State) -> Outcome {
    put_down(state);
    state.covered = true;
    state.printing = None;
    state.history = Rc::default();
    state.writes_for = None;
    state.notice = None;
    Outcome::done(vec![Effect::Announce(Announcement::Covered), Effect::Focus(Focus::Uncover)])
}

fn put_down(state: &mut State) {
    state.held = None;
    state.gesture = None;
    state.panel = None;
    state.nudged = None;
    state.landed = None;
}

fn close_dialog(state: &mut State) -> Outcome {
    let Some(dialog) = state.dialog.take() else { return Outcome::nothing() };
    match &dialog {
        Dialog::Give(giving) => give::closed(state, giving),
        other => Outcome::done(vec![Effect::Focus(focus::asker(other))]),
    }
}

fn close_panel(state: &mut State) -> Outcome {
    if state.sheet.is_some() {
        return ink::put_away(state);
    }
    let Some(panel) = state.panel.take() else { return Outcome::nothing() };
    Rc::make_mut(&mut state.history).leave_field();
    Outcome::done(vec![Effect::Focus(focus::opener(state, panel))])
}
