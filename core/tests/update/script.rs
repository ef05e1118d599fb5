//! Scripts: what people do at the table, an act after each `;`, in words that stand for messages.

use std::rc::Rc;

use wat_telt_core::i18n::LoadError;
use wat_telt_core::model::{
    Address, Date, DomainId, Field, Language, MomentId, ParticipantId, Place,
};
use wat_telt_core::update::{
    Choose, End, Held, Lay, Manner, Message, Notes, Order, Over, People, Point, Pointer, Screen,
    Source, Walk, Write,
};

use super::table::{domain, label, note, person};
use super::{ink_script, keep};

/// An act: its verb, the words after it, and those words as they stand.
struct Act<'a> {
    verb: &'a str,
    words: &'a [&'a str],
    rest: &'a str,
}

/// When something is tapped of which the time does not matter: never close to another tap.
const LATER: f64 = f64::INFINITY;

/// The messages of a script.
pub fn messages(script: &str) -> Vec<Message> {
    script.split(';').map(str::trim).filter(|act| !act.is_empty()).flat_map(act).collect()
}

fn act(text: &str) -> Vec<Message> {
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    let words: Vec<&str> = rest.split_whitespace().collect();
    let act = Act { verb, words: &words, rest };
    if let Some(both) = two_at_once(&act) {
        return both;
    }
    let one = choose(&act)
        .or_else(|| order(&act))
        .or_else(|| lay(&act))
        .or_else(|| finger(&act))
        .or_else(|| write(&act))
        .or_else(|| notes(&act))
        .or_else(|| people(&act))
        .or_else(|| walk(&act))
        .or_else(|| keep::back(verb, rest).map(Message::Back))
        .or_else(|| keep::message(verb, rest).map(Message::Keep));
    vec![one.unwrap_or_else(|| panic!("no such act: {text}"))]
}

/// Acts that take two taps.
fn two_at_once(act: &Act<'_>) -> Option<Vec<Message>> {
    match (act.verb, act.words) {
        ("lay", [on, place]) => Some(messages(&format!("pick-up tray; bar {on} {place}"))),
        ("own", _) => Some(messages(&format!("own-open; own-text {}; own-lay", act.rest))),
        ("write", [field, ..]) => {
            let text = act.rest[field.len()..].trim();
            Some(messages(&format!("type {field} {text}; leave-field")))
        }
        _ => None,
    }
}

fn choose(act: &Act<'_>) -> Option<Message> {
    Some(Message::Choose(match (act.verb, act.words) {
        ("choose", [on]) => Choose::Toggle(domain(on), label(on)),
        ("tap", [on, at]) => Choose::Tap(domain(on), label(on), at.parse().ok()?),
        ("prompt", [id]) => Choose::Prompt(domain(id)),
        ("about", [on]) => Choose::ShowAbout(domain(on)),
        ("own-open", []) => Choose::OwnOpen,
        ("own-text", _) => Choose::OwnText(act.rest.into(), 0.0),
        ("own-lay", []) => Choose::OwnLay,
        _ => return None,
    }))
}

fn order(act: &Act<'_>) -> Option<Message> {
    let (on, order) = match (act.verb, act.words) {
        ("first", [on]) => (on, Order::First),
        ("higher", [on]) => (on, Order::Up),
        ("lower", [on]) => (on, Order::Down),
        ("to", [on, at]) => (on, Order::To(at.parse().ok()?)),
        ("off", [on]) => (on, Order::Off),
        _ => return None,
    };
    Some(Message::Order(domain(on), order))
}

fn place(text: &str) -> Place {
    Place::hundredths(text.parse().unwrap_or_else(|_| panic!("no place: {text}")))
}

/// A person, or nobody: `self`.
fn hand(text: &str) -> Option<ParticipantId> {
    (text != "self").then(|| person(text))
}

