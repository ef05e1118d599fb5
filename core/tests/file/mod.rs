//! What the tests of the file share: the fixtures, and the published schema.

#![allow(dead_code, reason = "each test crate takes what it needs of it")]

use std::fs;
use std::rc::Rc;
use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::test_runner::{Config as ProptestConfig, FileFailurePersistence};
use serde_json::Value;
use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::{Opened, open, write};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = read("../schema/wat-telt-gesprek-1.schema.json");
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
});

/// So many cases are tried, and before them those that failed once: they are kept, to be committed with
/// what mends them.
pub fn cases(count: u32) -> ProptestConfig {
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/file/failed.txt");
    let kept = Box::new(FileFailurePersistence::Direct(kept));
    ProptestConfig { failure_persistence: Some(kept), ..ProptestConfig::with_cases(count) }
}

/// A file of this repository.
pub fn read(path: &str) -> Vec<u8> {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Whether the published schema takes this.
pub fn fits_schema(bytes: &[u8]) -> bool {
    serde_json::from_slice(bytes).is_ok_and(|json: Value| SCHEMA.is_valid(&json))
}

/// Asserts what holds of everything that was opened, wherever it came from: what is written of it
/// fits the schema, opens again without a repair, and is then written to the same bytes; and the
/// device can keep it.
pub fn assert_sound(opened: &Opened) {
    let once = write(&opened.conversation);
    let again = open(once.as_bytes()).unwrap();
    assert_eq!(again.repairs, [], "{once}");
    assert_eq!(write(&again.conversation), once);
    let json: Value = serde_json::from_str(&once).unwrap();
    let errors: Vec<_> = SCHEMA.iter_errors(&json).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}\n{once}");
    let draft = Draft {
        conversation: Rc::clone(&opened.conversation),
        turn: opened.conversation.resident().clone(),
        writes_for: None,
        screen: "bord".into(),
        second: None,
        whose_device: None,
        touched: 1,
    };
    assert_eq!(draft::open(&draft::write(&draft)), Some(draft));
}

/// The moments in a file, each as it is written there.
pub fn moments(file: &str) -> Vec<String> {
    let (_, all) = file.split_once("  \"momenten\": [\n").unwrap();
    let (all, _) = all.split_once("\n  ]").unwrap();
    all.split(",\n    {").map(|moment| moment.trim_start_matches("    {").to_owned()).collect()
}
