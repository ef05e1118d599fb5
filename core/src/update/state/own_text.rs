//! What is typed for an own domain, which is nobody's words before it is laid (R2). It has steps of its
//! own while the box is open, by the rule of all typing.

use std::rc::Rc;

use super::steps::Steps;
use crate::update::typing::Typed;

/// What stands in the box for an own domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnText {
    text: Rc<str>,
    steps: Steps<Rc<str>>,
}

impl OwnText {
    /// What stands there.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// The steps of what was typed here.
    pub fn steps(&self) -> &Steps<Rc<str>> {
        &self.steps
    }

    /// This stands there now; typed at this time, in milliseconds.
    pub(crate) fn write(&mut self, text: Rc<str>, at: f64) {
        if text == self.text {
            return;
        }
        let typed = Typed { field: None, was: &self.text, is: &text, at };
        self.steps.record(Rc::clone(&self.text), Some(&typed));
        self.text = text;
    }

    /// Takes a step, back or forward. Says whether there was one.
    pub(crate) fn step(&mut self, back: bool) -> bool {
        self.steps.step(back, &mut self.text)
    }

    /// Something else was done: what was typed here before is no longer what was done last.
    pub(crate) fn end_steps(&mut self) {
        self.steps = Steps::default();
    }
}

impl From<&str> for OwnText {
    fn from(text: &str) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
