//! The bars on paper, for who cannot see them: each is one picture, with a sentence for its name.

use wat_telt_core::update::Screen;

use super::table::{at_turn, domain, full, lay, person, place, seen, two};

/// What is heard of the pictures on the sheet.
fn heard(talk: wat_telt_core::model::Conversation) -> Vec<String> {
    seen(&at_turn(talk, "p1"), Screen::Read).names("img")
}

#[test]
fn a_bar_on_paper_is_heard_in_one_sentence() {
    let mut talk = two();
    lay(&mut talk, "p1", "wonen", 100);
    lay(&mut talk, "p2", "wonen", 50);
    assert_eq!(
        heard(talk.clone()),
        ["Wonen, fiche van Mevrouw E.: bij de blije smiley; fiche van Henk: tussen de smileys"]
    );
    let hand = Some(person("p2"));
    talk.lay(&person("p1"), &domain("geld"), place(0), hand).unwrap();
    assert_eq!(
        heard(talk)[1],
        "Geld, fiche van Mevrouw E.: bij de verdrietige smiley, gelegd door Henk"
    );
}

#[test]
fn who_has_no_name_hears_that_it_is_theirs() {
    let mut talk = two();
    super::table::call(&mut talk, "p1", "");
    lay(&mut talk, "p1", "wonen", 0);
    assert_eq!(heard(talk), ["Wonen, mijn fiche: bij de verdrietige smiley"]);
}

#[test]
fn nothing_is_heard_of_what_lies_face_down_or_was_not_laid() {
    let mut talk = two();
    lay(&mut talk, "p1", "wonen", 30);
    lay(&mut talk, "p2", "wonen", 100);
    talk.turn_fiche(&person("p2"), &domain("wonen"), true).unwrap();
    let said = heard(talk.clone());
    assert_eq!(said.len(), 1, "Geld has no fiche, so there is nothing to hear of it: {said:?}");
    assert!(!said[0].contains("Henk") && !said[0].contains("blije"), "{said:?}");
    talk.turn_fiche(&person("p1"), &domain("wonen"), true).unwrap();
    assert!(heard(talk).is_empty());
}

#[test]
fn of_a_crowded_bar_every_fiche_is_heard() {
    let said = heard(full());
    assert_eq!(said.len(), 15);
    assert_eq!(said[0].matches("; ").count(), 4, "{}", said[0]);
}
