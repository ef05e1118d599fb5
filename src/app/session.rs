//! One session: the state of one element, and what the rest of the code does for it.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::AnimationFrame;
use gloo::timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::asked::Asked;
use super::device::Device;
use super::hand::Hand;
use super::inputs::Inputs;
use super::left_before::LeftBefore;
use super::listeners::listeners;
use super::msg::{Later, Msg};
use crate::platform::bars::Bars;
use crate::platform::caret::Caret;
use crate::platform::gift::Gift;
use crate::platform::page::{self, Page, Tops};
use crate::platform::paper::Paper as Sheet;
use crate::platform::presses::Presses;
use crate::platform::{clock, intl, numbers};
use crate::view::{self, Fingers, People, Shown};
use wat_telt_core::i18n::{LoadError, Texts};
use wat_telt_core::model::{Address, DomainSet, Language};
use wat_telt_core::update::{Acts, Draft, Effect, Message, People as Act, State, ToGive};

/// What lies on the table of one element.
pub struct Session {
    pub(super) state: Rc<State>,
    pub(super) texts: Texts,
    pub(super) people: People,
    pub(super) on: Callback<Message>,
    pub(super) fingers: Fingers,
    pub(super) keys: Callback<KeyboardEvent>,
    pub(super) try_again: Callback<MouseEvent>,
    pub(super) sheet: Option<Sheet>,
    pub(super) bars: Bars,
    pub(super) hand: Option<Hand>,
    /// The frame that was asked for. It outlives the hand: called off, one that a page stands in for
    /// could still come, to nobody.
    pub(super) frame: Option<AnimationFrame>,
    pub(super) presses: Presses,
    pub(super) page: Page,
    /// Whether that is the board's own, and no page of others.
    own_page: bool,
    pub(super) inputs: Inputs,
    /// To the root component: what is heard here, and what has to wait its turn.
    pub(super) tell: Callback<Msg>,
    pub(super) own_text: Function,
    pub(super) languages: Vec<Texts>,
    pub(super) offered: Offered,
    pub(super) pen: Option<EventListener>,
    pub(super) fetched: Fetched,
    /// Until people have waited long enough for the rest.
    pub(super) patience: Option<Timeout>,
    /// A draft that could not be written yet: what writes it is in the rest.
    pub(super) unwritten: Option<Box<Draft>>,
    /// Until outlines have moved; the next step takes its place.
    pub(super) settles: Option<Timeout>,
    pub(super) hides_numbers: bool,
    pub(super) after_render: AfterRender,
    /// What keeps conversations on the device, until the rest takes it.
    pub(super) keeping: Option<JsValue>,
    pub(super) device: Option<Box<Device>>,
    /// What was given last, with what it was made of: who tries again gives the same.
    pub(super) gift: Option<(ToGive, Gift)>,
    /// Who waits to hear whether the file that is asked about came on the table.
    pub(super) asked: Asked,
    pub(super) left_before: LeftBefore,
    _listeners: Vec<EventListener>,
}

/// What can be done only once the page is drawn anew.
#[derive(Default)]
pub struct AfterRender {
    pub effects: Vec<Effect>,
    /// Where rows were, to slide from there.
    pub tops: Option<Tops>,
    /// Whether the board had the focus, which is not to be lost.
    pub had_focus: bool,
    pub caret: Option<Caret>,
}

/// Reads the texts and the domains of a language.
pub type ReadTexts = fn(Language, &str, &str) -> Result<Texts, LoadError>;

/// The rest, each thing by what it does.
pub struct Rest {
    /// What is shown besides Beginnen.
    pub shown: &'static view::Rest,
    /// What is printed.
    pub paper: fn(&Session) -> Html,
    /// Lays the sheet that it is printed on.
    pub lay: fn(&Page, bool) -> Option<Sheet>,
    /// What fingers, files and the device tell.
    pub hear: fn(&mut Session, Later) -> bool,
    /// Carries out the effects that need more than the first screen does.
    pub carry_out: fn(&mut Session, Effect),
    /// Keeps what lies on the table for an element that left the page, and may come back.
    pub leave: fn(&Session),
    /// What acts on the screens besides Beginnen do.
    pub acts: &'static Acts,
    /// Dutch as it is whole.
    pub dutch: fn(Address) -> Texts,
    /// Reads the texts of a language that is not compiled in.
    pub texts: ReadTexts,
    /// Has texts offer other domains.
    pub offering: fn(&Texts, Option<&DomainSet>) -> Texts,
    /// Writes the draft on the device.
    pub write_draft: fn(&mut Session, &Draft),
}

