//! Acts of opening and looking back.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::format::{OpenError, Opened, Repair};
use wat_telt_core::model::{Date, MomentId, NoteId, StillCounts};
use wat_telt_core::update::Back;

use super::small::conversation;

/// Any of them, on two small files.
pub fn back() -> impl Strategy<Value = Back> {
    let opened = |repairs| Opened { conversation: Rc::new(conversation("toen")), repairs };
    let (moment, note) = (MomentId::new("m1"), NoteId::new("b1"));
    select(vec![
        Back::FileRead(Ok(Rc::new(opened(Vec::new())))),
        Back::FileRead(Ok(Rc::new(opened(vec![Repair::AndMore])))),
        Back::FileRead(Err(OpenError::NotJson)),
        Back::OpenIt,
        Back::Read,
        Back::GoOn,
        Back::LookBack,
        Back::NewMoment(Date::new(2027, 7, 14).unwrap()),
        Back::KeepBoth,
        Back::StillCounts(moment, note, StillCounts::LetGo),
        Back::DoneLaying,
        Back::LayBeside,
        Back::TakeAway,
        Back::Step(true),
        Back::Step(false),
        Back::Everyone,
        Back::Stop,
        Back::Story,
        Back::Calendar,
    ])
}
