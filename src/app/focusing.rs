//! The focus: put where the state says, and never left on nothing (R28).

use super::session::Session;
use crate::platform::crossing;
use wat_telt_core::update::Focus;
use wat_telt_core::update::ids;

/// The buttons that take steps: they keep the focus, to be pressed again.
const STEPS: [&str; 2] = ["step-back", "step-forward"];

/// What can lie over the screen, and has the focus then.
const OVER: [&str; 2] = ["dialog", "uncover"];

impl Session {
    /// Puts the focus there, or near it where that is not on the page.
    pub(super) fn focus(&self, focus: Focus) {
        let mut goal = Some(focus);
        while let Some(focus) = goal {
            let id = ids::of(&focus);
            if self.page.focus(&id) {
                return self.scroll_to(&focus, &id);
            }
            goal = ids::or_else(&focus);
        }
    }

    /// Brings what has the focus into view, unless it is where a finger just was. Of a screen that is
    /// its title.
    fn scroll_to(&self, focus: &Focus, id: &str) {
        match focus {
            Focus::Slider(_) => {}
            Focus::Screen => self.page.scroll_to(ids::TITLE),
            _ => self.page.scroll_to(id),
        }
    }

    /// Puts the focus on what a step was about.
    pub(super) fn focus_of_step(&self, focus: Focus) {
        if !STEPS.iter().any(|step| self.page.is_focused(step)) {
            self.focus(focus);
        }
    }

    /// What had the focus may be gone with what was drawn: then the screen has it, or what lies over
    /// it. Keys go on working there, and assistive technology stays on the board.
    pub(super) fn keep_focus(&mut self) {
        crossing::keep_a_stop(&self.page);
        let had = std::mem::take(&mut self.after_render.had_focus);
        if had && self.page.lost_focus() && !OVER.iter().any(|over| self.page.focus(over)) {
            self.focus(Focus::Screen);
        }
    }
}
