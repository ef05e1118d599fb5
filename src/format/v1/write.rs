//! How the types are written: the keys in their order, without what says nothing.

use super::super::INK_DEPTH;
use super::super::decimal::Fixed;
use super::{Bar, Domain, Fiche, File, Handwriting, LookBack, Moment, Note, Person, Seat, Written};
use crate::json::{Json, Writer};
use crate::model::{Ink, InkPoint};

impl Json for File<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("soort", &self.soort);
            to.member("versie", &self.versie);
            to.filled("gemaaktMet", self.gemaakt_met);
            to.member("id", &self.id);
            to.member("taal", &self.taal);
            to.some("aanspreekvorm", self.aanspreekvorm.as_ref());
            to.member("deelnemers", &self.deelnemers);
            to.member("momenten", &self.momenten);
        });
    }
}

impl Json for Person<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("id", &self.id);
            to.member("bewoner", &self.bewoner);
            to.member("vorm", &self.vorm);
        });
    }
}

impl Json for Moment<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("id", &self.id);
            to.member("datum", &self.datum);
            to.list("aanTafel", &self.aan_tafel);
            to.some("hierGaatHetOver", self.hier_gaat_het_over.as_ref());
            to.list("bord", &self.bord);
            to.list("blocnote", &self.blocnote);
            to.list("terugblik", &self.terugblik);
            to.some("kloptHet", self.klopt_het.as_ref());
            to.list("voorWie", &self.voor_wie);
            to.filled("wieBellen", self.wie_bellen);
            to.some("weerSamen", self.weer_samen.as_ref());
            to.some("weerSamenDatum", self.weer_samen_datum.as_ref());
        });
    }
}

impl Json for Seat<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("wie", &self.wie);
            to.filled("naam", self.naam);
            to.some("rol", self.rol.as_ref());
        });
    }
}

impl Json for Bar<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("leefgebied", &self.leefgebied);
            to.member("label", &self.label);
            if self.eerst {
                to.member("eerst", &true);
            }
            to.some("eigen", self.eigen.as_ref());
            to.list("fiches", &self.fiches);
            to.list("woorden", &self.woorden);
        });
    }
}

impl Json for Fiche<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("van", &self.van);
            to.member("plek", &Fixed { units: i32::from(self.plek.as_hundredths()), places: 2 });
            to.some("gelegdDoor", self.gelegd_door.as_ref());
        });
    }
}

impl Json for Note<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("id", &self.id);
            to.list("leefgebieden", &self.leefgebieden);
            to.some("wat", self.wat.as_ref());
            to.some("wanneer", self.wanneer.as_ref());
            to.some("datum", self.datum.as_ref());
            to.some("wieDoetWat", self.wie_doet_wat.as_ref());
        });
    }
}

impl Json for Domain<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("leefgebied", &self.leefgebied);
            to.member("label", &self.label);
        });
    }
}

impl Json for LookBack<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("moment", &self.moment);
            to.member("briefje", &self.briefje);
            to.list("gegaan", &self.gegaan);
            to.some("teltNog", self.telt_nog.as_ref());
        });
    }
}

impl Json for Written<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("van", &self.van);
            to.some("opgeschrevenDoor", self.opgeschreven_door.as_ref());
            to.filled("tekst", self.tekst);
            to.some("inkt", self.inkt.as_ref());
            to.some("taal", self.taal.as_ref());
        });
    }
}

impl Json for Handwriting<'_> {
    fn write(&self, to: &mut Writer) {
        to.object(&mut |to| {
            to.member("lijnen", &self.lijnen.strokes);
            to.member("verhouding", &Fixed { units: self.verhouding, places: 4 });
        });
    }
}

impl Json for InkPoint {
    fn write(&self, to: &mut Writer) {
        // A point beyond the box lies on its edge, so that what is written can be read again.
        [(self.x, Ink::WIDTH), (self.y, INK_DEPTH), (self.pressure, Ink::WIDTH)]
            .map(|(units, most)| Fixed { units: units.min(most), places: 4 })
            .write(to);
    }
}
