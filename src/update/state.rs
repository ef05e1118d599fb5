//! Everything that is on the table and on the screen.

use std::rc::Rc;

use super::{Beside, Gesture, History, InkSheet, Notice, Safe, scribe};
use crate::format::Opened;
use crate::model::{Conversation, DomainId, Fresh, Language, LeftOut, NoteId, ParticipantId};

/// The state. Cheap to clone: what is large stands behind an `Rc`.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The conversation; what undo takes back and the draft keeps.
    pub conversation: Rc<Conversation>,
    /// Steps that can be undone and redone.
    pub history: Rc<History>,
    /// Who is at turn: only their fiches move (R6). In the draft.
    pub turn: ParticipantId,
    /// The screen that is open. In the draft.
    pub screen: Screen,
    /// "Ik schrijf op voor ...": whose words who is at turn writes down, everywhere, until the
    /// turn goes on (R20). In the draft.
    pub writes_for: Option<ParticipantId>,
    /// The second language that was chosen, for whoever else reads the board; see
    /// [`State::second`]. In the draft, and in no file: it is how this table reads, not what was said.
    pub chosen_second: Option<Language>,
    /// "Ik leg eerst alleen": what who is at turn lays, lies face down at once (R8). Nowhere kept.
    pub alone: bool,
    /// A fiche taken in the hand by a tap. Nowhere kept.
    pub held: Option<Held>,
    /// A finger that holds a fiche. Nowhere kept: letting go commits it as one step.
    pub gesture: Option<Gesture>,
    /// Whose hand lays for who is at turn on a bar where nothing of theirs lies yet (R6).
    pub hand: Option<(DomainId, ParticipantId)>,
    /// What is open beside the rest. Nowhere kept.
    pub panel: Option<Panel>,
    /// A sheet to write on by hand, over all that is open. Nowhere kept.
    pub sheet: Option<InkSheet>,
    /// The question that is asked. Nowhere kept.
    pub dialog: Option<Dialog>,
    /// "Even rust" (R29). Nowhere kept.
    pub covered: bool,
    /// Whether the board is turned to who sits across (R29). Nowhere kept.
    pub turned: bool,
    /// A sentence that is to be read. Nowhere kept.
    pub notice: Option<Notice>,
    /// A draft that lies on the device and was not gone on with.
    pub draft: Option<Rc<Draft>>,
    /// What stays out of the copies that are saved and printed. Nowhere kept.
    pub left_out: LeftOut,
    /// Where the conversation is, as it is now, apart from the draft.
    pub safe: Safe,
    /// What is being printed.
    pub printing: Option<Paper>,
    /// The bar on which a fiche was laid just now, so that it is seen to drop. Nowhere kept.
    pub landed: Option<DomainId>,
    /// The card that was tapped last on this visit of the cards, and when, in milliseconds: a second
    /// tap within half a second does nothing. Nowhere kept.
    pub tapped: Option<(DomainId, f64)>,
    /// The last step of a slider, where its phrase stayed the same.
    pub nudged: Option<(DomainId, Nudge)>,
    /// The board of then beside that of now (R27). Nowhere kept.
    pub beside: Beside,
}

impl State {
    /// An empty table with the resident at turn (R1, R4).
    pub fn new(fresh: Fresh) -> Self {
        Self::with(Conversation::new(fresh).into())
    }

    /// A table with this conversation on it and the resident at turn.
    pub fn with(conversation: Rc<Conversation>) -> Self {
        Self {
            turn: conversation.resident().clone(),
            conversation,
            history: Rc::default(),
            writes_for: None,
            alone: false,
            screen: Screen::Begin,
            chosen_second: None,
            held: None,
            gesture: None,
            hand: None,
            panel: None,
            sheet: None,
            dialog: None,
            covered: false,
            turned: false,
            notice: None,
            draft: None,
            left_out: LeftOut::default(),
            safe: Safe::Nowhere,
            printing: None,
            landed: None,
            tapped: None,
            nudged: None,
            beside: Beside::default(),
        }
    }

    /// Whether the resident is at turn.
    pub fn resident_at_turn(&self) -> bool {
        self.conversation.is_resident(&self.turn)
    }

