//! One thing wrong in each file of `tests/fixtures/invalid`, and what it gets.

use super::*;
use Expected::{Refused, Repaired};

/// What a broken file gets.
enum Expected {
    /// It is not opened.
    Refused(OpenError),
    /// It is opened, with these repairs.
    Repaired(Vec<Repair>),
}

/// What takes two places in a file to see, a schema does not see.
const UNSEEN: &[&str] = &[
    "dubbel-briefje",
    "dubbel-leefgebied",
    "dubbel-leefgebied-op-briefje",
    "dubbel-moment",
    "dubbele-deelnemer",
    "eerst-niet-bovenaan",
    "fiche-van-onbekende",
    "geen-bewoner",
    "gelegd-door-onbekende",
    "gelegd-door-zichzelf",
    "laatste-moment-vooraan",
    "moment-zonder-bord",
    "momenten-niet-op-volgorde",
    "momenten-van-een-dag",
    "niet-aan-tafel",
    "onbekende-aan-tafel",
    "opgeschreven-door-onbekende",
    "plek-fijner",
    "terugblik-op-niets",
    "terugblik-van-onbekende",
    "twee-bewoners",
    "twee-keer-aan-tafel",
    "tweede-fiche",
    "woorden-mede-van-onbekende",
    "woorden-van-onbekende",
];

fn check(name: &str, expected: &Expected) {
    let bytes = read(&format!("tests/fixtures/invalid/{name}.wat-telt.json"));
    match (open(&bytes), expected) {
        (Err(error), Refused(expected)) => assert_eq!(error, *expected, "{name}"),
        (Ok(opened), Repaired(expected)) => {
            assert_eq!(opened.repairs, *expected, "{name}");
            assert_sound(&opened);
        }
        (got, _) => panic!("{name}: {got:?}"),
    }
    assert_eq!(fits_schema(&bytes), UNSEEN.contains(&name), "{name} and the schema");
}

fn bar(domain: &str, said: impl Fn(std::rc::Rc<str>) -> Repair) -> Expected {
    Repaired(vec![said(domain.into())])
}

fn unfit(key: &str) -> Expected {
    Repaired(vec![Repair::Unfit { key: key.into() }])
}

fn same(id: &str) -> Expected {
    Repaired(vec![Repair::SameId { id: id.into() }])
}

fn day(year: u16, month: u8, day: u8) -> Expected {
    let date = wat_telt_core::model::Date::new(year, month, day).unwrap();
    Repaired(vec![Repair::DayOfMoment { date }])
}

#[test]
fn what_cannot_be_used_is_refused() {
    for (name, error) in [
        ("leeg", OpenError::NotJson),
        ("afgekapt", OpenError::NotJson),
        ("van-iemand-anders", OpenError::NotOurs),
        ("een-lijst", OpenError::NotOurs),
        ("een-klad", OpenError::NotOurs),
        ("versie-99", OpenError::Newer { version: 99 }),
        ("versie-ontbreekt", OpenError::DoesNotFit),
        ("versie-tekst", OpenError::DoesNotFit),
        ("versie-nul", OpenError::DoesNotFit),
        ("versie-half", OpenError::DoesNotFit),
        ("geen-deelnemers", OpenError::DoesNotFit),
        ("deelnemers-geen-lijst", OpenError::DoesNotFit),
        ("geen-momenten", OpenError::DoesNotFit),
        ("momenten-ontbreken", OpenError::DoesNotFit),
        ("momenten-geen-lijst", OpenError::DoesNotFit),
    ] {
        check(name, &Refused(error));
    }
}

#[test]
fn a_fiche_that_does_not_fit_is_left_out() {
    let name: std::rc::Rc<str> = "Haar man".into();
    let off = || bar("Wonen", |domain| Repair::FicheOffBar { domain, name: name.clone() });
    let unknown = || bar("Wonen", |domain| Repair::FicheOfUnknown { domain });
    check("fiche-van-onbekende", &unknown());
    check("fiche-zonder-eigenaar", &unknown());
    let twice = |domain| Repair::FicheTwice { domain, name: "Mevrouw E.".into() };
    check("tweede-fiche", &bar("Wonen", twice));
    check("plek-voorbij-het-balkje", &off());
    check("plek-voor-het-balkje", &off());
    check("plek-oneindig", &off());
    check("plek-tekst", &off());
    check("plek-ontbreekt", &off());
    let rounded = |domain| Repair::PlaceRounded { domain, name: name.clone() };
    check("plek-fijner", &bar("Wonen", rounded));
    let hand = Repair::HandUnknown { key: "Wonen: gelegdDoor".into() };
    check("gelegd-door-onbekende", &Repaired(vec![hand]));
    check("gelegd-door-zichzelf", &Repaired(vec![]));
}

