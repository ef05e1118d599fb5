//! The part of scripts that is about keeping, opening and printing, with a file and a draft to do
//! it with.

use std::rc::Rc;

use wat_telt_core::format::{OpenError, Opened, Repair};
use wat_telt_core::model::{
    Authors, Conversation, ConversationId, Date, MomentId, Part, Said, StillCounts, WhoseDevice,
};
use wat_telt_core::update::{
    Back, Code, CodeError, Draft, Drafts, Gone, Keep, Lock, LockError, Offer, Paper, Password,
    Phone, PrintError, Screen, StorageError, Way,
};

use super::table::{domain, fresh, note, person};

/// A conversation of another day, with one domain on its board.
fn earlier(id: &str) -> Rc<Conversation> {
    let mut conversation = Conversation::new(fresh(id));
    conversation.choose(&domain("werk"), "Werk en leren");
    Rc::new(conversation)
}

fn file(id: &str, repairs: Vec<Repair>) -> Back {
    Back::FileRead(Ok(Rc::new(Opened { conversation: earlier(id), repairs })))
}

/// A draft of a conversation with this id, by whoever was at turn on the notepad.
pub fn draft(id: &str) -> Draft {
    let conversation = earlier(id);
    let turn = conversation.resident().clone();
    Draft {
        conversation,
        turn,
        writes_for: None,
        screen: Screen::Notepad,
        second: None,
        whose_device: None,
    }
}

/// What lies on the device: these conversations, of which one that begins with `?` cannot be read and
/// one that begins with `@` is open in another tab.
pub fn offers(ids: &[&str]) -> Vec<Offer> {
    let offer = |id: &&str| {
        let name = id.trim_start_matches(['?', '@']);
        let draft = (!id.starts_with('?')).then(|| Rc::new(draft(name)));
        Offer { id: ConversationId::new(name), draft, elsewhere: id.starts_with('@') }
    };
    ids.iter().map(offer).collect()
}

/// The message about what lies on the device.
fn drafts(verb: &str, rest: &[&str]) -> Option<Drafts> {
    Some(match (verb, rest) {
        ("drafts", ids) => Drafts::Found(offers(ids)),
        ("draft-go-on", [id]) => Drafts::GoOn(ConversationId::new(id)),
        ("draft-ask", [id]) => Drafts::AskToForget(ConversationId::new(id)),
        ("draft-forget", []) => Drafts::Forget,
        ("draft-save", [id]) => Drafts::SaveUnread(ConversationId::new(id)),
        ("draft-expired", [day]) => Drafts::Expired(Date::parse(day)?),
        ("not-looked", []) => Drafts::NotLooked,
        ("kept", []) => Drafts::Kept(Ok(())),
        ("not-kept", []) => Drafts::Kept(Err(StorageError::Full)),
        ("forbidden", []) => Drafts::Kept(Err(StorageError::Forbidden)),
        ("not-wiped", []) => Drafts::NotWiped,
        ("elsewhere", []) => Drafts::Elsewhere,
        ("taken", []) => Drafts::Taken,
        ("take-over", []) => Drafts::TakeOver,
        ("took-over", [id]) => Drafts::TookOver(Rc::new(draft(id))),
        _ => return None,
    })
}

/// A part: `row wonen`, `note b1`, `words wonen p1`, `said closing`, `fiches p2`, `name p2`, `moment m1`.
fn part(what: &str) -> Part {
    match what.split_whitespace().collect::<Vec<_>>().as_slice() {
        ["row", on] => Part::Row(domain(on)),
        ["note", id] => Part::Note(note(id)),
        ["words", on, who] => Part::Words(domain(on), Authors::one(person(who))),
        ["said", said] => Part::Said(said_of(said)),
        ["fiches", who] => Part::Fiches(person(who)),
        ["name", who] => Part::Name(person(who)),
        ["moment", id] => Part::Moment(MomentId::new(id)),
        _ => panic!("no such part: {what}"),
    }
}

fn said_of(name: &str) -> Said {
    let names = ["about", "went", "closing", "for-whom", "whom-to-call", "again"];
    let at = names.iter().position(|known| *known == name);
    Said::ALL[at.unwrap_or_else(|| panic!("nothing is said so: {name}"))]
}

/// A code of one square.
pub fn code() -> Code {
    let words = ["appel", "fiets", "regen", "stoel"].map(str::to_owned).to_vec();
    Code { words, side: 1, dark: vec![true] }
}

fn phone(verb: &str, rest: &[&str]) -> Option<Phone> {
    Some(match (verb, rest) {
        ("phone", []) => Phone::Ask,
        ("phone-bare", []) => Phone::WithoutInk,
        ("phone-large", []) => Phone::Large(true),
        ("phone-made", [nth]) => Phone::Made(nth.parse().ok()?, Ok(Rc::new(code()))),
        ("phone-too-large", [nth]) => {
            Phone::Made(nth.parse().ok()?, Err(CodeError::TooLargeWithInk))
        }
        _ => return None,
    })
}

