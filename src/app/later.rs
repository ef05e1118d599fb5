//! What a first visit does without: its code lies in a wasm of its own (`xtask/src/split.rs`), which is
//! fetched from the widget's own place when it is wanted (R23).
//!
//! Only [`PARTS`] may name what belongs there: what anything else names is in the first wasm too.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Html;

use super::Tell;
use super::table::Table;
use crate::format::{self, OpenError, Opened, booklet, calendar, draft};
use crate::i18n::Texts;
use crate::model::{Conversation, Moment};
use crate::update::{self, Back, Effect, InkAct, Keep, Message, Paper, State, Write};
use crate::view::{
    Agreed, BarRowProps, Beside, BesideShown, EmptyBoard, GoesAlong, InkPaper, Opening, Story,
    looked_back,
};

/// The parts, each by what it does.
pub struct Later {
    /// Reads a file.
    pub open: fn(&[u8]) -> Result<Opened, OpenError>,
    /// Reads what the device kept.
    pub open_draft: fn(&str) -> Option<draft::Draft>,
    /// Makes a booklet that opens itself.
    pub booklet: fn(&booklet::Page<'_>) -> String,
    /// An empty board, for on paper.
    pub empty_board: fn(&Texts) -> Html,
    /// "Wat gaat er mee?"
    pub goes_along: fn(&GoesAlong<'_>) -> Html,
    /// What opening and looking back do.
    pub back: fn(&mut State, Back) -> Vec<Effect>,
    /// What is asked of a file that is opened.
    pub opening: fn(&Opening<'_>) -> Html,
    /// What was agreed last time.
    pub agreed: fn(&Agreed<'_>) -> Html,
    /// What was said of earlier agreements.
    pub looked_back: fn(&Conversation, &Moment, &Texts) -> Html,
    /// The board of then beside that of now.
    pub beside: fn(&Beside<'_>, &mut [BarRowProps]) -> BesideShown,
    /// "Ons verhaal".
    pub story: fn(&Story<'_>) -> Html,
    /// A day for a calendar.
    pub calendar: fn(&calendar::Event<'_>) -> String,
    /// The sheet to write on by hand.
    pub ink_paper: fn(&InkPaper<'_>) -> Html,
}

static PARTS: Later = Later {
    open: format::open,
    open_draft: draft::open,
    booklet: booklet::write,
    empty_board: |texts| EmptyBoard { texts }.view(),
    goes_along: |along| along.view(),
    back: update::back,
    opening: |opening| opening.view(),
    agreed: |agreed| agreed.view(),
    looked_back,
    beside: |beside, rows| beside.lay(rows),
    story: |story| story.view(),
    calendar: calendar::write,
    ink_paper: |paper| paper.view(),
};

/// What the tool that takes the wasm apart knows by its name: the import becomes the export.
#[expect(unsafe_code, reason = "the two names are one function, with one signature")]
mod split {
    use super::{Later, PARTS};

    #[expect(improper_ctypes, reason = "both sides are Rust, of one build")]
    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        pub safe fn __wasm_split_00later00_import_00000000000000000000000000000001()
        -> &'static Later;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000001() -> &'static Later
    {
        &PARTS
    }
}

/// What is known of the parts.
#[derive(Default)]
pub enum Fetched {
    /// Nobody wanted them yet.
    #[default]
    No,
    /// They are on their way, and this is what waits for them.
    Coming(Vec<Tell>),
    /// They are there.
    There(&'static Later),
}

impl Table {
    /// The parts, where they are there.
    pub(super) fn later(&self) -> Option<&'static Later> {
        match self.fetched {
            Fetched::There(later) => Some(later),
            Fetched::No | Fetched::Coming(_) => None,
        }
    }

    /// Gives back what can be done now; what has to wait for the parts is done when they came.
    pub fn now_or_later(&mut self, tell: Tell) -> Option<Tell> {
        if !wants_parts(&tell) {
            return Some(tell);
        }
        match &mut self.fetched {
            Fetched::There(_) => return Some(tell),
            Fetched::Coming(waiting) => waiting.push(tell),
            Fetched::No => {
                self.fetched = Fetched::Coming(vec![tell]);
                self.fetch_parts();
            }
        }
        None
    }

    fn fetch_parts(&self) {
        let (host, link) = (self.page.host().clone(), self.link.clone());
        spawn_local(async move {
            link.send_message(Tell::Later(fetch(&host).await));
        });
    }

    /// The parts came, or did not: then what waited is not done, and that is said.
    pub fn parts_came(&mut self, came: bool) -> bool {
        let Fetched::Coming(waiting) = std::mem::take(&mut self.fetched) else { return false };
        if !came {
            return self.act(Message::Keep(Keep::NotFetched));
        }
        self.fetched =
            Fetched::There(split::__wasm_split_00later00_import_00000000000000000000000000000001());
        self.link.send_message_batch(waiting);
        false
    }
}

/// The element fetches them: the glue of the wasm is its to know.
async fn fetch(host: &JsValue) -> bool {
    let fetch = js_sys::Reflect::get(host, &"later".into());
    let Ok(fetch) = fetch.and_then(JsCast::dyn_into::<js_sys::Function>) else { return false };
    let Ok(coming) = fetch.call0(host) else { return false };
    JsFuture::from(js_sys::Promise::resolve(&coming)).await.is_ok()
}

fn wants_parts(tell: &Tell) -> bool {
    match tell {
        Tell::LookOnDevice | Tell::Read(_) | Tell::Act(Message::Back(_)) => true,
        Tell::Act(message) => matches!(
            message,
            Message::Keep(
                Keep::GoesAlong
                    | Keep::Print(Paper::BookletFile | Paper::EmptyBoard | Paper::LargeEmptyBoard)
            ) | Message::Write(Write::Ink(_, InkAct::Open))
        ),
        _ => false,
    }
}