#[test]
fn what_has_the_same_id_is_told_apart() {
    check("dubbele-deelnemer", &same("p1"));
    check("dubbel-moment", &same("m1"));
    check("dubbel-leefgebied", &same("wonen"));
    check("dubbel-briefje", &same("b1"));
    check("dubbel-leefgebied-op-briefje", &unfit("blocnote: leefgebieden"));
    check("leefgebied-zonder-id", &Repaired(vec![]));
    check("zonder-id", &Repaired(vec![]));
}

#[test]
fn half_an_emoji_is_replaced_and_said_and_the_rest_opens() {
    let said = |text: &str| Repair::HalfCharacter { text: text.into() };
    let said = vec![said("Fijn huis. \u{fffd}"), said("\u{fffd} De tuin doen. 😀")];
    check("halve-emoji", &Repaired(said));
    let whole = open(&read("tests/fixtures/invalid/halve-emoji.wat-telt.json")).unwrap();
    let written = write(&whole.conversation);
    assert!(written.contains("Fijn huis. \u{fffd}") && written.contains("De tuin doen. 😀"));
    assert!(written.contains("Mevrouw E.") && written.contains("Haar man"));
}

#[test]
fn words_are_put_in_no_others_mouth() {
    let text: std::rc::Rc<str> = "Fijn huis.".into();
    let nobody = || Repaired(vec![Repair::WordsOfNobody { text: text.clone() }]);
    check("woorden-van-niemand", &nobody());
    check("woorden-van-onbekende", &nobody());
    let also = Repair::AuthorUnknown { text: text.clone() };
    check("woorden-mede-van-onbekende", &Repaired(vec![also]));
    let hand = Repair::HandUnknown { key: "Wonen: opgeschrevenDoor".into() };
    check("opgeschreven-door-onbekende", &Repaired(vec![hand]));
    check("woorden-geen-object", &unfit("kloptHet"));
}

#[test]
fn there_is_one_resident_and_everyone_has_one_seat() {
    let resident = Repair::Resident { name: "Mevrouw E.".into() };
    check("geen-bewoner", &Repaired(vec![resident.clone()]));
    check("twee-bewoners", &Repaired(vec![resident]));
    check("twee-keer-aan-tafel", &Repaired(vec![Repair::SeatTwice { name: "Henk".into() }]));
    check("onbekende-aan-tafel", &Repaired(vec![Repair::SeatOfUnknown { name: "Henk".into() }]));
    let added = || Repair::SeatAdded { name: "".into() };
    check("niet-aan-tafel", &Repaired(vec![added(), added()]));
}

#[test]
fn what_is_of_another_kind_is_left_out() {
    let unknown = |key: &str| Repaired(vec![Repair::UnknownKey { key: key.into() }]);
    check("onbekende-sleutel", &unknown("kleur"));
    check("onbekende-sleutel-op-balkje", &unknown("Wonen: score"));
    check("naam-geen-tekst", &unfit("aanTafel: naam"));
    check("balkje-geen-object", &unfit("bord"));
    check("moment-geen-object", &unfit("momenten"));
    check("eerst-niet-bovenaan", &bar("Geld", |domain| Repair::NotOnTop { domain }));
    check("vorm-onbekend", &unfit("deelnemers: vorm"));
    check("aanspreekvorm-onbekend", &unfit("aanspreekvorm"));
    check("telt-nog-onbekend", &unfit("terugblik: teltNog"));
    check("terugblik-zonder-briefje", &unfit("terugblik"));
    check("voor-wie-geen-tekst", &unfit("voorWie"));
    for name in ["inkt-kapot", "inkt-buiten-het-vak", "inkt-zonder-hoogte"] {
        check(name, &unfit("Wonen: inkt"));
    }
}