/// What a page offers in the place of the fourteen domains.
#[derive(Default)]
pub struct Offered {
    /// What is offered now; nothing for the fourteen.
    pub set: Option<Rc<DomainSet>>,
    /// What was asked for last, as the page names it.
    pub asked: Option<Rc<str>>,
}

/// What is known of the rest.
pub enum Fetched {
    /// It is on its way, and this is what waits for it.
    Coming(Vec<Msg>),
    /// It did not come, and this waits for a next try.
    Not(Vec<Msg>),
    /// It is there.
    There(&'static Rest),
}

impl Session {
    /// An empty table, as it is before anything came. `own_text` promises the text of one of the
    /// widget's own files, and `own` has what the element does for its board.
    pub fn new(tell: Callback<Msg>, host: HtmlElement, own_text: Function, own: JsValue) -> Self {
        let inputs = Inputs::of(&host);
        let state = State::new(clock::fresh()).asked_for(inputs.manner.clone());
        let texts = Texts::first_dutch_with(state.conversation.address(), intl::BROWSER);
        let root = root_of(&host).unwrap_or_else(|| host.clone().into());
        let session = Self {
            people: People::at_table(&state.conversation, &texts),
            state: Rc::new(state),
            languages: vec![texts.clone()],
            offered: Offered::default(),
            texts,
            on: tell.reform(Msg::Act),
            fingers: fingers(&tell),
            keys: tell.reform(Msg::Key),
            try_again: tell.reform(|_| Msg::TryAgain),
            sheet: None,
            bars: Bars::default(),
            hand: None,
            frame: None,
            presses: Presses::on(&root.get_root_node()),
            _listeners: listeners(&tell, &host, &root),
            inputs,
            page: Page::new(host, root, own),
            own_page: page::is_ours(),
            tell,
            own_text,
            pen: None,
            fetched: Fetched::Coming(Vec::new()),
            patience: None,
            unwritten: None,
            settles: None,
            hides_numbers: numbers::may_be_made(),
            after_render: AfterRender::default(),
            keeping: None,
            device: None,
            gift: None,
            asked: Asked::default(),
            left_before: LeftBefore::MayComeBack,
        };
        session.page.set_language(session.texts.language());
        session
    }

    /// What is drawn from.
    pub(super) fn shown(&self) -> Shown<'_> {
        Shown {
            state: &self.state,
            texts: &self.texts,
            people: &self.people,
            on: &self.on,
            fingers: &self.fingers,
            keys: &self.keys,
            try_again: &self.try_again,
            rest: self.rest().map(|rest| rest.shown),
            own_page: self.own_page,
            receiver: self.inputs.receiver.as_ref(),
            waits: self.waits(),
            plain: self.device.as_ref().is_some_and(|device| device.plain),
            away: self.device.as_ref().map(|device| device.away()).unwrap_or_default(),
        }
    }

    /// Leaves the page; the element may come back to it.
    pub fn leave(&self) {
        if let Some(rest) = self.rest() {
            (rest.leave)(self);
        }
    }

    /// The rest, where it is there.
    pub(super) fn rest(&self) -> Option<&'static Rest> {
        match self.fetched {
            Fetched::There(rest) => Some(rest),
            Fetched::Coming(_) | Fetched::Not(_) => None,
        }
    }

    /// Whether people wait for it.
    pub(super) fn waits(&self) -> bool {
        matches!(&self.fetched, Fetched::Coming(waiting) if waiting.iter().any(is_of_people))
    }

    pub(super) fn send(&self, message: Message) {
        self.tell.emit(Msg::Act(message));
    }
}

fn fingers(tell: &Callback<Msg>) -> Fingers {
    Fingers {
        pointer: tell.reform(|event| Msg::Later(Later::Finger(event))),
        tap: tell.reform(|event| Msg::Later(Later::Tap(event))),
    }
}

/// Whether a person did it: what the board or its page does by itself is waited for without a word.
fn is_of_people(msg: &Msg) -> bool {
    !matches!(msg, Msg::Later(Later::LookOnDevice) | Msg::Act(Message::People(Act::Asked(_))))
}

/// The element a root was rendered in, for a host that it stands in now.
fn root_of(host: &HtmlElement) -> Option<Element> {
    let root = host.shadow_root()?;
    root.query_selector(".wat-telt > .root").ok().flatten()?.dyn_into().ok()
}
