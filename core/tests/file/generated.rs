//! Files that are too big to keep, or come from nowhere in particular.

use super::*;
use std::fmt::Write as _;

/// A file with this in its one moment.
fn with(moment: &str) -> String {
    let moment = moment.trim_matches(',');
    format!(
        r#"{{"soort":"wat-telt-gesprek","versie":1,"id":"x","taal":"nl",
        "deelnemers":[{{"id":"p1","bewoner":true,"vorm":"cirkel"}}],
        "momenten":[{{"id":"m1","datum":"2027-01-14","aanTafel":[{{"wie":"p1"}}],{moment}}}]}}"#
    )
}

fn opened(text: &str) -> Opened {
    let opened = open(text.as_bytes()).unwrap();
    assert_sound(&opened);
    opened
}

/// `count` pieces with a comma between.
fn list(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().join(",")
}

#[test]
fn fifty_megabytes() {
    assert_eq!(open(&vec![b' '; 50_000_000]), Err(OpenError::TooLarge));
}

#[test]
fn the_largest_file_that_is_opened() {
    let mut text = with(r#""wieBellen":"Jeannette""#);
    text.extend(std::iter::repeat_n(' ', format::MAX_BYTES - text.len()));
    assert!(open(text.as_bytes()).is_ok());
    text.push(' ');
    assert_eq!(open(text.as_bytes()), Err(OpenError::TooLarge));
}

#[test]
fn not_utf8() {
    assert_eq!(open(b"{\"soort\":\"\xe9\"}"), Err(OpenError::NotUtf8));
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(open(&utf16), Err(OpenError::NotUtf8));
}

#[test]
fn deeply_nested() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(open(deep.as_bytes()), Err(OpenError::NotJson));
    assert_eq!(open(with(&format!(r#""bord":{deep}"#)).as_bytes()), Err(OpenError::NotJson));
    let bearable = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let repairs = opened(&with(&format!(r#""bord":[{bearable}]"#))).repairs;
    assert_eq!(repairs, [Repair::Unfit { key: "bord".into() }]);
}

#[test]
fn ten_thousand_notes_are_ten_thousand_notes() {
    let note = |id: usize| format!(r#"{{"id":"b{id}","wat":{{"van":["p1"],"tekst":"{id}"}}}}"#);
    let opened = opened(&with(&format!(r#""blocnote":[{}]"#, list(10_000, note))));
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.conversation.now.notepad.len(), 10_000);
}

#[test]
fn ten_thousand_notes_with_one_id_are_told_apart_and_not_all_named() {
    let note = |_| r#"{"id":"b1","wat":{"van":["p1"],"tekst":"Ja"}}"#.to_owned();
    let opened = opened(&with(&format!(r#""blocnote":[{}]"#, list(10_000, note))));
    assert_eq!(opened.conversation.now.notepad.len(), 10_000);
    let (last, named) = opened.repairs.split_last().unwrap();
    assert_eq!(*last, Repair::AndMore);
    assert_eq!(named, vec![Repair::SameId { id: "b1".into() }; 50]);
}

#[test]
fn after_the_last_of_a_kind_stands_that_there_are_more() {
    let keys = list(60, |at| format!(r#""x{at:02}":1"#));
    let bars = list(60, |at| format!(r#"{{"leefgebied":"d{at}","label":"D","eerst":true}}"#));
    let repairs = opened(&with(&format!(r#"{keys},"bord":[{bars}]"#))).repairs;
    assert_eq!(repairs.len(), 102);
    assert_eq!(repairs[50], Repair::AndMore);
    assert_eq!(repairs[101], Repair::AndMore);
    assert_eq!(repairs[51], Repair::NotOnTop { domain: "D".into() });
}

#[test]
fn more_than_any_conversation_has() {
    let people = list(300, |at| format!(r#"{{"id":"p{at}","vorm":"ruit"}}"#));
    let text = format!(
        r#"{{"soort":"wat-telt-gesprek","versie":1,"deelnemers":[{people}],"momenten":[{}]}}"#,
        list(20_000, |_| r#"{"datum":"2027-01-14"}"#.to_owned()),
    );
    let opened = opened(&text);
    let too_many = |key: &str| Repair::TooMany { key: key.into() };
    assert_eq!(opened.repairs[0], too_many("deelnemers"));
    assert!(opened.repairs.contains(&too_many("momenten")));
    assert_eq!(opened.conversation.people.len(), 100);
    let bars = list(1000, |at| format!(r#"{{"leefgebied":"d{at}","label":"D"}}"#));
    let many = open(with(&format!(r#""bord":[{bars}]"#)).as_bytes()).unwrap();
    assert_eq!(many.repairs, [too_many("bord")]);
    assert_eq!(many.conversation.now.board.len(), 200);
}

#[test]
fn texts_are_kept_to_the_letter() {
    let texts = [
        "<script>alert(1)</script>",
        "\u{202e}achterstevoren\u{202c}",
        "👩🏽‍🦽 e\u{301} \u{0} \u{7f} \u{2028} \\ \" \u{fffd}\u{10ffff}",
        "  ruimte \t\r\n",
    ];
    for text in texts {
        let json = serde_json::to_string(text).unwrap();
        let words = format!(r#"{{"van":["p1"],"tekst":{json}}}"#);
        let opened = opened(&with(&format!(
            r#""hierGaatHetOver":{words},"wieBellen":{json},"voorWie":[{json}],
            "bord":[{{"leefgebied":{json},"label":{json},"woorden":[{words}]}}]"#
        )));
        let now = &opened.conversation.now;
        assert_eq!(opened.repairs, []);
        assert_eq!(&*now.about.as_ref().unwrap().text, text);
        assert_eq!(&*now.whom_to_call, text);
        assert_eq!(now.for_whom.entries(), [text.into()]);
        assert_eq!(&*now.board[0].label, text);
        assert_eq!(now.board[0].domain.as_str(), text);
        assert_eq!(&*now.board[0].words[0].text, text);
    }
}

#[test]
fn a_megabyte_in_one_field_is_kept() {
    let megabyte = "a".repeat(1_000_000);
    let opened = opened(&with(&format!(r#""kloptHet":{{"van":["p1"],"tekst":"{megabyte}"}}"#)));
    assert_eq!(opened.repairs, []);
    assert_eq!(*opened.conversation.now.closing.as_ref().unwrap().text, *megabyte);
}

#[test]
fn what_is_said_of_a_long_text_is_short() {
    let long = "é".repeat(100_000);
    let repairs = opened(&with(&format!(
        r#""{long}":1,"bord":[{{"leefgebied":"a","label":"{long}","fiches":[{{}}]}}]"#
    )))
    .repairs;
    let short = format!("{}…", "é".repeat(60));
    assert_eq!(repairs[0], Repair::UnknownKey { key: short.as_str().into() });
    assert_eq!(repairs[1], Repair::FicheOfUnknown { domain: short.as_str().into() });
}

#[test]
fn null_is_as_good_as_absent() {
    let keys = [
        "aanTafel",
        "hierGaatHetOver",
        "bord",
        "blocnote",
        "terugblik",
        "kloptHet",
        "voorWie",
        "wieBellen",
        "weerSamen",
        "weerSamenDatum",
    ];
    let all = keys.map(|key| format!(r#""{key}":null"#)).join(",");
    assert_eq!(opened(&with(&all)).repairs, [Repair::SeatAdded { name: "".into() }]);
    let bar = r#"{"leefgebied":"a","label":null,"eerst":null,"eigen":null,"fiches":null}"#;
    let words = r#"{"van":["p1"],"opgeschrevenDoor":null,"tekst":null,"inkt":null,"taal":null}"#;
    let note = r#"{"id":null,"leefgebieden":null,"wat":null,"datum":null}"#;
    let some = format!(r#""bord":[{bar}],"kloptHet":{words},"blocnote":[{note}]"#);
    assert_eq!(opened(&with(&some)).repairs, []);
}

fn ink(points: usize) -> String {
    let mut stroke = String::new();
    for at in 0..points {
        let _ = write!(stroke, "{}[0.{:04},0.25,0.5]", if at > 0 { "," } else { "" }, at % 10_000);
    }
    format!(r#""inkt":{{"lijnen":[[{stroke}]],"verhouding":3.2}}"#)
}

#[test]
fn as_much_handwriting_as_a_file_may_have() {
    let words = |points| with(&format!(r#""kloptHet":{{"van":["p1"],{}}}"#, ink(points)));
    let most = opened(&words(20_000));
    assert_eq!(most.repairs, []);
    assert!(write(&most.conversation).len() < 600_000);
    let more = opened(&words(20_001));
    assert_eq!(more.repairs, [Repair::InkTooLarge { key: "inkt".into() }]);
}

#[test]
fn numbers_are_read_however_they_are_written() {
    let place = |plek: &str| {
        let bar = format!(r#"{{"leefgebied":"a","fiches":[{{"van":"p1","plek":{plek}}}]}}"#);
        let opened = opened(&with(&format!(r#""bord":[{bar}]"#)));
        let place = opened.conversation.now.board[0].fiches().first()?.open_place()?;
        Some((place.as_hundredths(), opened.repairs.is_empty()))
    };
    for (plek, hundredths) in [
        ("0", 0),
        ("-0.0", 0),
        ("0e9", 0),
        ("1", 100),
        ("1.000", 100),
        ("0.5", 50),
        ("0.10", 10),
        ("5e-1", 50),
        ("12E-2", 12),
        ("0.001e2", 10),
        ("0.00000012e6", 12),
        ("100e-2", 100),
    ] {
        assert_eq!(place(plek), Some((hundredths, true)), "{plek}");
    }
    for (plek, hundredths) in
        [("0.125", 13), ("0.1249", 12), ("0.995", 100), ("1e-9", 0), ("5e-3", 1), ("4e-3", 0)]
    {
        assert_eq!(place(plek), Some((hundredths, false)), "{plek}");
    }
    let long = format!("0.{}", "9".repeat(100_000));
    assert_eq!(place(&long), Some((100, false)));
    for plek in ["-0.01", "-1e-30", "1.01", "1.0000001", "2", "1e2", "1e99999999999", "-1e999"] {
        assert_eq!(place(plek), None, "{plek}");
    }
    assert_eq!(place("1e-99999999999"), Some((0, false)));
}
