//! The notes (`blocnote`), and looking back at earlier ones (`terugblik`).

use std::collections::HashSet;
use std::rc::Rc;

use super::super::limits::MAX_IN_A_LIST;
use super::fields::{Fields, Section};
use super::reader::Reader;
use crate::model::{DomainId, LookBack, MomentId, Note, NoteDomain, NoteId, StillCounts};

impl<'a> Reader<'a> {
    /// The notes, in their order.
    pub fn notepad(&mut self, moment: &Fields<'a>) -> Vec<Rc<Note>> {
        const KEYS: &[&str] = &["id", "leefgebieden", "wat", "wanneer", "datum", "wieDoetWat"];
        let mut notes = Vec::new();
        let mut seen = HashSet::new();
        for note in self.list(moment, "blocnote", MAX_IN_A_LIST) {
            let Some(fields) = &self.object(note, &Section::new("blocnote"), "", KEYS) else {
                continue;
            };
            notes.push(Rc::new(Note {
                id: NoteId::new(&self.own_id(fields, "id", "b", &mut seen)),
                domains: self.domains(fields),
                what: self.written_in(fields, "wat"),
                when: self.written_in(fields, "wanneer"),
                day: self.day(fields, "datum"),
                who_does_what: self.written_in(fields, "wieDoetWat"),
            }));
        }
        notes
    }

    /// What a note is about, each domain once.
    fn domains(&mut self, note: &Fields<'a>) -> Vec<NoteDomain> {
        let mut domains = Vec::new();
        let mut seen = HashSet::new();
        for domain in self.list(note, "leefgebieden", MAX_IN_A_LIST) {
            let keys = &["leefgebied", "label"];
            let section = note.section();
            let Some(fields) = &self.object(domain, section, "leefgebieden", keys) else {
                continue;
            };
            match self.text(fields, "leefgebied").filter(|id| !id.is_empty()) {
                Some(id) if seen.insert(id) => {
                    let label = self.text(fields, "label").unwrap_or(id).into();
                    domains.push(NoteDomain { domain: DomainId::new(id), label });
                }
                _ => self.unfit(note, "leefgebieden"),
            }
        }
        domains
    }

    /// Looking back at notes of earlier moments, which need not be in this file.
    pub fn look_back(&mut self, moment: &Fields<'a>) -> Vec<Rc<LookBack>> {
        const KEYS: &[&str] = &["moment", "briefje", "gegaan", "teltNog"];
        let mut all = Vec::new();
        for back in self.list(moment, "terugblik", MAX_IN_A_LIST) {
            let Some(fields) = &self.object(back, &Section::new("terugblik"), "", KEYS) else {
                continue;
            };
            let (moment, note) = (self.text(fields, "moment"), self.text(fields, "briefje"));
            let (Some(moment), Some(note)) = (moment, note) else {
                self.unfit(fields, "");
                continue;
            };
            all.push(Rc::new(LookBack {
                moment: MomentId::new(moment),
                note: NoteId::new(note),
                went: self.all_written(fields, "gegaan"),
                still_counts: self.still_counts(fields),
            }));
        }
        all
    }

    fn still_counts(&mut self, fields: &Fields<'a>) -> Option<StillCounts> {
        match self.text(fields, "teltNog")? {
            "blijft" => Some(StillCounts::Stays),
            "anders" => Some(StillCounts::Different),
            "laten-gaan" => Some(StillCounts::LetGo),
            _ => {
                self.unfit(fields, "teltNog");
                None
            }
        }
    }
}
