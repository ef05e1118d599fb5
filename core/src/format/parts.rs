//! A draft in parts, as the device keeps it: the moment on the table, written with each act, and the
//! earlier ones, which never change and are written once. Each part says its own hash, so that one that
//! was torn or flipped is known, and the one before it is taken (R25).

use super::draft::{self, Draft};
use super::layout;
use super::to_file;
use crate::hash;
use crate::model::Conversation;

/// The earlier moments as text, by the name that the other part calls them.
pub struct Earlier {
    /// The hash of the text.
    pub name: String,
    /// The text.
    pub text: String,
}

/// A draft that was found among parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Newest {
    /// The draft.
    pub draft: Draft,
    /// How many times it was written before; each writing has one more than the one before it.
    pub number: u64,
    /// Which of the parts it is.
    pub at: usize,
}

/// The earlier moments; nothing where there are none.
pub fn earlier(conversation: &Conversation) -> Option<Earlier> {
    if conversation.earlier.is_empty() {
        return None;
    }
    let text = layout::write(&to_file::earlier(conversation));
    Some(Earlier { name: mark(&text), text })
}

/// The moment on the table, with the name of the earlier ones, as the writing of this number.
pub fn write(draft: &Draft, number: u64, earlier: Option<&str>) -> String {
    let body = format!("{number}\n{}", draft::write_with(draft, earlier));
    format!("{} {body}", mark(&body))
}

/// The newest draft that can be read whole. What an edition before this one kept is the oldest.
pub fn newest<'a>(parts: &'a [impl AsRef<str>]) -> Option<Newest> {
    let earlier = |name: &str| parts.iter().map(AsRef::as_ref).find(|part| mark(part) == name);
    let written = |(at, part): (usize, &'a str)| {
        let (number, text) = if part.starts_with('{') { (0, part) } else { unmarked(part)? };
        Some((number, at, text))
    };
    let all = parts.iter().map(AsRef::as_ref).enumerate().filter_map(written);
    let mut all: Vec<_> = all.collect();
    // The older one is only read where the newer cannot be: either may be large.
    while let Some(last) = (0..all.len()).max_by_key(|last| all[*last].0) {
        let (number, at, text) = all.remove(last);
        if let Some(draft) = draft::open_with(text, earlier) {
            return Some(Newest { draft, number, at });
        }
    }
    None
}

/// The number and the text of a part that is as it was written.
fn unmarked(part: &str) -> Option<(u64, &str)> {
    let (says, body) = part.split_once(' ')?;
    let (number, text) = body.split_once('\n')?;
    (says == mark(body)).then(|| Some((number.parse().ok()?, text)))?
}

fn mark(text: &str) -> String {
    format!("{:016x}", hash::add(hash::START, text.bytes()))
}
