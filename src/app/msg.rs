//! What the root component is told, by people, by the edge, and by the element.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{Blob, HtmlElement};
use yew::prelude::*;

use super::asked::Asked;
use crate::platform::carried::Told;
use crate::platform::gift::Gift;
use crate::platform::named::NotCome;
use crate::platform::store::{Came, Lying};
use wat_telt_core::format::OpenError;
use wat_telt_core::i18n::{LoadError, Texts};
use wat_telt_core::model::{ConversationId, Language};
use wat_telt_core::update::{Gone, Message, ToGive};

/// What the root component is told.
pub enum Msg {
    /// An element of the page wants a board: this is the element, what promises the texts of its files, and
    /// what it does for its board.
    Mount(HtmlElement, Function, JsValue),
    /// The element left the page.
    Park,
    /// The page around the board may ask something else of it.
    InputsChanged,
    /// The page around the board has all that lies on the table taken away; this is called with the name of the
    /// conversation that lay there.
    Clear(Function),
    /// The rest came, with what keeps conversations on the device; or it did not.
    RestCame(Option<JsValue>),
    /// People wait for the rest, and it does not come.
    RestIsLate,
    /// A person wants what did not come to be fetched once more.
    TryAgain,
    /// What the rest does.
    Later(Later),
    /// An act of a person, or an answer of the edge.
    Act(Message),
    /// A key.
    Key(KeyboardEvent),
    /// Escape was pressed somewhere on the page.
    LetGo,
    /// The browser is about to take back what was typed by itself, or to do it again: this step is
    /// what people asked for.
    Step(Message),
    /// The texts of a language came or did not, and why they were wanted.
    Texts(Language, Wanted, Result<Texts, LoadError>),
}

/// Why the texts of a language are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The table speaks it.
    ToShow,
    /// A person chose it just now.
    ByPeople,
    /// The page around the board asks it.
    ByPage,
}

/// What waits for the rest, where it is not there; but the browser's printing waits for nothing.
pub enum Later {
    /// A file came to the board: it was dropped, or the device opens it with the board. `None` is
    /// something else that came as a file.
    Open(Option<Blob>, Asked),
    /// A file was read.
    Read(Result<Vec<u8>, OpenError>, Asked),
    /// It is to be looked what lies on the device, and what the page offers.
    LookOnDevice,
    /// The page may offer other domains than before.
    AskForDomains,
    /// The domains that the page named so came from this address, or did not.
    DomainsCame(Rc<str>, String, Result<Vec<u8>, NotCome>),
    /// This lies on the device, or it could not be looked; and whether what is wiped could be found.
    Looked(Option<Vec<Lying>>, bool),
    /// What came of writing a conversation.
    Came(Came, ConversationId),
    /// This is gone from the device; nothing where something stayed.
    Wiped(Option<Gone>),
    /// A conversation of another tab was taken over, or was gone.
    TookOver(Option<Lying>),
    /// What is to be given was made, or could not be.
    GiftMade(Box<ToGive>, Option<Gift>),
    /// A finger, pen or mouse on the board.
    Finger(PointerEvent),
    /// What the page tells while a finger carries something.
    Carried(Told),
    /// A frame that was asked for, at this time in milliseconds.
    Frame(f64),
    /// A tap on the board.
    Tap(MouseEvent),
    /// The browser is about to print, by its own menu or by ours.
    PrintBegins,
}
