//! The bars and what lies on them (`bord`).

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use super::super::decimal;
use super::super::limits::{MAX_BARS, MAX_IN_A_LIST};
use super::super::repair::{Repair, short};
use super::fields::{Fields, Section};
use super::reader::Reader;
use crate::model::{Bar, DomainId, Place};

impl<'a> Reader<'a> {
    /// The bars, and whether the top one is called "eerst".
    pub fn board(&mut self, moment: &Fields<'a>) -> (Vec<Rc<Bar>>, bool) {
        const KEYS: &[&str] = &["leefgebied", "label", "eerst", "eigen", "fiches", "woorden"];
        let mut board: Vec<Rc<Bar>> = Vec::new();
        let mut begin_on_top = false;
        let mut seen = HashSet::new();
        for bar in self.list(moment, "bord", MAX_BARS) {
            let label = bar.get("label").and_then(Value::as_str);
            let section = Section::new(label.unwrap_or("bord"));
            let Some(fields) = &self.object(bar, &section, "", KEYS) else { continue };
            let domain = self.own_id(fields, "leefgebied", "eigen-", &mut seen);
            let label = self.text(fields, "label").unwrap_or(&domain);
            let mut bar = Bar::new(DomainId::new(&domain), label);
            if self.flag(fields, "eerst") {
                if board.is_empty() {
                    begin_on_top = true;
                } else {
                    self.repairs.push(Repair::NotOnTop { domain: short(label) });
                }
            }
            bar.own = self.written_in(fields, "eigen");
            self.fiches(fields, &mut bar);
            bar.words = self.all_written(fields, "woorden");
            board.push(Rc::new(bar));
        }
        (board, begin_on_top)
    }

    fn fiches(&mut self, fields: &Fields<'a>, bar: &mut Bar) {
        for fiche in self.list(fields, "fiches", MAX_IN_A_LIST) {
            let keys = &["van", "plek", "gelegdDoor"];
            let section = fields.section();
            let Some(fiche) = self.object(fiche, section, "fiches", keys) else { continue };
            if let Err(repair) = self.fiche(&fiche, bar) {
                self.repairs.push(repair);
            }
        }
    }

    /// Lays one fiche, or says why it was left out.
    fn fiche(&mut self, fiche: &Fields<'a>, bar: &mut Bar) -> Result<(), Repair> {
        let domain = short(&bar.label);
        let owner = fiche.get("van").and_then(Value::as_str).and_then(|who| self.person(who));
        let Some((owner, name)) = owner else {
            return Err(Repair::FicheOfUnknown { domain });
        };
        if bar.fiche_of(&owner).is_some() {
            return Err(Repair::FicheTwice { domain, name });
        }
        let Some((place, exact)) = place(fiche.get("plek")) else {
            return Err(Repair::FicheOffBar { domain, name });
        };
        let laid_by = self.hand(fiche, "gelegdDoor");
        bar.lay(&owner, place, laid_by);
        if exact { Ok(()) } else { Err(Repair::PlaceRounded { domain, name }) }
    }
}

/// A place on the bar, and whether it is just as it was written.
fn place(value: Option<&Value>) -> Option<(Place, bool)> {
    let part = decimal::read(value?.as_number()?.as_str(), 2)?;
    if part.units > 100 || (part.units == 100 && !part.exact) {
        return None;
    }
    let hundredths = i32::try_from(part.rounded()).ok()?;
    Some((Place::hundredths(hundredths), part.exact))
}
