//! What was done to a file that did not fit, item by item.

use std::mem::discriminant;
use std::rc::Rc;

use super::limits::MAX_SAID_OF_A_KIND;

/// One thing in a file that did not fit: what it was and what was done. Each is one sentence.
///
/// Texts from the file in it are cut to a readable length; they are other people's, and may hold
/// anything, text that runs from right to left included. A name may be empty, as on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The format has no such key; it was left out.
    UnknownKey {
        /// Where and which: `bord: kleur`, `Wonen: kleur`.
        key: Rc<str>,
    },
    /// What stood here is not what belongs here; it was left out.
    Unfit {
        /// Where and which, as in [`Repair::UnknownKey`].
        key: Rc<str>,
    },
    /// There were more than any conversation has; the rest was left out.
    TooMany {
        /// Where and which, as in [`Repair::UnknownKey`].
        key: Rc<str>,
    },
    /// Two had the same id; the second has one of its own now.
    SameId {
        /// The id that they had.
        id: Rc<str>,
    },
    /// Nobody was the resident, or several were; the first is now.
    Resident {
        /// The name of who is the resident now.
        name: Rc<str>,
    },
    /// A person sat at one table twice; the second seat was left out.
    SeatTwice {
        /// The name at the second seat.
        name: Rc<str>,
    },
    /// Who sat here is not among the people; the seat was left out.
    SeatOfUnknown {
        /// The name at the seat.
        name: Rc<str>,
    },
    /// A person whose fiche or words are there sat at no table; now they do.
    SeatAdded {
        /// Their name, where the file has it at another moment.
        name: Rc<str>,
    },
    /// A fiche of nobody among the people was left out.
    FicheOfUnknown {
        /// The label of the bar.
        domain: Rc<str>,
    },
    /// A second fiche of one person on one bar was left out.
    FicheTwice {
        /// The label of the bar.
        domain: Rc<str>,
        /// The name of whose fiche it is.
        name: Rc<str>,
    },
    /// A fiche that lay nowhere on the bar was left out.
    FicheOffBar {
        /// The label of the bar.
        domain: Rc<str>,
        /// The name of whose fiche it is.
        name: Rc<str>,
    },
    /// A fiche lies a little off where it lay: a place has two decimals.
    PlaceRounded {
        /// The label of the bar.
        domain: Rc<str>,
        /// The name of whose fiche it is.
        name: Rc<str>,
    },
    /// A bar that was not on top was called "eerst"; that word was left out.
    NotOnTop {
        /// The label of the bar.
        domain: Rc<str>,
    },
    /// The hand that laid or wrote is nobody's among the people; that was left out, and the fiche
    /// or the words were kept.
    HandUnknown {
        /// Where and which, as in [`Repair::UnknownKey`].
        key: Rc<str>,
    },
    /// Words were also of somebody who is not among the people; that was left out, and the words
    /// were kept.
    AuthorUnknown {
        /// How the words begin.
        text: Rc<str>,
    },
    /// Words of nobody among the people were left out: they are put in no other's mouth (R20).
    WordsOfNobody {
        /// How the words begin.
        text: Rc<str>,
    },
    /// Handwriting with more points than fit in a file was left out.
    InkTooLarge {
        /// Where and which, as in [`Repair::UnknownKey`].
        key: Rc<str>,
    },
    /// Half a character stood in a text without its other half; U+FFFD stands there now.
    HalfCharacter {
        /// How the text begins.
        text: Rc<str>,
    },
    /// The calendar has no such day; it was left out.
    NoSuchDay {
        /// What stood there.
        text: Rc<str>,
    },
    /// The day of a moment could not be read; it stands on another day now.
    DayOfMoment {
        /// The day that it stands on now: that of the moment before or after it, or the first of
        /// the year 2000.
        date: crate::model::Date,
    },
    /// The moments did not stand in the order of their days; they do now.
    OutOfOrder,
    /// A booklet was changed after it was written.
    ChangedByHand,
    /// There were more like the one before this, which are not all named.
    AndMore,
}

/// The repairs of one file, of one kind no more than people can read.
#[derive(Default)]
pub(super) struct Repairs {
    said: Vec<Repair>,
    more: Vec<Repair>,
}

impl Repairs {
    /// Says one more.
    pub fn push(&mut self, repair: Repair) {
        let kind = discriminant(&repair);
        if self.more.iter().any(|more| discriminant(more) == kind) {
            return;
        }
        let before = self.said.iter().filter(|said| discriminant(*said) == kind).count();
        let list = if before < MAX_SAID_OF_A_KIND { &mut self.said } else { &mut self.more };
        list.push(repair);
    }

    /// All, in the order of the file; after the last one of a kind that has more, that is said.
    pub fn finish(self) -> Vec<Repair> {
        let mut all = self.said;
        for more in self.more {
            let last = all.iter().rposition(|said| discriminant(said) == discriminant(&more));
            all.insert(last.map_or(all.len(), |last| last + 1), Repair::AndMore);
        }
        all
    }
}

/// A text of the file as a sentence can hold it.
pub(super) fn short(text: &str) -> Rc<str> {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
