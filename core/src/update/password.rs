//! What locks a file.

use std::fmt;
use std::rc::Rc;

/// What people typed to lock a file with, or to open one. It lies in no state, and nothing writes it.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Rc<str>);

impl Password {
    /// What was typed; nothing where that is only spaces.
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.into()))
    }

    /// The words themselves.
    pub fn words(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}
