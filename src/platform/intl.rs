//! What the browser knows of languages, as [`Intl`] asks it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::outside;
use wat_telt_core::i18n::Intl;
use wat_telt_core::model::{Date, Language};

/// The browser, asked in its own words.
pub const BROWSER: Intl = Intl { day: said, first_character };

/// A day as `Intl` says it in a language, as that is spoken here: "14 januari 2027". It stays the same
/// day in every time zone: as a day of UTC, said in UTC.
fn said(language: &Language, day: Date, with_year: bool) -> String {
    // "en" alone would be American.
    let here = [language.tag(), "-NL"].concat();
    let options = Object::new();
    let parts = [("timeZone", "UTC"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
    for &(part, how) in &parts[..parts.len() - usize::from(!with_year)] {
        // A plain object takes any property.
        let _ = Reflect::set(&options, &part.into(), &how.into());
    }
    let given = Array::of2(&here.into(), &options);
    let said =
        outside::call(&js_sys::Date::new(&day.to_string().into()), "toLocaleDateString", &given);
    said.ok().and_then(|said| said.as_string()).unwrap_or_else(|| day.to_string())
}

/// The first of what people see as one character, by `Intl.Segmenter`. A browser that has none takes a
/// letter with the marks that stand on it.
fn first_character(language: &Language, text: &str) -> String {
    // Nothing joins a letter of ASCII to another; and asking the browser takes a while, for each face that is drawn.
    if let [first, second, ..] = text.as_bytes()
        && first.is_ascii_alphanumeric()
        && second.is_ascii()
    {
        return char::from(*first).to_string();
    }
    let found = segments(language, text).and_then(|segments| {
        let first = outside::call(&segments, "containing", &Array::of1(&0.into())).ok()?;
        outside::get(&first, "segment").as_string()
    });
    found.unwrap_or_else(|| letter_with_marks(text))
}

fn segments(language: &Language, text: &str) -> Option<JsValue> {
    let intl = outside::get(&js_sys::global(), "Intl");
    let made: Function = outside::get(&intl, "Segmenter").dyn_into().ok()?;
    let segmenter = Reflect::construct(&made, &Array::of1(&language.tag().into())).ok()?;
    outside::call(&segmenter, "segment", &Array::of1(&text.into())).ok()
}

fn letter_with_marks(text: &str) -> String {
    let is_mark = |sign: &char| matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}');
    let mut signs = text.chars();
    signs.next().into_iter().chain(signs.take_while(is_mark)).collect()
}
