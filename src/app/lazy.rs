//! The one seam between the two parts of the wasm (R23): the first has what Beginnen needs and its acts;
//! the rest ([`super::rest`]) is fetched by itself once the first screen stands.
//!
//! What is in which part follows from who names it: what only [`super::rest`] names is in the rest, and
//! whatever else names is in the first. `xtask/src/split.rs` takes the wasm apart at [`split`].

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::msg::{Later, Msg};
use super::session::{Fetched, Session};
use crate::platform::outside;
use wat_telt_core::i18n::Text;
use wat_telt_core::update::{Acts, Effect, Keep, Message, Notice, Screen, State, Walk};

/// How long people wait for the rest before they are told, in milliseconds; the element fetches it anew
/// when it is asked for once more (`element/wat-telt.js`).
const PATIENCE: u32 = 15_000;

/// What the tool that takes the wasm apart knows by its name: the import becomes the export.
#[expect(unsafe_code, reason = "the two names are one function, with one signature")]
mod split {
    use crate::app::rest::REST;
    use crate::app::session::Rest;

    #[expect(improper_ctypes, reason = "both sides are Rust, of one build")]
    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        pub safe fn __wasm_split_00later00_import_00000000000000000000000000000001() -> &'static Rest;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000001() -> &'static Rest
    {
        &REST
    }
}

impl Session {
    /// Gives back what can be done now; what has to wait for the rest is done when it came.
    pub fn now_or_later(&mut self, msg: Msg) -> Option<Msg> {
        if !self.has_to_wait(&msg) {
            return Some(msg);
        }
        let waited = self.waits();
        match &mut self.fetched {
            Fetched::There(_) => return Some(msg),
            Fetched::Coming(waiting) => waiting.push(msg),
            // What did not come for an earlier act is not done by a later one; but it is looked.
            Fetched::Not(_) => self.fetch_rest(vec![Msg::Later(Later::LookOnDevice), msg]),
        }
        if self.waits() && !waited {
            self.be_patient();
            self.page.say(&self.texts.say(Text::BoardIsLaid));
        }
        None
    }

    /// Asks for the rest as the first screen comes, and for what lies on the device.
    pub fn fetch_at_first(&mut self) {
        self.fetch_rest(vec![Msg::Later(Later::LookOnDevice)]);
    }

    /// Asks for the rest, for what waits for it.
    fn fetch_rest(&mut self, waiting: Vec<Msg>) {
        self.fetched = Fetched::Coming(waiting);
        let (own, tell) = (self.page.own().clone(), self.tell.clone());
        spawn_local(async move {
            tell.emit(Msg::RestCame(fetch(&own).await));
        });
    }

    fn be_patient(&mut self) {
        let tell = self.tell.clone();
        self.patience = Some(Timeout::new(PATIENCE, move || tell.emit(Msg::RestIsLate)));
    }

    /// Asks once more for what did not come, for what people did.
    pub fn try_again(&mut self) -> bool {
        match &mut self.fetched {
            Fetched::Not(waiting) => {
                let waiting = std::mem::take(waiting);
                self.fetch_rest(waiting);
                self.be_patient();
            }
            Fetched::There(_) => self.tell.emit(Msg::Later(Later::LookOnDevice)),
            Fetched::Coming(_) => return false,
        }
        self.act(Message::Walk(Walk::CloseNotice));
        true
    }

    /// The rest came, or did not: then that is said where something waited for it. What is late may come
    /// after that was said.
    pub fn rest_came(&mut self, came: Option<JsValue>) -> bool {
        if came.is_none() {
            return self.wait_no_longer(Keep::NotFetched);
        }
        let (Fetched::Coming(waiting) | Fetched::Not(waiting)) = &mut self.fetched else {
            return false;
        };
        let waiting = std::mem::take(waiting);
        self.patience = None;
        if matches!(self.state.notice.as_deref(), Some(Notice::NotFetched | Notice::Late)) {
            self.act(Message::Walk(Walk::CloseNotice));
        }
        self.keeping = came;
        let rest = split::__wasm_split_00later00_import_00000000000000000000000000000001();
        self.fetched = Fetched::There(rest);
        self.speak_whole(rest);
        if let Some(draft) = self.unwritten.take() {
            self.keep_draft(*draft);
        }
        for told in waiting {
            self.tell.emit(told);
        }
        true
    }

    /// People waited long enough: they may ask for it anew.
    pub fn rest_is_late(&mut self) -> bool {
        self.wait_no_longer(Keep::Late)
    }

    /// Says why something that waited is not done, if anything did.
    fn wait_no_longer(&mut self, why: Keep) -> bool {
        let Fetched::Coming(waiting) = &mut self.fetched else { return false };
        let waiting = std::mem::take(waiting);
        self.patience = None;
        let wanted = !waiting.is_empty();
        self.fetched = Fetched::Not(waiting);
        // Also where that stands there already: the word about waiting goes.
        if wanted {
            self.act(Message::Keep(why));
        }
        wanted
    }

    fn has_to_wait(&self, msg: &Msg) -> bool {
        match msg {
            _ if self.rest().is_some() => false,
            Msg::Later(Later::PrintBegins) => false,
            Msg::Later(_) => true,
            Msg::Act(message) if Acts::have(message) => true,
            Msg::Act(message) => {
                let (next, effects) = self.after(message.clone());
                shows_more(&next) || effects.iter().any(|effect| self.needs_more(effect))
            }
            _ => false,
        }
    }

    /// Whether this effect is carried out by the rest.
    fn needs_more(&self, effect: &Effect) -> bool {
        match effect {
            Effect::SaveFile(..)
            | Effect::SaveLocked(..)
            | Effect::Unlock(..)
            | Effect::MakeCode(..)
            | Effect::Give(_)
            | Effect::StopGiving
            | Effect::SaveDay(_)
            | Effect::StartPen
            | Effect::Print(_)
            | Effect::ForgetDraft(_)
            | Effect::SaveUnread(_)
            | Effect::TakeOver(_)
            | Effect::TakeOffDevice(_)
            | Effect::Wipe => true,
            // It reads the texts of every language but those that are there.
            Effect::Speak(language)
            | Effect::FetchChosen(language)
            | Effect::FetchAsked(language) => self.texts_of(language).is_none(),
            // A draft waits by itself (see `effects`).
            Effect::KeepDraft(_)
            | Effect::KeepSoon
            | Effect::AskToday
            | Effect::Settle
            | Effect::AskForFile
            | Effect::Focus(_)
            | Effect::FocusOfStep(_)
            | Effect::ShowNotepad
            | Effect::ShowDialog
            | Effect::Announce(_) => false,
        }
    }
}

/// Whether this state shows more than the first screen and what stands on it.
fn shows_more(state: &State) -> bool {
    state.screen != Screen::Begin
        || state.dialog.is_some()
        || state.sheet.is_some()
        || state.printing.is_some()
        || state.panel.is_some()
}

/// The element fetches it: the glue of the wasm is its to know.
async fn fetch(own: &JsValue) -> Option<JsValue> {
    outside::call_and_wait(own, "later", &js_sys::Array::new()).await.ok()
}
