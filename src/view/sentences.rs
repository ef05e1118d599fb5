//! What happened, each in one plain sentence: what it was, that nothing was lost, what to do now.

use wat_telt_core::format::{OpenError, Repair};
use wat_telt_core::i18n::{Name, Text, Texts, turns};
use wat_telt_core::model::Refusal;
use wat_telt_core::update::{GiveError, Lock, LockError, Notice, PrintError, StorageError};

use super::person::People;

/// The sentence of a notice.
pub fn notice(notice: &Notice, people: &People, texts: &Texts) -> String {
    match notice {
        Notice::Refused(why) => refusal(why, people, texts),
        Notice::OpenFailed(error) => texts.say(open_error(error)),
        Notice::NotKept(error) => texts.say(storage_error(*error)),
        Notice::NotSpoken(error) => texts.say(error.text()),
        Notice::GaveNothing(None) => texts.say(Text::GaveNothing),
        Notice::GaveNothing(Some(receiver)) => {
            texts.say(Text::GaveNothingTo { receiver: &receiver.name })
        }
        Notice::GiveUnknown(receiver) => texts.say(Text::GiveUnknown { receiver: &receiver.name }),
        Notice::NotFetched => texts.say(Text::NotFetched),
        Notice::Late => texts.say(Text::FetchedLate),
        Notice::NoBooklet => texts.say(Text::BookletFailed),
        Notice::NoPen => texts.say(Text::InkFailed),
        Notice::DayKept => texts.say(Text::CalendarKept),
        Notice::NotSaved => texts.say(Text::SaveFailed),
        Notice::NotSavedHere => texts.say(Text::SaveNotHere),
        Notice::Locking => texts.say(Text::Locking),
        Notice::NotLocked => texts.say(Text::LockFailed),
        Notice::NotShared => texts.say(Text::ShareFailed),
        Notice::ShareLate => texts.say(Text::ShareLate),
        Notice::NotPrinted(error) => texts.say(print_error(*error)),
        Notice::DroppedNoFile => texts.say(Text::DropNoFile),
        Notice::DraftExpired(day) => {
            let date = texts.date(*day);
            texts.say(Text::DraftWiped { date: &date })
        }
        Notice::Elsewhere => {
            format!("{} {}", texts.say(Text::ElsewhereOpen), texts.say(Text::ElsewhereRead))
        }
        Notice::TakenOver => texts.say(Text::ElsewhereTaken),
        Notice::WipedElsewhere => texts.say(Text::ElsewhereWiped),
        Notice::NotWiped => texts.say(Text::NotWiped),
        Notice::Wiped => texts.say(Text::Wiped),
        Notice::TakenOffDevice => texts.say(Text::Removed),
    }
}

/// Why something is not done: whose it is to do.
pub fn refusal(refusal: &Refusal, people: &People, texts: &Texts) -> String {
    let resident = people.who_it_is_about();
    texts.say(match refusal {
        Refusal::ResidentFirst => resident.lays_first(),
        Refusal::ResidentDecides => resident.chooses(),
        Refusal::NotOnBoard => Text::RefusedNotOnBoard,
        Refusal::NotTheirs => Text::RefusedNotTheirs,
        Refusal::NotThere => Text::RefusedNotThere,
        Refusal::FaceDown => Text::RefusedFaceDown,
        Refusal::BeforeLastTime => Text::RefusedBeforeLastTime,
        Refusal::NoRoom => Text::InkFull,
        Refusal::TooLong => Text::RefusedTooLong,
    })
}

/// Why a file could not be opened.
pub fn open_error(error: &OpenError) -> Text<'static> {
    match error {
        OpenError::TooLarge => Text::OpenTooLarge,
        OpenError::NotUtf8 => Text::OpenNotUtf8,
        OpenError::NotJson => Text::OpenNotJson,
        OpenError::NotOurs => Text::OpenNotOurs,
        OpenError::Newer { .. } => Text::OpenNewer,
        OpenError::DoesNotFit => Text::OpenDoesNotFit,
    }
}

/// Why the device keeps nothing.
pub fn storage_error(error: StorageError) -> Text<'static> {
    match error {
        StorageError::Forbidden => Text::StorageForbidden,
        StorageError::Full => Text::StorageFull,
        StorageError::Unsure => Text::StorageUnsure,
    }
}

/// Why what is locked does not open.
pub fn lock_error(by: Lock, error: LockError) -> Text<'static> {
    match (by, error) {
        (Lock::Password, LockError::Wrong) => Text::LockWrong,
        (Lock::Password, LockError::CutOff) => Text::LockCutOff,
        (Lock::Password, LockError::Changed) => Text::LockChanged,
        (Lock::Password, LockError::Unknown) => Text::LockUnknown,
        (Lock::FourWords, LockError::Wrong) => Text::CarriedWrong,
        (Lock::FourWords, LockError::CutOff | LockError::Changed | LockError::Unknown) => {
            Text::CarriedBroken
        }
        (_, LockError::NotPossible) => Text::LockNotPossible,
    }
}

