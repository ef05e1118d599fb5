//! Conversations that people can have: made by the acts of the model alone. Only what points at
//! nothing and what a pen writes are put in by hand.

use std::rc::Rc;

use proptest::prelude::*;
use wat_telt_core::model::{
    Address, Authors, Conversation, ConversationId, Date, DomainId, Field, Fresh, Ink, InkPoint,
    Language, LookBack, MomentId, NoteId, ParticipantId, Place, StillCounts, Written,
};

/// A text as people or programs write it, nothing and white space included.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("  \n".to_owned()),
        Just("mevrouw E., Jeannette,\n ,".to_owned()),
        Just("\u{202e}<script>\"\\\u{0}\u{feff}👩🏽‍🦽 ".to_owned()),
        "[a-z ]{1,12}",
        "\\PC{0,6}",
    ]
}

/// One act: which, by whom and on what, where on a bar, and with what words.
pub type Act = (usize, usize, usize, i32, String);

/// A conversation after some forty acts.
pub fn conversation() -> impl Strategy<Value = Conversation> {
    acts(0..80).prop_map(|acts| {
        let conversation = Conversation::new(Fresh {
            id: ConversationId::new("0b0f6a4e"),
            today: day(0),
            made_with: "wat-telt 0.1.0".into(),
        });
        after(conversation, acts)
    })
}

/// So many acts.
pub fn acts(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec((0..KINDS, 0..6_usize, 0..6_usize, 0..=100_i32, text()), count)
}

/// A conversation after these acts.
pub fn after(mut conversation: Conversation, acts: Vec<Act>) -> Conversation {
    for act in acts {
        // A refusal changes nothing, which is as good as any act.
        let _ = done(&mut conversation, &act);
    }
    conversation
}

const KINDS: usize = 32;

fn day(at: i32) -> Date {
    let month = u8::try_from(at % 12 + 1).unwrap();
    Date::new(2027, month, 14).unwrap()
}

fn done(all: &mut Conversation, act: &Act) -> Option<()> {
    let &(kind, a, b, at, ref text) = act;
    let person = |index: usize| all.now.seats[index % all.now.seats.len()].who.clone();
    let (who, other) = (person(a), person(b));
    let hand = (at % 3 == 0).then(|| other.clone());
    let bar = all.now.board.iter().chain(&all.now.aside).nth(b);
    let domain = bar.map_or_else(|| DomainId::new(&format!("d{b}")), |bar| bar.domain.clone());
    let note = all.now.notepad.get(b % all.now.notepad.len().max(1)).map(|note| note.id.clone());
    let by = Authors::new([who.clone(), other.clone()].into_iter().take(1 + b % 2))?;
    match kind {
        0 if all.people.len() < 6 => drop(all.add_person()),
        1 => all.leave_table(&who).ok()?,
        2 => all.return_to_table(&who).ok()?,
        3 | 4 => all.choose(&domain, text),
        5 => drop(all.choose_own(text, None)),
        6 => all.take_off_board(&domain).ok()?,
        7 => all.move_bar(&domain, a).ok()?,
        8 => all.begin_with(&domain).ok()?,
        9 => all.begin_with_none(),
        10..=13 => all.lay(&who, &domain, Place::hundredths(at), hand).ok()?,
        14 | 15 => all.turn_fiche(&who, &domain, at > 30).ok()?,
        16 => all.pass(&who, &domain).ok()?,
        17 => all.take_back(&who, &domain).ok()?,
        18 => drop(all.add_note()),
        19 => all.set_note_about(&note?, &domain, at > 30).ok()?,
        20 => all.set_note_day(&note?, (at > 30).then(|| day(at))).ok()?,
        21 => all.set_note_authors(&note?, &by, hand.as_ref()).ok()?,
        22 => all.move_note(&note?, if a > 2 { 1 } else { -1 }).ok()?,
        23 if at < 20 => all.throw_note_away(&note?),
        24 => say_how(all, at),
        25 if at < 30 => next_moment(all, at),
        26 => look_back(all, &who, at, text)?,
        27 => write_by_hand(all, at),
        _ => {
            let field = field(a + 6 * (kind % 2), &who, &domain, note)?;
            all.write(&field, text, Some(&by), hand.as_ref()).ok()?;
        }
    }
    Some(())
}

fn field(at: usize, who: &ParticipantId, on: &DomainId, note: Option<NoteId>) -> Option<Field> {
    Some(match at {
        0 => Field::About,
        1 => Field::Name(who.clone()),
        2 => Field::Role(who.clone()),
        3 | 4 => Field::Bar(on.clone(), who.clone()),
        5 => Field::NoteWhen(note?),
        6 => Field::NoteWho(note?),
        7 => Field::Closing,
        8 => Field::ForWhom,
        9 => Field::WhomToCall,
        10 => Field::Again,
        _ => Field::NoteWhat(note?),
    })
}

fn say_how(all: &mut Conversation, at: i32) {
    all.language = if at > 50 { Language::english() } else { Language::dutch() };
    all.address = [None, Some(Address::U), Some(Address::Je)][usize::try_from(at % 3).unwrap()];
    all.set_again_on((at % 2 == 0).then(|| day(at)));
}

/// A next moment, on a day that may not be before the last.
fn next_moment(all: &mut Conversation, at: i32) {
    all.look_back(day(at));
    if at % 2 == 0 {
        // The next time is not always on the day that it was planned.
        let _ = all.set_date(day(at + 5));
    }
}

/// What is said of an agreement, which may be one of a moment that nobody has any more.
fn look_back(all: &mut Conversation, who: &ParticipantId, at: i32, text: &str) -> Option<()> {
    let still = [StillCounts::Stays, StillCounts::Different, StillCounts::LetGo];
    let still_counts = still.get(usize::try_from(at % 4).unwrap()).copied();
    if at % 5 == 0 {
        let (moment, note) = (MomentId::new("m0"), NoteId::new("b1"));
        let back = LookBack { moment, note, went: Vec::new(), still_counts };
        Rc::make_mut(&mut all.now).look_back.push(Rc::new(back));
        return Some(());
    }
    let agreements = all.agreements();
    let (moment, note) = agreements.get(usize::try_from(at).unwrap() % agreements.len().max(1))?;
    let (moment, note) = (moment.id.clone(), note.id.clone());
    all.write(&Field::Went(moment.clone(), note.clone(), who.clone()), text, None, None).ok()?;
    all.set_still_counts(&moment, &note, still_counts).ok()
}

fn write_by_hand(all: &mut Conversation, at: i32) {
    let point = |x: i32| InkPoint { x: x * 97, y: x * 123, pressure: 10_000 - x };
    let ink =
        Ink { strokes: vec![[point(at), point(0)].into(), [point(100)].into()], ratio: at + 1 };
    let written = Written {
        ink: Some(Rc::new(ink)),
        ..Written::blank(Authors::one(all.resident().clone()), &all.language)
    };
    Rc::make_mut(&mut all.now).closing = Some(Rc::new(written));
}
