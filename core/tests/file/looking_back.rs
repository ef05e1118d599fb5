//! Looking back: the moments of before stay to the letter, and what was agreed is there (R27).

use std::rc::Rc;

use super::*;
use wat_telt_core::model::{
    Conversation, ConversationId, Date, DomainId, Field, Fresh, InkChange, InkPoint, MomentId,
    NoteId, ParticipantId, Place, Refusal, StillCounts,
};
use wat_telt_core::update::{Message, State, Write, update};

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn opened(name: &str) -> Conversation {
    Rc::unwrap_or_clone(valid(name).1.conversation)
}

/// What was agreed, each as the moment and the note: `m1 b1`.
fn agreed(conversation: &Conversation) -> Vec<String> {
    let said = conversation.agreements();
    said.iter().map(|(moment, note)| format!("{} {}", moment.id, note.id)).collect()
}

/// The second time, and where the resident writes how the one note of the first went.
fn second_time() -> (Conversation, Field) {
    let mut talk = Conversation::new(Fresh {
        id: ConversationId::new("x"),
        today: day(2027, 1, 14),
        made_with: "wat-telt 0.1.0".into(),
    });
    let note = talk.add_note();
    talk.write(&Field::NoteWhat(note.clone()), "Naar mijn zus.", None, None).unwrap();
    talk.look_back(day(2027, 6, 1));
    let went = Field::Went(MomentId::new("m1"), note, talk.resident().clone());
    (talk, went)
}

#[test]
fn a_second_moment_changes_no_byte_of_what_the_first_says() {
    for name in ["minimaal", "voorbeeld", "drie-momenten"] {
        let mut conversation = opened(name);
        let before = moments(&write(&conversation));
        conversation.look_back(day(2027, 8, 1));
        conversation.choose(&DomainId::new("geld"), "Geld");
        let note = conversation.add_note();
        conversation.write(&Field::NoteWhat(note), "Bellen.", None, None).unwrap();
        let after = moments(&write(&conversation));
        assert_eq!(after[..before.len()], before, "{name}");
        assert_eq!(after.len(), before.len() + 1, "{name}");
        assert_sound(&open(write(&conversation).as_bytes()).unwrap());
    }
}

#[test]
fn a_new_moment_has_nothing_but_who_sat_there() {
    let mut conversation = opened("voorbeeld");
    let last = Rc::clone(&conversation.now);
    conversation.look_back(day(2027, 8, 1));
    let now = &conversation.now;
    assert_eq!(conversation.last_time(), Some(&last));
    assert_eq!((now.id.as_str(), now.date), ("m2", day(2027, 8, 1)));
    assert_eq!(now.seats, last.seats);
    let mut nothing = wat_telt_core::model::Moment::new(now.id.clone(), now.date);
    nothing.seats.clone_from(&now.seats);
    assert_eq!(**now, nothing);
}

#[test]
fn no_moment_is_before_the_last_time() {
    let mut conversation = opened("voorbeeld");
    conversation.look_back(day(2020, 1, 1));
    assert_eq!(conversation.now.date, day(2027, 1, 14));
    assert_eq!(conversation.set_date(day(2027, 1, 13)), Err(Refusal::BeforeLastTime));
    assert_eq!(conversation.set_date(day(2027, 1, 14)), Ok(()));
    assert_eq!(conversation.set_date(day(2028, 1, 1)), Ok(()));
    assert_eq!(conversation.now.date, day(2028, 1, 1));
}

#[test]
fn a_new_moment_takes_no_id_that_something_points_at() {
    let mut conversation = opened("drie-momenten");
    assert_eq!(conversation.next_moment_id().as_str(), "m4");
    let back = Rc::make_mut(&mut conversation.now);
    Rc::make_mut(&mut back.look_back[0]).moment = MomentId::new("m4");
    assert_eq!(conversation.next_moment_id().as_str(), "m5");
}

#[test]
fn what_was_agreed_stands_until_it_is_let_go() {
    let mut conversation = opened("drie-momenten");
    assert_eq!(agreed(&conversation), ["m1 b1"]);
    conversation.look_back(day(2027, 2, 1));
    assert_eq!(agreed(&conversation), ["m1 b1", "m3 b2", "m3 b3"]);
    let (m1, b1) = (MomentId::new("m1"), NoteId::new("b1"));
    conversation.set_still_counts(&m1, &b1, Some(StillCounts::LetGo)).unwrap();
    conversation.look_back(day(2027, 3, 1));
    assert_eq!(agreed(&conversation), ["m3 b2", "m3 b3"]);
}

#[test]
fn what_is_said_of_an_agreement_comes_with_the_first_word_and_goes_with_the_last() {
    let (mut talk, went) = second_time();
    let Field::Went(moment, note, _) = &went else { unreachable!() };
    talk.write(&went, "Ik ben geweest.", None, None).unwrap();
    assert_eq!(&*talk.text_of(&went), "Ik ben geweest.");
    assert_eq!(talk.now.look_back.len(), 1);
    talk.set_still_counts(moment, note, Some(StillCounts::Different)).unwrap();
    talk.write(&went, "", None, None).unwrap();
    assert!(talk.now.look_back_at(moment, note).unwrap().went.is_empty());
    talk.set_still_counts(moment, note, None).unwrap();
    assert!(talk.now.look_back.is_empty());
}

