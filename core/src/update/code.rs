//! A code for the resident's own telephone, and what can be done with it (R24).

use std::rc::Rc;

use crate::model::{Conversation, LeftOut};

/// A code that a telephone reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The four words that open it.
    pub words: Vec<String>,
    /// How many squares a side has.
    pub side: usize,
    /// Whether each square is dark, row by row.
    pub dark: Vec<bool>,
}

/// Why there is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It does not fit in one, but would without its handwriting.
    TooLargeWithInk,
    /// It does not fit in one.
    TooLarge,
    /// This device cannot make one.
    NotPossible,
}

/// What a code is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct ToCarry {
    /// The conversation as it lay on the table.
    pub conversation: Rc<Conversation>,
    /// What does not go along (R24).
    pub left_out: LeftOut,
    /// Whether the handwriting stays here.
    pub without_ink: bool,
    /// Which code of this table it is.
    pub nth: u32,
}

/// What is shown of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownCode {
    /// Which code of this table it is: one that was asked for before has what lay there then.
    pub nth: u32,
    /// The code, or why there is none; nothing while it is being made.
    pub made: Option<Result<Rc<Code>, CodeError>>,
    /// Whether it takes all the room there is.
    pub large: bool,
}

/// Acts with a code.
#[derive(Clone, Debug, PartialEq)]
pub enum Phone {
    /// "Op uw eigen telefoon".
    Ask,
    /// "Maak een code zonder handschrift".
    WithoutInk,
    /// This code was made, or could not be.
    Made(u32, Result<Rc<Code>, CodeError>),
    /// "Maak de code groter" or "Maak de code kleiner".
    Large(bool),
}
