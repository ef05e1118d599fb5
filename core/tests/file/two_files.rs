//! Two files of one conversation, at which people went on apart.

use std::rc::Rc;

use super::*;
use wat_telt_core::model::{
    Beside, Conversation, ConversationId, Date, DomainId, Field, Fresh, ParticipantId, Place, Shape,
};

fn day(month: u8) -> Date {
    Date::new(2027, month, 14).unwrap()
}

fn opened(conversation: &Conversation) -> Conversation {
    Rc::unwrap_or_clone(open(write(conversation).as_bytes()).unwrap().conversation)
}

/// The first time of a resident and their partner.
fn first_time() -> Conversation {
    let mut talk = Conversation::new(Fresh {
        id: ConversationId::new("x"),
        today: day(1),
        made_with: "wat-telt 0.1.0".into(),
    });
    let partner = talk.add_person();
    name(&mut talk, &ParticipantId::new("p1"), "Mevrouw E.");
    name(&mut talk, &partner, "Haar man");
    laid(&mut talk, "Onze hond", &partner);
    talk
}

fn name(talk: &mut Conversation, person: &ParticipantId, name: &str) {
    talk.write(&Field::Name(person.clone()), name, None, None).unwrap();
}

/// Lays an own domain of these words, on which the resident and this person lay, and a note of it.
fn laid(talk: &mut Conversation, own: &str, person: &ParticipantId) -> DomainId {
    let domain = talk.choose_own(own, None);
    let resident = talk.resident().clone();
    talk.lay(&resident, &domain, Place::hundredths(20), None).unwrap();
    talk.lay(person, &domain, Place::hundredths(80), Some(resident)).unwrap();
    talk.write(&Field::Bar(domain.clone(), person.clone()), own, None, None).unwrap();
    let note = talk.add_note();
    talk.write(&Field::NoteWhat(note.clone()), own, None, None).unwrap();
    talk.set_note_about(&note, &domain, true).unwrap();
    domain
}

/// The next time, with somebody new.
fn next_time(talk: &Conversation, on: u8, who: &str, own: &str) -> Conversation {
    let mut talk = talk.clone();
    talk.look_back(day(on));
    let person = talk.add_person();
    name(&mut talk, &person, who);
    laid(&mut talk, own, &person);
    let resident = talk.resident().clone();
    let (moment, note) =
        talk.agreements().first().map(|it| (it.0.id.clone(), it.1.id.clone())).unwrap();
    talk.write(&Field::Went(moment, note, resident), "Goed.", None, None).unwrap();
    talk
}

/// `m1 2027-01-14 p1 p2` of each moment.
fn said(talk: &Conversation) -> Vec<String> {
    let all = talk.earlier.iter().chain([&talk.now]);
    all.map(|moment| {
        let people: Vec<_> = moment.seats.iter().map(|seat| seat.who.as_str()).collect();
        format!("{} {} {}", moment.id, moment.date, people.join(" "))
    })
    .collect()
}

#[test]
fn how_a_file_lies_beside_the_table() {
    let first = first_time();
    let home = next_time(&first, 5, "Zus", "De tuin");
    let work = next_time(&first, 5, "Jeannette", "Geld");
    assert_eq!(first.beside(&opened(&first)), Beside::Same);
    assert_eq!(home.beside(&opened(&first)), Beside::TableGoesOn);
    assert_eq!(first.beside(&opened(&home)), Beside::FileGoesOn);
    assert_eq!(home.beside(&opened(&work)), Beside::Apart);
    let mut changed = first.clone();
    changed.add_note();
    assert_eq!(changed.beside(&first), Beside::Same, "a blank note is none");
    changed.set_again_on(Some(day(6)));
    assert_eq!(changed.beside(&first), Beside::Apart, "the same moment with something else");
}

