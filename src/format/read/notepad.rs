//! The notes (`blocnote`), and looking back at earlier ones (`terugblik`).

use std::collections::HashSet;
use std::rc::Rc;

use super::super::MOST_IN_A_LIST;
use super::{Object, Reader};
use crate::model::{DomainId, LookBack, MomentId, Note, NoteDomain, NoteId, StillCounts};

impl<'a> Reader<'a> {
    /// The notes, in their order.
    pub fn notepad(&mut self, moment: &'a Object) -> Vec<Rc<Note>> {
        const KEYS: &[&str] = &["id", "leefgebieden", "wat", "wanneer", "datum", "wieDoetWat"];
        let mut notes = Vec::new();
        let mut seen = HashSet::new();
        for note in self.list(moment, "blocnote", MOST_IN_A_LIST) {
            self.at = "blocnote".into();
            let Some(object) = self.object(note, "", KEYS) else { continue };
            notes.push(Rc::new(Note {
                id: NoteId::new(&self.own_id(object, "id", "b", &mut seen)),
                domains: self.domains(object),
                what: self.written_in(object, "wat"),
                when: self.written_in(object, "wanneer"),
                day: self.day(object, "datum"),
                who_does_what: self.written_in(object, "wieDoetWat"),
            }));
        }
        self.at = "".into();
        notes
    }

    /// What a note is about, each domain once.
    fn domains(&mut self, note: &'a Object) -> Vec<NoteDomain> {
        let mut domains = Vec::new();
        let mut seen = HashSet::new();
        for domain in self.list(note, "leefgebieden", MOST_IN_A_LIST) {
            let keys = &["leefgebied", "label"];
            let Some(object) = self.object(domain, "leefgebieden", keys) else { continue };
            match self.text(object, "leefgebied").filter(|id| !id.is_empty()) {
                Some(id) if seen.insert(id) => {
                    let label = self.text(object, "label").unwrap_or(id).into();
                    domains.push(NoteDomain { domain: DomainId::new(id), label });
                }
                _ => self.unfit("leefgebieden"),
            }
        }
        domains
    }

    /// Looking back at notes of earlier moments, which need not be in this file.
    pub fn look_back(&mut self, moment: &'a Object) -> Vec<Rc<LookBack>> {
        const KEYS: &[&str] = &["moment", "briefje", "gegaan", "teltNog"];
        let mut all = Vec::new();
        for back in self.list(moment, "terugblik", MOST_IN_A_LIST) {
            self.at = "terugblik".into();
            let Some(object) = self.object(back, "", KEYS) else { continue };
            let (moment, note) = (self.text(object, "moment"), self.text(object, "briefje"));
            let (Some(moment), Some(note)) = (moment, note) else {
                self.unfit("");
                continue;
            };
            all.push(Rc::new(LookBack {
                moment: MomentId::new(moment),
                note: NoteId::new(note),
                went: self.all_written(object, "gegaan"),
                still_counts: self.still_counts(object),
            }));
        }
        self.at = "".into();
        all
    }

    fn still_counts(&mut self, object: &'a Object) -> Option<StillCounts> {
        match self.text(object, "teltNog")? {
            "blijft" => Some(StillCounts::Stays),
            "anders" => Some(StillCounts::Different),
            "laten-gaan" => Some(StillCounts::LetGo),
            _ => {
                self.unfit("teltNog");
                None
            }
        }
    }
}