#[test]
fn a_day_that_does_not_exist_is_left_out() {
    let no_such_day = Repair::NoSuchDay { text: "2027-02-29".into() };
    check("dag-bestaat-niet", &Repaired(vec![no_such_day]));
    check("moment-zonder-dag", &day(2000, 1, 1));
    check("moment-met-tijd", &day(2027, 1, 14));
}

/// Never a mixed-up conversation: the last day is on the table, with the resident at it.
#[test]
fn moments_stand_in_the_order_of_their_days() {
    check("momenten-niet-op-volgorde", &Repaired(vec![Repair::OutOfOrder]));
    let added = Repair::SeatAdded { name: "Mevrouw E.".into() };
    check("laatste-moment-vooraan", &Repaired(vec![Repair::OutOfOrder, added]));
    check("momenten-van-een-dag", &Repaired(vec![]));
    check("moment-zonder-bord", &Repaired(vec![]));
    let order = |name: &str| {
        let bytes = read(&format!("tests/fixtures/invalid/{name}.wat-telt.json"));
        let conversation = open(&bytes).unwrap().conversation;
        let all: Vec<_> = conversation.earlier.iter().chain([&conversation.now]).cloned().collect();
        all.iter().map(|moment| moment.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(order("momenten-niet-op-volgorde"), ["m1", "m3", "m2"]);
    assert_eq!(order("laatste-moment-vooraan"), ["m1", "m2"]);
    assert_eq!(order("momenten-van-een-dag"), ["m1", "m2"]);
}

#[test]
fn what_was_said_of_an_earlier_moment_is_kept_to_the_letter() {
    check("terugblik-op-niets", &Repaired(vec![]));
    let nobody = Repair::WordsOfNobody { text: "Gelukt.".into() };
    check("terugblik-van-onbekende", &Repaired(vec![nobody]));
    let day = Repair::DayOfMoment { date: wat_telt_core::model::Date::new(2027, 6, 1).unwrap() };
    let unknown = Repair::FicheOfUnknown { domain: "Wonen".into() };
    check("eerste-moment-met-de-hand", &Repaired(vec![day, unknown]));
}

/// Which part of a repaired file is kept: the whole file but what was said.
#[test]
fn all_else_is_kept() {
    let kept = |name: &str| {
        let bytes = read(&format!("tests/fixtures/invalid/{name}.wat-telt.json"));
        squeezed(&write(&open(&bytes).unwrap().conversation))
    };
    let has = |name: &str, part: &str| assert!(kept(name).contains(part), "{}", kept(name));
    has("fiche-van-onbekende", r#""fiches":[{"van":"p1","plek":0.12}],"woorden":"#);
    has("tweede-fiche", r#""fiches":[{"van":"p1","plek":0.12}],"woorden":"#);
    has("plek-fijner", r#"{"van":"p2","plek":0.13}"#);
    has("gelegd-door-onbekende", r#"{"van":"p2","plek":0.5}]"#);
    has("dubbel-leefgebied", r#"{"leefgebied":"eigen-1","label":"Geld"}"#);
    has("dubbel-briefje", r#"{"id":"b2","wat":{"van":["p2"],"tekst":"Verven."}}"#);
    has("woorden-mede-van-onbekende", r#"{"van":["p1"],"tekst":"Fijn huis."}"#);
    has("inkt-kapot", r#"{"van":["p1"],"tekst":"Fijn huis."}"#);
    has("voor-wie-geen-tekst", r#""voorWie":["Jeannette"]"#);
    // Two people with one id keep their names; what points at the id is the first one's.
    has("dubbele-deelnemer", r#"{"wie":"p1","naam":"Mevrouw E."},{"wie":"p2","naam":"Haar man""#);
    has("terugblik-op-niets", r#"{"moment":"m9","briefje":"b1","gegaan":[{"van":["p1"],"#);
    has("terugblik-op-niets", r#"{"moment":"m1","briefje":"b9","teltNog":"anders"}"#);
    has("terugblik-van-onbekende", r#""gegaan":[{"van":["p2"],"tekst":"Mooi."}],"teltNog":"#);
    has("eerste-moment-met-de-hand", r#"{"leefgebied":"wandelen","label":"Wonen","fiches":[{"#);
    // Ids that are told apart are none of the file's.
    has("dubbel-moment", r#""momenten":[{"id":"m1","datum":"2027-01-14""#);
    has("dubbel-moment", r#"{"id":"m2","datum":"2027-06-01""#);
}
