//! What every text must be: complete in each language, in the right form of address, and without
//! the words of R19.

mod forbidden;
mod others;
#[path = "../../xtask/src/strict.rs"]
mod strict;

use std::collections::BTreeSet;

use others::OTHERS;
use serde_json::Value;
use wat_telt_core::i18n;

const NL: &str = include_str!("../../locales/nl.json");
const NL_DOMAINS: &str = include_str!("../../domains/nl.json");

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
    strict::read(text).expect("the file has texts, and no key twice")
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
fn every_language_that_can_be_chosen_is_here() {
    let spoken: Vec<_> = i18n::LANGUAGES.iter().map(|spoken| spoken.tag).collect();
    let here: Vec<_> = ["nl"].into_iter().chain(OTHERS.iter().map(|other| other.tag)).collect();
    assert_eq!(spoken, here);
}

#[test]
fn languages_say_the_same() {
    let nl = json(NL);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&nl), i18n::keys().map(str::to_owned).collect());
    for other in &OTHERS {
        let texts = json(other.texts);
        assert_eq!(keys(&nl), keys(&texts), "the keys of {}", other.tag);
        for (key, dutch) in nl.as_object().unwrap() {
            let text = texts[key].as_str();
            let text = text.unwrap_or_else(|| panic!("{} {key} must be a plain text", other.tag));
            assert_eq!(parameters(forms(dutch).0), parameters(text), "{} {key}", other.tag);
            assert!(!text.trim().is_empty(), "{} {key} is empty", other.tag);
        }
    }
}

#[test]
fn domains_are_the_fourteen_in_every_language() {
    let nl = json(NL_DOMAINS);
    let nl = nl.as_array().unwrap();
    let prompts = |domain: &Value| domain["prompts"].as_array().unwrap().len();
    assert_eq!(nl.len(), FOURTEEN.len());
    for (dutch, (id, icon, label)) in nl.iter().zip(FOURTEEN) {
        let found = (&dutch["id"], &dutch["icon"], &dutch["label"]);
        assert_eq!(found, (&id.into(), &icon.into(), &label.into()));
        assert!((3..=4).contains(&prompts(dutch)), "{id} needs three or four prompts");
    }
    for other in &OTHERS {
        let domains = json(other.domains);
        let domains = domains.as_array().unwrap();
        assert_eq!(domains.len(), nl.len(), "{}", other.tag);
        for (dutch, theirs) in nl.iter().zip(domains) {
            assert_eq!((&theirs["id"], &theirs["icon"]), (&dutch["id"], &dutch["icon"]));
            assert_eq!(prompts(theirs), prompts(dutch), "{} {}", other.tag, dutch["id"]);
        }
    }
}

fn check_words<'a>(file: &str, forbidden: impl Iterator<Item = &'a str> + Clone) {
    for (place, text) in wordings(&json(file), "") {
        let lower = text.to_lowercase();
        for word in forbidden.clone() {
            let allowed = OFFICIAL_NAMES.contains(&place.as_str());
            assert!(allowed || !lower.contains(word), "{place} says `{word}` (R19): {text}");
        }
        assert!(!text.contains(char::is_numeric), "{place} has a number (R11): {text}");
        let plain =
            |c: char| !matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
        assert!(text.chars().all(plain), "{place} turns its text around by hand");
    }
}

#[test]
fn forbidden_words_are_nowhere() {
    for file in [NL, NL_DOMAINS] {
        check_words(file, forbidden::DUTCH.into_iter());
    }
    for other in &OTHERS {
        let forbidden = other.forbidden.lines().filter(|word| !word.is_empty());
        assert!(forbidden.clone().count() >= 20, "{}: every language has such a list", other.tag);
        check_words(other.texts, forbidden.clone());
        check_words(other.domains, forbidden);
    }
}

/// The page and the element speak before any text is there, so theirs stand in their own files.
#[test]
fn forbidden_words_are_not_in_the_page_and_the_element() {
    let page = include_str!("../../index.html");
    let element = include_str!("../../element/wat-telt.js");
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

fn check_prompts(file: &str, open: &dyn Fn(&[String]) -> bool) {
    for (place, text) in wordings(&json(file), "") {
        if !place.contains("prompts") {
            continue;
        }
        let words: Vec<_> = words(&text).collect();
        assert!(open(&words), "not an open question (R18): {text}");
        assert!(words.len() <= 12, "too long (R18): {text}");
        assert!(text.ends_with(['?', '؟']), "not a question: {text}");
    }
}

#[test]
fn prompts_are_short_open_questions() {
    check_prompts(NL_DOMAINS, &|words| {
        let first = words.iter().find(|word| !BEFORE.contains(&word.as_str()));
        first.is_some_and(|word| OPEN_NL.contains(&word.as_str()))
    });
    for other in &OTHERS {
        let begins = |word: &String| other.open.iter().any(|open| word.starts_with(open));
        check_prompts(other.domains, &|words| words.iter().any(begins));
    }
}

/// What not everybody has: a house, a street of one's own, money to spend, a family, a paid job, a
/// screen. No question takes for granted that there is one.
const NOT_EVERYBODY_HAS: [&str; 12] = [
    "uw huis",
    "je huis",
    "in huis",
    "bij u thuis",
    "bij jou thuis",
    "uw straat",
    "op straat",
    "geld aan uit",
    "uw familie",
    "je familie",
    "wat voor werk",
    "op internet",
];

#[test]
fn prompts_fit_who_has_little_and_who_is_alone() {
    for (place, text) in wordings(&json(NL_DOMAINS), "") {
        let taken = NOT_EVERYBODY_HAS.iter().find(|one| text.to_lowercase().contains(**one));
        assert!(!place.contains("prompts") || taken.is_none(), "{text}");
    }
}
