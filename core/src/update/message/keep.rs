//! Keeping, saving, printing, wiping.

use std::rc::Rc;

use crate::model::{Date, Fresh, Part, WhoseDevice};
use crate::update::password::Password;
use crate::update::state::{Paper, Way};
use crate::update::told::PrintError;

/// Keeping, saving, printing, wiping.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// "Wat gaat er mee?": opened or closed.
    GoesAlong,
    /// A part is left out of the copies that are given, or goes along again (R24).
    LeaveOut(Part, bool),
    /// "Van wie is dit apparaat?"
    DeviceIs(WhoseDevice),
    /// "Bewaren als bestand" or "Delen".
    Save(Way),
    /// "Bewaren met een wachtwoord": the question.
    AskPassword,
    /// The file, locked with what was typed.
    SaveLocked(Password),
    /// The file could not be locked.
    NotLocked,
    /// The file with this name was handed out.
    Saved(Rc<str>),
    /// The file with this name went to the downloads, if what the page stands in lets it.
    PerhapsSaved(Rc<str>),
    /// What was opened a moment ago is kept on the device too.
    Now,
    /// The browser refused to hand out the file.
    NotSaved,
    /// What the page stands in lets no file be handed out.
    NotSavedHere,
    /// The share sheet refused, or broke.
    NotShared,
    /// The share sheet has not said for a while what came of it.
    ShareLate,
    /// People closed the share sheet.
    ShareClosed,
    /// The booklet could not be made.
    NoBooklet,
    /// What is fetched when it is wanted did not come.
    NotFetched,
    /// What is fetched when it is wanted is long in coming.
    Late,
    /// "Afdrukken", "Leeg bord afdrukken" or "Mapje bewaren".
    Print(Paper),
    /// The browser is about to print (its own menu): the booklet must be there.
    PrintBegins,
    /// Printing is over, well or not.
    PrintEnded(Result<(), PrintError>),
    /// "Openen": choose a file.
    AskForFile,
    /// "Alles wissen": the question.
    AskToWipe,
    /// "Ja, wis alles".
    Wipe,
    /// "Wis dit gesprek van dit apparaat".
    TakeOffDevice,
    /// "In de agenda" handed out the day.
    DayKept,
    /// It is another day than it was.
    Today(Date),
    /// This is gone from the device; and this is what to start from.
    StartAnew(Gone, Fresh),
    /// Something was dropped on the page that is no file.
    DroppedNoFile,
}

/// What is gone from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// All of it.
    All,
    /// The conversation on the table, because people here asked for it.
    This,
    /// The conversation on the table, which was wiped in another tab.
    Elsewhere,
}
