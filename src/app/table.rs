//! One table: the state of one element, and the carrying out of its effects.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement};
use yew::html::Scope;
use yew::prelude::*;

use super::later::Fetched;
use super::{App, Tell, commands, fingers, root_of, screens, sentences};
use crate::format::OpenError;
use crate::i18n::Texts;
use crate::model::ConversationId;
use crate::platform::board::Bars;
use crate::platform::page::{Page, Tops};
use crate::platform::paper::Paper as Sheet;
use crate::platform::{clock, files, paper, storage};
use crate::update::{
    Back, Draft, Effect, Focus, Keep, Message, Paper, Pointer, State, StorageError, Walk, update_by,
};
use crate::view::{Fingers, People, ids};

/// How long outlines take to move from one moment to the next, in milliseconds; as the sheets have it.
const MOVES: u32 = 1600;

/// How long after opening the draft is written, in milliseconds: sixty moments take a while.
const SOON: u32 = 100;

/// What opening and looking back do.
type Does = fn(&mut State, Back) -> Vec<Effect>;

/// Without the part of the code that does it nothing is done: such a message waits for it.
fn nothing(_: &mut State, _: Back) -> Vec<Effect> {
    Vec::new()
}

/// What lies on the table of one element.
pub struct Table {
    pub(super) state: Rc<State>,
    pub(super) texts: Texts,
    pub(super) people: People,
    pub(super) on: Callback<Message>,
    pub(super) fingers: Fingers,
    pub(super) keys: Callback<KeyboardEvent>,
    pub(super) sheet: Option<Sheet>,
    pub(super) bars: Bars,
    pub(super) row: Option<fingers::CarriedRow>,
    pub(super) page: Page,
    pub(super) link: Scope<App>,
    pub(super) base: String,
    pub(super) languages: Vec<Texts>,
    pub(super) pen: Option<EventListener>,
    pub(super) fetched: Fetched,
    /// Until outlines have moved; the next step takes its place.
    settles: Option<Timeout>,
    after_render: Vec<Effect>,
    tops: Option<Tops>,
    told: Option<StorageError>,
    _listeners: Vec<EventListener>,
}

impl Table {
    /// An empty table, with the offer of what lay on the device. `base` is where the widget's own
    /// files are.
    pub fn new(link: &Scope<App>, host: HtmlElement, base: String) -> Self {
        let state = State::new(clock::fresh());
        let texts = Texts::dutch_with(state.conversation.address(), clock::said);
        let root = root_of(&host).unwrap_or_else(|| host.clone().into());
        let table = Self {
            people: People::at_table(&state.conversation, &texts),
            state: Rc::new(state),
            languages: vec![texts.clone()],
            texts,
            on: link.callback(Tell::Act),
            fingers: Fingers {
                pointer: link.callback(Tell::Finger),
                tap: link.callback(Tell::Tap),
            },
            keys: link.callback(Tell::Key),
            sheet: None,
            bars: Bars::default(),
            row: None,
            _listeners: listeners(link, &host),
            page: Page::new(host, root),
            link: link.clone(),
            base,
            pen: None,
            fetched: Fetched::default(),
            settles: None,
            after_render: Vec::new(),
            tops: None,
            told: None,
        };
        table.page.set_language(table.texts.language());
        if storage::is_used() {
            table.link.send_message(Tell::LookOnDevice);
        }
        table
    }

    /// What lies on the table, rendered.
    pub fn view(&self) -> Html {
        screens::view(self)
    }

    /// Does what a message does. Says whether anything changed that is seen.
    pub fn act(&mut self, message: Message) -> bool {
        if matches!(message, Message::Order(..) | Message::StepBack | Message::StepForward) {
            self.tops = Some(self.page.tops());
        }
        let back = self.later().map_or(nothing as Does, |later| later.back);
        let (next, effects) = update_by(&self.state, message, back);
        let changed = next != *self.state;
        if changed {
            self.settle(next);
        }
        for effect in effects {
            self.carry_out(effect);
        }
        changed || !self.after_render.is_empty()
    }

