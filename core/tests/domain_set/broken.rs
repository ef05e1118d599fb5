//! One thing wrong with a set of one domain, and what it gets.

use serde_json::json;

use super::*;
use wat_telt_core::format::domain_set::{Misfit, Shape};

/// A set of one domain, to be made wrong.
fn one() -> Value {
    json!({
        "soort": "wat-telt-leefgebieden", "versie": 1, "taal": "nl",
        "leefgebieden": [{
            "id": "stad.sport", "icoon": "users",
            "teksten": { "nl": { "label": "Sport", "regel": "zwemmen", "vragen": ["Wat doet u graag?"] } }
        }]
    })
}

/// The set with something else at a place in it; nothing there for null.
fn with(at: &str, value: Value) -> Vec<u8> {
    let mut set = one();
    let (parent, key) = at.rsplit_once('/').unwrap();
    let parent = set.pointer_mut(parent).unwrap();
    if value.is_null() {
        parent.as_object_mut().unwrap().remove(key);
    } else if let Some(list) = parent.as_array_mut() {
        list[key.parse::<usize>().unwrap()] = value;
    } else {
        parent[key] = value;
    }
    serde_json::to_vec(&set).unwrap()
}

/// What one wrong thing in the domain gets.
fn misfit(at: &str, value: Value) -> Misfit {
    match opened(&with(&format!("/leefgebieden/0{at}"), value)) {
        Err(DomainsError::Domain { at: 1, why, .. }) => why,
        other => panic!("{other:?}"),
    }
}

const NL: &str = "/teksten/nl";

#[test]
fn the_set_that_is_made_wrong_is_right() {
    let right = serde_json::to_vec(&one()).unwrap();
    assert!(fits_schema(&right));
    assert_eq!(opened(&right).map(|set| set.domains.len()), Ok(1));
}

#[test]
fn what_is_no_set_is_refused_by_its_kind() {
    let big = vec![b' '; 10_000_000];
    let nested = "[".repeat(100_000);
    for (bytes, why) in [
        (&big[..], DomainsError::TooLarge),
        (b"\xff{}", DomainsError::NotUtf8),
        (b"\n <!doctype html><title>404</title>", DomainsError::Page),
        (b"[]", DomainsError::NotOurs),
        (b"{ \"soort\": \"wat-telt-gesprek\", \"versie\": 1 }", DomainsError::NotOurs),
        (&with("/versie", json!(2)), DomainsError::OtherVersion),
        (&with("/versie", json!("1")), DomainsError::OtherVersion),
        (&with("/taal", json!("nl-NL")), DomainsError::OddLanguage("nl-NL".into())),
        (&with("/leefgebieden", json!([])), DomainsError::None),
        (
            &with("/leefgebieden", json!(vec![one()["leefgebieden"][0].clone(); 101])),
            DomainsError::TooMany,
        ),
    ] {
        assert_eq!(opened(bytes), Err(why));
        assert!(!fits_schema(bytes));
    }
    for no_json in ["", "{", &nested, "{ \"soort\": \"wat-telt-leefgebieden\", }"] {
        assert!(
            matches!(opened(no_json.as_bytes()), Err(DomainsError::NotJson(_))),
            "{no_json:.9}"
        );
    }
}

#[test]
fn what_has_another_shape_is_refused_with_what_and_where() {
    let nl = "leefgebieden[1].teksten.nl";
    for (at, value, where_, what) in [
        ("/leefgebieden/0/teksten/nl/label", json!(3), &*format!("{nl}.label"), Shape::NoText),
        ("/leefgebieden/0/teksten/nl/label", Value::Null, &format!("{nl}.label"), Shape::Missing),
        ("/leefgebieden/0/teksten/nl/vraag", json!([]), &format!("{nl}.vraag"), Shape::Unknown),
        (
            "/leefgebieden/0/teksten/nl/vragen",
            json!("Wat?"),
            &format!("{nl}.vragen"),
            Shape::NoList,
        ),
        (
            "/leefgebieden/0/teksten/nl/vragen/0",
            json!(1),
            &format!("{nl}.vragen[1]"),
            Shape::NoWording,
        ),
        ("/leefgebieden/0/teksten/nl/regel", json!(3), &format!("{nl}.regel"), Shape::NoWording),
        (
            "/leefgebieden/0/teksten/nl/regel",
            json!({ "u": "a" }),
            &format!("{nl}.regel.je"),
            Shape::Missing,
        ),
        ("/leefgebieden/0/teksten/nl", json!("Sport"), nl, Shape::NoObject),
        ("/leefgebieden/0", json!("wonen"), "leefgebieden[1]", Shape::NoObject),
        ("/leefgebieden/0/id", Value::Null, "leefgebieden[1].id", Shape::Missing),
        ("/leefgebieden/0/__proto__", json!({}), "leefgebieden[1].__proto__", Shape::Unknown),
        ("/leefgebieden", json!({}), "leefgebieden", Shape::NoList),
        ("/constructor", json!(1), "constructor", Shape::Unknown),
        ("/taal", Value::Null, "taal", Shape::Missing),
    ] {
        let bytes = with(at, value);
        let why = DomainsError::DoesNotFit { at: where_.into(), what };
        assert_eq!(opened(&bytes), Err(why), "{at}");
        assert!(!fits_schema(&bytes), "{at}");
    }
}

