//! Texts speak as asked; and the names that `screens.md` fixes stay as they are.

use super::sentence::BY_ITSELF;
use super::{Intl, LoadError, Name, Text, Texts};
use crate::model::{Address, Date, Language};

const HENK: Name<'static> = Name::given("Henk");

fn dutch() -> Texts {
    Texts::dutch(Address::U)
}

fn english() -> Texts {
    english_with(Intl { day: |_, day, _| day.to_string(), ..BY_ITSELF })
}

fn english_with(intl: Intl) -> Texts {
    let texts = include_str!("../../../locales/en.json");
    let domains = include_str!("../../../domains/en.json");
    Texts::parse_with(Language::english(), texts, domains, intl).expect("English can be read")
}

#[test]
fn texts_speak_as_asked() {
    let (u, je) = (dutch(), Texts::dutch(Address::Je));
    assert_eq!(u.say(Text::Question), "Waar wilt u het over hebben?");
    assert_eq!(je.say(Text::Question), "Waar wil je het over hebben?");
    assert_eq!(u.with_address(Address::Je).say(Text::Question), je.say(Text::Question));
    assert_eq!(&*u.domain("dag").unwrap().prompts[0], "Hoe ziet uw dag eruit?");
    assert_eq!(&*je.domain("dag").unwrap().prompts[0], "Hoe ziet je dag eruit?");
    assert_eq!(english().say(Text::MoreOn { domain: "Money" }), "More, Money");
    assert_eq!(english().domains().len(), u.domains().len());
    assert_eq!(u.clone(), u);
    assert_ne!(u.with_address(Address::Je), u);
}

#[test]
fn dates_and_lists_are_said_as_people_say_them() {
    let names = ["Mevrouw E.", "Haar man", "Jeannette"].map(str::to_owned);
    let day = |text| Date::parse(text).unwrap();
    assert_eq!(dutch().date(day("2027-01-14")), "14 januari 2027");
    assert_eq!(dutch().day(day("2027-12-01")), "1 december");
    let tag = Intl { day: |language, day, _| format!("{} {day}", language.tag()), ..BY_ITSELF };
    let english = english_with(tag).with_address(Address::Je);
    assert_eq!(english.date(day("2027-01-14")), "en 2027-01-14");
    assert_eq!(dutch().list(&names), "Mevrouw E., Haar man en Jeannette");
    assert_eq!(dutch().list(&names[..1]), "Mevrouw E.");
    assert_eq!(dutch().list(&[]), "");
}

#[test]
fn an_initial_is_what_the_edge_sees_as_one_character() {
    let family = "👩‍👩‍👧 Bakker";
    let edge = Intl {
        first_character: |_, name| name.split(' ').next().unwrap_or_default().into(),
        ..BY_ITSELF
    };
    assert_eq!(english_with(edge).initial(family), "👩‍👩‍👧");
    for (called, initial) in
        [("Henk", "H"), ("(tante) An", "t"), (" \"'t Hooft", "t"), ("...", ""), ("", "")]
    {
        assert_eq!(dutch().initial(called), initial, "{called}");
    }
}

