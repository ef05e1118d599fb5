//! Dates and lists of names, as people say them.

use super::{Text, Texts};

const MONTHS: [Text<'static>; 12] = [
    Text::January,
    Text::February,
    Text::March,
    Text::April,
    Text::May,
    Text::June,
    Text::July,
    Text::August,
    Text::September,
    Text::October,
    Text::November,
    Text::December,
];

impl Texts {
    /// A date with its year: "14 januari 2027". Months run `1..=12`; another has no name.
    pub fn date(&self, year: u16, month: u8, day: u8) -> String {
        let (year, day) = (year.to_string(), day.to_string());
        self.say(Text::DateWithYear { day: &day, month: &self.month(month), year: &year })
    }

    /// A date without its year: "14 januari". Months run `1..=12`; another has no name.
    pub fn day(&self, month: u8, day: u8) -> String {
        self.say(Text::DateWithoutYear { day: &day.to_string(), month: &self.month(month) })
    }

    /// Names after each other: "Mevrouw E., Haar man en Jeannette".
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(&self.say(Text::ListComma));
                self.say(Text::ListAnd { first: &first, last })
            }
        }
    }

    fn month(&self, month: u8) -> String {
        let name = usize::from(month).checked_sub(1).and_then(|index| MONTHS.get(index));
        name.map_or_else(String::new, |&name| self.say(name))
    }
}