fn lay(act: &Act<'_>) -> Option<Message> {
    let [on, rest @ ..] = act.words else { return None };
    let lay = match (act.verb, rest) {
        ("more", []) => Lay::More,
        ("bar", [at]) => Lay::Tap(place(at), LATER),
        ("bar", [at, when]) => Lay::Tap(place(at), when.parse().ok()?),
        ("other", [who, when]) => Lay::TapOther(person(who), when.parse().ok()?),
        ("sad", []) => Lay::AtEnd(End::Sad, LATER),
        ("happy", []) => Lay::AtEnd(End::Happy, LATER),
        ("happy", [when]) => Lay::AtEnd(End::Happy, when.parse().ok()?),
        ("nudge", [by]) => Lay::Nudge(by.parse().ok()?),
        ("slide", [at]) => Lay::SlideTo(place(at)),
        ("slider-left", []) => Lay::SliderLeft,
        ("pass", []) => Lay::Pass,
        ("face-down", []) => Lay::FaceDown,
        ("face-up", []) => Lay::FaceUp,
        ("ask-hand", []) => Lay::AskHand,
        ("hand", [who]) => Lay::ByHandOf(hand(who)),
        _ => return None,
    };
    Some(Message::Lay(domain(on), lay))
}

fn source(text: &str) -> Source {
    if text == "tray" { Source::Tray } else { Source::Bar(domain(text)) }
}

fn point(text: &str) -> Option<Point> {
    let (x, y) = text.split_once(',')?;
    Some(Point { x: x.parse().ok()?, y: y.parse().ok()? })
}

fn finger(act: &Act<'_>) -> Option<Message> {
    let pointer = match (act.verb, act.words) {
        ("pick-up", ["tray"]) => return Some(Message::PickUp(Some(Held::FromTray))),
        ("pick-up", [on]) => return Some(Message::PickUp(Some(Held::FromBar(domain(on))))),
        ("put-down", []) => return Some(Message::PickUp(None)),
        ("press", [finger, on, at]) => Pointer::Down(finger.parse().ok()?, source(on), point(at)?),
        ("drag", [finger, to, over @ ..]) => {
            let over = match over {
                ["tray"] => Over::Tray,
                ["nothing"] => Over::Nothing,
                [on, at] => Over::Bar(domain(on), place(at)),
                _ => return None,
            };
            Pointer::Move(finger.parse().ok()?, point(to)?, over)
        }
        ("let-go", [finger]) => Pointer::Up(finger.parse().ok()?, LATER),
        ("let-go", [finger, when]) => Pointer::Up(finger.parse().ok()?, when.parse().ok()?),
        ("lost", []) => Pointer::Lost,
        ("escape", []) => Pointer::Cancel,
        _ => return None,
    };
    Some(Message::Pointer(pointer))
}

/// A field by the id that it has on the page.
fn field(id: &str) -> Field {
    let parts: Vec<&str> = id.split('-').collect();
    match parts.as_slice() {
        ["about"] => Field::About,
        ["closing"] => Field::Closing,
        ["for", "whom"] => Field::ForWhom,
        ["whom", "to", "call"] => Field::WhomToCall,
        ["again"] => Field::Again,
        ["name", who] => Field::Name(person(who)),
        ["role", who] => Field::Role(person(who)),
        ["went", moment, on, who] => Field::Went(MomentId::new(moment), note(on), person(who)),
        ["what", on] => Field::NoteWhat(note(on)),
        ["when", on] => Field::NoteWhen(note(on)),
        ["who", on] => Field::NoteWho(note(on)),
        ["for", on @ .., who, hand] => {
            Field::BarFor(domain(&on.join("-")), person(who), person(hand))
        }
        ["words", on @ .., who] => Field::Bar(domain(&on.join("-")), person(who)),
        _ => panic!("no such field: {id}"),
    }
}

fn date(text: &str) -> Option<Date> {
    (text != "none").then(|| Date::parse(text).unwrap_or_else(|| panic!("no day: {text}")))
}

const BY_HAND: [&str; 8] =
    ["by-hand", "stroke", "stroke-back", "rub", "eraser", "ink-done", "ink-type", "no-pen"];

