//! The rest: what a first visit does without. Only [`super::lazy`] names it.

mod device;
mod domains;
mod fingers;
mod give;
mod ink;
mod left;
mod locked;
mod phone;
mod saving;

use std::rc::Rc;

use yew::prelude::*;

use super::msg::{Later, Msg};
use super::session::{Rest, Session};
use crate::platform::paper::Paper as Sheet;
use crate::platform::{files, intl, page};
use crate::view;
use wat_telt_core::format::{self, OpenError};
use wat_telt_core::i18n::Texts;
use wat_telt_core::update::{Acts, Back, Effect, Keep, Lock, Message, Paper};

/// All of it.
pub(super) static REST: Rest = Rest {
    shown: &view::REST,
    paper,
    lay: Sheet::lay,
    hear,
    carry_out,
    leave: left::leave,
    acts: &Acts::ALL,
    dutch: |address| Texts::dutch_with(address, intl::BROWSER),
    texts: |language, texts, domains| Texts::parse_with(language, texts, domains, intl::BROWSER),
    offering: Texts::offering,
    write_draft: Session::write_draft,
};

/// What is printed, while it is, in a place of its own on the page.
fn paper(session: &Session) -> Html {
    let Some(sheet) = &session.sheet else { return Html::default() };
    create_portal(view::paper(&session.shown()), sheet.inner())
}

fn hear(session: &mut Session, told: Later) -> bool {
    match told {
        Later::Open(file, asked) => {
            let Some(file) = file else { return session.act(Message::Keep(Keep::DroppedNoFile)) };
            let tell = session.tell.clone();
            files::read(file, move |bytes| tell.emit(Msg::Later(Later::Read(bytes, asked))));
            false
        }
        Later::Read(bytes, asked) => {
            session.asked = asked;
            read(session, bytes)
        }
        Later::LookOnDevice => {
            session.look();
            session.ask_for_domains()
        }
        Later::AskForDomains => session.ask_for_domains(),
        Later::DomainsCame(named, url, came) => session.domains_read(&named, url, came),
        Later::Looked(found, plain) => session.looked(found, plain),
        Later::Came(came, id) => session.came(came, &id),
        Later::Wiped(gone) => session.wiped(gone),
        Later::TookOver(lying) => session.took_over(lying),
        Later::GiftMade(of, gift) => {
            session.gift_made(*of, gift);
            false
        }
        Later::Finger(event) => session.finger(&event),
        Later::Carried(told) => session.carried(told),
        Later::Frame(now) => session.frame(now),
        Later::Tap(event) => session.tap(&event),
        // A page of others prints itself.
        Later::PrintBegins => {
            page::own_address().is_some() && session.act(Message::Keep(Keep::PrintBegins))
        }
    }
}

fn read(session: &mut Session, bytes: Result<Vec<u8>, OpenError>) -> bool {
    if let Some(locked) = bytes.as_deref().ok().and_then(format::locked) {
        return session.act(Message::Back(Back::LockedRead(locked.into(), Lock::Password)));
    }
    if let Some(digits) = bytes.as_deref().ok().and_then(format::carried) {
        return session.act(Message::Back(Back::LockedRead(digits.into(), Lock::FourWords)));
    }
    let opened = bytes.and_then(|bytes| format::open(&bytes).map(Rc::new));
    session.act(Message::Back(Back::FileRead(opened)))
}

fn carry_out(session: &mut Session, effect: Effect) {
    match effect {
        Effect::SaveFile(conversation, left_out, way) => {
            session.save(&conversation, &left_out, way);
        }
        Effect::SaveLocked(conversation, left_out, password) => {
            session.save_locked(&conversation, &left_out, password);
        }
        Effect::Unlock(file, by, password) => session.unlock(file, by, password),
        Effect::MakeCode(of) => session.make_code(of),
        Effect::Give(of) => session.give(of),
        Effect::StopGiving => session.stop_giving(),
        Effect::SaveDay(day) => session.save_day(day),
        Effect::ForgetDraft(id) => session.forget(id),
        Effect::SaveUnread(id) => session.save_unread(&id),
        Effect::TakeOver(id) => session.take_over(id),
        Effect::TakeOffDevice(id) => session.wipe(Some(id)),
        Effect::Wipe => session.wipe(None),
        Effect::StartPen => session.start_pen(),
        Effect::Print(Paper::BookletFile(way)) => session.save_booklet(way),
        Effect::Print(Paper::Booklet | Paper::EmptyBoard | Paper::LargeEmptyBoard) => {
            session.print();
        }
        _ => {}
    }
}
