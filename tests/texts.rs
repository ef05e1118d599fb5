//! What every text must be: complete in each language, in the right form of address, and without
//! the words of R19.

#[path = "texts/forbidden.rs"]
mod forbidden;

use std::collections::BTreeSet;

use serde_json::Value;
use wat_telt::i18n;

const NL: &str = include_str!("../locales/nl.json");
const EN: &str = include_str!("../locales/en.json");
const NL_DOMAINS: &str = include_str!("../domains/nl.json");
const EN_DOMAINS: &str = include_str!("../domains/en.json");

/// Official names are allowed among the suggestions for a role (screens.md, "Beginnen"): a
/// *cliëntondersteuner* is called that on the door and in the law, and another word would send
/// people to the wrong one.
const OFFICIAL_NAMES: [&str; 1] = ["role_client_support"];

/// The texts whose whole content is a form of address.
const ADDRESS_NAMES: [&str; 2] = ["address_u", "address_je"];

const U: [&str; 3] = ["u", "uw", "uzelf"];
const JE: [&str; 6] = ["je", "jij", "jou", "jouw", "jezelf", "jullie"];

/// Open questions begin with one of these, or with a preposition before it (R18).
const OPEN_NL: [&str; 7] = ["wat", "hoe", "waar", "wie", "wanneer", "welk", "welke"];
const OPEN_EN: [&str; 6] = ["what", "how", "where", "who", "when", "which"];
const BEFORE: [&str; 4] = ["bij", "met", "naar", "voor"];

/// Id, icon and label of domains.md, in its order.
const FOURTEEN: [(&str, &str, &str); 14] = [
    ("wonen", "house-line", "Wonen"),
    ("geld", "wallet", "Geld"),
    ("gezondheid", "heartbeat", "Gezondheid"),
    ("gevoel", "cloud-sun", "Hoe ik me voel"),
    ("mensen", "coffee", "Mensen om me heen"),
    ("gezin", "users-three", "Gezin en familie"),
    ("dag", "sun-horizon", "Mijn dag"),
    ("werk", "briefcase", "Werk en leren"),
    ("huishouden", "broom", "Huishouden"),
    ("zelfzorg", "bathtub", "Voor mezelf zorgen"),
    ("op-pad", "bus", "Op pad"),
    ("veilig", "shield", "Veilig voelen"),
    ("zorgen", "hand-heart", "Zorgen voor een ander"),
    ("zin", "compass", "Wat me goed doet"),
];

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the file is JSON")
}

/// Every wording in a file with where it stands: the key, or the path to it.
fn wordings(value: &Value, path: &str) -> Vec<(String, String)> {
    match value {
        Value::String(text) => vec![(path.to_owned(), text.clone())],
        Value::Array(items) => {
            items.iter().flat_map(|item| wordings(item, &format!("{path}[]"))).collect()
        }
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, item)| wordings(item, format!("{path}.{key}").trim_matches('.')))
            .collect(),
        _ => panic!("{path}: only texts belong here"),
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn parameters(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|after| after.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// The wordings of one text: `u` and `je`, or the same for both.
fn forms(value: &Value) -> (&str, &str) {
    let form = |key: &str| value[key].as_str().expect("a text, or `u` and `je`");
    value.as_str().map_or_else(|| (form("u"), form("je")), |both| (both, both))
}

#[test]
fn languages_say_the_same() {
    let (nl, en) = (json(NL), json(EN));
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&nl), keys(&en), "the keys differ");
    for (key, dutch) in nl.as_object().unwrap() {
        let english = en[key].as_str().unwrap_or_else(|| panic!("{key} must be a plain text"));
        assert_eq!(parameters(forms(dutch).0), parameters(english), "{key}");
        assert!(!english.trim().is_empty(), "{key} is empty");
    }
    assert_eq!(keys(&nl), i18n::keys().map(str::to_owned).collect());
}

