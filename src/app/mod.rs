//! What ties it together: one struct component around [`update`](crate::update::update). It keeps
//! the state, renders it, and has the edge carry out the effects. It decides nothing about the
//! conversation.

mod commands;
mod fingers;
mod ink;
mod languages;
mod later;
mod saving;
mod screens;
mod sentences;
mod table;
mod wanted;

use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement};
use yew::prelude::*;

use crate::format::OpenError;
use crate::i18n::{LoadError, Texts};
use crate::model::Language;
use crate::update::Message;
use table::Table;

/// The root component. A removed element parks it empty, and the next one takes it: destroying a
/// root leaks in Yew (see ARCHITECTURE.md).
pub struct App {
    table: Option<Table>,
}

/// What the root component is told.
pub enum Tell {
    /// An element of the page wants a board: this is the element, and where its files are.
    Mount(HtmlElement, String),
    /// The element left the page.
    Park,
    /// A file came to the board: it was dropped, or the device opens it with the board. `None` is
    /// something else that came as a file.
    Open(Option<File>),
    /// A file was read.
    Read(Result<Vec<u8>, OpenError>),
    /// Something lies on the device, to be looked at.
    LookOnDevice,
    /// What is fetched when it is wanted came, or did not.
    Later(bool),
    /// An act of a person, or an answer of the edge.
    Act(Message),
    /// A finger, pen or mouse on the board.
    Finger(PointerEvent),
    /// A tap on the board.
    Tap(MouseEvent),
    /// A key.
    Key(KeyboardEvent),
    /// Escape was pressed somewhere on the page.
    LetGo,
    /// A booklet with this name was made, or could not be.
    Booklet(String, Option<String>),
    /// The texts of a language came or did not; whether a person chose it just now.
    Texts(Language, bool, Result<Texts, LoadError>),
}

impl Component for App {
    type Message = Tell;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { table: None }
    }

    fn update(&mut self, ctx: &Context<Self>, tell: Tell) -> bool {
        let tell = match &mut self.table {
            Some(table) => table.now_or_later(tell),
            None => Some(tell),
        };
        let Some(tell) = tell else { return false };
        match (tell, &mut self.table) {
            (Tell::Mount(host, base), _) => {
                self.table = Some(Table::new(ctx.link(), host, base));
                true
            }
            (Tell::Park, _) => {
                self.table = None;
                true
            }
            (_, None) => false,
            (Tell::Open(file), Some(table)) => table.open(file),
            (Tell::Read(bytes), Some(table)) => table.read(bytes),
            (Tell::LookOnDevice, Some(table)) => {
                table.look_on_the_device();
                false
            }
            (Tell::Later(came), Some(table)) => table.parts_came(came),
            (Tell::Act(message), Some(table)) => table.act(message),
            (Tell::Finger(event), Some(table)) => table.finger(&event),
            (Tell::Tap(event), Some(table)) => table.tap(&event),
            (Tell::Key(event), Some(table)) => table.key(&event),
            (Tell::LetGo, Some(table)) => table.let_go(),
            (Tell::Booklet(name, page), Some(table)) => {
                table.booklet_made(name, page);
                false
            }
            (Tell::Texts(language, chosen, texts), Some(table)) => {
                table.texts_came(language, chosen, texts)
            }
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.table.as_ref().map(Table::view).unwrap_or_default()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(table) = &mut self.table {
            table.rendered();
        }
    }
}

/// The element a root was rendered in, for a host that it stands in now.
pub fn root_of(host: &HtmlElement) -> Option<web_sys::Element> {
    let root = host.shadow_root()?;
    root.query_selector(".wat-telt > .root").ok().flatten()?.dyn_into().ok()
}
