//! Words and handwriting (`Geschreven`, `Inkt`), one type everywhere.

use crate::model::Ink;

#[cfg(test)]
use schemars::JsonSchema;

/// Woorden of handschrift: van wie, en door wie opgeschreven.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, schemars(rename = "Geschreven", rename_all = "camelCase", deny_unknown_fields))]
pub(in crate::format) struct Written<'a> {
    /// Wiens woorden dit zijn.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub van: Vec<&'a str>,
    /// Wie het opschreef, als dat een ander is.
    #[cfg_attr(test, schemars(skip_serializing_if = "Option::is_none"))]
    pub opgeschreven_door: Option<&'a str>,
    /// De woorden, letterlijk.
    #[cfg_attr(test, schemars(skip_serializing_if = "is_empty"))]
    pub tekst: &'a str,
    /// Wat met de hand geschreven is.
    #[cfg_attr(test, schemars(skip_serializing_if = "Option::is_none"))]
    pub inkt: Option<Handwriting<'a>>,
    /// De taal van de woorden (BCP 47), als dat een andere is dan die van het gesprek.
    #[cfg_attr(test, schemars(skip_serializing_if = "Option::is_none"))]
    pub taal: Option<&'a str>,
}

/// Handschrift: lijnen van punten in een vak dat 1 breed is. Samen hoogstens 20000 punten.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, schemars(rename = "Inkt", deny_unknown_fields))]
pub(in crate::format) struct Handwriting<'a> {
    /// De lijnen, in de volgorde van schrijven: punten `[x, y, druk]` met hoogstens vier decimalen.
    #[cfg_attr(test, schemars(schema_with = "crate::format::schema::strokes"))]
    pub lijnen: &'a Ink,
    /// De hoogte van het vak gedeeld door de breedte.
    #[cfg_attr(test, schemars(with = "f64", extend("exclusiveMinimum" = 0, "maximum" = 100)))]
    pub verhouding: i32,
}
