//! The store on the device, as `element/wat-telt-keep.js` keeps it (R25): that seals, reads and writes;
//! what it is that lies there, and what becomes of it, is decided elsewhere.

use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::gift::Gift;
use super::handing::Given;
use super::outside;
use wat_telt_core::format::MAX_BYTES;
use wat_telt_core::model::ConversationId;
use wat_telt_core::update::{Lock, LockError, StorageError};

/// The most that may come out of a code, in bytes.
#[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
const MOST: f64 = MAX_BYTES as f64;

/// What lies on the device of one conversation.
pub struct Lying {
    /// Which one.
    pub id: ConversationId,
    /// Whether another tab has it.
    pub elsewhere: bool,
    /// What earlier starts saw of it, as it was remembered.
    pub seen: String,
    /// The names of its parts, and the parts.
    pub parts: Vec<(String, String)>,
}

/// What came of a writing, or is told between tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The device has it.
    Kept,
    /// The device does not take it.
    Not(StorageError),
    /// Another tab has the conversation.
    Elsewhere,
    /// Another tab took the conversation over.
    Taken,
    /// The conversation was wiped in another tab.
    Wiped,
    /// The page is looked at again: what lies on the device may be something else.
    Again,
}

/// The keeper of one board. It lets go of what it has when it is dropped.
#[derive(Clone)]
pub struct Store {
    keeper: Rc<Keeper>,
}

struct Keeper {
    itself: JsValue,
    module: JsValue,
    _tell: Closure<dyn Fn(String, String)>,
}

impl Store {
    /// A keeper of this module for the board of an element; nothing where the module has none.
    pub fn new(
        module: JsValue,
        host: &JsValue,
        tell: impl Fn(Came, ConversationId) + 'static,
    ) -> Option<Self> {
        let tell = Closure::<dyn Fn(String, String)>::new(move |came: String, id: String| {
            tell(came_of(&came), ConversationId::new(&id));
        });
        let class: Function = outside::get(&module, "Keeper").dyn_into().ok()?;
        let keeper = Reflect::construct(&class, &Array::of2(host, tell.as_ref())).ok()?;
        let keeper = Keeper { itself: keeper, module, _tell: tell };
        Some(Self { keeper: Rc::new(keeper) })
    }

    /// Locks a text with words; nothing where that cannot be done here.
    pub async fn lock(&self, words: &str, text: &str) -> Option<String> {
        let given = Array::of2(&words.into(), &text.into());
        let locked = outside::call_and_wait(&self.keeper.module, "lock", &given).await;
        locked.ok()?.as_string()
    }

    /// Four words by chance, and a text as the digits of a code that they open; nothing where that cannot be done here.
    pub async fn carry(&self, text: &str) -> Option<(Vec<String>, String)> {
        let given = Array::of1(&text.into());
        let made = outside::call_and_wait(&self.keeper.module, "carry", &given).await;
        let made: Array = made.ok()?.dyn_into().ok()?;
        let words: Array = made.get(0).dyn_into().ok()?;
        Some((words.iter().filter_map(|word| word.as_string()).collect(), made.get(1).as_string()?))
    }

    /// Opens what is locked with words.
    ///
    /// # Errors
    /// Why it does not open.
    pub async fn unlock(&self, by: Lock, words: &str, file: &str) -> Result<String, LockError> {
        let opens = match by {
            Lock::Password => "unlock",
            Lock::FourWords => "uncarry",
        };
        let given = Array::of3(&words.into(), &file.into(), &MOST.into());
        let text = outside::call_and_wait(&self.keeper.module, opens, &given).await;
        text.map_err(|error| why(&error))?.as_string().ok_or(LockError::NotPossible)
    }

    /// Makes what is given to the page around the board, once; nothing where that cannot be done here.
    pub async fn gift(
        &self,
        host: &JsValue,
        receiver: &str,
        file: &Given<'_>,
        booklet: Option<&Given<'_>>,
    ) -> Option<Gift> {
        Gift::new(&self.keeper.module, host, receiver, file, booklet).await
    }

    /// Whether what is wiped here can be read by nobody.
    pub async fn seals(&self) -> bool {
        let seals = outside::call_and_wait(&self.keeper.module, "seals", &Array::new()).await;
        seals.is_ok_and(|seals| seals.is_truthy())
    }

    /// All that lies on the device; nothing where it could not be looked.
    pub async fn look(&self) -> Option<Vec<Lying>> {
        let found: Array = self.ask("look", &[]).await?.dyn_into().ok()?;
        Some(found.iter().filter_map(|one| lying(&one)).collect())
    }

    /// Writes a conversation: what changed, and its earlier moments by their name where they are to be
    /// written too. `newest` is the part that was the newest when it was looked.
    pub fn write(
        &self,
        id: &ConversationId,
        newest: &str,
        text: &str,
        earlier: Option<(&str, &str)>,
    ) {
        let given = Array::of3(&id.as_str().into(), &newest.into(), &text.into());
        if let Some((name, earlier)) = earlier {
            given.push(&name.into());
            given.push(&earlier.into());
        }
        let _ = outside::call(&self.keeper.itself, "write", &given);
    }

    /// What this start saw of a conversation, for the next.
    pub async fn remember(&self, id: &ConversationId, seen: &str) {
        self.ask("remember", &[id.as_str(), seen]).await;
    }

    /// Takes over what another tab has; whether it was there to be had.
    pub async fn take(&self, id: &ConversationId) -> bool {
        self.ask("take", &[id.as_str()]).await.is_some_and(|there| there.is_truthy())
    }

    /// Forgets a conversation, or with none named all of them; whether it is gone, after looking.
    pub async fn forget(&self, id: Option<&ConversationId>) -> bool {
        let named: Vec<_> = id.iter().map(|id| id.as_str()).collect();
        self.ask("forget", &named).await.is_some_and(|gone| gone.is_truthy())
    }

    async fn ask(&self, what: &str, given: &[&str]) -> Option<JsValue> {
        let given = given.iter().map(|text| JsValue::from_str(text)).collect::<Array>();
        outside::call_and_wait(&self.keeper.itself, what, &given).await.ok()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let _ = outside::call(&self.itself, "end", &Array::new());
    }
}

fn came_of(came: &str) -> Came {
    match came {
        "kept" => Came::Kept,
        "full" => Came::Not(StorageError::Full),
        "unsure" => Came::Not(StorageError::Unsure),
        "elsewhere" => Came::Elsewhere,
        "taken" => Came::Taken,
        "wiped" => Came::Wiped,
        "again" => Came::Again,
        _ => Came::Not(StorageError::Forbidden),
    }
}

fn why(error: &JsValue) -> LockError {
    match outside::get(error, "name").as_string().as_deref() {
        Some("wrong") => LockError::Wrong,
        Some("cut off") => LockError::CutOff,
        Some("changed") => LockError::Changed,
        Some("unknown") => LockError::Unknown,
        _ => LockError::NotPossible,
    }
}

/// Reads what the keeper found of one conversation.
fn lying(one: &JsValue) -> Option<Lying> {
    let one: &Array = one.dyn_ref()?;
    let text = |at: u32| one.get(at).as_string();
    let parts = (3..one.length()).step_by(2);
    Some(Lying {
        id: ConversationId::new(&text(0)?),
        elsewhere: one.get(1).is_truthy(),
        seen: text(2)?,
        parts: parts.filter_map(|at| Some((text(at)?, text(at + 1)?))).collect(),
    })
}
