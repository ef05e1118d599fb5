//! Words and handwriting (`Geschreven`, `Inkt`), one type everywhere.

use super::super::decimal::Fixed;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Serialize;

/// Woorden of handschrift: van wie, en door wie opgeschreven.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Geschreven", rename_all = "camelCase")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Written<'a> {
    /// Wiens woorden dit zijn.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub van: Vec<&'a str>,
    /// Wie het opschreef, als dat een ander is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opgeschreven_door: Option<&'a str>,
    /// De woorden, letterlijk.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub tekst: &'a str,
    /// Wat met de hand geschreven is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inkt: Option<Handwriting>,
    /// De taal van de woorden (BCP 47), als dat een andere is dan die van het gesprek.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taal: Option<&'a str>,
}

/// Handschrift: lijnen van punten in een vak dat 1 breed is. Samen hoogstens 20000 punten.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename = "Inkt")]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub(in crate::format) struct Handwriting {
    /// De lijnen, in de volgorde van schrijven: punten `[x, y, druk]` met hoogstens vier decimalen.
    #[cfg_attr(test, schemars(schema_with = "crate::format::schema::strokes"))]
    pub lijnen: Vec<Vec<[Fixed; 3]>>,
    /// De hoogte van het vak gedeeld door de breedte.
    #[cfg_attr(test, schemars(with = "f64", extend("exclusiveMinimum" = 0, "maximum" = 100)))]
    pub verhouding: Fixed,
}
