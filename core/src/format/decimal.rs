//! Numbers of the file as decimals with a fixed number of places: read to the letter, and written as
//! short as they can be.

use serde::{Serialize, Serializer};

/// A number that was read, in units of its last place, cut off (not rounded) there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// Whole units; as many as fit where there are more.
    pub units: u64,
    /// Whether nothing was cut off.
    pub exact: bool,
    /// Whether what was cut off is half a unit or more.
    pub half: bool,
}

impl Decimal {
    /// The whole units that are nearest.
    pub fn rounded(self) -> u64 {
        self.units.saturating_add(u64::from(self.half))
    }
}

/// Reads a JSON number in units of `10^-places`; nothing when it is below zero, as no number of a
/// file is.
pub(super) fn read(text: &str, places: i64) -> Option<Decimal> {
    let (text, negative) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let furthest = if exponent.starts_with('-') { -FAR } else { FAR };
    let exponent = exponent.parse().unwrap_or(furthest).clamp(-FAR, FAR);
    // How many digits stand before the point when the number is counted in units.
    let point = i64::try_from(whole.len()).ok()? + exponent + places;
    let mut decimal = Decimal { units: 0, exact: true, half: false };
    let mut at = 0;
    for digit in whole.bytes().chain(fraction.bytes()).map(|byte| byte.wrapping_sub(b'0')) {
        if at < point {
            decimal.units = decimal.units.saturating_mul(10).saturating_add(digit.into());
        } else {
            decimal.half |= at == point && digit >= 5;
            decimal.exact &= digit == 0;
        }
        at += 1;
    }
    while at < point && !matches!(decimal.units, 0 | u64::MAX) {
        decimal.units = decimal.units.saturating_mul(10);
        at += 1;
    }
    (!negative || decimal == Decimal { units: 0, exact: true, half: false }).then_some(decimal)
}

/// Further than any number of digits in a file.
const FAR: i64 = 1 << 40;

/// A number to write: `units` of `10^-places`, as short as it can be (`0`, `1`, `0.5`, `0.12`).
/// Below zero it is zero.
pub(super) struct Fixed {
    pub units: i32,
    pub places: u32,
}

impl Serialize for Fixed {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (units, unit) = (self.units.max(0), 10_i32.pow(self.places));
        if units % unit == 0 {
            return to.serialize_i32(units / unit);
        }
        to.serialize_f64(f64::from(units) / f64::from(unit))
    }
}

#[cfg(test)]
mod tests {
    use super::{Fixed, read};

    #[test]
    fn what_is_written_is_read_again_to_the_letter() {
        let all = (0..=20_000).chain((20_000..=1_000_000).step_by(997));
        for (units, places) in all.flat_map(|units| [(units, 2), (units, 4)]) {
            let text = serde_json::to_string(&Fixed { units, places }).unwrap();
            assert!(!text.contains('e') && !text.ends_with(".0"), "{text}");
            let number = read(&text, places.into()).unwrap();
            assert!(number.exact && number.units == u64::try_from(units).unwrap(), "{text}");
        }
    }
}
