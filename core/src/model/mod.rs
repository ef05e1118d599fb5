//! What a conversation is (pure). The rules R1-R10a and R20 live here: every change goes through a
//! method of [`Conversation`], which does it or says with a [`Refusal`] which rule it would break.

mod act;
mod bar;
mod conversation;
mod copy;
mod date;
mod domain_set;
mod fiche;
mod field;
mod for_whom;
mod id;
mod id_map;
mod ink;
mod language;
mod left_out;
mod looking_back;
mod moment;
mod note;
mod participant;
mod place;
mod refusal;
mod two_files;
mod whose_device;
mod without_ink;
mod words;
mod written;

pub use bar::{Bar, same_label};
pub use conversation::{Conversation, Fresh};
pub use date::Date;
pub use domain_set::{DomainSaid, DomainSet, Drawing, Offered, PageDomain, Picture, Spoken};
pub use fiche::{Fiche, Lying};
pub use field::Field;
pub use for_whom::ForWhom;
pub use id::{ConversationId, DomainId, MomentId, NoteId, ParticipantId};
pub use ink::{Ink, InkPoint};
pub use language::{Address, Language, WrittenIn};
pub use left_out::{LeftOut, Part, Said};
pub use moment::{LookBack, Moment, StillCounts};
pub use note::{Note, NoteDomain};
pub use participant::{Participant, Seat, Shape};
pub use place::{Phrase, Place};
pub use refusal::Refusal;
pub use two_files::Beside;
pub use whose_device::WhoseDevice;
pub use words::InkChange;
pub use written::{Authors, MAX_LETTERS, Written, fits};