#[test]
fn each_writes_their_own_words_of_how_it_went() {
    let (mut talk, went) = second_time();
    let Field::Went(moment, note, _) = went.clone() else { unreachable!() };
    let other = talk.add_person();
    let theirs = Field::Went(moment, note, other.clone());
    talk.write(&went, "Goed.", None, None).unwrap();
    talk.write(&theirs, "Mooi.", None, None).unwrap();
    talk.set_hand(&went, Some(other.clone())).unwrap();
    let back = &talk.now.look_back[0];
    assert_eq!(back.went.len(), 2);
    assert_eq!(talk.written(&went).unwrap().hand, Some(other.clone()));
    assert!(talk.written(&theirs).unwrap().by.is_only(&other));
    assert_sound(&open(write(&talk).as_bytes()).unwrap());
}

#[test]
fn how_it_went_can_be_written_by_hand() {
    let (mut talk, went) = second_time();
    let by = wat_telt_core::model::Authors::one(talk.resident().clone());
    let point = |x| InkPoint { x, y: 200, pressure: 5_000 };
    let stroke = InkChange::Stroke([point(100), point(900)].into());
    talk.change_ink(&went, &stroke, &by, None).unwrap();
    assert!(talk.written(&went).unwrap().ink.is_some());
    talk.change_ink(&went, &InkChange::StrokeBack, &by, None).unwrap();
    assert!(talk.now.look_back.is_empty());
}

#[test]
fn nothing_is_said_of_what_was_never_agreed() {
    let (mut talk, _) = second_time();
    let before = talk.clone();
    let resident = ParticipantId::new("p1");
    for (moment, note) in [("m1", "b9"), ("m9", "b1"), ("m2", "b1")] {
        let (moment, note) = (MomentId::new(moment), NoteId::new(note));
        let refused = talk.set_still_counts(&moment, &note, Some(StillCounts::Stays));
        assert_eq!(refused, Err(Refusal::NotThere));
        let field = Field::Went(moment, note, resident.clone());
        assert_eq!(talk.write(&field, "Ja", None, None), Err(Refusal::NotThere));
    }
    assert_eq!(talk, before);
}

#[test]
fn an_own_domain_that_is_chosen_again_has_its_own_words() {
    let mut conversation = opened("drie-momenten");
    conversation.look_back(day(2027, 8, 1));
    let (dog, home) = (DomainId::new("eigen-1"), DomainId::new("wonen"));
    conversation.choose(&dog, "Onze hond");
    conversation.choose(&home, "Wonen");
    let own = |domain| conversation.now.bar(domain).unwrap().own.clone();
    assert_eq!(&*own(&dog).unwrap().text, "Onze hond");
    assert_eq!(own(&home), None);
    assert!(conversation.now.bar(&dog).unwrap().fiches().is_empty());
}

/// Sixty moments of fourteen domains and five people: more than any conversation will be.
#[test]
fn sixty_moments_open_and_are_written_to_the_same_bytes() {
    let mut talk = second_time().0;
    (0..4).for_each(|_| drop(talk.add_person()));
    let people: Vec<_> = talk.people.iter().map(|person| person.id.clone()).collect();
    let domains: Vec<_> = (0..14).map(|at| DomainId::new(&format!("leefgebied-{at}"))).collect();
    for month in 0..58_u16 {
        talk.look_back(day(2028 + month / 12, u8::try_from(month % 12).unwrap() + 1, 1));
        for (at, (domain, person)) in domains
            .iter()
            .flat_map(|domain| people.iter().map(move |who| (domain, who)))
            .enumerate()
        {
            talk.choose(domain, "Leefgebied");
            let place = Place::hundredths(i32::try_from(at).unwrap());
            talk.lay(person, domain, place, None).unwrap();
            talk.write(&Field::Bar(domain.clone(), person.clone()), "Ja.", None, None).unwrap();
        }
        let note = talk.add_note();
        talk.write(&Field::NoteWhat(note), "Naar mijn zus.", None, None).unwrap();
    }
    let text = write(&talk);
    let opened = open(text.as_bytes()).unwrap();
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.conversation.earlier.len(), 59);
    assert_eq!(write(&opened.conversation), text);
    assert_sound(&opened);
}

/// Everybody says for themselves how it went (R6, R20).
#[test]
fn only_who_is_at_turn_writes_how_it_went() {
    let (mut talk, mine) = second_time();
    let Field::Went(moment, note, _) = mine.clone() else { unreachable!() };
    let theirs = Field::Went(moment, note, talk.add_person());
    let state = State::with(Rc::new(talk));
    let written = |field: &Field| {
        let write = Write::Text(field.clone(), "Goed.".into(), 0.0);
        update(&state, Message::Write(write)).0.conversation.text_of(field).to_string()
    };
    assert_eq!(written(&mine), "Goed.");
    assert_eq!(written(&theirs), "");
}
