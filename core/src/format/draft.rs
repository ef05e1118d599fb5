//! The draft: what the device keeps after every change, so that nothing is lost (R25).
//!
//! Unlike a file it holds everything: who left, what was taken off, passes, face-down fiches and
//! where they lie. It is a file of all that, in an envelope with marks that say what is not on the
//! table as the file would have it. What it does not keep is all that is nobody's words: the steps
//! back, white space alone, what is held or half typed in a field that was not left, and what is
//! unfolded.
//!
//! It is whole or it is nothing: a damaged draft is no draft, so that a mark that cannot be read
//! can never show a fiche that lies face down (R8).

use std::rc::Rc;

use serde::Serialize;
use serde_json::Value;

use super::open::from_json;
use super::repair::Repair;
use super::to_file::{self, Aim};
use super::{decimal, layout, v1};
use crate::model::{Bar, Conversation, DomainId, Language, Moment, ParticipantId, WhoseDevice};

/// What an envelope says it is (`soort`).
const KIND: &str = "wat-telt-klad";

/// The version of the envelope (`versie`).
const VERSION: u64 = 1;

/// What is kept on the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The conversation, whole.
    pub conversation: Rc<Conversation>,
    /// Whose turn it is.
    pub turn: ParticipantId,
    /// Whose words they write down.
    pub writes_for: Option<ParticipantId>,
    /// The name of the screen that was open. It means nothing here.
    pub screen: Rc<str>,
    /// The second language of the board.
    pub second: Option<Language>,
    /// Whose device it was said to be.
    pub whose_device: Option<WhoseDevice>,
    /// When it was last changed, in milliseconds since 1970; never below zero.
    pub touched: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    soort: &'static str,
    versie: u64,
    gewijzigd: i64,
    scherm: &'a str,
    aan_zet: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    schrijft_voor: Option<&'a str>,
    /// The second language; not there where none was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    tweede_taal: Option<&'a str>,
    /// Whose device this is; not there where that was not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    apparaat: Option<&'static str>,
    /// A domain and whose fiche there lies face down (R8).
    omgedraaid: Vec<[&'a str; 2]>,
    /// Domains on which the resident passed (R4).
    zonder_fiche: Vec<&'a str>,
    /// Domains that were taken off (R10a); they stand at the end of the board.
    van_het_bord: Vec<&'a str>,
    /// Who left the table (R10a).
    van_tafel: Vec<&'a str>,
    /// What the earlier moments are called, where they lie apart (see [`parts`](super::parts)).
    #[serde(skip_serializing_if = "Option::is_none")]
    eerder: Option<&'a str>,
    gesprek: v1::File<'a>,
}

/// The draft as text, for [`open`] alone.
pub fn write(draft: &Draft) -> String {
    write_with(draft, None)
}

/// The draft as text; without its earlier moments where they lie apart, by this name.
pub(super) fn write_with(draft: &Draft, earlier: Option<&str>) -> String {
    let apart = earlier.map(|_| {
        let mut conversation = (*draft.conversation).clone();
        conversation.earlier.clear();
        conversation
    });
    let now = &draft.conversation.now;
    let bars = || now.board.iter().chain(&now.aside);
    let envelope = Envelope {
        soort: KIND,
        versie: VERSION,
        gewijzigd: draft.touched,
        scherm: &draft.screen,
        aan_zet: draft.turn.as_str(),
        schrijft_voor: draft.writes_for.as_ref().map(ParticipantId::as_str),
        tweede_taal: draft.second.as_ref().map(Language::tag),
        apparaat: draft.whose_device.map(WhoseDevice::name),
        omgedraaid: bars().flat_map(|bar| face_down(bar)).collect(),
        zonder_fiche: bars().filter(|bar| bar.passed).map(|bar| bar.domain.as_str()).collect(),
        van_het_bord: now.aside.iter().map(|bar| bar.domain.as_str()).collect(),
        van_tafel: now
            .seats
            .iter()
            .filter(|seat| !seat.present)
            .map(|seat| seat.who.as_str())
            .collect(),
        eerder: earlier,
        gesprek: to_file::file(apart.as_ref().unwrap_or(&draft.conversation), now, Aim::Draft),
    };
    layout::write(&envelope)
}

