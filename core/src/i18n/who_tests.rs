//! A resident without a name is spoken of as people speak of themselves, in every language.

use super::{LANGUAGES, Name, Text, Texts, Who};
use crate::model::{Address, Language};

const HENK: Name<'static> = Name::given("Henk");

/// Everything that is said of one person.
fn said_of(who: Who<'static>) -> Vec<Text<'static>> {
    let henk = Who::Named(HENK);
    vec![
        who.tray_fiche(),
        who.fiche("x"),
        who.fiche_lies("x"),
        who.face_down("x"),
        who.laid_by(),
        who.fiche_laid_by(henk),
        henk.fiche_laid_by(who),
        who.written_by(),
        who.hand_writes(),
        who.paper_is_of(),
        who.paper_title(),
        who.hand_over(),
        who.is_at_turn(),
        who.lays_for_me(),
        who.lays_for_me_on("x"),
        who.is_written_for(),
        who.is_written_for_by(henk),
        henk.is_written_for_by(who),
        who.chooses(),
        who.lays_first(),
        who.how_is_it_for(),
    ]
}

/// All of it in this language, and what is said of several.
fn sentences_of(who: Who<'static>, texts: &Texts) -> Vec<String> {
    let two = [who, Who::Named(HENK)];
    let mut said: Vec<String> = said_of(who).into_iter().map(|text| texts.say(text)).collect();
    for people in [&two[..1], &two] {
        said.push(texts.words_of(people));
        said.push(texts.authors(people));
        said.push(texts.ink_by(people));
        said.push(texts.words_on(people, "x"));
        said.push(texts.at_the_table(people));
    }
    said
}

#[test]
fn a_resident_without_a_name_is_spoken_of_as_people_speak() {
    let said = sentences_of(Who::Me, &Texts::dutch(Address::U));
    for sentence in [
        "Mijn fiche",
        "gelegd door mij",
        "fiche van Henk, gelegd door mij",
        "opgeschreven door mij",
        "Nu ben ik",
        "Degene om wie het gaat, legt voor mij",
        "Henk schrijft de woorden op van degene om wie het gaat",
        "Ik schrijf op wat Henk zegt",
        "mijn woorden",
        "woorden van Henk en mij",
        "met de hand geschreven door mij",
        "Mijn woorden bij x",
        "aan tafel: ik",
        "aan tafel: ik en Henk",
    ] {
        assert!(said.iter().any(|one| one == sentence), "{sentence} in {said:?}");
    }
}

/// The sentences of a person with a name have it; of one without, what stands on their chip ("Ik")
/// is in none.
#[test]
fn no_language_makes_a_name_of_what_an_unnamed_resident_is_called() {
    let anna = Who::Named(Name::given("Anna"));
    for spoken in LANGUAGES {
        let tag = spoken.tag;
        let file = |folder| std::fs::read_to_string(format!("../{folder}/{tag}.json")).expect(tag);
        let texts = Texts::parse(Language::new(tag), &file("locales"), &file("domains"));
        let texts = texts.expect(tag);
        let me = texts.say(Text::Me);
        for (said, named) in sentences_of(Who::Me, &texts).iter().zip(sentences_of(anna, &texts)) {
            assert!(named.contains("Anna"), "{tag}: {named}");
            // Arabic has no other form of it after a colon.
            let listed = tag == "ar" && said.contains(':');
            assert!(listed || *said != named.replace("Anna", &me), "{tag}: {said}");
        }
    }
}
