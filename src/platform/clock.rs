//! What only the device knows: the day, the hour, and an id that nobody else has.

use std::fmt::Write;
use std::rc::Rc;

use wasm_bindgen::JsCast;

use crate::model::{ConversationId, Date, Fresh, Language};

/// What makes a file, as it stands in it.
const MADE_WITH: &str = concat!("wat-telt ", env!("CARGO_PKG_VERSION"));

/// Milliseconds since 1970.
#[expect(clippy::cast_possible_truncation, reason = "a clock's whole milliseconds fit")]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// The day of a moment in milliseconds since 1970, where the device is.
pub fn day_of(milliseconds: i64) -> Option<Date> {
    #[expect(clippy::cast_precision_loss, reason = "dates are far below the limit")]
    let date = js_sys::Date::new(&(milliseconds as f64).into());
    let year = u16::try_from(date.get_full_year()).ok()?;
    let month = u8::try_from(date.get_month() + 1).ok()?;
    Date::new(year, month, u8::try_from(date.get_date()).ok()?)
}

/// A day as `Intl` says it in a language, as that is spoken here: "14 januari 2027". It stays the same
/// day in every time zone: as a day of UTC, said in UTC.
pub fn said(language: &Language, day: Date, with_year: bool) -> String {
    // "en" alone would be American.
    let here = [language.tag(), "-NL"].concat();
    let options = js_sys::Object::new();
    let parts = [("timeZone", "UTC"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
    for &(part, how) in &parts[..parts.len() - usize::from(!with_year)] {
        // A plain object takes any property.
        let _ = js_sys::Reflect::set(&options, &part.into(), &how.into());
    }
    js_sys::Date::new(&day.to_string().into()).to_locale_date_string(&here, &options).into()
}

/// What a new conversation starts from.
pub fn fresh() -> Fresh {
    let today = day_of(now()).or_else(|| Date::new(2000, 1, 1));
    Fresh {
        id: ConversationId::new(&id()),
        today: today.unwrap_or_else(|| unreachable!("the first of January 2000 exists")),
        made_with: Rc::from(MADE_WITH),
    }
}

/// A random UUID. On a page without a secure context the browser makes none; random bytes do.
fn id() -> String {
    let crypto = gloo::utils::window().crypto();
    let Ok(crypto) = crypto else { return format!("gesprek-{}", now()) };
    let made = js_sys::Reflect::get(&crypto, &"randomUUID".into())
        .ok()
        .and_then(|make| make.dyn_into::<js_sys::Function>().ok())
        .and_then(|make| make.call0(&crypto).ok())
        .and_then(|id| id.as_string());
    made.unwrap_or_else(|| {
        let mut bytes = [0_u8; 16];
        // Without randomness the moment in time still tells conversations apart.
        if crypto.get_random_values_with_u8_array(&mut bytes).is_err() {
            return format!("gesprek-{}", now());
        }
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        uuid(&bytes)
    })
}

fn uuid(bytes: &[u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
