//! What happened, each in one plain sentence: what it was, that nothing was lost, what to do now.

use crate::format::{OpenError, Repair};
use crate::i18n::{Text, Texts};
use crate::model::Refusal;
use crate::update::{Notice, PrintError, StorageError};

use super::person::People;

/// The sentence of a notice.
pub fn notice(notice: &Notice, people: &People, texts: &Texts) -> String {
    match notice {
        Notice::Refused(why) => refusal(why, people, texts),
        Notice::OpenFailed(error) => texts.say(open_error(error)),
        Notice::NotKept(error) => texts.say(storage_error(*error)),
        Notice::NotSpoken(error) => texts.say(error.text()),
        Notice::NotSaved => texts.say(Text::SaveFailed),
        Notice::NotPrinted(error) => texts.say(print_error(*error)),
        Notice::DroppedNoFile => texts.say(Text::DropNoFile),
        Notice::DraftExpired(day) => {
            let date = texts.date(day.year(), day.month(), day.day());
            texts.say(Text::DraftWiped { date: &date })
        }
        Notice::DraftUnreadable => texts.say(Text::DraftUnreadable),
        Notice::Wiped => texts.say(Text::Wiped),
        Notice::TakenOffDevice => texts.say(Text::Removed),
    }
}

/// Why something is not done: whose it is to do.
pub fn refusal(refusal: &Refusal, people: &People, texts: &Texts) -> String {
    let resident = people.resident().filter(|resident| resident.named);
    let name = resident.map(|resident| resident.name.as_str());
    texts.say(match (refusal, name) {
        (Refusal::ResidentFirst, Some(name)) => Text::LaysFirst { name },
        (Refusal::ResidentFirst, None) => Text::LaysFirstUnnamed,
        (Refusal::ResidentDecides, Some(name)) => Text::OnlyChooses { name },
        (Refusal::ResidentDecides, None) => Text::OnlyChoosesUnnamed,
        (Refusal::NotOnBoard, _) => Text::RefusedNotOnBoard,
        (Refusal::NotTheirs, _) => Text::RefusedNotTheirs,
        (Refusal::NotThere, _) => Text::RefusedNotThere,
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

/// Why nothing was printed.
pub fn print_error(error: PrintError) -> Text<'static> {
    match error {
        PrintError::NotPossible => Text::PrintFailed,
    }
}

/// What in a file did not fit, and what was done.
pub fn repair(_repair: &Repair, texts: &Texts) -> String {
    texts.say(Text::RepairTitle)
}
