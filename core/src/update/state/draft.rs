//! What the device keeps.

use std::rc::Rc;

use super::screen::Screen;
use crate::model::{Conversation, Language, ParticipantId};

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
}
