//! What people see: small structs with what they show and a `view`, one file each. No state, no
//! context and no platform; every act goes out as a [`Message`](wat_telt_core::update::Message).
//!
//! Only what must not be rendered again with the rest, or has to find its element on the page, is a
//! component of Yew: the rows and fiches of the board, and the notepad. A component costs a first
//! visit some 400 bytes of code that compares properties and keeps a place in the tree; a struct
//! with a `view` costs a call.

mod about;
mod agreed;
pub mod aloud;
mod around;
mod at_table;
mod bar_more;
mod bar_row;
mod bar_row_props;
mod beam;
mod begin;
mod beside;
mod board;
mod booklet;
mod booklet_bar;
mod booklet_foot;
pub mod by_hand;
mod called;
mod card;
mod card_about;
mod chips;
mod choose;
mod cover;
mod crowd;
mod day_box;
mod dialog;
mod empty_board;
mod fiche;
mod goes_along;
mod header;
mod heading;
mod icon;
mod ink;
mod keys;
mod note;
mod note_form;
mod notepad;
mod notice;
mod opening;
mod own_form;
mod person;
mod person_form;
mod placed;
mod press;
pub mod prompt;
mod read;
mod read_keep;
mod row_words;
mod rows;
mod said;
mod scribe;
mod second;
pub mod sentences;
mod slider;
mod start;
mod story;
mod token;
mod tray;
pub mod words;

pub use about::About;
pub use agreed::{Agreed, looked_back};
pub use around::Around;
pub use bar_row::BarRow;
pub use bar_row_props::{BarRowProps, More};
pub use begin::Begin;
pub use beside::{Beside, BesideShown};
pub use board::{Board, Fingers};
pub use booklet::Booklet;
pub use by_hand::{ByHand, InkPaper};
pub use chips::Chips;
pub use choose::Choose;
pub use cover::Cover;
pub use dialog::Question;
pub use empty_board::EmptyBoard;
pub use fiche::{Outline, fiche_name, place_words};
pub use goes_along::GoesAlong;
pub use header::{Header, Tool};
pub use icon::{Icon, bar_icon};
pub use keys::Keys;
pub use notepad::{AgreedPart, Notepad, NotepadProps};
pub use notice::{NoticeStrip, waiting};
pub use opening::Opening;
pub use person::{People, Person, shape_name};
pub use person_form::PersonForm;
pub use read::Read;
pub use rows::rows;
pub use scribe::Scribe;
pub use story::Story;
pub use token::{Mark, Token, face};
pub use words::{Hand, Words, typed, whose};
