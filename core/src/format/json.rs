//! Reading JSON by serde, with one mistake mended.

use std::borrow::Cow;

use serde_json::Value;

/// What a text says, and the strings in it that were mended.
pub(super) type Mended = (Value, Vec<String>);

/// What a text says, with U+FFFD in the place of each escaped half of a character that stands there
/// without the other, as some programs write when they cut a text in two; and the strings, keys too,
/// that this was done to. Nothing when it is not JSON, or nested deeper than serde goes (127).
pub(super) fn read(text: &str) -> Option<Mended> {
    if let Ok(value) = serde_json::from_str(text) {
        return Some((value, Vec::new()));
    }
    let (text, mended) = mend(text)?;
    Some((serde_json::from_str(&text).ok()?, mended))
}

/// A JSON text without halves of characters, and the strings that had one; nothing where a string
/// does not end.
fn mend(text: &str) -> Option<(String, Vec<String>)> {
    let (mut all, mut mended, mut rest) = (String::with_capacity(text.len()), Vec::new(), text);
    while let Some(start) = rest.find('"') {
        let (before, from) = rest.split_at(start);
        let (string, after) = from.split_at(end_of_string(from)?);
        let whole = whole(string);
        if matches!(whole, Cow::Owned(_)) {
            mended.push(serde_json::from_str(&whole).ok()?);
        }
        all.extend([before, &*whole]);
        rest = after;
    }
    all.push_str(rest);
    Some((all, mended))
}

/// Where a string ends that a text begins with.
fn end_of_string(text: &str) -> Option<usize> {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        end
    });
    Some(end? + 2)
}

/// A string as JSON writes it, with its halves of characters mended.
fn whole(string: &str) -> Cow<'_, str> {
    let (mut whole, mut kept, mut at) = (String::new(), 0, 0);
    while let Some(escape) = string[at..].find('\\').map(|found| at + found) {
        at = escape + 2;
        match (unit(string, escape), unit(string, escape + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => at = escape + 12,
            (Some(0xd800..0xe000), _) => {
                at = escape + 6;
                whole.extend([&string[kept..escape], "\\ufffd"]);
                kept = at;
            }
            _ => {}
        }
    }
    if kept == 0 {
        return Cow::Borrowed(string);
    }
    whole.push_str(&string[kept..]);
    Cow::Owned(whole)
}

/// The unit of UTF-16 that is escaped here.
fn unit(string: &str, at: usize) -> Option<u16> {
    let digits = string.get(at..at + 6)?.strip_prefix("\\u")?;
    let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    hex.then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::read;

    #[test]
    fn half_a_character_is_mended_where_it_stands_and_the_rest_is_to_the_letter() {
        let half = char::REPLACEMENT_CHARACTER;
        for (text, expected, mended) in [
            (r#""a\ud83d\ude00b""#, "a😀b".to_owned(), false),
            (r#""a\ud83db""#, format!("a{half}b"), true),
            (r#""\ude00""#, half.to_string(), true),
            (r#""\ud83d\u0041""#, format!("{half}A"), true),
            (r#""\ud83d\n""#, format!("{half}\n"), true),
            (r#""\\\ud83d\\ud83d""#, format!("\\{half}\\ud83d"), true),
            (r#""é\ud83dé""#, format!("é{half}é"), true),
            (r#""\ud83d\ud83d\ude00""#, format!("{half}😀"), true),
            (r#""\ude00\ud83d""#, format!("{half}{half}"), true),
        ] {
            let all = if mended { vec![expected.clone()] } else { Vec::new() };
            assert_eq!(read(text), Some((Value::String(expected), all)), "{text}");
        }
        for text in [r#""\ud83d\u00g1""#, r#""\ud83d\u""#, r#""\ud8""#, r#""\ud83d"#, r#""\"#] {
            assert_eq!(read(text), None, "{text}");
        }
        let two = read(r#"{ "a\ud83d": 1, "b": ["\ud83d", "c"] }"#).map(|(_, mended)| mended.len());
        assert_eq!(two, Some(2), "keys are strings too");
    }

    #[test]
    fn numbers_keep_all_their_digits_and_their_size() {
        for (number, kept) in [
            ("0.120e0", "0.120e+0"),
            ("1E400", "1e+400"),
            ("18446744073709551616", "18446744073709551616"),
            ("-0.0", "-0.0"),
        ] {
            let (value, _) = read(number).unwrap();
            assert_eq!(value.as_number().unwrap().as_str(), kept);
        }
    }

    #[test]
    fn what_is_nested_deeper_than_any_conversation_is_refused() {
        let nested = |deep: usize| "[".repeat(deep) + &"]".repeat(deep);
        assert!(read(&nested(127)).is_some());
        assert!(read(&nested(128)).is_none());
        assert!(read(&nested(100_000)).is_none());
    }
}