#[test]
fn dutch_stands_in_for_what_is_missing() {
    let frisian = Language::new("fy");
    let partly = Texts::parse(frisian, r#"{"begin":"Begjin","open":5}"#, "[]").unwrap();
    assert_eq!(partly.say(Text::Begin), "Begjin");
    assert_eq!(partly.say(Text::Open), "Openen");
    assert_eq!(partly.say(Text::Save), "Bewaren");
}

#[test]
fn what_is_no_language_is_refused() {
    for (texts, domains) in [("", "[]"), ("[]", "[]"), ("{}", "{}"), ("{}", r#"[{"id":"x"}]"#)] {
        let refused = Texts::parse(Language::new("fy"), texts, domains);
        assert_eq!(refused, Err(LoadError::NotReadable), "{texts} {domains}");
    }
}

/// The names on the five screens.
const NAMES: [(Text<'static>, &str); 72] = [
    (Text::NavBegin, "Beginnen"),
    (Text::NavChoose, "Kiezen"),
    (Text::NavBoard, "Bord"),
    (Text::NavNotes, "Blocnote"),
    (Text::NavReading, "Samen lezen"),
    (Text::Navigation, "Gesprek"),
    (Text::Begin, "Begin"),
    (Text::ToTheBoard, "Naar het bord"),
    (Text::GoodLikeThis, "Zo is het goed"),
    (Text::SomebodyMore, "Nog iemand"),
    (Text::Name, "Naam"),
    (Text::WhoIsThis, "Wie is dit?"),
    (Text::Done, "Klaar"),
    (Text::Change { what: "Henk" }, "Verander, Henk"),
    (Text::LeavesTheTable { name: HENK }, "Henk gaat van tafel"),
    (Text::AddressU, "u"),
    (Text::AddressJe, "je"),
    (Text::About { domain: "Wonen" }, "Waar gaat Wonen over?"),
    (Text::OwnDomain, "Iets anders"),
    (Text::OwnDomainField, "Wat telt er nog meer?"),
    (Text::OwnDomainAdd, "Leg erbij"),
    (Text::AtTurn, "Aan de beurt"),
    (Text::Me, "Ik"),
    (Text::LayAtSad { domain: "Wonen" }, "Leg bij de verdrietige smiley, Wonen"),
    (Text::LayAtHappy { domain: "Wonen" }, "Leg bij de blije smiley, Wonen"),
    (Text::FicheOf { domain: "Wonen", name: HENK }, "Wonen, fiche van Henk"),
    (Text::FicheOfMe { domain: "Wonen" }, "Wonen, mijn fiche"),
    (Text::PlaceAtSad, "bij de verdrietige smiley"),
    (Text::PlaceBetween, "tussen de smileys"),
    (Text::PlaceAtHappy, "bij de blije smiley"),
    (Text::StepToHappy, "iets naar de blije smiley"),
    (Text::ShowFicheOn { domain: "Wonen" }, "Laat mijn fiche zien, Wonen"),
    (Text::MoreOn { domain: "Wonen" }, "Meer, Wonen"),
    (Text::PassOn { domain: "Wonen" }, "Ik leg hier geen fiche, Wonen"),
    (Text::TurnDownOn { domain: "Wonen" }, "Draai om, Wonen"),
    (Text::HandLaysOn { domain: "Wonen" }, "Iemand legt voor mij, Wonen"),
    (Text::StartHereOn { domain: "Wonen" }, "Hier eerst mee beginnen, Wonen"),
    (Text::MoveUpOn { domain: "Wonen" }, "Naar boven, Wonen"),
    (Text::MoveDownOn { domain: "Wonen" }, "Naar beneden, Wonen"),
    (Text::OffBoardOn { domain: "Wonen" }, "Van het bord, Wonen"),
    (Text::WordsOn { domain: "Wonen" }, "Woorden bij Wonen"),
    (Text::StepBack, "Stap terug"),
    (Text::StepForward, "Stap vooruit"),
    (Text::TurnBoard, "Draai het bord"),
    (Text::Rest, "Even rust"),
    (Text::GoOn, "Verder"),
    (Text::NoteWrite, "Schrijf erbij"),
    (Text::NoteWhat, "In uw eigen woorden"),
    (Text::NoteWhen, "Wanneer"),
    (Text::NoteWho, "Wie doet wat"),
    (Text::NoteAuthors, "Van wie zijn deze woorden?"),
    (Text::NoteDomains, "Gaat over"),
    (Text::NoteThrowAway, "Gooi weg"),
    (Text::ClosingQuestion, "Klopt dit zo, in uw woorden?"),
    (Text::ClosingFor, "Voor wie is dit?"),
    (Text::ClosingCall, "Wie kan ik bellen?"),
    (Text::ClosingAgain, "Wanneer kijken we weer?"),
    (Text::Save, "Bewaren"),
    (Text::SaveFile, "Bewaren als bestand"),
    (Text::Print, "Afdrukken"),
    (Text::Open, "Openen"),
    (Text::PrintEmptyBoard, "Leeg bord afdrukken"),
    (Text::WipeAll, "Alles wissen"),
    (Text::WipeYes, "Ja, wis alles"),
    (Text::WipeNo, "Nee"),
    (Text::OpenYes, "Openen"),
    (Text::OpenNo, "Niet openen"),
    (Text::Remove, "Wis dit gesprek van dit apparaat"),
    (Text::DraftFound { date: "14 januari" }, "Er ligt nog een gesprek van 14 januari."),
    (Text::DraftWipe, "Wissen"),
    (Text::ReadAloud, "Lees voor"),
    (Text::Language, "Taal"),
];

/// Sentences that people stumbled over when they said something else.
const SENTENCES: [(Text<'static>, &str); 18] = [
    (Text::ComesBackToTheTable { name: HENK }, "Henk komt weer aan tafel"),
    (Text::IntroTalkMore, "Wat u zegt, kan niet fout zijn."),
    (Text::OwnDomainHint, "Noem het in uw eigen woorden."),
    (Text::TrayQuestionOther { name: HENK }, "Hoe denkt u dat dit voor Henk is? Leg uw fiche."),
    (Text::PlaceMoreToSad, "meer naar de verdrietige smiley"),
    (Text::PlaceMoreToHappy, "meer naar de blije smiley"),
    (Text::LayAloneHint, "Wat u nu legt, ligt omgedraaid. Niemand ziet waar het ligt."),
    (Text::ShowAllFiches, "Laat al mijn fiches zien"),
    (Text::RefusedBeforeLastTime, "Die dag was vóór de vorige keer. Kies een latere dag."),
    (Text::HandOverTitle { name: HENK }, "Henk is aan de beurt"),
    (Text::StrokeBack, "Laatste lijn weg"),
    (Text::HandWritesSelf, "Wie het zegt, schrijft zelf"),
    (Text::WriteFor { name: HENK }, "Ik schrijf op wat Henk zegt"),
    (Text::ReadingTitle { name: HENK }, "Wat telt voor Henk"),
    (Text::BelongsTo { name: HENK }, "Van: Henk. Vraag Henk voor u dit doorgeeft."),
    (Text::Different, "Dit wordt anders"),
    (Text::NoLonger, "Dit hoeft niet meer"),
    (Text::HoldStill, "Zet stil"),
];

#[test]
fn sentences_say_what_is_meant() {
    for (text, sentence) in SENTENCES {
        assert_eq!(dutch().say(text), sentence);
    }
}

#[test]
fn names_are_those_of_the_screens() {
    for (text, name) in NAMES {
        assert_eq!(dutch().say(text), name);
    }
}

#[test]
fn a_second_language_stands_beside_the_first_and_never_in_its_place() {
    let both = dutch().with_second(Some(&english()));
    let said = both.both(Text::MoreOn { domain: "x" });
    assert_eq!(&*said, "Meer, x");
    assert_eq!(said.into_parts().second, Some(("More, x".to_owned(), Language::english())));
    assert!(!both.both(Text::AppName).has_second(), "what is the same stands there once");
    assert!(!dutch().both(Text::Begin).has_second());
    assert_eq!(&*both.both_called("geld", "Geld").into_parts().second.unwrap().0, "Money");
    assert!(!both.both_called("eigen-1", "Mijn hond").has_second());
    assert_ne!(both, both.with_second(None));
    assert_eq!(both.with_address(Address::Je).second().unwrap().language(), &Language::english());
}
