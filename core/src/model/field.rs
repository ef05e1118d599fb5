//! Every place where people can put words.

use std::rc::Rc;

use super::{Conversation, DomainId, MomentId, Note, NoteId, ParticipantId};

/// A place for words. What is typed in one visit of a field is one step to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// "Waar wilt u het over hebben?", the resident's (R17).
    About,
    /// The name of a person.
    Name(ParticipantId),
    /// Who a person is, in free words (R21).
    Role(ParticipantId),
    /// Words at a bar, of this person.
    Bar(DomainId, ParticipantId),
    /// Words at a bar, of the first person and by the hand of the second: beside what the first wrote
    /// with their own hand, which stays theirs (R6, R20).
    BarFor(DomainId, ParticipantId, ParticipantId),
    /// How an earlier agreement went, in the words of this person (R27): a note of that moment.
    Went(MomentId, NoteId, ParticipantId),
    /// What people want.
    NoteWhat(NoteId),
    /// By when.
    NoteWhen(NoteId),
    /// Who does what.
    NoteWho(NoteId),
    /// "Klopt dit zo, in uw woorden?", the resident's (R22).
    Closing,
    /// "Voor wie is dit?"
    ForWhom,
    /// "Wie kan ik bellen?"
    WhomToCall,
    /// "Wanneer kijken we weer?"
    Again,
}

impl Field {
    /// Whose words these are where each person writes their own beside those of others, and whose
    /// hand writes them where it is said that another's does.
    pub(super) fn each_their_own(&self) -> Option<(&ParticipantId, Option<&ParticipantId>)> {
        match self {
            Self::Bar(_, person) | Self::Went(_, _, person) => Some((person, None)),
            Self::BarFor(_, person, hand) => Some((person, Some(hand))),
            Self::About
            | Self::Name(_)
            | Self::Role(_)
            | Self::NoteWhat(_)
            | Self::NoteWhen(_)
            | Self::NoteWho(_)
            | Self::Closing
            | Self::ForWhom
            | Self::WhomToCall
            | Self::Again => None,
        }
    }

    /// The note that this field stands on, where there is one.
    pub fn note<'a>(&self, conversation: &'a Conversation) -> Option<&'a Rc<Note>> {
        conversation.now.note(self.note_id()?)
    }

    /// Which note this field stands on, also one that is about to come.
    pub fn note_id(&self) -> Option<&NoteId> {
        match self {
            Self::NoteWhat(id) | Self::NoteWhen(id) | Self::NoteWho(id) => Some(id),
            Self::About
            | Self::Name(_)
            | Self::Role(_)
            | Self::Bar(..)
            | Self::BarFor(..)
            | Self::Went(..)
            | Self::Closing
            | Self::ForWhom
            | Self::WhomToCall
            | Self::Again => None,
        }
    }
}