    fn settle(&mut self, next: State) {
        let same_table = Rc::ptr_eq(&self.state.conversation, &next.conversation);
        self.state = Rc::new(next);
        if !self.speak_as_chosen() && !same_table {
            self.people = People::at_table(&self.state.conversation, &self.texts);
        }
        self.sheet = match (self.state.printing, self.sheet.take()) {
            (Some(paper), None) => Sheet::lay(&self.page, paper == Paper::LargeEmptyBoard),
            (Some(_), sheet) => sheet,
            (None, _) => None,
        };
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::KeepDraft(draft) => self.keep_draft(&draft),
            Effect::KeepSoon => {
                let on = self.on.clone();
                Timeout::new(SOON, move || on.emit(Message::Keep(Keep::Now))).forget();
            }
            Effect::ForgetDraft(id) => storage::forget(&id),
            Effect::TakeOffDevice(id) => self.start_anew(Some(&id)),
            Effect::Wipe => self.start_anew(None),
            Effect::SaveFile(conversation, left_out) => self.save(&conversation, &left_out),
            Effect::AskToday => {
                let today = clock::fresh().today;
                self.send(Message::Back(Back::NewMoment(today)));
            }
            Effect::SaveDay(day) => self.save_day(day),
            Effect::Settle => {
                let on = self.on.clone();
                let settled = move || on.emit(Message::Back(Back::Stop));
                self.settles = Some(Timeout::new(MOVES, settled));
            }
            Effect::AskForFile => {
                let link = self.link.clone();
                let read = move |bytes| link.send_message(Tell::Read(bytes));
                if let Some(inside) = self.page.root().parent_node() {
                    files::choose(&inside, read);
                }
            }
            Effect::Speak(language) => self.speak(language, false),
            Effect::FetchChosen(language) => self.speak(language, true),
            Effect::Announce(announcement) => {
                self.page.say(&sentences::announcement(&announcement, &self.state, &self.texts));
            }
            Effect::Hush => self.page.say(""),
            Effect::Print(_) | Effect::Focus(_) | Effect::ShowDialog | Effect::StartPen => {
                self.after_render.push(effect);
            }
        }
    }

    /// Carries out what needs the page as it is now.
    pub fn rendered(&mut self) {
        if let Some(tops) = self.tops.take() {
            self.page.slide(&tops);
        }
        for effect in std::mem::take(&mut self.after_render) {
            match effect {
                Effect::Focus(focus) => {
                    let scroll = !matches!(focus, Focus::Slider(_));
                    self.page.focus(&ids::of(&focus), scroll);
                }
                Effect::ShowDialog => self.page.show_dialog(),
                Effect::StartPen => self.start_pen(),
                Effect::Print(Paper::BookletFile) => self.save_booklet(),
                Effect::Print(Paper::Booklet | Paper::EmptyBoard | Paper::LargeEmptyBoard) => {
                    if let Err(error) = paper::print() {
                        self.send(Message::Keep(Keep::PrintEnded(Err(error))));
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads a file that came to the board.
    pub fn open(&mut self, file: Option<File>) -> bool {
        let Some(file) = file else { return self.act(Message::Keep(Keep::DroppedNoFile)) };
        let link = self.link.clone();
        files::read(file, move |bytes| link.send_message(Tell::Read(bytes)));
        false
    }

    /// Opens what was read.
    pub fn read(&mut self, bytes: Result<Vec<u8>, OpenError>) -> bool {
        let Some(later) = self.later() else { return false };
        let opened = bytes.and_then(|bytes| (later.open)(&bytes).map(Rc::new));
        self.act(Message::Back(Back::FileRead(opened)))
    }

    fn keep_draft(&mut self, draft: &Draft) {
        let error = storage::keep(draft).err();
        if error.is_some() && error != self.told {
            self.told = error;
            self.send_all(error.map(Keep::NotKept));
        }
    }

    fn start_anew(&self, forgotten: Option<&ConversationId>) {
        match forgotten {
            Some(id) => storage::forget(id),
            None => storage::wipe(),
        }
        self.send(Message::Keep(Keep::StartAnew(clock::fresh())));
    }

    /// Looks what lies on the device, to offer it.
    pub fn look_on_the_device(&mut self) {
        let Some(later) = self.later() else { return };
        let found = storage::find(later.open_draft);
        self.send_all(found.draft.map(|draft| Keep::DraftFound(draft.into())));
        self.send_all(found.expired.map(Keep::DraftExpired));
        self.send_all(found.unreadable.then_some(Keep::DraftUnreadable));
    }

    /// A finger, pen or mouse on the board.
    pub fn finger(&mut self, event: &PointerEvent) -> bool {
        if let Some(message) = fingers::row(self, event) {
            return self.act(message);
        }
        fingers::message(self, event).is_some_and(|message| self.act(Message::Pointer(message)))
    }

    /// A tap on the board.
    pub fn tap(&mut self, event: &MouseEvent) -> bool {
        fingers::tap(self, event).is_some_and(|message| self.act(message))
    }

    /// Escape, wherever the focus is, lets go of what a finger holds: a fiche under a mouse has no
    /// focus to hear it.
    pub fn let_go(&mut self) -> bool {
        self.state.gesture.is_some() && self.act(Message::Pointer(Pointer::Cancel))
    }

    /// A key: Escape, or that of a command.
    pub fn key(&mut self, event: &KeyboardEvent) -> bool {
        if event.key() == "Escape" {
            return self.escape();
        }
        let Some(message) = commands::message_of(event, &self.state) else { return false };
        event.prevent_default();
        self.act(message)
    }

    fn escape(&mut self) -> bool {
        if self.state.gesture.is_some() || self.state.held.is_some() {
            return self.act(Message::Pointer(Pointer::Cancel));
        }
        self.act(Message::Walk(Walk::ClosePanel))
    }

    pub(super) fn send(&self, message: Message) {
        self.link.send_message(Tell::Act(message));
    }

    fn send_all(&self, messages: impl IntoIterator<Item = Keep>) {
        messages.into_iter().for_each(|message| self.send(Message::Keep(message)));
    }
}

/// What the page tells: files that are dropped, and printing from the browser's own menu.
fn listeners(link: &Scope<App>, host: &HtmlElement) -> Vec<EventListener> {
    let window = gloo::utils::window();
    let send = |keep: Keep| {
        let link = link.clone();
        move |_: &Event| link.send_message(Tell::Act(Message::Keep(keep.clone())))
    };
    let dropped = {
        let link = link.clone();
        files::on_drop(host, move |file| link.send_message(Tell::Open(file)))
    };
    let mut listeners = vec![
        EventListener::new(&window, "beforeprint", send(Keep::PrintBegins)),
        EventListener::new(&window, "afterprint", send(Keep::PrintEnded(Ok(())))),
    ];
    let link = link.clone();
    listeners.push(EventListener::new(&window, "keydown", move |event| {
        let key: &KeyboardEvent = event.unchecked_ref();
        if key.key() == "Escape" {
            link.send_message(Tell::LetGo);
        }
    }));
    listeners.extend(dropped);
    listeners
}
