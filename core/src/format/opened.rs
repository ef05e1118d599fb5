//! What opening a file comes to.

use std::rc::Rc;

#[cfg(doc)]
use super::limits::{MAX_BYTES, MAX_PAGE_BYTES};
use super::repair::Repair;
use crate::model::Conversation;

/// Why a file could not be opened. The first in this order that holds is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is larger than [`MAX_BYTES`], or a booklet than [`MAX_PAGE_BYTES`].
    TooLarge,
    /// It is no text in UTF-8.
    NotUtf8,
    /// It is no JSON, is cut off, or is nested deeper than any conversation.
    NotJson,
    /// It is something else than a conversation of Wat Telt: other JSON, or another page.
    NotOurs,
    /// A newer edition made it. It is refused, never half-read.
    Newer {
        /// The version of its format.
        version: u64,
    },
    /// It says that it is ours, but nothing in it can be used: it says no version that ever was,
    /// has no people or no moments.
    DoesNotFit,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The conversation in it.
    pub conversation: Rc<Conversation>,
    /// What did not fit, item by item; empty when all did.
    pub repairs: Vec<Repair>,
}
