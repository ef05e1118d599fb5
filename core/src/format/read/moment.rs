//! One moment (`momenten`).

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use super::super::limits::MAX_IN_A_LIST;
use super::super::repair::Repair;
use super::fields::Fields;
use super::reader::Reader;
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
        fields: &Fields<'a>,
        seen: &mut HashSet<&'a str>,
        or_day: Option<Date>,
    ) -> Option<Moment> {
        let id = MomentId::new(&self.own_id(fields, "id", "m", seen));
        let date = self.day_of_moment(fields, or_day)?;
        let seats = self.seats(fields);
        let (board, begin_on_top) = self.board(fields);
        let mut moment = Moment {
            seats,
            board,
            begin_on_top,
            about: self.written_in(fields, "hierGaatHetOver"),
            notepad: self.notepad(fields),
            look_back: self.look_back(fields),
            closing: self.written_in(fields, "kloptHet"),
            for_whom: self.for_whom(fields),
            whom_to_call: self.text(fields, "wieBellen").unwrap_or_default().into(),
            again: self.written_in(fields, "weerSamen"),
            again_on: self.day(fields, "weerSamenDatum"),
            ..Moment::new(id, date)
        };
        self.seat_all(&mut moment);
        Some(moment)
    }

    fn day_of_moment(&mut self, fields: &Fields<'a>, or_day: Option<Date>) -> Option<Date> {
        let text = self.text(fields, "datum").unwrap_or_default();
        if let Some(date) = Date::parse(text) {
            return Some(date);
        }
        let date = written_day(text).or(or_day).or_else(|| Date::new(2000, 1, 1))?;
        self.repairs.push(Repair::DayOfMoment { date });
        Some(date)
    }

    fn for_whom(&mut self, fields: &Fields<'a>) -> ForWhom {
        let mut entries = Vec::new();
        for entry in self.list(fields, "voorWie", MAX_IN_A_LIST) {
            match entry.as_str() {
                Some(entry) => entries.push(Rc::from(entry)),
                None => self.unfit(fields, "voorWie"),
            }
        }
        ForWhom::Read(entries)
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