fn face_down(bar: &Bar) -> impl Iterator<Item = [&str; 2]> {
    bar.face_down().map(|fiche| [bar.domain.as_str(), fiche.owner().as_str()])
}

/// Reads what [`write`](write()) wrote; nothing when it is not whole.
pub fn open(text: &str) -> Option<Draft> {
    open_with(text, |_| None)
}

/// Reads a draft, with what the earlier moments are by their name.
pub(super) fn open_with<'a>(
    text: &str,
    earlier: impl Fn(&str) -> Option<&'a str>,
) -> Option<Draft> {
    let mut envelope: Value = serde_json::from_str(text).ok()?;
    if let Some(name) = envelope.get("eerder") {
        let before: Vec<Value> = serde_json::from_str(earlier(name.as_str()?)?).ok()?;
        let moments = envelope.get_mut("gesprek")?.get_mut("momenten")?.as_array_mut()?;
        moments.splice(..0, before);
    }
    let whole = |key: &str| decimal::read(envelope.get(key)?.as_number()?.as_str(), 0);
    if envelope.get("soort")?.as_str()? != KIND || whole("versie")?.units != VERSION {
        return None;
    }
    let touched = i64::try_from(whole("gewijzigd")?.units).ok()?;
    let opened = from_json(envelope.get("gesprek")?.clone()).ok()?;
    if !opened.repairs.iter().all(is_no_damage) {
        return None;
    }
    let mut conversation = Rc::unwrap_or_clone(opened.conversation);
    apply(&envelope, Rc::make_mut(&mut conversation.now))?;
    let who = |mark: &Value| {
        let who = ParticipantId::new(mark.as_str()?);
        conversation.person(&who).map(|_| who)
    };
    let turn = who(envelope.get("aanZet")?)?;
    let writes_for = match envelope.get("schrijftVoor") {
        Some(mark) => Some(who(mark)?),
        None => None,
    };
    if !conversation.now.is_present(conversation.resident()) {
        return None;
    }
    let screen = envelope.get("scherm")?.as_str()?.into();
    let second = envelope.get("tweedeTaal").and_then(Value::as_str).map(Language::new);
    let whose_device =
        envelope.get("apparaat").and_then(Value::as_str).and_then(WhoseDevice::from_name);
    let conversation = conversation.into();
    Some(Draft { conversation, turn, writes_for, screen, second, whose_device, touched })
}

/// Whether a repair comes of what people did and not of damage: it must not cost them the rest.
fn is_no_damage(repair: &Repair) -> bool {
    matches!(repair, Repair::SeatAdded { .. } | Repair::TooMany { .. } | Repair::InkTooLarge { .. })
}

/// Does what the marks say; nothing when one of them cannot be done.
fn apply(envelope: &Value, now: &mut Moment) -> Option<()> {
    let list = |key: &str| envelope.get(key)?.as_array();
    for mark in list("omgedraaid")? {
        let [domain, who] = mark.as_array()?.as_slice() else { return None };
        let who = ParticipantId::new(who.as_str()?);
        let bar = bar(now, domain)?;
        bar.fiche_of(&who)?;
        bar.turn(&who, true);
    }
    for domain in list("zonderFiche")? {
        bar(now, domain)?.passed = true;
    }
    for who in list("vanTafel")? {
        let who = ParticipantId::new(who.as_str()?);
        let seat = now.seats.iter_mut().find(|seat| seat.who == who)?;
        Rc::make_mut(seat).present = false;
    }
    // They stand at the end of the board, in this order.
    let aside = list("vanHetBord")?;
    now.aside = now.board.split_off(now.board.len().checked_sub(aside.len())?);
    let mut both = now.aside.iter().zip(aside);
    both.all(|(bar, domain)| domain.as_str() == Some(bar.domain.as_str())).then_some(())
}

/// The bar that a mark is about.
fn bar<'a>(now: &'a mut Moment, domain: &Value) -> Option<&'a mut Bar> {
    let domain = DomainId::new(domain.as_str()?);
    now.board.iter_mut().find(|bar| bar.domain == domain).map(Rc::make_mut)
}
