//! The sheet to write on by hand, and what is done with it (R20, R28).

use crate::model::{Field, InkChange};

/// What people do with the sheet for handwriting, and what its pen says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InkAct {
    /// "Met de hand": the sheet is opened.
    Open,
    /// Pen or eraser wrote something or took it off.
    Change(InkChange),
    /// "Gum": the pen becomes an eraser, or a pen again.
    Eraser,
    /// "Klaar".
    Done,
    /// "Typen": the sheet is put away for the box.
    Type,
    /// The pen could not be had.
    NotLoaded,
}

/// The sheet that is open over the rest, to write on by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InkSheet {
    /// Which words are written on it.
    pub field: Field,
    /// Whether a finger takes strokes off instead of writing them.
    pub erasing: bool,
}
