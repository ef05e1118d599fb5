//! Who the people are (`deelnemers`), and who sits at a table (`aanTafel`).

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use super::super::limits::{MAX_IN_A_LIST, MAX_PEOPLE};
use super::super::repair::{Repair, short};
use super::fields::{Fields, Section};
use super::reader::{Known, Reader};
use crate::model::{Moment, Participant, ParticipantId, Seat, Shape};

impl<'a> Reader<'a> {
    /// The people, of whom exactly one is the resident; nothing when there are none.
    pub fn people(&mut self, file: &Fields<'a>) -> Option<Vec<Rc<Participant>>> {
        let mut people: Vec<Participant> = Vec::new();
        let mut seen = HashSet::new();
        for person in self.list(file, "deelnemers", MAX_PEOPLE) {
            let (section, keys) = (Section::new("deelnemers"), &["id", "bewoner", "vorm"]);
            let Some(fields) = &self.object(person, &section, "", keys) else { continue };
            let id = ParticipantId::new(&self.own_id(fields, "id", "p", &mut seen));
            let spelling = fields.get("id").and_then(Value::as_str).unwrap_or_default();
            let resident = self.flag(fields, "bewoner");
            let shape = self.shape(fields).unwrap_or_else(|| {
                let free = |shape: &Shape| people.iter().all(|person| person.shape != *shape);
                Shape::ALL.into_iter().find(free).unwrap_or(Shape::Drop)
            });
            self.people.push(Known { spelling, id: id.clone(), name: "" });
            people.push(Participant { id, resident, shape });
        }
        self.names(file);
        self.one_resident(&mut people);
        (!people.is_empty()).then(|| people.into_iter().map(Rc::new).collect())
    }

    fn shape(&mut self, fields: &Fields<'a>) -> Option<Shape> {
        let shape = Shape::from_name(self.text(fields, "vorm")?);
        if shape.is_none() {
            self.unfit(fields, "vorm");
        }
        shape
    }

    /// Remembers how people are called, to say it.
    fn names(&mut self, file: &Fields<'a>) {
        let list = |value: Option<&'a Value>| value.and_then(Value::as_array).into_iter().flatten();
        let seats = list(file.get("momenten")).flat_map(|moment| list(moment.get("aanTafel")));
        for seat in seats {
            let text = |key| seat.get(key).and_then(Value::as_str);
            let (Some(who), Some(name)) = (text("wie"), text("naam")) else { continue };
            for known in self.people.iter_mut().filter(|known| known.spelling == who) {
                known.name = name;
            }
        }
    }

    /// Makes the first resident the only one; the first of all where there is none.
    fn one_resident(&mut self, people: &mut [Participant]) {
        let residents = people.iter().filter(|person| person.resident).count();
        let first = people.iter().position(|person| person.resident).unwrap_or(0);
        self.resident = people.get(first).map(|person| person.id.clone());
        if residents == 1 || people.is_empty() {
            return;
        }
        for (at, person) in people.iter_mut().enumerate() {
            person.resident = at == first;
        }
        self.repairs.push(Repair::Resident { name: short(self.people[first].name) });
    }

    /// Who sits at a table.
    pub fn seats(&mut self, moment: &Fields<'a>) -> Vec<Rc<Seat>> {
        let mut seats: Vec<Rc<Seat>> = Vec::new();
        for seat in self.list(moment, "aanTafel", MAX_IN_A_LIST) {
            let (section, keys) = (Section::new("aanTafel"), &["wie", "naam", "rol"]);
            let Some(fields) = &self.object(seat, &section, "", keys) else { continue };
            let name = self.text(fields, "naam").unwrap_or_default();
            let role = self.text(fields, "rol").filter(|role| !role.is_empty());
            let spelling = self.text(fields, "wie").unwrap_or_default();
            // Of people who had the same id, each gets the seat that is next.
            let mut same = self.people.iter().filter(|known| known.spelling == spelling).peekable();
            let unknown = same.peek().is_none();
            let free = |known: &&Known<'_>| seats.iter().all(|seat| seat.who != known.id);
            match same.find(free).map(|known| known.id.clone()) {
                Some(who) => seats.push(Rc::new(Seat {
                    name: name.into(),
                    role: role.map(Rc::from),
                    ..Seat::new(who)
                })),
                None if unknown => self.repairs.push(Repair::SeatOfUnknown { name: short(name) }),
                None => self.repairs.push(Repair::SeatTwice { name: short(name) }),
            }
        }
        seats
    }

    /// Gives a seat to everyone whose fiche, words or hand is in the moment.
    pub fn seat_all(&mut self, moment: &mut Moment) {
        for at in 0..self.people.len() {
            let id = &self.people[at].id;
            if moment.seat(id).is_none() && moment.mentions(id) {
                self.seat(moment, at);
            }
        }
    }

    /// Gives a seat to the resident at the moment that is on the table.
    pub fn seat_resident(&mut self, now: &mut Moment) {
        let resident = |known: &Known<'_>| self.resident.as_ref() == Some(&known.id);
        if let Some(at) = self.people.iter().position(resident)
            && now.seat(&self.people[at].id).is_none()
        {
            self.seat(now, at);
        }
    }

    fn seat(&mut self, moment: &mut Moment, at: usize) {
        let Known { id, name, .. } = &self.people[at];
        moment.seats.push(Rc::new(Seat { name: (*name).into(), ..Seat::new(id.clone()) }));
        self.repairs.push(Repair::SeatAdded { name: short(name) });
    }
}