#[test]
fn what_went_on_at_two_places_lies_side_by_side() {
    let first = first_time();
    let home = next_time(&first, 5, "Zus", "De tuin");
    let work = opened(&next_time(&first, 4, "Jeannette", "Geld"));
    let both = home.side_by_side(&work);
    let all = ["m1 2027-01-14 p1 p2", "m3 2027-04-14 p1 p2 p4", "m2 2027-05-14 p1 p2 p3"];
    assert_eq!(said(&both), all);
    let theirs = &both.earlier[1];
    assert_eq!(theirs.board[0].domain.as_str(), "eigen-3");
    assert_eq!(theirs.notepad[0].domains[0].domain.as_str(), "eigen-3");
    assert_eq!(theirs.notepad[0].id.as_str(), "b3");
    assert_eq!(theirs.board[0].fiches()[1].owner().as_str(), "p4");
    assert_eq!(theirs.look_back[0].moment.as_str(), "m1");
    assert_eq!(both.person(&ParticipantId::new("p4")).unwrap().shape, Shape::Diamond);
    assert_eq!(both.now, home.now);
    assert_sound(&open(write(&both).as_bytes()).unwrap());
}

#[test]
fn what_the_file_has_of_a_later_day_comes_on_the_table() {
    let first = first_time();
    let home = next_time(&first, 3, "Zus", "De tuin");
    let work = opened(&next_time(&first, 4, "Zus", "De tuin"));
    assert!(!home.stays_on_table(&work));
    let both = home.side_by_side(&work);
    // By the same name and shape it is the same person, and by its words the same domain.
    let all = ["m1 2027-01-14 p1 p2", "m2 2027-03-14 p1 p2 p3", "m3 2027-04-14 p1 p2 p3"];
    assert_eq!(said(&both), all);
    assert_eq!(both.now.board[0].domain.as_str(), "eigen-2");
    assert_eq!(both.people.len(), 3);
}

#[test]
fn of_two_without_a_name_nobody_says_that_they_are_the_same() {
    let first = first_time();
    let home = next_time(&first, 5, "", "De tuin");
    let work = opened(&next_time(&first, 5, "", "Geld"));
    let both = home.side_by_side(&work);
    let all = ["m1 2027-01-14 p1 p2", "m3 2027-05-14 p1 p2 p4", "m2 2027-05-14 p1 p2 p3"];
    assert_eq!(said(&both), all);
}

#[test]
fn what_nobody_sees_stays_on_the_table() {
    let first = first_time();
    let mut home = next_time(&first, 5, "Zus", "De tuin");
    let (zus, domain) = (ParticipantId::new("p3"), home.now.board[0].domain.clone());
    home.turn_fiche(&zus, &domain, true).unwrap();
    home.leave_table(&ParticipantId::new("p2")).unwrap();
    home.choose(&DomainId::new("geld"), "Geld");
    home.pass(&ParticipantId::new("p1"), &DomainId::new("geld")).unwrap();
    home.take_off_board(&domain).unwrap();
    let work = opened(&next_time(&first, 5, "Jeannette", "Geld"));
    assert!(home.stays_on_table(&work));
    assert_eq!(home.side_by_side(&work).now, home.now);
}

#[test]
fn a_resident_by_another_id_is_the_resident() {
    let first = first_time();
    let text = write(&next_time(&first, 5, "Zus", "De tuin"));
    let swapped = text.replace("\"p1\"", "\"p0\"").replace("\"p2\"", "\"p1\"");
    let work = open(swapped.as_bytes()).unwrap().conversation;
    let both = first.side_by_side(&work);
    let all = ["m1 2027-01-14 p1 p2", "m2 2027-05-14 p1 p2 p3"];
    assert_eq!(said(&both), all);
    assert_sound(&open(write(&both).as_bytes()).unwrap());
}

/// What was laid side by side at one place goes to the other, where a draft still lies.
#[test]
fn what_is_there_already_by_other_ids_is_not_there_twice() {
    let first = first_time();
    let home = next_time(&first, 5, "Zus", "De tuin");
    let work = next_time(&first, 4, "Jeannette", "Geld");
    let both = opened(&home.side_by_side(&opened(&work)));
    assert_eq!(both.beside(&opened(&work)), Beside::TableGoesOn);
    assert_eq!(both.side_by_side(&opened(&work)), both);
    assert_eq!(work.beside(&both), Beside::FileGoesOn);
    let all = ["m1 2027-01-14 p1 p2", "m2 2027-04-14 p1 p2 p3", "m4 2027-05-14 p1 p2 p5"];
    assert_eq!(said(&work.side_by_side(&both)), all);
}
