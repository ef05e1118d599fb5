//! Drafts on the device (R25): one a conversation, so that starting a new one never writes over
//! one that still lies there.

use web_sys::Storage;

use super::{clock, outside};
use wat_telt_core::format::{Age, Seen, age, draft};
use wat_telt_core::model::{ConversationId, Date};
use wat_telt_core::update::{Draft, Screen, StorageError};

/// The key of a draft begins so.
const PREFIX: &str = "wat-telt.klad.";

/// The key of what earlier starts saw of a draft begins so.
const SEEN: &str = "wat-telt.gezien.";

/// What lay on the device.
#[derive(Default)]
pub struct Found {
    /// The draft that was touched last.
    pub draft: Option<Draft>,
    /// The day of one that lay untouched for seven days, and is wiped now.
    pub expired: Option<Date>,
    /// Whether one could not be read, and is wiped now.
    pub unreadable: bool,
}

/// Writes a draft, in this way, and reads it back. An untouched conversation is no draft: its key goes.
///
/// # Errors
/// When the device keeps nothing, has no room, or gives back something else.
pub fn keep(draft: &Draft, write: fn(&draft::Draft) -> String) -> Result<(), StorageError> {
    let storage = storage()?;
    let key = key(&draft.conversation.id);
    if draft.conversation.is_untouched() {
        forget(&draft.conversation.id);
        return Ok(());
    }
    let text = write(&draft::Draft {
        conversation: draft.conversation.clone(),
        turn: draft.turn.clone(),
        writes_for: draft.writes_for.clone(),
        screen: draft.screen.name().into(),
        second: draft.second.clone(),
        touched: clock::now(),
    });
    storage.set_item(&key, &text).map_err(|error| refused(&error))?;
    let kept = storage.get_item(&key).map_err(|_| StorageError::Forbidden)?;
    if kept.as_deref() == Some(text.as_str()) { Ok(()) } else { Err(StorageError::Unsure) }
}

/// Forgets the draft of one conversation. Where storage is refused there is none.
pub fn forget(id: &ConversationId) {
    if let Ok(storage) = storage() {
        remove(&storage, &key(id));
    }
}

fn remove(storage: &Storage, key: &str) {
    let _ = storage.remove_item(key);
    let _ = storage.remove_item(&seen_key(key));
}

/// Forgets everything that this board keeps on the device.
pub fn wipe() {
    let Ok(storage) = storage() else { return };
    for key in keys(&storage) {
        remove(&storage, &key);
    }
}

/// Whether anything of this board lies on the device.
pub fn is_used() -> bool {
    storage().is_ok_and(|storage| !keys(&storage).is_empty())
}

/// Looks what lies on the device, by this way to read it, and wipes what lay there untouched for
/// seven days, as far as a clock can be believed.
pub fn find(open: fn(&str) -> Option<draft::Draft>) -> Found {
    let mut found = Found::default();
    let (Ok(storage), now) = (storage(), clock::now()) else { return found };
    let today = clock::fresh().today;
    let mut latest = i64::MIN;
    for key in keys(&storage) {
        let text = storage.get_item(&key).ok().flatten().unwrap_or_default();
        let Some(read) = open(&text) else {
            let _ = storage.remove_item(&key);
            found.unreadable = true;
            continue;
        };
        let seen = storage.get_item(&seen_key(&key)).ok().flatten();
        match age(read.touched, seen.as_deref().and_then(Seen::read), now, today) {
            Age::Over => {
                remove(&storage, &key);
                found.expired = clock::day_of(read.touched).or(found.expired);
                continue;
            }
            Age::Young(seen) => remember(&storage, &key, seen),
        }
        if read.touched > latest {
            latest = read.touched;
            found.draft = Some(Draft {
                conversation: read.conversation,
                turn: read.turn,
                writes_for: read.writes_for,
                screen: Screen::from_name(&read.screen).unwrap_or(Screen::Board),
                second: read.second,
            });
        }
    }
    found
}

fn storage() -> Result<Storage, StorageError> {
    let storage = gloo::utils::window().local_storage();
    storage.ok().flatten().ok_or(StorageError::Forbidden)
}

fn key(id: &ConversationId) -> String {
    format!("{PREFIX}{id}")
}

/// What this start saw is known at the next.
fn remember(storage: &Storage, key: &str, seen: Option<Seen>) {
    let key = seen_key(key);
    let _ = match seen {
        Some(seen) => storage.set_item(&key, &seen.write()),
        None => storage.remove_item(&key),
    };
}

fn seen_key(key: &str) -> String {
    key.replacen(PREFIX, SEEN, 1)
}

fn keys(storage: &Storage) -> Vec<String> {
    let count = storage.length().unwrap_or(0);
    let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    keys.filter(|key| key.starts_with(PREFIX)).collect()
}

fn refused(error: &wasm_bindgen::JsValue) -> StorageError {
    match outside::get(error, "name").as_string().as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Forbidden,
    }
}
