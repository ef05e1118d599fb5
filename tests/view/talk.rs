//! The conversation that the tests read, and reading what was rendered.

use super::html::Page;
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{
    Address, Authors, Conversation, ConversationId, Date, DomainId, Field, Fresh, NoteId,
    ParticipantId, Place,
};

/// Dutch, with `u`.
pub fn texts() -> Texts {
    Texts::dutch(Address::U)
}

/// The domain with this id.
pub fn domain(id: &str) -> DomainId {
    DomainId::new(id)
}

/// Mevrouw E.
pub fn resident() -> ParticipantId {
    ParticipantId::new("p1")
}

/// Her husband.
pub fn husband() -> ParticipantId {
    ParticipantId::new("p2")
}

/// Jeannette, the professional.
pub fn jeannette() -> ParticipantId {
    ParticipantId::new("p3")
}

/// A conversation in which nothing was done yet.
pub fn empty() -> Conversation {
    Conversation::new(Fresh {
        id: ConversationId::new("test"),
        today: Date::new(2027, 1, 14).unwrap(),
        made_with: "test".into(),
    })
}

/// Mevrouw E., her husband and Jeannette, with two bars and one note.
pub fn mevrouw_e() -> Conversation {
    let mut talk = empty();
    talk.add_person();
    talk.add_person();
    write(&mut talk, Field::Name(resident()), "Mevrouw E.");
    write(&mut talk, Field::Name(husband()), "Haar man");
    write(&mut talk, Field::Role(husband()), "partner");
    write(&mut talk, Field::Name(jeannette()), "Jeannette");
    write(&mut talk, Field::About, "Hoe gaat het nu, met de scootmobiel?");
    talk.choose(&domain("mensen"), "Mensen om me heen");
    talk.choose(&domain("op-pad"), "Op pad");
    lay(&mut talk, &resident(), "mensen", 15);
    lay(&mut talk, &resident(), "op-pad", 80);
    lay(&mut talk, &husband(), "op-pad", 90);
    write(&mut talk, Field::Bar(domain("op-pad"), resident()), "Ik kan weer naar de markt.");
    talk.begin_with(&domain("mensen")).unwrap();
    let note = note_about(&mut talk, "mensen", "Ik wil weer zelf naar mijn zus.");
    let both = Authors::new([resident(), husband()]).unwrap();
    talk.set_note_authors(&note, &both, Some(&jeannette())).unwrap();
    write(&mut talk, Field::Closing, "Ja. We hadden er nooit zo bij stilgestaan.");
    write(&mut talk, Field::WhomToCall, "Jeannette");
    talk
}

/// Writes in a field.
pub fn write(talk: &mut Conversation, field: Field, text: &str) {
    talk.write(&field, text, None, None).unwrap();
}

/// Lays a fiche, at a place in hundredths.
pub fn lay(talk: &mut Conversation, person: &ParticipantId, on: &str, place: i32) {
    talk.lay(person, &domain(on), Place::hundredths(place), None).unwrap();
}

/// A note about a domain, in the words of the resident.
pub fn note_about(talk: &mut Conversation, about: &str, words: &str) -> NoteId {
    let note = talk.add_note();
    talk.set_note_about(&note, &domain(about), true).unwrap();
    write(talk, Field::NoteWhat(note.clone()), words);
    note
}

/// All that is read or heard: the text, and the names in attributes.
pub fn said(html: &str) -> String {
    let page = Page::read(html);
    let names = page.elements().filter_map(|element| element.get("aria-label"));
    names.fold(page.text(), |all, name| all + name + "\n")
}

/// What every button is called.
pub fn buttons(html: &str) -> Vec<String> {
    Page::read(html).names("button")
}
