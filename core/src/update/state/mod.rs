//! Everything that is on the table and on the screen.

mod answer;
mod beside;
mod draft;
mod focus;
mod gesture;
mod held;
mod manner;
mod own_text;
mod panel;
mod paper;
mod screen;
mod sheet;
mod steps;
mod touched;

use std::mem::discriminant;
use std::rc::Rc;

pub use answer::Answer;
pub use beside::Beside;
pub use draft::{Draft, Offer};
pub use focus::{Focus, MoveButton};
pub use gesture::{Gesture, Over, Point, Pointer, Source, TAP};
pub use held::{End, Held, Nudge};
pub use manner::{ChosenManner, Manner};
pub use own_text::OwnText;
pub use panel::{Dialog, Lock, Locked, NoteEdit, Panel};
pub use paper::{Extent, Paper, Way};
pub use screen::Screen;
pub use sheet::{InkAct, InkSheet};
pub use steps::{History, Steps};
pub use touched::Touched;
pub(super) use touched::is_again;

use super::giving::Given;
use super::told::{Notice, Safe, StorageError};
use crate::model::{Conversation, Date, DomainId, Language, LeftOut, ParticipantId, WhoseDevice};

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
    /// "Ik schrijf op wat ... zegt": whose words who is at turn writes down (R20). In the draft.
    pub writes_for: Option<ParticipantId>,
    /// The second language that was chosen, for whoever else reads the board; see
    /// [`State::second`]. In the draft, and in no file: it is how this table reads, not what was said.
    pub chosen_second: Option<Language>,
    /// Whose device this is, once that was said. In the draft, and in no file: it is of this device.
    pub whose_device: Option<WhoseDevice>,
    /// How the page around the board asks that people are spoken to. Nowhere kept.
    pub asked: Manner,
    /// Which of that people chose themselves. Nowhere kept.
    pub chosen_manner: ChosenManner,
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
    /// What opened the form that is open, which gets the focus back. Nowhere kept.
    pub opener: Option<Focus>,
    /// A sheet to write on by hand, over all that is open. Nowhere kept.
    pub sheet: Option<InkSheet>,
    /// The question that is asked. Nowhere kept.
    pub dialog: Option<Dialog>,
    /// "Even rust" (R29). Nowhere kept.
    pub covered: bool,
    /// Whether the board is turned to who sits across (R29). Nowhere kept.
    pub turned: bool,
    /// A sentence that is to be read, and is said. Nowhere kept.
    pub notice: Option<Rc<Notice>>,
    /// What lies on the device and was not gone on with, the newest first.
    pub drafts: Rc<[Offer]>,
    /// Why the device does not take what is on the table, while it does not. Nowhere kept.
    pub unkept: Option<StorageError>,
    /// The day that the moment on the table gets with its first act: that of today. Nothing where
    /// people said themselves on which day it is.
    pub today: Option<Date>,
    /// What stays out of the copies that are saved and printed. Nowhere kept.
    pub left_out: LeftOut,
    /// Where the conversation is, as it is now, apart from the draft.
    pub safe: Safe,
    /// How much of it, as it is now, the file has that was asked for last. What comes after is in no file.
    pub gives: Extent,
    /// What who the page around the board is of has of this, as it was then. Nowhere kept.
    pub given: Option<Rc<Given>>,
    /// How many codes were asked for, and how many times something was given.
    pub tries: u32,
    /// What is being printed.
    pub printing: Option<Paper>,
    /// The bar on which a fiche was laid just now, so that it is seen to drop. Nowhere kept.
    pub landed: Option<DomainId>,
    /// What was tapped last, and when, in milliseconds: taps within half a second of one another are
    /// one. Nowhere kept.
    pub tapped: Option<(Touched, f64)>,
    /// What was answered to a touch that does nothing, until the next act. Nowhere kept.
    pub answer: Option<Answer>,
    /// Another with each answer, so that one given twice is seen twice. Nowhere kept.
    pub answers: u8,
    /// The last step of a slider, where its phrase stayed the same.
    pub nudged: Option<(DomainId, Nudge)>,
    /// The board of then beside that of now (R27). Nowhere kept.
    pub beside: Beside,
}