    /// The second language; none while it would be the first once more.
    pub fn second(&self) -> Option<&Language> {
        self.chosen_second.as_ref().filter(|second| **second != self.conversation.language)
    }

    /// Whether something lies over the screen that is to be answered or closed first.
    pub fn is_behind(&self) -> bool {
        self.covered
            || self.sheet.is_some()
            || self.dialog.is_some()
            || matches!(self.panel, Some(Panel::About(_) | Panel::Prompt(..)))
    }

    /// The hand that writes in a place that is another's: of who is at turn, while they write for
    /// somebody.
    pub fn writing_hand(&self) -> Option<ParticipantId> {
        self.writes_for.as_ref().map(|_| self.turn.clone())
    }

    /// What the device keeps of this.
    pub fn draft_now(&self) -> Draft {
        Draft {
            conversation: Rc::clone(&self.conversation),
            turn: self.turn.clone(),
            writes_for: scribe::for_whom(self),
            screen: self.screen,
            second: self.chosen_second.clone(),
        }
    }

    /// The note that is being written.
    pub fn note_edit(&self) -> Option<&NoteEdit> {
        match &self.panel {
            Some(Panel::Note(edit)) => Some(edit),
            _ => None,
        }
    }
}

/// The five screens, in the order of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// "Beginnen"
    Begin,
    /// "Kiezen"
    Choose,
    /// "Bord"
    Board,
    /// "Blocnote"
    Notepad,
    /// "Samen lezen"
    Read,
}

impl Screen {
    /// Every screen, in the order of the walk.
    pub const ALL: [Self; 5] = [Self::Begin, Self::Choose, Self::Board, Self::Notepad, Self::Read];

    /// The name in the draft.
    pub fn name(self) -> &'static str {
        match self {
            Self::Begin => "beginnen",
            Self::Choose => "kiezen",
            Self::Board => "bord",
            Self::Notepad => "blocnote",
            Self::Read => "samen-lezen",
        }
    }

    /// The screen with this name in the draft.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.name() == name)
    }
}

/// Which fiche of who is at turn is in the hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The one from the tray.
    FromTray,
    /// The one that lies on this bar.
    FromBar(DomainId),
}

/// An end of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The sad smiley.
    Sad,
    /// The happy smiley.
    Happy,
}

/// Which way a slider went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// A little to the sad smiley.
    ToSad,
    /// A little to the happy smiley.
    ToHappy,
}

/// What is open beside the rest; one thing at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    /// A person's name and role; the person may be about to come.
    Person(ParticipantId),
    /// What a card can be about.
    About(DomainId),
    /// A question about a domain, and which one.
    Prompt(DomainId, usize),
    /// An own domain, with what is typed so far.
    OwnDomain(Rc<str>),
    /// "Meer" of a bar.
    More(DomainId),
    /// "Meer" of a bar, with the choice of whose hand lays.
    MoreHands(DomainId),
    /// A note that is being written.
    Note(NoteEdit),
    /// "Wat gaat er mee?"
    GoesAlong,
    /// "Ons verhaal".
    Story,
}

/// A note that is being written; it comes on the notepad with its first word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteEdit {
    /// The note.
    pub note: NoteId,
    /// Whose words were said to be on it; nobody while it was not said (R1).
    pub by: Vec<ParticipantId>,
    /// Whose hand was said to write it; nothing while it was not said.
    pub hand: Option<Option<ParticipantId>>,
}

/// A question that must be answered first.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// The board is handed over to this person, who is at turn now.
    HandOver(ParticipantId),
    /// "Alles wissen".
    Wipe,
    /// Taking off the device what is on paper only.
    TakeOffDevice,
    /// Opening a file over what lies on the table, or with repairs.
    Open(Rc<Opened>),
    /// What to do with an earlier conversation.
    Earlier(Rc<Opened>),
    /// The file is of the conversation on the table, and something else is in it.
    TwoFiles(Rc<Opened>),
}

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

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The booklet that the resident takes along.
    Booklet,
    /// The booklet, to be saved as a file that opens by itself.
    BookletFile,
    /// An empty board.
    EmptyBoard,
    /// An empty board on paper twice as large.
    LargeEmptyBoard,
}
