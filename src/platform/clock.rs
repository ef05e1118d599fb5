//! What only the device knows: the day, the hour, and an id that nobody else has.

use std::fmt::Write;
use std::rc::Rc;

use super::outside;
use wat_telt_core::model::{ConversationId, Date, Fresh};

/// What makes a file, as it stands in it.
const MADE_WITH: &str = concat!("wat-telt ", env!("CARGO_PKG_VERSION"));

/// Milliseconds since 1970.
#[expect(clippy::cast_possible_truncation, reason = "a clock's whole milliseconds fit")]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Milliseconds since the page began, as events tell their time.
pub fn since_start() -> f64 {
    gloo::utils::window().performance().map_or(0.0, |clock| clock.now())
}

/// The day of a moment in milliseconds since 1970, where the device is.
pub fn day_of(milliseconds: i64) -> Option<Date> {
    #[expect(clippy::cast_precision_loss, reason = "dates are far below the limit")]
    let date = js_sys::Date::new(&(milliseconds as f64).into());
    let year = u16::try_from(date.get_full_year()).ok()?;
    let month = u8::try_from(date.get_month() + 1).ok()?;
    Date::new(year, month, u8::try_from(date.get_date()).ok()?)
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
    let made = outside::call(&crypto, "randomUUID", &js_sys::Array::new());
    made.ok().and_then(|id| id.as_string()).unwrap_or_else(|| {
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
