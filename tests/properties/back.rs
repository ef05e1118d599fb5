//! Acts of opening and looking back.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::format::{OpenError, Opened, Repair};
use wat_telt_core::model::{ConversationId, Date, MomentId, NoteId, StillCounts};
use wat_telt_core::update::{
    Back, Draft, Drafts, Lock, LockError, Offer, Password, Phone, Screen, StorageError,
};

use super::small::conversation;

/// Any of them, on two small files.
pub fn back() -> impl Strategy<Value = Back> {
    let opened = |repairs| Opened { conversation: Rc::new(conversation("toen")), repairs };
    let (moment, note) = (MomentId::new("m1"), NoteId::new("b1"));
    let of_files = vec![
        Back::FileRead(Ok(Rc::new(opened(Vec::new())))),
        Back::FileRead(Ok(Rc::new(opened(vec![Repair::AndMore])))),
        Back::FileRead(Err(OpenError::NotJson)),
        Back::LockedRead("eyJ.a.b.c.d".into(), Lock::Password),
        Back::LockedRead("1234567890".into(), Lock::FourWords),
        Back::Phone(Phone::Ask),
        Back::Phone(Phone::WithoutInk),
        Back::Phone(Phone::Large(true)),
        Back::Unlock(Password::typed("appel").unwrap()),
        Back::Unlocked(Ok(Ok(Rc::new(opened(Vec::new()))))),
        Back::Unlocked(Ok(Err(OpenError::DoesNotFit))),
        Back::Unlocked(Err(LockError::CutOff)),
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
    ];
    select(of_files.into_iter().chain(of_the_device().map(Back::Drafts)).collect::<Vec<_>>())
}

/// What the device can tell, and what people can do with it.
fn of_the_device() -> [Drafts; 12] {
    let eerder = Rc::new(conversation("eerder"));
    let (id, turn) = (eerder.id.clone(), eerder.resident().clone());
    let draft = Rc::new(Draft {
        conversation: eerder,
        turn,
        writes_for: None,
        screen: Screen::Read,
        second: None,
        whose_device: None,
    });
    let read = Offer { id: id.clone(), draft: Some(Rc::clone(&draft)), elsewhere: true };
    let unread = Offer { id: ConversationId::new("kapot"), draft: None, elsewhere: false };
    [
        Drafts::Found(vec![read, unread]),
        Drafts::GoOn(id.clone()),
        Drafts::AskToForget(id),
        Drafts::Forget,
        Drafts::Expired(Date::new(2027, 1, 2).unwrap()),
        Drafts::Kept(Ok(())),
        Drafts::Kept(Err(StorageError::Full)),
        Drafts::NotWiped,
        Drafts::Elsewhere,
        Drafts::Taken,
        Drafts::TakeOver,
        Drafts::TookOver(draft),
    ]
}
