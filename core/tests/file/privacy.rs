//! What is in no file (R4, R8, R10a, R16), and is all in the draft.

use std::rc::Rc;

use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::{open, write};
use wat_telt_core::model::{
    Authors, Conversation, ConversationId, Date, DomainId, Field, Fresh, Ink, InkPoint,
    ParticipantId, Place, Written,
};

fn domain(id: &str) -> DomainId {
    DomainId::new(id)
}

/// A table with something of everything that is not saved.
fn table() -> Conversation {
    let mut all = Conversation::new(Fresh {
        id: ConversationId::new("x"),
        today: Date::new(2027, 1, 14).unwrap(),
        made_with: "wat-telt 0.1.0".into(),
    });
    let resident = all.resident().clone();
    let (left, stays) = (all.add_person(), all.add_person());
    let mut say = |field: Field, by: &ParticipantId, text: &str| {
        all.write(&field, text, Some(&Authors::one(by.clone())), None).unwrap();
    };
    say(Field::Name(left.clone()), &left, "GEHEIM naam");
    say(Field::Role(left.clone()), &left, "GEHEIM rol");
    say(Field::Name(stays.clone()), &stays, "Jeannette");
    for (id, label) in [("wonen", "Wonen"), ("geld", "GEHEIM geld"), ("werk", "Werk")] {
        all.choose(&domain(id), label);
    }
    all.lay(&resident, &domain("wonen"), Place::hundredths(12), Some(left.clone())).unwrap();
    all.lay(&left, &domain("wonen"), Place::hundredths(77), None).unwrap();
    all.lay(&stays, &domain("wonen"), Place::hundredths(78), None).unwrap();
    all.turn_fiche(&stays, &domain("wonen"), true).unwrap();
    all.pass(&resident, &domain("werk")).unwrap();
    all.lay(&resident, &domain("geld"), Place::hundredths(79), None).unwrap();
    let note = all.add_note();
    let mut say = |field: Field, by: &ParticipantId, text: &str| {
        all.write(&field, text, Some(&Authors::one(by.clone())), None).unwrap();
    };
    say(Field::Bar(domain("wonen"), left.clone()), &left, "GEHEIM woorden");
    say(Field::Bar(domain("geld"), resident.clone()), &resident, "GEHEIM geldwoorden");
    say(Field::NoteWhat(note.clone()), &left, "GEHEIM briefje");
    say(Field::NoteWhen(note), &resident, "voor de zomer");
    all.add_note();
    all.take_off_board(&domain("geld")).unwrap();
    all.leave_table(&left).unwrap();
    all
}

fn kept(conversation: Conversation) -> Draft {
    Draft {
        conversation: Rc::new(conversation),
        turn: ParticipantId::new("p3"),
        writes_for: None,
        screen: "bord".into(),
        second: None,
        whose_device: None,
        touched: 1_800_000_000_000,
    }
}

#[test]
fn nothing_that_is_not_on_the_table_is_in_a_file() {
    let file = write(&table());
    for part in ["GEHEIM", "p2", "0.77", "0.78", "0.79", "geld", "b2", "omgedraaid", "zonder"] {
        assert!(!file.contains(part), "{part} is in {file}");
    }
    for part in ["Jeannette", "0.12", "voor de zomer", "werk", "p3"] {
        assert!(file.contains(part), "{part} is not in {file}");
    }
}

/// An earlier moment has no secrets; should one have them after all, they are in no file either.
#[test]
fn nothing_that_was_not_on_the_table_then_is_in_a_file() {
    let mut later = table();
    later.earlier.push(Rc::clone(&later.now));
    let file = write(&later);
    for part in ["GEHEIM naam", "GEHEIM rol", "GEHEIM geld", "0.78", "0.79"] {
        assert!(!file.contains(part), "{part} is in {file}");
    }
}

#[test]
fn a_pass_is_just_a_row_without_a_fiche() {
    let mut never = table();
    let resident = never.resident().clone();
    let passed = write(&never);
    never.take_off_board(&domain("werk")).unwrap();
    never.choose(&domain("werk"), "Werk");
    never.lay(&resident, &domain("werk"), Place::SAD, None).unwrap();
    never.take_back(&resident, &domain("werk")).unwrap();
    assert_eq!(write(&never), passed);
}

#[test]
fn the_draft_has_it_all() {
    let draft = kept(table());
    assert_eq!(draft::open(&draft::write(&draft)), Some(draft));
}

/// What people did more of than fits a file costs that and not the rest.
#[test]
fn a_draft_of_too_much_is_still_a_draft() {
    let mut long = table();
    let resident = long.resident().clone();
    let mut closing = Written::of(resident, "Ja.", &wat_telt_core::model::Language::dutch());
    let point = InkPoint { x: 1, y: 2, pressure: 3 };
    closing.ink = Some(Rc::new(Ink { strokes: vec![vec![point; 20_001].into()], ratio: 10_000 }));
    Rc::make_mut(&mut long.now).closing = Some(Rc::new(closing));
    let opened = draft::open(&draft::write(&kept(long))).unwrap();
    assert_eq!(&*opened.conversation.now.closing.as_ref().unwrap().text, "Ja.");
    assert_eq!(opened.conversation.now.board, table().now.board);
}

#[test]
fn a_draft_is_no_file() {
    assert!(open(draft::write(&kept(table())).as_bytes()).is_err());
}

/// A draft is whole or it is nothing: a mark that cannot be done never shows what lies face down.
#[test]
fn a_broken_draft_is_no_draft() {
    let text = draft::write(&kept(table()));
    for (mark, broken) in [
        ("\"omgedraaid\": [", "\"omgedraaide\": ["),
        ("[\"wonen\", \"p3\"]", "[\"wonen\", \"p4\"]"),
        ("[\"wonen\", \"p3\"]", "[\"wenen\", \"p3\"]"),
        ("[\"wonen\", \"p3\"]", "[\"wonen\"]"),
        ("[\"wonen\", \"p3\"]", "{}"),
        ("\"zonderFiche\": [", "\"zonderFiche\": [\"geen\", "),
        ("\"vanHetBord\": [", "\"vanHetBord\": [\"geen\", "),
        ("\"vanHetBord\": [\n    \"geld\"", "\"vanHetBord\": [\n    \"werk\""),
        ("\"vanTafel\": [", "\"vanTafel\": [\"geen\", "),
        ("\"vanTafel\": [", "\"vanTafel\": [\"p1\", "),
        ("\"aanZet\": \"p3\"", "\"aanZet\": \"p9\""),
        ("\"scherm\": \"bord\"", "\"scherm\": 3"),
        ("\"gewijzigd\": 1800000000000", "\"gewijzigd\": -1"),
        ("\"soort\": \"wat-telt-klad\"", "\"soort\": \"wat-telt-gesprek\""),
        ("\"versie\": 1", "\"versie\": 2"),
        ("\"plek\": 0.78", "\"plek\": 78"),
        ("\"deelnemers\"", "\"mensen\""),
    ] {
        assert!(text.contains(mark), "{mark} is not in {text}");
        assert_eq!(draft::open(&text.replacen(mark, broken, 1)), None, "{broken}");
    }
    for end in (0..text.len() - 2).step_by(7) {
        assert_eq!(draft::open(&text[..end]), None);
    }
}
