//! It reads what `serde_json` reads, and nothing else; and what it writes says the same again.

use super::{DEEPEST, Json, Value, Writer, read};

/// What `serde_json` makes of it, as this type, with numbers as they were written.
fn other(text: &str) -> Option<serde_json::Value> {
    serde_json::from_str(text).ok()
}

fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            ours.parse::<f64>().ok() == theirs.as_f64()
        }
        (Value::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
        (Value::Array(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().zip(theirs).all(|(one, other)| same(one, other))
        }
        (Value::Object(ours), serde_json::Value::Object(theirs)) => {
            theirs.iter().all(|(key, theirs)| ours.get(key).is_some_and(|ours| same(ours, theirs)))
                && ours.iter().all(|(key, _)| theirs.contains_key(key))
        }
        _ => false,
    }
}

fn check(text: &str) {
    match (read(text), other(text)) {
        (Some(ours), Some(theirs)) => assert!(same(&ours, &theirs), "{text:?}: {ours:?}"),
        (ours, theirs) => assert_eq!(ours.is_some(), theirs.is_some(), "{text:?}"),
    }
}

/// What is JSON, and what is nearly.
const TEXTS: &[&str] = &[
    "",
    " ",
    "null",
    " true\t",
    "false\r\n",
    "nul",
    "nulll",
    "True",
    "[]",
    "[ ]",
    "{}",
    "{ }",
    "[1]",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1",
    "1]",
    "{\"a\":1}",
    "{\"a\" : 1 , \"b\":[{}]}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{a:1}",
    "{1:1}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1",
    "{]",
    "[}",
    "//",
    "[1]//",
    "'a'",
    "\u{feff}1",
    "\u{a0}1",
    "nan",
    "Infinity",
];

#[test]
fn it_reads_what_is_json_and_nothing_else() {
    TEXTS.iter().copied().for_each(check);
}

#[test]
fn numbers_are_read_as_json_has_them() {
    for text in [
        "0",
        "-0",
        "00",
        "01",
        "-01",
        "1",
        "-",
        "+1",
        "1.",
        ".5",
        "1.5",
        "-1.50",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "1.e5",
        "1.5e05",
        "0x10",
        "1_000",
        "18446744073709551616",
        "0.1e1",
        "--1",
        "1-",
    ] {
        check(text);
    }
    assert_eq!(read("0.120e0"), Some(Value::Number("0.120e0".to_owned())), "to the letter");
}

#[test]
fn texts_are_read_with_what_is_escaped() {
    for text in [
        r#""""#,
        r#""a""#,
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u0041\u00e9\u20AC""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83d\u0041""#,
        r#""\ud83dx""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        r#""\x41""#,
        r#""\U0041""#,
        r#""\"#,
        r#""a"#,
        "\"\n\"",
        "\"\u{1}\"",
        "\"\u{7f}\"",
        "\"é€😀\u{202e}\"",
        r#""\u0000""#,
        r#""\ud800\udc00\udbff\udfff""#,
    ] {
        check(text);
    }
}

#[test]
fn it_goes_as_deep_as_it_says() {
    for deep in [DEEPEST - 1, DEEPEST, DEEPEST + 1, 100_000] {
        check(&("[".repeat(deep) + &"]".repeat(deep)));
        check(&("{\"a\":".repeat(deep) + "1" + &"}".repeat(deep)));
        assert_eq!(read(&"[".repeat(deep)), None);
    }
}

/// A little of everything that is written.
struct Sample<'a>(&'a str);

impl Json for Sample<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("text", &self.0);
            to.member("number", &-3_i64);
            to.member("yes", &true);
            to.filled("left out", "");
            to.list::<&str>("nor this", &[]);
            to.member("nothing", &Vec::<&str>::new());
            to.list("list", &["a", "b"]);
            to.list("points", &[[1_u64, 2], [3, 4]]);
        });
    }
}

#[test]
fn a_key_stands_on_a_line_and_a_list_in_a_list_on_one() {
    let expected = r#"{
  "text": "a",
  "number": -3,
  "yes": true,
  "nothing": [],
  "list": [
    "a",
    "b"
  ],
  "points": [
    [1, 2],
    [3, 4]
  ]
}
"#;
    assert_eq!(Sample("a").to_text(), expected);
}

#[test]
fn any_text_is_written_as_serde_json_writes_it() {
    let every: String =
        (0..0x250).filter_map(char::from_u32).chain("€😀\u{2028}\u{feff}".chars()).collect();
    let written = Sample(&every).to_text();
    assert!(written.contains(&serde_json::to_string(&every).unwrap()));
    assert_eq!(read(&written).unwrap().get("text").unwrap().as_str(), Some(every.as_str()));
}
