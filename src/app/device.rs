//! What a board knows of what lies on the device (R25), and how a draft goes there and comes back. It is
//! called by the rest alone.

use std::cmp::Reverse;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::platform::store::{Lying, Store};
use crate::platform::{clock, handing, page};
use crate::view::Away;
use wat_telt_core::format::parts::{self, Newest};
use wat_telt_core::format::{self, Age, Seen, draft};
use wat_telt_core::model::{Conversation, ConversationId, Date};
use wat_telt_core::update::{Draft, Offer, Screen};

/// What this board knows of what lies on the device.
pub struct Device {
    pub store: Store,
    /// Of each conversation that was found, how often it was written and which part is the newest.
    found: Vec<(ConversationId, u64, String)>,
    /// What lies there and cannot be read.
    pub unread: Vec<(ConversationId, String)>,
    /// What was written last, with the name of its earlier moments, to write only what changed.
    pub last: Option<(Rc<Conversation>, Option<String>)>,
    number: u64,
    /// Whether it is being wiped: then nothing is written.
    pub wiping: bool,
    /// Whether what is wiped could still be found by who knows how.
    pub plain: bool,
    /// Whether it has a share sheet that takes a conversation's file.
    pub shares: bool,
    /// The address of the board, where it has one of its own.
    pub address: Option<String>,
}

impl Device {
    /// Nothing is known yet.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            found: Vec::new(),
            unread: Vec::new(),
            last: None,
            number: 0,
            wiping: false,
            plain: false,
            shares: handing::can_share("gesprek.wat-telt.json", handing::JSON),
            address: page::own_address(),
        }
    }

    /// How often this board wrote what it wrote last.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How often a conversation was written that was found; nothing where none was.
    pub fn number_of(&self, id: &ConversationId) -> Option<u64> {
        self.found.iter().find(|(found, ..)| found == id).map(|(_, number, _)| *number)
    }

    /// What it can do besides saving a file on itself.
    pub fn away(&self) -> Away {
        Away { by_share_sheet: self.shares, by_code: self.address.is_some() }
    }

    /// Writes what changed: earlier moments are written when they are others than before.
    pub fn write(&mut self, draft: &Draft) {
        let conversation = &draft.conversation;
        let id = &conversation.id;
        let found = self.found.iter().find(|(found, ..)| found == id);
        let newest = found.map_or("", |(_, _, part)| part);
        self.number = found.map_or(0, |(_, number, _)| *number).max(self.number) + 1;
        let same = self.last.take().filter(|(last, _)| has_same_past(last, conversation));
        let earlier = if same.is_some() { None } else { parts::earlier(conversation) };
        let new = earlier.as_ref().map(|earlier| (&*earlier.name, &*earlier.text));
        let name = same.map_or_else(|| new.map(|(name, _)| name.to_owned()), |(_, name)| name);
        let text = parts::write(&kept(draft), self.number, name.as_deref());
        self.store.write(id, newest, &text, new);
        self.last = Some((Rc::clone(conversation), name));
    }

    /// What is offered, the newest first, and what goes, with its day.
    pub fn judge(
        &mut self,
        found: Vec<Lying>,
        now: i64,
        today: Date,
    ) -> (Vec<Offer>, Vec<(ConversationId, Option<Date>)>) {
        let (mut offers, mut over) = (Vec::new(), Vec::new());
        self.unread.clear();
        for lying in found {
            let (id, elsewhere) = (lying.id.clone(), lying.elsewhere);
            let seen = Seen::read(&lying.seen);
            let before = lying.seen.clone();
            let Some((draft, touched)) = self.read(lying) else {
                offers.push((i64::MIN, Offer { id, draft: None, elsewhere }));
                continue;
            };
            match format::age(touched, seen, now, today) {
                Age::Over if !elsewhere => over.push((id, clock::day_of(touched))),
                Age::Over => {}
                Age::Young(seen) => {
                    let seen = seen.map(|seen| seen.write()).unwrap_or_default();
                    if seen != before {
                        self.remember(id.clone(), seen);
                    }
                    let offer = Offer { id, draft: Some(draft), elsewhere };
                    offers.push((touched, offer));
                }
            }
        }
        offers.sort_by_key(|(touched, _)| Reverse(*touched));
        (offers.into_iter().map(|(_, offer)| offer).collect(), over)
    }

    /// The newest of a conversation that can be read, and when it was touched. What cannot be is put
    /// aside, to be saved.
    pub fn read(&mut self, lying: Lying) -> Option<(Rc<Draft>, i64)> {
        let Lying { id, parts, .. } = lying;
        let texts: Vec<_> = parts.iter().map(|(_, text)| text).collect();
        let Some(Newest { draft, number, at }) = parts::newest(&texts) else {
            let texts: Vec<_> = parts.into_iter().map(|(_, text)| text).collect();
            self.unread.push((id, texts.join("\n")));
            return None;
        };
        self.found.retain(|(found, ..)| *found != id);
        self.found.push((id, number, parts[at].0.clone()));
        let touched = draft.touched;
        Some((Rc::new(laid(draft)), touched))
    }

    fn remember(&self, id: ConversationId, seen: String) {
        let store = self.store.clone();
        spawn_local(async move { store.remember(&id, &seen).await });
    }
}

/// Whether two are one conversation with the same earlier moments, in one language.
fn has_same_past(one: &Conversation, other: &Conversation) -> bool {
    let same = |(one, other): (&Rc<_>, &Rc<_>)| Rc::ptr_eq(one, other);
    one.id == other.id
        && one.language == other.language
        && one.earlier.len() == other.earlier.len()
        && one.earlier.iter().zip(&other.earlier).all(same)
}

fn kept(draft: &Draft) -> draft::Draft {
    draft::Draft {
        conversation: Rc::clone(&draft.conversation),
        turn: draft.turn.clone(),
        writes_for: draft.writes_for.clone(),
        screen: draft.screen.name().into(),
        second: draft.second.clone(),
        whose_device: draft.whose_device,
        touched: clock::now().max(0),
    }
}

fn laid(read: draft::Draft) -> Draft {
    Draft {
        conversation: read.conversation,
        turn: read.turn,
        writes_for: read.writes_for,
        screen: Screen::from_name(&read.screen).unwrap_or(Screen::Board),
        second: read.second,
        whose_device: read.whose_device,
    }
}
