//! The file, version 1, as it is written. The fields stand in the order of the keys.
//!
//! The descriptions here are in Dutch: they are those of the published JSON Schema, which is made
//! from the types that are written (`schema.rs`). Reading does not use them, because one field that
//! does not fit must not cost the rest (see `read`).

mod board;
mod written;

use std::rc::Rc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Serialize;

pub(super) use board::{Bar, Domain, Fiche, LookBack, Note};
pub(super) use written::{Handwriting, Written};

/// Een gesprek met Wat Telt: het eigen bestand van de bewoner.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, schemars(title = "Gesprek met Wat Telt, versie 1"))]
#[serde(rename = "Gesprek", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(super) struct File<'a> {
    /// Wat voor bestand dit is.
    #[cfg_attr(test, schemars(extend("const" = "wat-telt-gesprek")))]
    pub soort: &'static str,
    /// De versie van dit formaat.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub versie: u64,
    /// Waarmee het eerste bestand van dit gesprek gemaakt is.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub gemaakt_met: &'a str,
    /// Een eigen kenmerk van dit gesprek, in elk bestand ervan hetzelfde.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub id: &'a str,
    /// De taal van het gesprek (BCP 47).
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub taal: &'a str,
    /// Hoe de bewoner aangesproken wordt; leeg in een taal die dit verschil niet kent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("enum" = ["u", "je", null])))]
    pub aanspreekvorm: Option<&'static str>,
    /// Iedereen die ooit aan tafel zat; precies een van hen is de bewoner.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub deelnemers: Vec<Person<'a>>,
    /// De keren dat het bord gelegd is, de oudste eerst. De laatste ligt op tafel.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub momenten: Vec<Moment<'a>>,
}

/// Iemand in het gesprek. De naam staat per moment in `aanTafel`.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Deelnemer")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(super) struct Person<'a> {
    /// Waarmee de rest van het bestand naar deze persoon wijst.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub id: &'a str,
    /// Of dit de bewoner is.
    pub bewoner: bool,
    /// De vorm van de fiche van deze persoon.
    #[cfg_attr(test, schemars(extend("enum" = crate::model::Shape::ALL.map(crate::model::Shape::name))))]
    pub vorm: &'static str,
}

/// Een keer dat het bord gelegd is.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Moment", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(super) struct Moment<'a> {
    /// Waarmee een terugblik naar dit moment wijst.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub id: &'a str,
    /// De dag waarop het bord gelegd is.
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    pub datum: String,
    /// Wie er aan tafel zat.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aan_tafel: Vec<Seat<'a>>,
    /// Waar het over gaat, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hier_gaat_het_over: Option<Written<'a>>,
    /// De gekozen leefgebieden, in de volgorde waarin ze op tafel lagen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bord: Vec<Bar<'a>>,
    /// De briefjes, in de volgorde van de blocnote.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocnote: Vec<Note<'a>>,
    /// Hoe het ging met de afspraken van een eerder moment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terugblik: Vec<LookBack<'a>>,
    /// Of het zo klopt, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub klopt_het: Option<Written<'a>>,
    /// Voor wie dit is, letterlijk zoals het opgeschreven is: een tekst. Een ouder bestand kan er meer
    /// hebben; die staan na elkaar.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub voor_wie: Vec<Rc<str>>,
    /// Wie de bewoner kan bellen.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub wie_bellen: &'a str,
    /// Wanneer men weer samen kijkt, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weer_samen: Option<Written<'a>>,
    /// De dag waarop men weer samen kijkt, als die er is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    pub weer_samen_datum: Option<String>,
}

/// De plaats van een deelnemer aan tafel.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "AanTafel")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(super) struct Seat<'a> {
    /// Wie hier zit.
    pub wie: &'a str,
    /// De naam bij dit moment.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub naam: &'a str,
    /// Wie dit is voor de bewoner, in vrije woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rol: Option<&'a str>,
}
