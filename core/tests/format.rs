//! The file: what valid files come to, and what each kind of broken file gets.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod file;

use std::fs;

use file::{assert_sound, fits_schema, moments, read};
use wat_telt_core::format::draft;
use wat_telt_core::format::{self, OpenError, Opened, Repair, VERSION, open, write};

#[path = "file/broken.rs"]
mod broken;
#[path = "file/calendar.rs"]
mod calendar;
#[path = "file/generated.rs"]
mod generated;
#[path = "file/looking_back.rs"]
mod looking_back;
#[path = "file/parts.rs"]
mod parts;
#[path = "file/privacy.rs"]
mod privacy;
#[path = "file/seen.rs"]
mod seen;
#[path = "file/two_files.rs"]
mod two_files;
#[path = "file/written.rs"]
mod written;

fn valid(name: &str) -> (String, Opened) {
    let bytes = read(&format!("tests/fixtures/valid/{name}.wat-telt.json"));
    assert!(fits_schema(&bytes), "{name} does not fit the schema");
    let opened = open(&bytes).unwrap();
    assert_eq!(opened.repairs, [], "{name}");
    assert_sound(&opened);
    (String::from_utf8(bytes).unwrap(), opened)
}

/// The same JSON without white space, to compare what stands in it and in which order.
fn squeezed(json: &str) -> String {
    let mut in_text = false;
    let mut before = ' ';
    json.chars()
        .filter(|&letter| {
            in_text ^= letter == '"' && before != '\\';
            before = letter;
            in_text || !letter.is_whitespace()
        })
        .collect()
}

#[test]
fn what_this_edition_would_write_is_written_again_to_the_letter() {
    for name in ["minimaal", "drie-momenten"] {
        let (text, opened) = valid(name);
        assert_eq!(squeezed(&write(&opened.conversation)), squeezed(&text), "{name}");
    }
}

#[test]
fn the_example_of_the_design_is_kept_whole() {
    let (text, opened) = valid("voorbeeld");
    let kept = squeezed(&text)
        .replace(r#","rol":null"#, "")
        .replace(r#","datum":null"#, "")
        .replace(r#","weerSamenDatum":null"#, "")
        .replace(r#","fiches":[],"woorden":[]"#, "");
    assert_eq!(squeezed(&write(&opened.conversation)), kept);
}

#[test]
fn the_layout_is_a_key_a_line_and_a_stroke_a_line() {
    let (_, opened) = valid("voorbeeld");
    let text = write(&opened.conversation);
    assert!(text.starts_with("{\n  \"soort\": \"wat-telt-gesprek\",\n  \"versie\": 1,\n"));
    assert!(text.ends_with("  ]\n}\n"));
    let ink = "\"lijnen\": [\n                [[0.02, 0.5, 0.7], [0.03, 0.48, 0.8]]\n";
    assert!(text.contains(ink), "{text}");
}

#[test]
fn only_the_last_moment_is_on_the_table() {
    let (_, opened) = valid("drie-momenten");
    let ids: Vec<_> = opened.conversation.earlier.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids, ["m1", "m2"]);
    assert_eq!(opened.conversation.now.id.as_str(), "m3");
}

/// Every version that ever was has a file of its time among the fixtures, and each still opens.
#[test]
fn every_version_still_opens() {
    let mut versions: Vec<u64> = Vec::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/valid");
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        versions.extend(json["versie"].as_u64());
        assert_sound(&open(&bytes).unwrap());
    }
    for version in 1..=VERSION {
        assert!(versions.contains(&version), "no fixture of version {version}");
    }
}

#[test]
fn what_the_fuzzer_begins_with_is_a_whole_booklet_and_a_whole_draft() {
    let booklet = open(&read("../fuzz/seeds/boekje.html")).unwrap();
    assert_eq!(booklet.repairs, []);
    let draft = String::from_utf8(read("../fuzz/seeds/klad.json")).unwrap();
    let kept = draft::open(&draft).unwrap();
    assert_eq!(kept.conversation.now.aside.len(), 1, "a bar that was taken off");
    assert_eq!(
        kept.conversation.now.aside[0].face_down().count(),
        1,
        "a fiche that lies face down"
    );
    assert_eq!(draft::write(&kept), draft);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_matter() {
    let (text, opened) = valid("voorbeeld");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(open(windows.as_bytes()), Ok(opened));
}

#[test]
fn the_name_of_a_file_is_its_day() {
    let day = wat_telt_core::model::Date::new(2027, 1, 14).unwrap();
    assert_eq!(format::file_name(day), "wat-telt-2027-01-14.wat-telt.json");
}
