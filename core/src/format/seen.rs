//! How long a draft lay untouched (R25). A clock can be wrong, and then a draft would go that people
//! left a minute ago: so what one start of the board sees is only written down, and what two starts on
//! different days agree on is believed.

use crate::model::Date;

/// Seven days, in milliseconds.
const UNTOUCHED: i64 = 7 * 24 * 60 * 60 * 1000;

/// What earlier starts saw of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// When the draft that they saw was touched; of one that was touched since, they know nothing.
    pub touched: i64,
    /// From when its time is counted.
    pub counts: i64,
    /// What was odd about it, and on which day that was seen first.
    pub odd: Option<(Odd, Date)>,
}

/// What the clock says of a draft that is not believed at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// It lay untouched for seven days.
    Old,
    /// It is of a time to come.
    ToCome,
}

/// What comes of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// It is offered, and this is to be known at the next start.
    Young(Option<Seen>),
    /// It lay untouched for seven days, and goes.
    Over,
}

/// How old a draft is that was touched then, seen now and on this day.
pub fn age(touched: i64, seen: Option<Seen>, now: i64, today: Date) -> Age {
    let seen = seen.filter(|seen| seen.touched == touched);
    let counts = seen.map_or(touched, |seen| seen.counts);
    let odd = if counts > now {
        Odd::ToCome
    } else if now - counts > UNTOUCHED {
        Odd::Old
    } else {
        let remembered = (counts != touched).then_some(Seen { touched, counts, odd: None });
        return Age::Young(remembered);
    };
    let before = seen.and_then(|seen| seen.odd).filter(|(then, _)| *then == odd);
    let agreed = before.is_some_and(|(_, day)| day != today);
    match odd {
        Odd::Old if agreed => Age::Over,
        Odd::ToCome if agreed => Age::Young(Some(Seen { touched, counts: now, odd: None })),
        Odd::Old | Odd::ToCome => {
            let odd = before.or(Some((odd, today)));
            Age::Young(Some(Seen { touched, counts, odd }))
        }
    }
}

impl Seen {
    /// As the device keeps it, for [`Seen::read`].
    pub fn write(&self) -> String {
        let Self { touched, counts, odd } = self;
        let odd = odd.map_or_else(String::new, |(odd, day)| format!("{} {day}", odd.name()));
        format!("{touched} {counts} {odd}")
    }

    /// Reads what [`Seen::write`] wrote; nothing where it is something else.
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split_whitespace().collect();
        let (touched, counts, odd) = match parts.as_slice() {
            [touched, counts] => (touched, counts, None),
            [touched, counts, odd, day] => {
                let odd = [Odd::Old, Odd::ToCome].into_iter().find(|it| it.name() == *odd)?;
                (touched, counts, Some((odd, Date::parse(day)?)))
            }
            _ => return None,
        };
        Some(Self { touched: touched.parse().ok()?, counts: counts.parse().ok()?, odd })
    }
}

impl Odd {
    fn name(self) -> &'static str {
        match self {
            Self::Old => "oud",
            Self::ToCome => "later",
        }
    }
}