#[test]
fn domains_are_the_fourteen_in_every_language() {
    let (nl, en) = (json(NL_DOMAINS), json(EN_DOMAINS));
    let (nl, en) = (nl.as_array().unwrap(), en.as_array().unwrap());
    assert_eq!((nl.len(), en.len()), (FOURTEEN.len(), FOURTEEN.len()));
    for ((dutch, english), (id, icon, label)) in nl.iter().zip(en).zip(FOURTEEN) {
        assert_eq!(
            (&dutch["id"], &dutch["icon"], &dutch["label"]),
            (&id.into(), &icon.into(), &label.into())
        );
        assert_eq!((&english["id"], &english["icon"]), (&id.into(), &icon.into()));
        let prompts = |domain: &Value| domain["prompts"].as_array().unwrap().len();
        assert_eq!(prompts(dutch), prompts(english), "{id}");
        assert!((3..=4).contains(&prompts(dutch)), "{id} needs three or four prompts");
    }
}

fn check_words(file: &str, forbidden: &[&str]) {
    for (place, text) in wordings(&json(file), "") {
        let lower = text.to_lowercase();
        for word in forbidden {
            let allowed = OFFICIAL_NAMES.contains(&place.as_str());
            assert!(allowed || !lower.contains(word), "{place} says `{word}` (R19): {text}");
        }
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{place} has a number (R11): {text}");
    }
}

#[test]
fn forbidden_words_are_nowhere() {
    check_words(NL, &forbidden::DUTCH);
    check_words(NL_DOMAINS, &forbidden::DUTCH);
    check_words(EN, &forbidden::ENGLISH);
    check_words(EN_DOMAINS, &forbidden::ENGLISH);
}

/// The page and the element speak before any text is there, so theirs stand in their own files.
#[test]
fn forbidden_words_are_not_in_the_page_and_the_element() {
    let page = include_str!("../index.html");
    let element = include_str!("../element/wat-telt.js");
    let said = element.split('"').skip(1).step_by(2).filter(|text| text.contains(' '));
    let said: Vec<&str> = said.collect();
    assert!(said.iter().any(|text| text.contains("Er ging iets mis")), "the texts are found");
    for text in said.into_iter().chain([page]) {
        let lower = text.to_lowercase();
        let found = forbidden::DUTCH.iter().find(|word| lower.contains(**word));
        assert_eq!(found, None, "R19: {text}");
    }
}

/// A text for `u` has no `je`, one for `je` no `u`, and one for both has neither.
fn check_address(place: &str, text: &str) {
    let has = |list: &[&str]| words(text).find(|word| list.contains(&word.as_str()));
    let key = place.rsplit('.').next().unwrap_or_default();
    if key != "u" {
        assert_eq!(has(&U), None, "{place}: {text}");
    }
    if key != "je" {
        assert_eq!(has(&JE), None, "{place}: {text}");
    }
}

#[test]
fn address_is_kept() {
    for file in [NL, NL_DOMAINS] {
        for (place, text) in wordings(&json(file), "") {
            if !ADDRESS_NAMES.contains(&place.as_str()) {
                check_address(&place, &text);
            }
        }
    }
}

fn check_prompts(file: &str, open: &[&str]) {
    for (place, text) in wordings(&json(file), "") {
        if !place.contains("prompts") {
            continue;
        }
        let words: Vec<_> = words(&text).collect();
        let first = words.iter().find(|word| !BEFORE.contains(&word.as_str()));
        assert!(
            first.is_some_and(|word| open.contains(&word.as_str())),
            "not an open question (R18): {text}"
        );
        assert!(words.len() <= 12, "too long (R18): {text}");
        assert!(text.ends_with('?'), "not a question: {text}");
    }
}

#[test]
fn prompts_are_short_open_questions() {
    check_prompts(NL_DOMAINS, &OPEN_NL);
    check_prompts(EN_DOMAINS, &OPEN_EN);
}
