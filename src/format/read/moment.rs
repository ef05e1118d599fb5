//! One moment (`momenten`).

use std::collections::HashSet;
use std::rc::Rc;

use super::super::{MOST_IN_A_LIST, Repair};
use super::{Object, Reader};
use crate::json::Value;
use crate::model::{Date, ForWhom, Moment, MomentId};

/// The keys of a moment.
pub(super) const KEYS: &[&str] = &[
    "id",
    "datum",
    "aanTafel",
    "hierGaatHetOver",
    "bord",
    "blocnote",
    "terugblik",
    "kloptHet",
    "voorWie",
    "wieBellen",
    "weerSamen",
    "weerSamenDatum",
];

impl<'a> Reader<'a> {
    /// A moment. Where its day cannot be read it is `or_day`.
    pub fn moment(
        &mut self,
        object: &'a Object,
        seen: &mut HashSet<&'a str>,
        or_day: Option<Date>,
    ) -> Option<Moment> {
        let id = MomentId::new(&self.own_id(object, "id", "m", seen));
        let date = self.day_of_moment(object, or_day)?;
        let seats = self.seats(object);
        let (board, begin_on_top) = self.board(object);
        let mut moment = Moment {
            seats,
            board,
            begin_on_top,
            about: self.written_in(object, "hierGaatHetOver"),
            notepad: self.notepad(object),
            look_back: self.look_back(object),
            closing: self.written_in(object, "kloptHet"),
            for_whom: self.for_whom(object),
            whom_to_call: self.text(object, "wieBellen").unwrap_or_default().into(),
            again: self.written_in(object, "weerSamen"),
            again_on: self.day(object, "weerSamenDatum"),
            ..Moment::new(id, date)
        };
        self.seat_all(&mut moment);
        Some(moment)
    }

    fn day_of_moment(&mut self, object: &'a Object, or_day: Option<Date>) -> Option<Date> {
        let text = self.text(object, "datum").unwrap_or_default();
        if let Some(date) = Date::parse(text) {
            return Some(date);
        }
        let date = written_day(text).or(or_day).or_else(|| Date::new(2000, 1, 1))?;
        self.repairs.push(Repair::DayOfMoment { date });
        Some(date)
    }

    fn for_whom(&mut self, object: &'a Object) -> ForWhom {
        let mut names = Vec::new();
        for name in self.list(object, "voorWie", MOST_IN_A_LIST) {
            match name.as_str() {
                Some(name) => names.push(Rc::from(name)),
                None => self.unfit("voorWie"),
            }
        }
        ForWhom::Names(names)
    }
}

/// The first day of a moment that can be read.
pub(super) fn first_day(moments: &[Value]) -> Option<Date> {
    moments.iter().find_map(|moment| written_day(moment.get("datum")?.as_str()?))
}

/// The day that a text begins with: a moment in time has one too.
fn written_day(text: &str) -> Option<Date> {
    Date::parse(text.get(..10)?)
}
