//! What lies on the table: bars, fiches, notes and looking back.

use super::super::decimal::Fixed;
use super::written::Written;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Serialize;

/// Een balkje: een leefgebied dat de bewoner koos, wat erop ligt en wat erbij gezegd is.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Balkje")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Bar<'a> {
    /// Welk leefgebied.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub leefgebied: &'a str,
    /// Hoe het toen heette.
    pub label: &'a str,
    /// Of hiermee begonnen wordt; dat kan alleen bij het bovenste.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub eerst: bool,
    /// De eigen woorden van de bewoner, als dit geen leefgebied van het bord is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eigen: Option<Written<'a>>,
    /// De fiches, in de volgorde van leggen; hoogstens een van elke persoon.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fiches: Vec<Fiche<'a>>,
    /// Wat erbij gezegd is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub woorden: Vec<Written<'a>>,
}

/// De fiche van een persoon op een balkje.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Fiche", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Fiche<'a> {
    /// Wiens fiche dit is.
    pub van: &'a str,
    /// De plek op het balkje, van 0 (bij de verdrietige smiley) tot 1 (bij de blije), met hoogstens
    /// twee decimalen. Het is een plek en geen score: er wordt niets mee geteld of vergeleken.
    #[cfg_attr(test, schemars(with = "f64", range(min = 0, max = 1)))]
    pub plek: Fixed,
    /// Wie de fiche legde, als dat een ander is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gelegd_door: Option<&'a str>,
}

/// Een briefje in de blocnote. Niets ervan is verplicht.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Briefje", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Note<'a> {
    /// Waarmee een terugblik naar dit briefje wijst.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub id: &'a str,
    /// Waar het over gaat.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leefgebieden: Vec<Domain<'a>>,
    /// Wat iemand wil, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wat: Option<Written<'a>>,
    /// Wanneer, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanneer: Option<Written<'a>>,
    /// De dag, als die er is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    pub datum: Option<String>,
    /// Wie wat doet, in eigen woorden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wie_doet_wat: Option<Written<'a>>,
}

/// Een leefgebied waar een briefje over gaat.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Leefgebied")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Domain<'a> {
    /// Welk leefgebied.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub leefgebied: &'a str,
    /// Hoe het toen heette.
    pub label: &'a str,
}

/// Hoe het ging met een briefje van een eerder moment.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Terugblik", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct LookBack<'a> {
    /// Het moment waarop het briefje geschreven is.
    pub moment: &'a str,
    /// Het briefje.
    pub briefje: &'a str,
    /// Hoe het gegaan is, in eigen woorden.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gegaan: Vec<Written<'a>>,
    /// Of dit nog telt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("enum" = ["blijft", "anders", "laten-gaan", null])))]
    pub telt_nog: Option<&'static str>,
}
