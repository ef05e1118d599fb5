//! What is known while a file is read.

use std::collections::HashSet;

use super::super::repair::Repairs;
use crate::hash;
use crate::model::{Language, ParticipantId};

/// What is known while a file is read.
pub(super) struct Reader<'a> {
    /// The people, in the order of the file.
    pub people: Vec<Known<'a>>,
    /// Who of them is the resident.
    pub resident: Option<ParticipantId>,
    /// The language of the conversation, which is that of words of which nothing else is said.
    pub language: Language,
    /// Every id in the file, so that a new one is none of them.
    pub taken: HashSet<&'a str>,
    /// The number in the last new id.
    pub made: u32,
    /// What sets this file apart from others: a hash (FNV-1a) of all its texts.
    pub print: u64,
    pub repairs: Repairs,
}

/// A person of the file.
pub(super) struct Known<'a> {
    /// As the file points at them. Two who had the same id both have it here.
    pub spelling: &'a str,
    /// As the model does.
    pub id: ParticipantId,
    /// The last name in the file that they go by; may be empty.
    pub name: &'a str,
}

impl Reader<'_> {
    pub fn new() -> Self {
        Self {
            people: Vec::new(),
            resident: None,
            language: Language::default(),
            taken: HashSet::new(),
            made: 0,
            print: hash::START,
            repairs: Repairs::default(),
        }
    }
}
