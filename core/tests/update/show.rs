//! What lies on the table, and what the edge is asked, in a notation that reads as it looks.

use std::fmt::Write as _;
use std::rc::Rc;

use wat_telt_core::model::{Authors, Bar, Fiche, Lying, Moment, Note, Written};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Effect, State};

/// The board, from the top: `wonen*: p1@30/p2 p3@down; (geld: p1@80)`. A `*` is "eerst", a `/` is
/// the hand that laid it, a pass is `pass`, and brackets are for what was taken off.
pub fn board(state: &State) -> String {
    let now = &state.conversation.now;
    let on = now.board.iter().map(|laid| bar(laid, now.begins_with(&laid.domain)));
    let off = now.aside.iter().map(|laid| format!("({})", bar(laid, false)));
    on.chain(off).collect::<Vec<_>>().join("; ")
}

fn bar(bar: &Bar, first: bool) -> String {
    let mut shown = format!("{}{}:", bar.domain, if first { "*" } else { "" });
    for laid in bar.fiches() {
        let _ = write!(shown, " {}", fiche(laid));
    }
    shown + if bar.passed { " pass" } else { "" }
}

fn fiche(fiche: &Fiche) -> String {
    let place = match fiche.lying() {
        Lying::Open(place) => place.as_hundredths().to_string(),
        Lying::FaceDown => "down".to_owned(),
    };
    let hand = fiche.laid_by().map(|hand| format!("/{hand}")).unwrap_or_default();
    format!("{}@{place}{hand}", fiche.owner())
}

/// All that is written: `about: p1 "..."; wonen: p2/p3 "..."`. Authors are joined with `+`, and a
/// `/` is the hand that wrote it.
pub fn words(state: &State) -> String {
    let now = &state.conversation.now;
    let mut all = Vec::new();
    all.extend(now.about.iter().map(|said| format!("about: {}", written(said))));
    for bar in &now.board {
        all.extend(bar.own.iter().map(|said| format!("{}: own {}", bar.domain, written(said))));
        all.extend(bar.words.iter().map(|said| format!("{}: {}", bar.domain, written(said))));
    }
    all.extend(now.closing.iter().map(|said| format!("closing: {}", written(said))));
    all.extend(now.again.iter().map(|said| format!("again: {}", written(said))));
    all.join("; ")
}

fn written(written: &Written) -> String {
    let hand = written.hand.as_ref().map(|hand| format!("/{hand}")).unwrap_or_default();
    let tag = written.language().tag();
    let language = if tag == "nl" { String::new() } else { format!(" {tag}") };
    format!("{}{hand}{language} {:?}", authors(&written.by), written.text)
}

fn authors(by: &Authors) -> String {
    by.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
}

/// The notepad, in its order: `b1 [wonen]: what p1 "..." when p1 "..." who p2 "..." 2027-06-01`.
pub fn notepad(moment: &Moment) -> String {
    moment.notepad.iter().map(|on| note(on)).collect::<Vec<_>>().join("; ")
}

fn note(note: &Note) -> String {
    let about: Vec<&str> = note.domains.iter().map(|about| about.domain.as_str()).collect();
    let about = if about.is_empty() { String::new() } else { format!(" [{}]", about.join(" ")) };
    let mut shown = format!("{}{about}:", note.id);
    let mut part = |name: &str, words: &Option<Rc<Written>>| {
        if let Some(words) = words {
            let _ = write!(shown, " {name} {}", written(words));
        }
    };
    part("what", &note.what);
    part("when", &note.when);
    part("who", &note.who_does_what);
    shown + &note.day.map(|day| format!(" {day}")).unwrap_or_default()
}

/// Who sits at the table, with a `*` for who is at turn and brackets for who left:
/// `p1* p2 Henk (p3)`.
pub fn people(state: &State) -> String {
    let seat = |seat: &Rc<wat_telt_core::model::Seat>| {
        let turn = if seat.who == state.turn { "*" } else { "" };
        let role = seat.role.as_deref().unwrap_or_default();
        let seated = format!("{}{turn} {} {role}", seat.who, seat.name).trim_end().to_owned();
        if seat.present { seated } else { format!("({seated})") }
    };
    state.conversation.now.seats.iter().map(seat).collect::<Vec<_>>().join(" ")
}

/// What the edge is asked, in order.
pub fn effects(effects: &[Effect]) -> String {
    effects.iter().map(effect).collect::<Vec<_>>().join(", ")
}

fn effect(effect: &Effect) -> String {
    match effect {
        Effect::KeepDraft(_) => "keep".to_owned(),
        Effect::KeepSoon => "keep soon".to_owned(),
        Effect::ForgetDraft(id) => format!("forget {id}"),
        Effect::SaveUnread(id) => format!("save unread {id}"),
        Effect::TakeOver(id) => format!("take over {id}"),
        Effect::TakeOffDevice(id) => format!("take {id} off"),
        Effect::Wipe => "wipe".to_owned(),
        Effect::SaveLocked(..) => "save locked".to_owned(),
        Effect::Unlock(..) => "unlock".to_owned(),
        Effect::MakeCode(_) => "make a code".to_owned(),
        Effect::SaveFile(..) => "save".to_owned(),
        Effect::AskForFile => "ask file".to_owned(),
        Effect::AskToday => "ask today".to_owned(),
        Effect::Give(_) => "give".to_owned(),
        Effect::StopGiving => "stop giving".to_owned(),
        Effect::SaveDay(day) => format!("save day {day}"),
        Effect::Settle => "settle".to_owned(),
        Effect::Print(paper) => format!("print {paper:?}"),
        Effect::Speak(language) => format!("speak {}", language.tag()),
        Effect::FetchChosen(language) => format!("fetch {}", language.tag()),
        Effect::Focus(focus) => format!("focus {}", ids::of(focus)),
        Effect::FocusOfStep(focus) => format!("step {}", ids::of(focus)),
        Effect::ShowDialog => "dialog".to_owned(),
        Effect::ShowNotepad => "notepad".to_owned(),
        Effect::StartPen => "pen".to_owned(),
        Effect::Announce(said) => {
            format!("say {said:?}").replace("(DomainId(\"", " ").replace("\"))", "")
        }
    }
}
