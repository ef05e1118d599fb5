//! What the device keeps.

use std::rc::Rc;

use super::screen::Screen;
use crate::model::{Conversation, ConversationId, Language, ParticipantId, WhoseDevice};

/// What the device keeps: the conversation, whose turn it was, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The conversation, whole.
    pub conversation: Rc<Conversation>,
    /// Who was at turn.
    pub turn: ParticipantId,
    /// Whose words they wrote down.
    pub writes_for: Option<ParticipantId>,
    /// The screen that was open.
    pub screen: Screen,
    /// The second language that was chosen.
    pub second: Option<Language>,
    /// Whose device this was said to be.
    pub whose_device: Option<WhoseDevice>,
}

/// A conversation that lies on the device and was not gone on with.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Which one.
    pub id: ConversationId,
    /// What it is; nothing where it cannot be read.
    pub draft: Option<Rc<Draft>>,
    /// Whether it is open in another tab.
    pub elsewhere: bool,
}