/// The message of an act of opening or looking back.
pub fn back(verb: &str, rest: &str) -> Option<Back> {
    let still = |name: &str| match name {
        "stays" => StillCounts::Stays,
        "different" => StillCounts::Different,
        _ => StillCounts::LetGo,
    };
    Some(match (verb, rest.split_whitespace().collect::<Vec<_>>().as_slice()) {
        ("file", [id]) => file(id, Vec::new()),
        ("repaired-file", [id]) => file(id, vec![Repair::UnknownKey { key: "kleur".into() }]),
        ("broken-file", []) => Back::FileRead(Err(OpenError::NotJson)),
        ("open-it", []) => Back::OpenIt,
        ("go-on", []) => Back::GoOn,
        ("read-it", []) => Back::Read,
        ("look-back", []) => Back::LookBack,
        ("new-moment", [day]) => Back::NewMoment(Date::parse(day)?),
        ("keep-both", []) => Back::KeepBoth,
        ("still", [moment, id, how]) => {
            Back::StillCounts(MomentId::new(moment), note(id), still(how))
        }
        ("done-laying", []) => Back::DoneLaying,
        ("lay-beside", []) => Back::LayBeside,
        ("take-away", []) => Back::TakeAway,
        ("earlier", []) => Back::Step(true),
        ("later", []) => Back::Step(false),
        ("everyone", []) => Back::Everyone,
        ("locked", [file]) => Back::LockedRead((*file).into(), Lock::Password),
        ("carried", [digits]) => Back::LockedRead((*digits).into(), Lock::FourWords),
        ("unlock", words) => Back::Unlock(Password::typed(&words.join(" "))?),
        ("opens-not", []) => Back::Unlocked(Err(LockError::Wrong)),
        ("opens-as", [id]) => Back::Unlocked(Ok(Ok(Rc::new(Opened {
            conversation: earlier(id),
            repairs: Vec::new(),
        })))),
        ("opens-broken", []) => Back::Unlocked(Ok(Err(OpenError::NotJson))),
        ("stand-still", []) => Back::Stop,
        ("story", []) => Back::Story,
        ("calendar", []) => Back::Calendar,
        (verb, rest) if verb.starts_with("phone") => Back::Phone(phone(verb, rest)?),
        (verb, rest) => Back::Drafts(drafts(verb, rest)?),
    })
}

/// The message of an act.
pub fn message(verb: &str, rest: &str) -> Option<Keep> {
    let day = || Date::parse(rest).unwrap_or_else(|| panic!("no day: {rest}"));
    Some(match (verb, rest) {
        ("save", "") => Keep::Save(Way::Download),
        ("share", "") => Keep::Save(Way::Share),
        ("ask-password", "") => Keep::AskPassword,
        ("save-locked", words) => Keep::SaveLocked(Password::typed(words)?),
        ("not-locked", "") => Keep::NotLocked,
        ("perhaps-saved", name) => Keep::PerhapsSaved(name.into()),
        ("not-saved-here", "") => Keep::NotSavedHere,
        ("not-shared", "") => Keep::NotShared,
        ("share-late", "") => Keep::ShareLate,
        ("share-closed", "") => Keep::ShareClosed,
        ("device", "own") => Keep::DeviceIs(WhoseDevice::Residents),
        ("device", "anothers") => Keep::DeviceIs(WhoseDevice::Anothers),
        ("now", "") => Keep::Now,
        ("day-kept", "") => Keep::DayKept,
        ("today", _) => Keep::Today(day()),
        ("saved", name) => Keep::Saved(name.into()),
        ("not-saved", "") => Keep::NotSaved,
        ("print", "booklet") => Keep::Print(Paper::Booklet),
        ("print", "board") => Keep::Print(Paper::EmptyBoard),
        ("print", "file") => Keep::Print(Paper::BookletFile(Way::Download)),
        ("no-booklet", "") => Keep::NoBooklet,
        ("goes-along", "") => Keep::GoesAlong,
        ("leave-out", what) => Keep::LeaveOut(part(what), true),
        ("take-along", what) => Keep::LeaveOut(part(what), false),
        ("print-begins", "") => Keep::PrintBegins,
        ("printed", "") => Keep::PrintEnded(Ok(())),
        ("not-printed-here", "") => Keep::PrintEnded(Err(PrintError::NotHere)),
        ("not-printed", "") => Keep::PrintEnded(Err(PrintError::NotPossible)),
        ("ask-file", "") => Keep::AskForFile,
        ("ask-to-wipe", "") => Keep::AskToWipe,
        ("wipe", "") => Keep::Wipe,
        ("take-off-device", "") => Keep::TakeOffDevice,
        ("anew", id) => Keep::StartAnew(Gone::This, fresh(id)),
        ("all-gone", id) => Keep::StartAnew(Gone::All, fresh(id)),
        ("gone-elsewhere", id) => Keep::StartAnew(Gone::Elsewhere, fresh(id)),
        ("dropped-no-file", "") => Keep::DroppedNoFile,
        _ => return None,
    })
}
