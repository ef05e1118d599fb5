//! Steps that can be taken back and again. Whole conversations are kept: they are small, and share
//! what did not change.

use std::rc::Rc;

use crate::model::Conversation;
use crate::update::typing::{Typed, Typing};

/// More steps than anyone takes back; it bounds memory in a day-long conversation.
const MAX_STEPS: usize = 500;

/// Steps, each with what was there before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps<T> {
    back: Vec<T>,
    forward: Vec<T>,
    /// The step that typing may go on with.
    typing: Option<Typing>,
}

/// The steps of who is at turn. It ends where people change, at "Even rust", and at opening and
/// wiping (R25): what was taken away cannot be called back by another.
pub type History = Steps<Rc<Conversation>>;

impl<T> Default for Steps<T> {
    fn default() -> Self {
        Self { back: Vec::new(), forward: Vec::new(), typing: None }
    }
}

impl<T> Steps<T> {
    /// Whether there is a step to take back.
    pub fn can_step_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_step_forward(&self) -> bool {
        !self.forward.is_empty()
    }

    /// Ends the visit of a field: typing after this is another step. What can be taken again stays.
    pub(crate) fn leave_field(&mut self) {
        self.typing = None;
    }

    /// Something was done, and this was there before. Typing goes on with the step it is part of.
    pub(crate) fn record(&mut self, before: T, typed: Option<&Typed<'_>>) {
        self.forward.clear();
        let goes_on =
            self.typing.as_ref().zip(typed).and_then(|(typing, typed)| typing.with(typed));
        if goes_on.is_some() && !self.back.is_empty() {
            self.typing = goes_on;
            return;
        }
        self.typing = typed.map(Typing::begun);
        if self.back.len() == MAX_STEPS {
            self.back.remove(0);
        }
        self.back.push(before);
    }

    /// Takes a step, back or forward, from what is there now. Says whether there was one.
    pub(crate) fn step(&mut self, back: bool, now: &mut T) -> bool {
        let (from, to) = if back {
            (&mut self.back, &mut self.forward)
        } else {
            (&mut self.forward, &mut self.back)
        };
        let Some(there) = from.pop() else { return false };
        to.push(std::mem::replace(now, there));
        self.typing = None;
        true
    }
}
