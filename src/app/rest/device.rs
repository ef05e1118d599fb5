//! What lies on the device (R25): writing it, offering what is there, and wiping it.

use wasm_bindgen_futures::spawn_local;

use super::super::device::Device;
use super::super::msg::{Later, Msg};
use super::super::session::Session;
use super::saving::not_handed;
use crate::platform::clock;
use crate::platform::handing::{self, Given};
use crate::platform::store::{Came, Lying, Store};
use wat_telt_core::format;
use wat_telt_core::model::ConversationId;
use wat_telt_core::update::{Back, Draft, Drafts, Gone, Keep, Message, Way};

impl Session {
    /// What keeps conversations, once it came.
    pub(super) fn device(&mut self) -> Option<&mut Device> {
        if self.device.is_none() {
            let tell = self.tell.clone();
            let tell = move |came, id| tell.emit(Msg::Later(Later::Came(came, id)));
            let store = Store::new(self.keeping.take()?, self.page.host(), tell)?;
            self.device = Some(Box::new(Device::new(store)));
        }
        self.device.as_deref_mut()
    }

    /// Writes the draft; an untouched conversation is none.
    pub(super) fn write_draft(&mut self, draft: &Draft) {
        let Some(device) = self.device().filter(|device| !device.wiping) else { return };
        if draft.conversation.is_untouched() {
            if device.last.take().is_some() {
                self.forget(draft.conversation.id.clone());
            }
            return;
        }
        device.write(draft);
    }

    /// Looks what lies on the device, to offer it.
    pub(super) fn look(&mut self) {
        let tell = self.tell.clone();
        let Some(store) = self.device().map(|device| device.store.clone()) else { return };
        spawn_local(async move {
            let found = store.look().await;
            let plain = !store.seals().await;
            tell.emit(Msg::Later(Later::Looked(found, plain)));
        });
    }

    /// Offers what lies there and was not untouched too long.
    pub(super) fn looked(&mut self, found: Option<Vec<Lying>>, plain: bool) -> bool {
        let today = clock::fresh().today;
        let Some(device) = self.device() else { return false };
        device.plain = plain;
        let Some(found) = found else {
            let came = self.come_back(None);
            return self.hear_of(Drafts::NotLooked) || came;
        };
        let (offers, over) = device.judge(found, clock::now(), today);
        let mut changed = self.come_back(Some(&over));
        changed |= self.hear_of(Drafts::Found(offers));
        for (id, day) in over {
            self.forget(id);
            changed |= day.is_some_and(|day| self.hear_of(Drafts::Expired(day)));
        }
        changed
    }

    /// What came of a writing, or was told by another tab.
    pub(super) fn came(&mut self, came: Came, id: &ConversationId) -> bool {
        let here = *id == self.state.conversation.id;
        match came {
            Came::Moved => self.move_on(),
            Came::Again => {
                self.look();
                false
            }
            Came::Wiped if here => self.start_anew(Gone::Elsewhere),
            Came::Kept if self.state.unkept.is_none() => false,
            Came::Kept => self.hear_of(Drafts::Kept(Ok(()))),
            Came::Not(error) => self.hear_of(Drafts::Kept(Err(error))),
            Came::Elsewhere if here => self.hear_of(Drafts::Elsewhere),
            Came::Taken if here => self.hear_of(Drafts::Taken),
            Came::Wiped | Came::Elsewhere | Came::Taken => false,
        }
    }

    /// Keeps in another place from now on, as the page asks. What lies on the table stays there, and goes along
    /// unless what was kept is somebody else's: then it is kept there from the next act on.
    fn move_on(&mut self) -> bool {
        let Some(before) = self.device.take() else { return false };
        self.keeping = Some(before.store.module());
        let Some(device) = self.device() else { return false };
        device.go_on_from(&before);
        let parted = device.store.parted();
        self.look();
        if !parted && !self.state.conversation.is_untouched() {
            self.keep_draft(self.state.draft_now());
        }
        true
    }

    fn hear_of(&mut self, drafts: Drafts) -> bool {
        self.act(Message::Back(Back::Drafts(drafts)))
    }

    pub(super) fn start_anew(&mut self, gone: Gone) -> bool {
        self.act(Message::Keep(Keep::StartAnew(gone, clock::fresh())))
    }

    /// Forgets what is only offered, or was emptied by hand.
    pub(super) fn forget(&mut self, id: ConversationId) {
        let tell = self.tell.clone();
        let Some(device) = self.device() else { return };
        device.unread.retain(|(unread, _)| *unread != id);
        let store = device.store.clone();
        spawn_local(async move {
            if !store.forget(Some(&id)).await {
                tell.emit(said(Drafts::NotWiped));
            }
        });
    }

    /// Wipes one conversation or all, and starts anew only when it is gone.
    pub(super) fn wipe(&mut self, id: Option<ConversationId>) {
        let tell = self.tell.clone();
        let Some(device) = self.device() else { return };
        device.wiping = true;
        let store = device.store.clone();
        spawn_local(async move {
            let gone = store.forget(id.as_ref()).await;
            let what = if id.is_some() { Gone::This } else { Gone::All };
            tell.emit(Msg::Later(Later::Wiped(gone.then_some(what))));
        });
    }

    /// It was wiped, or not.
    pub(super) fn wiped(&mut self, gone: Option<Gone>) -> bool {
        if let Some(device) = &mut self.device {
            device.wiping = false;
            device.last = None;
        }
        match gone {
            Some(gone) => self.start_anew(gone),
            None => self.hear_of(Drafts::NotWiped),
        }
    }

    /// Takes over what another tab has, as that wrote it last.
    pub(super) fn take_over(&mut self, id: ConversationId) {
        let tell = self.tell.clone();
        let Some(store) = self.device().map(|device| device.store.clone()) else { return };
        spawn_local(async move {
            let there = store.take(&id).await;
            let found = store.look().await.unwrap_or_default();
            let lying = found.into_iter().find(|lying| there && lying.id == id);
            tell.emit(Msg::Later(Later::TookOver(lying)));
        });
    }

    /// It was taken over, or was gone.
    pub(super) fn took_over(&mut self, lying: Option<Lying>) -> bool {
        let found = lying.and_then(|lying| Some((self.device()?, lying)));
        match found.and_then(|(device, lying)| device.read(lying)) {
            Some((draft, _)) => self.hear_of(Drafts::TookOver(draft)),
            None => self.start_anew(Gone::Elsewhere),
        }
    }

    /// Hands out what cannot be read, as it lies there.
    pub(super) fn save_unread(&self, id: &ConversationId) {
        let unread = self.device.iter().flat_map(|device| &device.unread);
        let Some((_, text)) = unread.into_iter().find(|(unread, _)| unread == id) else { return };
        let on = self.on.clone();
        let file = Given { name: format::UNREAD_NAME, kind: handing::TEXT, text };
        handing::hand_out(&file, Way::Download, move |handed| {
            if let Err(error) = handed {
                on.emit(Message::Keep(not_handed(error, Keep::NotSaved)));
            }
        });
    }
}

fn said(drafts: Drafts) -> Msg {
    Msg::Act(Message::Back(Back::Drafts(drafts)))
}