fn write(act: &Act<'_>) -> Option<Message> {
    if let (true, [into, points @ ..]) = (BY_HAND.contains(&act.verb), act.words) {
        return ink_script::message(act.verb, field(into), points).map(Message::Write);
    }
    Some(Message::Write(match (act.verb, act.words) {
        ("type", [into, ..]) => Write::Text(field(into), act.rest[into.len()..].trim().into(), 0.0),
        ("at", [at, on, it @ ..]) => Write::Text(field(on), it.join(" ").into(), at.parse().ok()?),
        ("too-much", []) => Write::TooMuch,
        ("leave-field", []) => Write::Leave,
        ("hand-writes", [into, who]) => Write::ByHandOf(field(into), hand(who)),
        ("again-on", [day]) => Write::AgainOn(date(day)),
        ("laid-on", [day]) => Write::LaidOn(date(day)?),
        _ => return None,
    }))
}

fn notes(act: &Act<'_>) -> Option<Message> {
    Some(Message::Notes(match (act.verb, act.words) {
        ("note", []) => Notes::Add,
        ("change-note", [id]) => Notes::Change(note(id)),
        ("note-done", []) => Notes::Done,
        ("throw-away", []) => Notes::ThrowAway,
        ("by", [who]) => Notes::By(person(who), true),
        ("not-by", [who]) => Notes::By(person(who), false),
        ("note-hand", [who]) => Notes::ByHandOf(hand(who)),
        ("on", [id]) => Notes::About(domain(id), true),
        ("not-on", [id]) => Notes::About(domain(id), false),
        ("day", [day]) => Notes::Day(date(day)),
        ("note-up", [id]) => Notes::Up(note(id)),
        ("note-down", [id]) => Notes::Down(note(id)),
        _ => return None,
    }))
}

fn people(act: &Act<'_>) -> Option<Message> {
    let labels = |pairs: &[&str]| -> Vec<(DomainId, Rc<str>)> {
        let pairs = pairs.iter().filter_map(|pair| pair.split_once('='));
        pairs.map(|(id, label)| (domain(id), label.into())).collect()
    };
    Some(Message::People(match (act.verb, act.words) {
        ("add", []) => People::Add,
        ("change", [who]) => People::Change(person(who)),
        ("done", []) => People::Done,
        ("leave", [who]) => People::Leave(person(who)),
        ("return", [who]) => People::Return(person(who)),
        ("address", ["u"]) => People::Address(Address::U),
        ("address", ["je"]) => People::Address(Address::Je),
        ("speak", [tag]) => People::Speak(Language::new(tag)),
        ("spoken", [tag, pairs @ ..]) => People::Spoken(Language::new(tag), labels(pairs)),
        ("asks", [address, tag]) => People::Asked(Manner::of(address, tag)),
        ("asked-spoken", [tag, pairs @ ..]) => {
            People::SpokenAsAsked(Language::new(tag), labels(pairs))
        }
        ("not-spoken", [tag]) => People::NotSpoken(Language::new(tag), LoadError::NotReached),
        ("second", []) => People::Second(None),
        ("second", [tag]) => People::Second(Some(Language::new(tag))),
        ("turn", [who]) => People::TakeTurn(person(who)),
        ("hand-over", [who]) => People::HandOver(person(who)),
        ("write-for", [who]) => People::WriteFor(person(who)),
        ("alone", []) => People::LayAlone,
        ("turn-up", []) => People::TurnUp,
        _ => return None,
    }))
}

fn walk(act: &Act<'_>) -> Option<Message> {
    Some(Message::Walk(match (act.verb, act.words) {
        ("back", []) => return Some(Message::StepBack),
        ("forward", []) => return Some(Message::StepForward),
        ("go", [screen]) => Walk::Go(Screen::from_name(screen)?),
        ("to-keep", []) => Walk::ToKeep,
        ("cover", []) => Walk::Cover,
        ("uncover", []) => Walk::Uncover,
        ("turn-board", []) => Walk::TurnBoard,
        ("close-notice", []) => Walk::CloseNotice,
        ("close-dialog", []) => Walk::CloseDialog,
        ("close-panel", []) => Walk::ClosePanel,
        ("keys", []) => Walk::ShowKeys,
        _ => return None,
    }))
}
