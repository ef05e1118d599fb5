//! Giving the conversation to who the page around the board is of (R24).

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::super::msg::{Later, Msg};
use super::super::session::Session;
use super::saving::{Bound, given};
use crate::platform::gift::Gift;
use crate::platform::handing::{self, Given};
use crate::platform::store::Store;
use wat_telt_core::format;
use wat_telt_core::model::Conversation;
use wat_telt_core::update::{
    Attempt, Dialog, Give, GiveError, Giving, Message, Stage, ToGive, reference,
};

impl Session {
    /// Gives what was shown. Who tries again gives the same, and not something new that looks like it.
    pub(super) fn give(&mut self, of: ToGive) {
        let copy = given(&of.conversation, &of.left_out);
        let bound = of.receiver.takes_booklet.then(|| self.bind(&copy));
        if self.gift.as_ref().is_some_and(|(made, _)| is_same(made, &of)) {
            return self.hand_to_page(of.attempt);
        }
        self.gift = None;
        let (store, bound) = match (self.device().map(|device| device.store.clone()), bound) {
            (Some(store), None) => (store, None),
            (Some(store), Some(Some(bound))) => (store, Some(bound)),
            (None, _) | (_, Some(None)) => return self.gave(of.attempt, Err(GiveError::NotMade)),
        };
        let (host, tell) = (self.page.host().clone(), self.tell.clone());
        spawn_local(async move {
            let gift = make(&store, &host, &of, &copy, bound).await;
            tell.emit(Msg::Later(Later::GiftMade(Box::new(of), gift)));
        });
    }

    /// It was made, or could not be. Who closed the dialog in the meantime does not give it any more.
    pub(super) fn gift_made(&mut self, of: ToGive, gift: Option<Gift>) {
        let attempt = of.attempt;
        let Some(gift) = gift else { return self.gave(attempt, Err(GiveError::NotMade)) };
        let is_wanted = matches!(
            &self.state.dialog,
            Some(Dialog::Give(Giving { stage: Stage::UnderWay(now), .. })) if *now == attempt
        );
        let is_shown = of.conversation == self.state.conversation;
        self.gift = Some((of, gift));
        match (is_wanted, is_shown) {
            (true, true) => self.hand_to_page(attempt),
            // What lies on the table now is not what was made.
            (true, false) => self.gave(attempt, Err(GiveError::NotMade)),
            (false, _) => {}
        }
    }

    fn hand_to_page(&mut self, attempt: Attempt) {
        let on = self.on.clone();
        let Some((_, gift)) = &mut self.gift else { return };
        gift.give(move |came| {
            let came = came.map(|called| called.and_then(|called| reference(&called)));
            on.emit(Message::Give(Give::Came(attempt, came)));
        });
    }

    /// Waits no longer for what becomes of it.
    pub(super) fn stop_giving(&mut self) {
        if let Some((_, gift)) = &mut self.gift {
            gift.stop();
        }
    }

    fn gave(&self, attempt: Attempt, came: Result<Option<Rc<str>>, GiveError>) {
        self.send(Message::Give(Give::Came(attempt, came)));
    }
}

/// Whether the same goes to the same.
fn is_same(made: &ToGive, of: &ToGive) -> bool {
    made.conversation == of.conversation
        && made.left_out == of.left_out
        && made.receiver == of.receiver
}

async fn make(
    store: &Store,
    host: &HtmlElement,
    of: &ToGive,
    copy: &Conversation,
    bound: Option<Bound>,
) -> Option<Gift> {
    let day = copy.now.date;
    let (name, text) = (format::file_name(day), format::write(copy));
    let file = Given { name: &name, kind: handing::JSON, text: &text };
    let receiver = &of.receiver.name;
    let Some(bound) = bound else { return store.gift(host, receiver, &file, None).await };
    let (name, page) = (format::booklet_name(day), bound.page(&text).await?);
    let booklet = Given { name: &name, kind: handing::HTML, text: &page };
    store.gift(host, receiver, &file, Some(&booklet)).await
}