impl State {
    /// A table with this conversation on it and the resident at turn.
    pub fn with(conversation: Rc<Conversation>) -> Self {
        Self {
            turn: conversation.resident().clone(),
            today: Some(conversation.now.date),
            conversation,
            history: Rc::default(),
            writes_for: None,
            alone: false,
            screen: Screen::Begin,
            chosen_second: None,
            whose_device: None,
            asked: Manner::default(),
            chosen_manner: ChosenManner::BOTH,
            held: None,
            gesture: None,
            hand: None,
            panel: None,
            opener: None,
            sheet: None,
            dialog: None,
            covered: false,
            turned: false,
            notice: None,
            drafts: Rc::default(),
            unkept: None,
            left_out: LeftOut::default(),
            safe: Safe::Nowhere,
            gives: Extent::Part,
            given: None,
            tries: 0,
            printing: None,
            landed: None,
            tapped: None,
            answer: None,
            answers: 0,
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
            || self.panel.as_ref().is_some_and(Panel::lies_over)
    }

    /// Whether what lies under a finger is the same as in another state: the screen, and what lies
    /// over it.
    pub fn lies_the_same(&self, other: &Self) -> bool {
        let over = |state: &Self| {
            let panel = state.panel.as_ref().filter(|panel| panel.lies_over());
            let dialog = state.dialog.as_ref();
            let (panel, dialog) = (panel.map(discriminant), dialog.map(discriminant));
            (state.covered, state.sheet.is_some(), dialog, panel)
        };
        self.screen == other.screen && over(self) == over(other)
    }

    /// The hand that writes in another's place: of who is at turn, while they write for somebody.
    pub fn writing_hand(&self) -> Option<ParticipantId> {
        self.writes_for.as_ref().map(|_| self.turn.clone())
    }

    /// A file of this is asked for: what is said to be safe is this, for people go on while a share sheet is open.
    pub(super) fn gives(&mut self) {
        self.gives = if self.left_out.is_nothing() { Extent::Whole } else { Extent::Part };
    }

    /// What lies here became another: no file has it.
    pub(super) fn changes(&mut self) {
        self.safe = Safe::Nowhere;
        self.gives = Extent::Part;
    }

    /// What the device keeps of this.
    pub fn draft_now(&self) -> Draft {
        Draft {
            conversation: Rc::clone(&self.conversation),
            turn: self.turn.clone(),
            writes_for: self.for_whom(),
            screen: self.screen,
            second: self.chosen_second.clone(),
            whose_device: self.whose_device,
        }
    }

    /// The note that is being written.
    pub fn note_edit(&self) -> Option<&NoteEdit> {
        let Some(Panel::Note(edit)) = &self.panel else { return None };
        Some(edit)
    }

    /// Whom who is at turn writes for. Nobody writes for themselves, for who left, or with the hand of
    /// the resident, whose words it is about.
    pub(super) fn for_whom(&self) -> Option<ParticipantId> {
        let person = self.writes_for.as_ref()?;
        let other = *person != self.turn && !self.resident_at_turn();
        (other && self.conversation.now.is_present(person)).then(|| person.clone())
    }

    /// What is typed for an own domain, while its box is open.
    fn own_text(&self) -> Option<&OwnText> {
        let Some(Panel::OwnDomain(own)) = &self.panel else { return None };
        Some(own)
    }

    /// Whether "Stap terug" does anything.
    pub fn can_step_back(&self) -> bool {
        self.own_text().is_some_and(|own| own.steps().can_step_back())
            || self.history.can_step_back()
    }

    /// Whether "Stap vooruit" does anything.
    pub fn can_step_forward(&self) -> bool {
        self.own_text().is_some_and(|own| own.steps().can_step_forward())
            || self.history.can_step_forward()
    }
}