/// Why this receiver does not have what was given, as far as is known.
pub fn give_error(error: GiveError, receiver: &str) -> Text<'_> {
    match error {
        GiveError::NotMade => Text::GiveNotMade,
        GiveError::Unheard => Text::GiveUnheard,
        GiveError::SignedOut => Text::GiveSignedOut,
        GiveError::TooLarge => Text::GiveTooLarge { receiver },
        GiveError::Offline => Text::GiveOffline,
        GiveError::Refused => Text::GiveRefused { receiver },
        GiveError::Unknown => Text::GiveUnknown { receiver },
    }
}

/// Why nothing was printed.
pub fn print_error(error: PrintError) -> Text<'static> {
    match error {
        PrintError::NotPossible => Text::PrintFailed,
        PrintError::NotHere => Text::PrintNotHere,
    }
}

/// What in a file did not fit, and what was done.
pub fn repair(repair: &Repair, texts: &Texts) -> String {
    let (it, name) = parts(repair, texts);
    let (it, name) = (it.as_str(), Name::given(&name));
    texts.say(match repair {
        Repair::UnknownKey { .. } => Text::RepairUnknownKey { what: it },
        Repair::Unfit { .. } => Text::RepairUnfit { what: it },
        Repair::TooMany { .. } => Text::RepairTooMany { what: it },
        Repair::SameId { .. } => Text::RepairSameId { what: it },
        Repair::Resident { .. } => Text::RepairResident { name },
        Repair::SeatTwice { .. } => Text::RepairSeatTwice { name },
        Repair::SeatOfUnknown { .. } => Text::RepairSeatOfUnknown { name },
        Repair::SeatAdded { .. } => Text::RepairSeatAdded { name },
        Repair::FicheOfUnknown { .. } => Text::RepairFicheOfUnknown { domain: it },
        Repair::FicheTwice { .. } => Text::RepairFicheTwice { domain: it, name },
        Repair::FicheOffBar { .. } => Text::RepairFicheOffBar { domain: it, name },
        Repair::PlaceRounded { .. } => Text::RepairPlaceRounded { domain: it, name },
        Repair::NotOnTop { .. } => Text::RepairNotOnTop { domain: it },
        Repair::HandUnknown { .. } => Text::RepairHandUnknown { what: it },
        Repair::AuthorUnknown { .. } => Text::RepairAuthorUnknown { words: it },
        Repair::WordsOfNobody { .. } => Text::RepairWordsOfNobody { words: it },
        Repair::InkTooLarge { .. } => Text::RepairInk { what: it },
        Repair::HalfCharacter { .. } => Text::RepairHalfCharacter { words: it },
        Repair::NoSuchDay { .. } => Text::RepairDate { what: it },
        Repair::DayOfMoment { .. } => Text::RepairDayOfMoment { date: it },
        Repair::OutOfOrder => Text::RepairOutOfOrder,
        Repair::ChangedByHand => Text::RepairChangedByHand,
        Repair::AndMore => Text::RepairAndMore,
    })
}

/// What a repair is about, and whose it is, as a sentence can hold them.
fn parts(repair: &Repair, texts: &Texts) -> (String, String) {
    let called = |name: &str| or(name, Text::Somebody, texts);
    let on = |domain: &str| or(domain, Text::OwnDomainUnspoken, texts);
    match repair {
        Repair::UnknownKey { key }
        | Repair::Unfit { key }
        | Repair::TooMany { key }
        | Repair::HandUnknown { key }
        | Repair::InkTooLarge { key } => (apart(key), String::new()),
        Repair::SameId { id: text }
        | Repair::AuthorUnknown { text }
        | Repair::WordsOfNobody { text }
        | Repair::HalfCharacter { text }
        | Repair::NoSuchDay { text } => (apart(text), String::new()),
        Repair::Resident { name }
        | Repair::SeatTwice { name }
        | Repair::SeatOfUnknown { name }
        | Repair::SeatAdded { name } => (String::new(), called(name)),
        Repair::FicheOfUnknown { domain } | Repair::NotOnTop { domain } => {
            (on(domain), String::new())
        }
        Repair::FicheTwice { domain, name }
        | Repair::FicheOffBar { domain, name }
        | Repair::PlaceRounded { domain, name } => (on(domain), called(name)),
        Repair::DayOfMoment { date } => (texts.date(*date), String::new()),
        Repair::OutOfOrder | Repair::ChangedByHand | Repair::AndMore => {
            (String::new(), String::new())
        }
    }
}

/// A name or a label from a file, or what stands for it where it is empty.
fn or(text: &str, instead: Text<'_>, texts: &Texts) -> String {
    if text.trim().is_empty() { texts.say(instead) } else { apart(text) }
}

/// A text from a file, which may hold anything, set apart so that it cannot turn around the
/// sentence that it stands in.
fn apart(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !turns(*letter)).collect();
    if text.chars().any(is_to_the_left) { format!("\u{2068}{text}\u{2069}") } else { text }
}

/// Whether this is of a script that runs from right to left.
fn is_to_the_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}
