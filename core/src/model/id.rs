//! Names for things that other things point at. Each kind has a type of its own, so that a note's
//! id can never stand where a person's belongs.

use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Rc<str>);

        impl $name {
            /// The id with this spelling, as it stands in the file.
            pub fn new(id: &str) -> Self {
                Self(id.into())
            }

            /// The spelling, as it stands in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// One conversation, over all its moments; a UUID when this edition made it.
    ConversationId,
    /// One moment of a conversation: `m1`, `m2`, ...
    MomentId,
    /// One person, over all moments: `p1`, `p2`, ...
    ParticipantId,
    /// A domain: one of the set (`wonen`) or the resident's own (`eigen-1`).
    DomainId,
    /// A note on the notepad: `b1`, `b2`, ...
    NoteId,
}

/// How the ids of the resident's own domains begin.
pub(super) const OWN: &str = "eigen-";

/// New ids, one after another: of `prefix1`, `prefix2`, ... those that nothing has.
pub(super) struct NewIds<'a> {
    prefix: &'static str,
    // A file may hold ten thousand notes: looked up one by one they would hold up the table.
    taken: HashSet<&'a str>,
    last: u32,
}

impl<'a> NewIds<'a> {
    /// None of those taken.
    pub fn beside(prefix: &'static str, taken: impl Iterator<Item = &'a str>) -> Self {
        Self { prefix, taken: taken.collect(), last: 0 }
    }

    /// All of them, from the first.
    pub fn from_one(prefix: &'static str) -> Self {
        Self::beside(prefix, std::iter::empty())
    }

    /// The next one.
    pub fn next(&mut self) -> String {
        loop {
            self.last += 1;
            let id = format!("{}{}", self.prefix, self.last);
            if !self.taken.contains(id.as_str()) {
                return id;
            }
        }
    }
}

/// The first of `prefix1`, `prefix2`, ... that is not among those taken.
pub(super) fn unused<'a>(prefix: &'static str, taken: impl Iterator<Item = &'a str>) -> String {
    NewIds::beside(prefix, taken).next()
}
