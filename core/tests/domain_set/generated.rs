//! Whatever is offered as a set.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::file::cases;

/// A text that may be right in a set, or not.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![5 => "[A-Z][a-z ,]{0,30}[a-z]", 1 => "\\PC{0,70}", 1 => ".{0,5}"]
}

fn wording() -> impl Strategy<Value = Value> {
    prop_oneof![
        text().prop_map(Value::from),
        (text(), text()).prop_map(|(u, je)| json!({ "u": u, "je": je }))
    ]
}

fn said() -> impl Strategy<Value = Value> {
    (text(), wording(), prop::collection::vec(wording(), 0..4)).prop_map(
        |(label, line, prompts)| json!({ "label": label, "regel": line, "vragen": prompts }),
    )
}

fn domain() -> impl Strategy<Value = Value> {
    let id = prop_oneof![8 => "[a-c]\\.[a-z0-9-]{1,4}", 1 => ".{0,4}", 1 => Just("werk".into())];
    let picture = prop_oneof![
        Just(("icoon", json!("users"))),
        "[Mm][0-9., hHvVaAzZ-]{0,20}".prop_map(|path| ("paden", json!([path]))),
        Just(("paden", json!(["x"]))),
    ];
    (id, picture, said(), prop::option::of(said())).prop_map(|(id, (key, picture), nl, en)| {
        let mut domain = json!({ "id": id, "teksten": { "nl": nl } });
        domain[key] = picture;
        if let Some(en) = en {
            domain["teksten"]["en"] = en;
        }
        domain
    })
}

fn whole() -> impl Strategy<Value = Value> {
    prop::collection::vec(domain(), 0..6).prop_map(|domains| {
        json!({ "soort": "wat-telt-leefgebieden", "versie": 1, "taal": "nl", "leefgebieden": domains })
    })
}

proptest! {
    #![proptest_config(cases(256))]

    /// A set that is taken fits the schema, has every domain in its order, and every text of it to the
    /// letter but for white space around it.
    #[test]
    fn a_set_is_taken_whole_or_not_at_all(json in whole()) {
        let bytes = serde_json::to_vec(&json).unwrap();
        let Ok(set) = opened(&bytes) else { return Ok(()) };
        prop_assert!(fits_schema(&bytes), "{json}");
        for tag in ["nl", "en", "pl"] {
            let texts = if tag == "nl" { dutch() } else { other(tag) };
            let texts = texts.offering(Some(&set));
            let domains = json["leefgebieden"].as_array().unwrap();
            prop_assert_eq!(texts.domains().len(), domains.len());
            for (offered, domain) in texts.domains().iter().zip(domains) {
                prop_assert_eq!(&*offered.id, domain["id"].as_str().unwrap());
                let here = &domain["teksten"][tag];
                let said = if here.is_null() { &domain["teksten"]["nl"] } else { here };
                prop_assert_eq!(&*offered.label, said["label"].as_str().unwrap().trim());
                prop_assert_eq!(offered.prompts.len(), said["vragen"].as_array().unwrap().len());
                prop_assert_eq!(offered.language.is_some(), here.is_null());
            }
        }
    }

    #[test]
    fn no_bytes_stop_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(opened(&bytes).is_err());
    }

    /// A set with one byte changed is taken or refused.
    #[test]
    fn no_change_stops_the_reading(at: prop::sample::Index, byte: u8) {
        let mut bytes = bytes_of(THREE);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(error) = opened(&bytes) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}