#[test]
fn nothing_is_said_of_it_with_null() {
    for key in ["icoon", "paden", "teksten"] {
        let mut set = one();
        set["leefgebieden"][0][key] = Value::Null;
        let bytes = serde_json::to_vec(&set).unwrap();
        assert!(matches!(opened(&bytes), Err(DomainsError::DoesNotFit { .. })), "{key}");
        assert!(!fits_schema(&bytes), "{key}");
    }
}

#[test]
fn a_domain_that_cannot_be_used_is_refused_by_its_kind() {
    let nl = || "nl".into();
    let (id, label, line) = ("/id", &*format!("{NL}/label"), &*format!("{NL}/regel"));
    let prompts = &*format!("{NL}/vragen");
    let english = json!({ "en": { "label": "Sport" } });
    let odd = json!({ "nl": { "label": "Sport" }, "__proto__": { "label": "Sport" } });
    for (at, value, why) in [
        (id, json!("sport"), Misfit::NotOfTheBoard),
        (id, json!("constructor"), Misfit::NotOfTheBoard),
        (id, json!("eigen-1"), Misfit::NotOfTheBoard),
        (id, json!("__proto__"), Misfit::OddId),
        (id, json!("stad.Sport"), Misfit::OddId),
        (id, json!("stad.sport.2"), Misfit::OddId),
        (id, json!("stad.\"><b>"), Misfit::OddId),
        (id, json!(""), Misfit::OddId),
        (id, json!(format!("stad.{}", "a".repeat(60))), Misfit::OddId),
        (id, json!("geld"), Misfit::OfTheBoard),
        ("/teksten", english, Misfit::NotIn(nl())),
        ("/teksten", odd, Misfit::OddLanguage("__proto__".into())),
        (label, json!(" \u{a0}"), Misfit::NoLabel(nl())),
        (label, json!("a".repeat(61)), Misfit::LongLabel(nl())),
        (label, json!("a".repeat(10_000)), Misfit::LongLabel(nl())),
        (label, json!("Spo\nrt"), Misfit::Unseen(nl())),
        (label, json!("Spo\u{202e}rt"), Misfit::Unseen(nl())),
        (line, json!(""), Misfit::OddSentence(nl())),
        (line, json!("a".repeat(201)), Misfit::OddSentence(nl())),
        (prompts, json!([" "]), Misfit::OddSentence(nl())),
        (prompts, json!(vec!["Wat?"; 21]), Misfit::ManyPrompts(nl())),
        ("/icoon", Value::Null, Misfit::NoPicture),
        ("/icoon", json!("smiley"), Misfit::NoSuchIcon("smiley".into())),
        ("/icoon", json!("x\"] b"), Misfit::NoSuchIcon("x\"] b".into())),
        ("/paden", json!(["M0,0"]), Misfit::TwoPictures),
    ] {
        assert_eq!(misfit(at, value.clone()), why, "{at}: {value:.60}");
    }
}

#[test]
fn a_drawing_is_only_what_path_data_is() {
    let drawn = |paths: Value| {
        let mut set = one();
        let domain = set["leefgebieden"][0].as_object_mut().unwrap();
        domain.remove("icoon");
        domain.insert("paden".into(), paths);
        let bytes = serde_json::to_vec(&set).unwrap();
        let fits = fits_schema(&bytes);
        let opened = opened(&bytes).map(|_| ());
        assert_eq!(fits, opened.is_ok(), "{set:.300}");
        opened
    };
    assert_eq!(drawn(json!(["M0,0h8.5e+1 V-3z", "m1 1"])), Ok(()));
    let long = format!("M{}", "0".repeat(10_000));
    for path in ["", "h1", "M0,0\"/><script>", "M0 url(#a)", "javascript:1", &long] {
        let refused = DomainsError::Domain { at: 1, id: "stad.sport".into(), why: Misfit::OddPath };
        assert_eq!(drawn(json!([path])), Err(refused), "{path:.20}");
    }
    let refused = DomainsError::Domain { at: 1, id: "stad.sport".into(), why: Misfit::ManyPaths };
    assert_eq!(drawn(json!(vec!["M0,0"; 21])), Err(refused));
}

#[test]
fn no_two_are_the_same() {
    let mut set = one();
    let domain = set["leefgebieden"][0].clone();
    set["leefgebieden"].as_array_mut().unwrap().push(domain);
    let refused = |set: &Value| match opened(&serde_json::to_vec(set).unwrap()) {
        Err(DomainsError::Domain { at: 2, why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&set), Misfit::SameId);
    set["leefgebieden"][1]["id"] = json!("stad.ander");
    set["leefgebieden"][1]["teksten"]["nl"]["label"] = json!("SPORT ");
    assert_eq!(refused(&set), Misfit::SameLabel("nl".into()));
    set["leefgebieden"] = json!([{ "id": "wonen" }, { "id": "wonen" }]);
    assert_eq!(refused(&set), Misfit::SameId);
}

#[test]
fn what_is_said_of_it_names_the_domain_and_fits_in_a_line() {
    let Err(error) = opened(&with("/leefgebieden/0/icoon", json!("x".repeat(10_000)))) else {
        panic!("it has no such icon")
    };
    let said = error.to_string();
    assert!(
        said.starts_with("in number 1 of `leefgebieden` (\"stad.sport\"), the board has no"),
        "{said}"
    );
    assert!(said.len() < 200, "{said}");
}
