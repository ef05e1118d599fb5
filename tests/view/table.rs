//! Tables to look at.

use std::rc::Rc;

use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{
    Address, Authors, Conversation, ConversationId, Date, DomainId, Field, Fresh, ParticipantId,
    Place,
};
use wat_telt_core::update::{Screen, State};

use super::html::Page;
use super::screens;

/// A domain.
pub fn domain(id: &str) -> DomainId {
    DomainId::new(id)
}

/// A person.
pub fn person(id: &str) -> ParticipantId {
    ParticipantId::new(id)
}

/// A place.
pub fn place(hundredths: i32) -> Place {
    Place::hundredths(hundredths)
}

/// A conversation in which nothing was done yet.
pub fn conversation() -> Conversation {
    Conversation::new(Fresh {
        id: ConversationId::new("nu"),
        today: Date::new(2027, 1, 14).unwrap(),
        made_with: "wat-telt".into(),
    })
}

/// What a person is called.
pub fn call(talk: &mut Conversation, who: &str, name: &str) {
    talk.write(&Field::Name(person(who)), name, None, None).unwrap();
}

/// Lays a fiche.
pub fn lay(talk: &mut Conversation, who: &str, on: &str, at: i32) {
    talk.lay(&person(who), &domain(on), place(at), None).unwrap();
}

/// Mevrouw E. and Henk, with "Wonen" and "Geld" on the board and nothing laid.
pub fn two() -> Conversation {
    let mut talk = conversation();
    talk.add_person();
    call(&mut talk, "p1", "Mevrouw E.");
    call(&mut talk, "p2", "Henk");
    talk.choose(&domain("wonen"), "Wonen");
    talk.choose(&domain("geld"), "Geld");
    talk
}

/// Fourteen domains and one of her own, five people of whom two have no name, with fiches, words
/// and notes of all.
pub fn full() -> Conversation {
    let mut talk = conversation();
    for name in ["Mevrouw E.", "Haar man", "Jeannette"] {
        let who = if name == "Mevrouw E." { person("p1") } else { talk.add_person() };
        call(&mut talk, who.as_str(), name);
    }
    talk.add_person();
    talk.add_person();
    for text in Texts::dutch(Address::U).domains() {
        talk.choose(&domain(&text.id), &text.label);
    }
    talk.choose_own("Mijn hond", None);
    fill(&mut talk);
    talk
}

fn fill(talk: &mut Conversation) {
    let bars: Vec<DomainId> = talk.now.board.iter().map(|bar| bar.domain.clone()).collect();
    for (row, bar) in bars.iter().enumerate() {
        for (seat, who) in ["p1", "p2", "p3", "p4", "p5"].into_iter().enumerate() {
            let at = i32::try_from(row * 17 + seat * 23).unwrap() % 101;
            let hand = (seat == 1).then(|| person("p3"));
            talk.lay(&person(who), bar, place(at), hand).unwrap();
            if row % 3 == 0 {
                write(talk, Field::Bar(bar.clone(), person(who)), "Daar denk ik aan.");
            }
        }
    }
    talk.turn_fiche(&person("p4"), &bars[2], true).unwrap();
    talk.begin_with(&bars[3]).unwrap();
    for (about, words) in [(3, "Elke week bellen."), (3, "Samen eten."), (4, "Een kast kopen.")] {
        let note = talk.add_note();
        talk.set_note_about(&note, &bars[about], true).unwrap();
        write(talk, Field::NoteWhat(note.clone()), words);
        write(talk, Field::NoteWhen(note), "voor de zomer");
    }
    write(talk, Field::About, "Hoe gaat het nu?");
    write(talk, Field::Closing, "Ja, zo is het.");
    write(talk, Field::Again, "na de zomer");
    write(talk, Field::WhomToCall, "Jeannette");
}

fn write(talk: &mut Conversation, field: Field, text: &str) {
    let resident = Authors::one(person("p1"));
    talk.write(&field, text, Some(&resident), None).unwrap();
}

/// The table of a conversation, at somebody's turn.
pub fn at_turn(talk: Conversation, who: &str) -> State {
    State { turn: person(who), ..State::with(Rc::new(talk)) }
}

/// The board and the notepad beside it, at somebody's turn.
pub fn board(talk: Conversation, who: &str) -> Page {
    seen(&at_turn(talk, who), Screen::Board)
}

/// A screen.
pub fn seen(state: &State, screen: Screen) -> Page {
    Page::read(&screens::render(state, screen))
}
