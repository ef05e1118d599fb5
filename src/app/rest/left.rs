//! What lay on the table of an element that left the page: a tab is moved, or a part of a page is put away
//! for a while, and then it lies there again as it was. It is kept as long as the page has the element.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, WeakRef};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::super::left_before::LeftBefore;
use super::super::msg::Wanted;
use super::super::session::Session;
use crate::platform::store::Store;
use wat_telt_core::model::{ConversationId, Date};
use wat_telt_core::update::{Back, Drafts, Gone, Message, State};

/// What lay there, and how often it was written on the device.
struct Left {
    state: Rc<State>,
    written: u64,
}

thread_local! {
    static LEFT: RefCell<Vec<(WeakRef, Left)>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what lies on the table until its element comes back; what it left before, where it leaves again
/// before that lay there.
pub(super) fn leave(session: &Session) {
    let host = session.page.host();
    let comes = may_come_back(session);
    let before = left_by(host).filter(|_| comes);
    let left = before.unwrap_or_else(|| Left {
        state: Rc::clone(&session.state),
        written: session.device.as_ref().map_or(0, |device| device.number()),
    });
    let host = WeakRef::<Object>::new(host.unchecked_ref());
    LEFT.with_borrow_mut(|all| all.push((host, left)));
}

/// What was left by this element. What was left by one that is gone for good goes too.
fn left_by(host: &HtmlElement) -> Option<Left> {
    let mut found = None;
    for (of, left) in LEFT.take() {
        match of.deref() {
            Some(of) if Object::is(&of, host) => found = Some(left),
            Some(_) => LEFT.with_borrow_mut(|all| all.push((of, left))),
            None => {}
        }
    }
    found
}

fn may_come_back(session: &Session) -> bool {
    session.left_before == LeftBefore::MayComeBack && session.state.conversation.is_untouched()
}

impl Session {
    /// Has on the table what this element left there, once it was looked what lies on the device, with
    /// what is over there; without it, as far as is known. What was wiped elsewhere in the meantime does
    /// not come back, and what was gone on with elsewhere comes as it is now (R25).
    pub(super) fn come_back(&mut self, over: Option<&[(ConversationId, Option<Date>)]>) -> bool {
        // Unless people began anew before it was looked.
        let comes = may_come_back(self);
        let left = left_by(self.page.host()).filter(|_| comes);
        let Some(left) = left else { return false };
        // Of another than who the page is for now.
        let store = self.device.as_ref().map(|device| &device.store);
        if store.is_some_and(Store::parted) {
            return false;
        }
        let over = over.filter(|_| !store.is_some_and(Store::moved));
        let conversation = &left.state.conversation;
        let Some(over) = over.filter(|_| left.written > 0 && !conversation.is_untouched()) else {
            return self.lay_again(left.state);
        };
        if over.iter().any(|(gone, _)| *gone == conversation.id) {
            return false;
        }
        let lying = self.device.as_ref().and_then(|device| device.number_of(&conversation.id));
        match lying {
            None => self.start_anew(Gone::Elsewhere),
            Some(number) if number > left.written => {
                let id = conversation.id.clone();
                self.send(Message::Back(Back::Drafts(Drafts::GoOn(id))));
                false
            }
            Some(_) => self.lay_again(left.state),
        }
    }

    /// As it was, but for what is asked or held in the moment itself.
    fn lay_again(&mut self, left: Rc<State>) -> bool {
        // Nobody else has it: its session is gone.
        let Some(mut state) = Rc::into_inner(left) else { return false };
        state.gesture = None;
        state.sheet = None;
        state.dialog = None;
        state.printing = None;
        state.asked = self.state.asked.clone();
        self.speak(state.conversation.language.clone(), Wanted::ToShow);
        if let Some(second) = state.second() {
            self.speak(second.clone(), Wanted::ToShow);
        }
        let draft = state.draft_now();
        self.settle(state);
        self.keep_draft(draft);
        true
    }
}
